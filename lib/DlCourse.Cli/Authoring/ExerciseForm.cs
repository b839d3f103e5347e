namespace DlCourse.Cli.Authoring;

/// <summary>How an exercise of a kind is written.</summary>
/// <param name="Template">The template of its file.</param>
/// <param name="Type">The type of its property.</param>
/// <param name="Blank">The exercise cell, without its marker.</param>
/// <param name="Solution">The solution's code, without its marker.</param>
/// <param name="Argument">What the check is called with.</param>
/// <param name="Task">The text above the exercise cell.</param>
internal sealed record ExerciseForm(string Template, string Type, string Blank, string Solution, string Argument, string Task)
{
    private const string Function = "TODO: say what to write. The inputs have names; what comes back?";

    private static readonly ExerciseForm OfFunction = new(
        "function.cs", "FunctionExercise<double, double>", "double Answer(double x)\n{\n    return Todo.Here<double>();\n}", "double Answer(double x)\n{\n    return x;\n}", "Answer", Function);

    // What works in part is what the learner meets: not blank, and not right.
    private static readonly ExerciseForm OfWorkingCode = new(
        "function.cs", "FunctionExercise<double, double>", "double Answer(double x)\n{\n    return x + 1;\n}", "double Answer(double x)\n{\n    return x;\n}", "Answer", Function);

    private static readonly Dictionary<string, ExerciseForm> Forms = new()
    {
        ["predict"] = new("value.cs", "ValueExercise<double>", "double answer = Todo.Here<double>();", "double answer = 0;", "answer", "TODO: what is to be predicted, on paper, before anything runs?"),
        ["complete"] = OfFunction,
        ["repair"] = OfWorkingCode,
        ["order"] = new("order.cs", "OrderExercise", "string order = Todo.Here<string>();", "string order = \"ba\";", "order", "TODO: what should the lines do together?\n\n- **a** `TODO: a line`\n- **b** `TODO: another line`"),
        ["modify"] = OfWorkingCode,
        ["make"] = OfFunction,
        ["explore"] = new("interval.cs", "IntervalExercise", "double found = Todo.Here<double>();", "double found = 0.5;", "found", "TODO: what is to be found by trying, and with which cell?"),
        ["explain"] = new("choice.cs", "ChoiceExercise", "string reason = Todo.Here<string>();", "string reason = \"a\";", "reason", "TODO: which reason holds?\n\n- **a** TODO: a claim.\n- **b** TODO: another claim."),
    };

    /// <summary>The names of all kinds.</summary>
    public static IReadOnlyCollection<string> Kinds => Forms.Keys;

    /// <summary>Whether the untouched cell holds code that works in part, instead of a blank.</summary>
    public bool ShipsCode => ReferenceEquals(this, OfWorkingCode);

    /// <summary>The form of a kind.</summary>
    /// <exception cref="UserErrorException">There is no such kind.</exception>
    public static ExerciseForm Of(string kind) => Forms.TryGetValue(kind, out var form)
        ? form
        : throw new UserErrorException($"there is no kind of exercise '{kind}'. The kinds are: {string.Join(", ", Kinds)}.");
}
