using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>All that a module has learnt, as a dictionary from names to tensors.</content>
        public partial class Module
        {
            /// <summary>
            /// The parameters and the buffers that are saved, by name. They are the module's own, not copies: training changes them.
            /// </summary>
            /// <param name="destination">A dictionary to add to.</param>
            /// <param name="prefix">Put before each name, with a dot.</param>
            /// <returns>The dictionary.</returns>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (key, parameter) in named_parameters()) destination.TryAdd(Under(prefix, key), parameter);
                foreach (var (key, buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(Under(prefix, key), buffer);
                // A parameter of two modules has two names, and both are in the dictionary.
                foreach (var (key, module) in submodules) module.state_dict(destination, Under(prefix, key));
                return destination;
            }

            /// <summary>Copies a dictionary of tensors into the module's parameters and buffers of the same names.</summary>
            /// <param name="source">As <see cref="state_dict"/> of a module of the same structure returns it.</param>
            /// <param name="strict">False: names that are on one side only are left out.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>The names that the dictionary lacks, and those that the module lacks.</returns>
            /// <exception cref="InvalidOperationException">Strict, and a name is on one side only.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                var destination = state_dict();
                List<string> missing = [.. destination.Keys.Where(key => !source.ContainsKey(key) && !Skipped(key))];
                List<string> unexpected = [.. source.Keys.Where(key => !destination.ContainsKey(key) && !Skipped(key))];
                if (strict && missing.Count + unexpected.Count > 0) throw new InvalidOperationException(Mismatch(missing, unexpected, destination.Count));
                List<string> common = [.. source.Keys.Where(key => destination.ContainsKey(key) && !Skipped(key))];
                CheckShapes(common, source, destination);
                using (no_grad())
                {
                    foreach (var key in common) destination[key].copy_(source[key]);
                }

                return (missing, unexpected);

                bool Skipped(string key) => skip is not null && skip.Contains(key);
            }

            private static string Under(string? prefix, string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";

            private string Mismatch(List<string> missing, List<string> unexpected, int expected)
            {
                var parts = new List<string>();
                if (missing.Count > 0) parts.Add($"{missing.Count} of the {expected} names of this {GetName()} are missing in the dictionary: {Listed(missing)}");
                if (unexpected.Count > 0) parts.Add($"{unexpected.Count} in the dictionary are unknown here: {Listed(unexpected)}");
                return $"load_state_dict: the names do not fit. {string.Join("; ", parts)}. {Advice(missing, unexpected)}";
            }

            private static string Advice(List<string> missing, List<string> unexpected)
            {
                if (missing.Count == 0 || unexpected.Count == 0) return "Build the module as it was when it was saved, or pass strict: false to load what fits.";
                foreach (var (longer, shorter, what) in new[] { (unexpected, missing, "Remove it from the keys of the dictionary"), (missing, unexpected, "Put it before the keys of the dictionary") })
                {
                    if (!longer[0].EndsWith($".{shorter[0]}", StringComparison.Ordinal)) continue;
                    return $"They differ by \"{longer[0][..^shorter[0].Length]}\". {what}.";
                }

                return "Names are those of the fields, or numbers in a Sequential: give the layers the names that they had when they were saved, or pass strict: false to load what fits.";
            }

            private void CheckShapes(List<string> keys, Dictionary<string, Tensor> source, Dictionary<string, Tensor> destination)
            {
                List<string> wrong = [.. keys.Where(key => !source[key].Lengths.AsSpan().SequenceEqual(destination[key].Lengths))
                    .Select(key => $"{key} has {Shape.Text(source[key].Lengths)} there and {Shape.Text(destination[key].Lengths)} here")];
                if (wrong.Count > 0) throw new TensorException($"load_state_dict: shapes differ between the dictionary and this {GetName()}: {Listed(wrong)}. Build the module with the sizes that it had when it was saved, or pass these keys as skip.");
            }

            private static string Listed(List<string> names) => names.Count <= 6 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more";
        }
    }
}
