using DlCourse.Torch.Serialization;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>State dictionaries as files in TorchSharp's format: the number of tensors, then for each its name and the tensor.</content>
        public partial class Module
        {
            /// <summary>Saves the state dictionary in a file, which TorchSharp can load too.</summary>
            /// <param name="location">Its path.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>The module itself.</returns>
            public Module save(string location, IList<string>? skip = null)
            {
                WholeFile.Write(location, writer => save(writer, skip));
                return this;
            }

            /// <summary>Saves the state dictionary.</summary>
            /// <param name="writer">Where to.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>The module itself.</returns>
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Saves the state dictionary, and closes the stream.</summary>
            /// <param name="stream">Where to.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>The module itself.</returns>
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            /// <summary>Saves a state dictionary.</summary>
            /// <param name="writer">Where to.</param>
            /// <param name="sd">The dictionary.</param>
            /// <param name="skip">Names to leave out.</param>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                KeyValuePair<string, Tensor>[] saved = [.. sd.Where(one => skip is null || !skip.Contains(one.Key))];
                TensorFile.WriteNumber(writer, saved.Length);
                foreach (var (key, tensor) in saved)
                {
                    writer.Write(key);
                    TensorFile.Write(writer, tensor);
                }
            }

            /// <summary>Loads a file that <see cref="save(string, IList{string})"/> or TorchSharp wrote into the module's parameters and buffers.</summary>
            /// <param name="location">Its path.</param>
            /// <param name="strict">False: names that are on one side only are left out.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <param name="loadedParameters">Gets each name in the file, and whether the module has it.</param>
            /// <returns>The module itself.</returns>
            /// <exception cref="InvalidDataException">The file is damaged.</exception>
            public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                WholeFile.Read(location, reader => load(reader, strict, skip, loadedParameters));
                return this;
            }

            /// <summary>Loads what <see cref="save(Stream, IList{string})"/> wrote, and closes the stream.</summary>
            /// <param name="stream">Where from.</param>
            /// <param name="strict">False: names that are on one side only are left out.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <param name="loadedParameters">Gets each name in the file, and whether the module has it.</param>
            /// <returns>The module itself.</returns>
            public Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>Loads what <see cref="save(BinaryWriter, IList{string})"/> wrote.</summary>
            /// <param name="reader">Where from.</param>
            /// <param name="strict">False: names that are on one side only are left out.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <param name="loadedParameters">Gets each name in the file, and whether the module has it.</param>
            /// <returns>The module itself.</returns>
            public virtual Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                var own = state_dict();
                var read = new Dictionary<string, Tensor>();
                for (var left = TensorFile.ReadNumber(reader, "The saved module"); left > 0; left--)
                {
                    var key = reader.ReadString();
                    if (!read.TryAdd(key, TensorFile.Read(reader, key))) throw TensorFile.Damaged("The saved module", $"the name \"{key}\" twice");
                    if (loadedParameters is not null) loadedParameters[key] = own.ContainsKey(key);
                }

                CheckTypes(read, own, skip);
                load_state_dict(read, strict, skip);
                foreach (var tensor in read.Values) tensor.Dispose();
                return this;
            }

            /// <summary>TorchSharp converts no elements while it loads, so neither may this.</summary>
            private static void CheckTypes(Dictionary<string, Tensor> read, Dictionary<string, Tensor> own, IList<string>? skip)
            {
                foreach (var (key, tensor) in read)
                {
                    if (own.TryGetValue(key, out var target) && tensor.dtype != target.dtype && skip?.Contains(key) != true)
                    {
                        throw new ArgumentException($"{key} is {ScalarTypes.Name(tensor.dtype)} in the file and {ScalarTypes.Name(target.dtype)} here. Convert the module first: net.to({ScalarTypes.Name(tensor.dtype)}).", nameof(read));
                    }
                }
            }
        }
    }
}
