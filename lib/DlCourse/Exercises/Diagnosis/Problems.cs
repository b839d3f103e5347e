using System.Globalization;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Code that throws or does not come back.</summary>
internal static class Problems
{
    /// <summary>The learner's function threw.</summary>
    public static FunctionVerdict Thrown(Function function, TrialRun run, Exception exception) => new(
        Outcome.Error,
        [$"Input: {TrialText.Inputs(function.Parameters, run.Last, run.LastOrigin)}", Title(exception), .. LearnerLine.Of(exception), Thought(exception)],
        new Finding(Cause.Exception, Certainty.Certain, Title(exception)),
        Figures: 1);

    /// <summary>The learner's function did not come back.</summary>
    public static FunctionVerdict TimedOut(Function function, TrialRun run)
    {
        var seconds = function.Limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        const string thought = "Look for a loop whose condition never becomes false. What has to change in it, and does it?";
        return new(
            Outcome.Error,
            [$"Input: {TrialText.Inputs(function.Parameters, run.Last, run.LastOrigin)}", $"Your function has not come back after {seconds} s.", thought],
            new Finding(Cause.EndlessLoop, Certainty.Likely, thought),
            Figures: 1);
    }

    /// <summary>What was thrown.</summary>
    public static string Title(Exception exception) => exception is InsufficientExecutionStackException
        ? "Your code calls itself without end."
        : $"Your code threw {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";

    /// <summary>One next thought.</summary>
    public static string Thought(Exception exception) => exception switch
    {
        IndexOutOfRangeException => "The last of n elements has the index n − 1, and the first has 0. How far does your loop run?",
        ArgumentOutOfRangeException => "An index or a length lies outside the list or vector. Print both just before that line.",
        NullReferenceException => "Something in that line is null: a variable that never got a value?",
        DivideByZeroException => "Whole numbers were divided by 0. Which of the inputs is 0 here, and should it stand below the line?",
        InvalidCastException => "A value has another type than the code says.",
        OverflowException => "A whole number became too large for its type: long holds more than int.",
        InsufficientExecutionStackException => "Every recursion needs a case in which it stops.",
        InvalidOperationException when exception.Message.Contains("no elements", StringComparison.Ordinal) => "The list is empty here. What should come out then?",
        ArgumentException when exception.Message.Contains("dimension", StringComparison.OrdinalIgnoreCase) => "The shapes do not fit. Write down rows × columns of both sides.",
        _ => "Run it on this input in a cell of its own to see where.",
    };
}
