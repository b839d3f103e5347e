using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>All trials, and what can be asked of the right function.</summary>
internal sealed class Evidence
{
    private static readonly string[] RateNames = ["learningrate", "rate", "lr", "eta", "stepsize"];
    private static readonly string[] BiasNames = ["bias", "biases", "intercept", "b", "b0", "w0", "offset"];

    private readonly Function function;

    public Evidence(Function function, IReadOnlyList<Trial> trials)
    {
        this.function = function;
        Trials = trials;
        Sizes = FindSizes();
        Scalars = [.. Inputs.Where(i => trials.All(trial => View(trial, i).IsScalar))];
        Lists = [.. Inputs.Where(i => trials.All(trial => View(trial, i) is { Kind: ObservedKind.Numbers, Shape.Length: 1 }))];
        Tables = [.. Inputs.Where(i => trials.All(trial => View(trial, i) is { Kind: ObservedKind.Numbers, Shape.Length: 2 }))];
        Numeric = [.. Inputs.Where(i => trials.All(trial => View(trial, i).Kind == ObservedKind.Numbers))];
        Tensors = [.. Numeric.Where(i => trials.All(trial => View(trial, i).Traits is not null))];
        Rate = Scalars.Cast<int?>().FirstOrDefault(i => RateNames.Contains(function.Parameters[i!.Value].ToLowerInvariant()));
        Bias = Inputs.Cast<int?>().FirstOrDefault(i => BiasNames.Contains(function.Parameters[i!.Value].ToLowerInvariant()));
    }

    /// <summary>What was tried.</summary>
    public IReadOnlyList<Trial> Trials { get; }

    /// <summary>What the formula may count.</summary>
    public IReadOnlyList<Size> Sizes { get; }

    /// <summary>The inputs that are single numbers.</summary>
    public IReadOnlyList<int> Scalars { get; }

    /// <summary>The inputs that are lists of numbers.</summary>
    public IReadOnlyList<int> Lists { get; }

    /// <summary>The inputs that are tables of numbers.</summary>
    public IReadOnlyList<int> Tables { get; }

    /// <summary>All inputs that hold numbers, in whatever shape.</summary>
    public IReadOnlyList<int> Numeric { get; }

    /// <summary>The inputs that are tensors.</summary>
    public IReadOnlyList<int> Tensors { get; }

    /// <summary>The number of axes of a tensor, if it is the same in all trials; otherwise 0.</summary>
    public int Rank(int input) => Trials.Count > 0 && Trials.All(trial => View(trial, input).Shape.Length == View(Trials[0], input).Shape.Length) ? View(Trials[0], input).Shape.Length : 0;

    /// <summary>Whether answers are tensors.</summary>
    public bool AnswersAreTensors => Trials.Count > 0 && Trials.All(trial => trial.Expected.Traits is not null);

    /// <summary>The learning rate, known by its name.</summary>
    public int? Rate { get; }

    /// <summary>The bias, known by its name.</summary>
    public int? Bias { get; }

    private IEnumerable<int> Inputs => Enumerable.Range(0, function.Parameters.Count);

    /// <summary>What an input is called, as code in a sentence.</summary>
    public string Name(int input) => $"`{function.Parameters[input]}`";

    /// <summary>An input as the check sees it.</summary>
    public static Observation View(Trial trial, int input) => trial.Views[input];

    /// <summary>What the right function makes of a trial's inputs when one of them has other numbers; null if nothing.</summary>
    public Observation? With(Trial trial, int input, Func<Observation, Observation?> change) => With(trial, [(input, change)]);

    /// <summary>What the right function makes of a trial's inputs when some have other numbers; null if nothing.</summary>
    public Observation? With(Trial trial, IEnumerable<(int Input, Func<Observation, Observation?> Change)> changes)
    {
        object?[] inputs = [.. trial.Inputs];
        foreach (var (input, change) in changes)
        {
            if (change(View(trial, input)) is not { } changed || Remake.Like(trial.Inputs[input], changed) is not { } value) return null;
            inputs[input] = value;
        }

        return Ask(inputs);
    }

    /// <summary>What the right function makes of inputs; null if nothing.</summary>
    public Observation? Ask(object?[] inputs) => Hypothesis.Answer(function.Reference, inputs);

    /// <summary>The inputs that the answer replaces: old weights for new ones, part by part; null if there are none of that form.</summary>
    public static IReadOnlyList<int>? StateInputs(Trial trial)
    {
        var parts = trial.Expected.Kind == ObservedKind.Parts ? trial.Expected.Parts : [trial.Expected];
        List<int> found = [];
        foreach (var part in parts)
        {
            if (part.Kind != ObservedKind.Numbers) return null;
            var input = Enumerable.Range(0, trial.Inputs.Length).Where(i => !found.Contains(i) && trial.Views[i].HasFormOf(part)).Cast<int?>().FirstOrDefault();
            if (input is null) return null;
            found.Add(input.Value);
        }

        return found;
    }

    /// <summary>The numbers that the answer replaces, in the answer's form; null if there are none.</summary>
    public static Observation? State(Trial trial) =>
        StateInputs(trial) is { } inputs ? trial.Expected.With([.. inputs.SelectMany(input => trial.Views[input].Numbers)]) : null;

    private List<Size> FindSizes()
    {
        List<(int Input, int Axis)> axes =
        [
            .. from input in Inputs
               where Trials.Count > 0 && Trials.All(trial => View(trial, input).Kind == ObservedKind.Numbers && View(trial, input).Shape.Length == View(Trials[0], input).Shape.Length)
               from axis in Enumerable.Range(0, View(Trials[0], input).Shape.Length)
               select (input, axis),
        ];
        return
        [
            .. axes.GroupBy(axis => string.Join(',', Trials.Select(trial => View(trial, axis.Input).Shape[axis.Axis])))
                .Select(group => new Size(NameOf(group.First()), [.. group], trial => View(trial, group.First().Input).Shape[group.First().Axis])),
        ];
    }

    private string NameOf((int Input, int Axis) place) => View(Trials[0], place.Input).Shape.Length switch
    {
        1 => $"the number of {Name(place.Input)}",
        2 => $"the number of {(place.Axis == 0 ? "rows" : "columns")} of {Name(place.Input)}",
        _ => $"the length of axis {place.Axis} of {Name(place.Input)}",
    };
}
