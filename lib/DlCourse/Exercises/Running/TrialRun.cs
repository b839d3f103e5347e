using System.Diagnostics;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Running;

/// <summary>Calls a learner's function on every input of an exercise and keeps what happens.</summary>
internal sealed class TrialRun
{
    /// <summary>Once an answer is wrong, more inputs are only tried for evidence, and not for longer than this.</summary>
    private static readonly TimeSpan Evidence = TimeSpan.FromSeconds(1);

    private TrialRun()
    {
    }

    /// <summary>What came back, in the order of the inputs.</summary>
    public List<Trial> Trials { get; } = [];

    /// <summary>Whether the learner's function met a blank.</summary>
    public bool MetBlank { get; private set; }

    /// <summary>What the learner's function threw; null if nothing.</summary>
    public Exception? Problem { get; private set; }

    /// <summary>The input that it was called with last; the one that throws or never comes back.</summary>
    public object?[] Last { get; private set; } = [];

    /// <summary>Where that input comes from, if it is not by hand.</summary>
    public string LastOrigin { get; private set; } = "";

    /// <summary>Whether the function did not come back in time.</summary>
    public bool TimedOut { get; private set; }

    /// <summary>A second answer to the first input; null if it was not asked for.</summary>
    public Observation? Again { get; private set; }

    /// <summary>Runs a function.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static TrialRun Of(Function function, Func<object?[], object?> answer)
    {
        var run = new TrialRun();
        var expected = function.Cases.Select(c => (c.Inputs, c.Origin, Expected: Observation.Of(function.Reference(CopyOf(c.Inputs))))).ToArray();

        // The learner's thread may live on after its time; it must not touch what is reported.
        var abandoned = new TrialRun();
        var live = run;
        run.TimedOut = !LearnerThread.Run(() => Try(() => Volatile.Read(ref live), function, answer, expected), function.Limit);
        if (run.TimedOut) Volatile.Write(ref live, abandoned);
        return run;
    }

    /// <summary>Whether another function would have answered as the learner's did, and changed the same inputs.</summary>
    public static bool Explains(Function function, Func<object?[], object?> other, Trial trial)
    {
        try
        {
            var same = One(function, other, trial.Inputs, "", trial.Expected);
            return same.Changed == trial.Changed && same.Got.Accepts(trial.Got, function.Tolerance);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return false;
        }
    }

    private static void Try(
        Func<TrialRun> run, Function function, Func<object?[], object?> answer, (object?[] Inputs, string Origin, Observation Expected)[] cases)
    {
        var blanks = Todo.Watch();
        Stopwatch? wrongSince = null;
        try
        {
            foreach (var (inputs, origin, expected) in cases)
            {
                if (wrongSince?.Elapsed > Evidence) break;
                (run().Last, run().LastOrigin) = (inputs, origin);
                var trial = One(function, answer, inputs, origin, expected);
                if (blanks.Value > 0) break;
                run().Trials.Add(trial);
                if (!trial.IsRight) wrongSince ??= Stopwatch.StartNew();
            }

            if (blanks.Value == 0 && cases.Length > 0)
            {
                (run().Last, run().LastOrigin) = (cases[0].Inputs, cases[0].Origin);
                run().Again = Observation.Of(answer(CopyOf(cases[0].Inputs)));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            run().Problem = exception;
        }

        run().MetBlank = blanks.Value > 0;
    }

    private static Trial One(Function function, Func<object?[], object?> answer, object?[] inputs, string origin, Observation expected)
    {
        var given = CopyOf(inputs);
        var before = given.Select(Observation.Of).ToArray();
        var value = answer(given);
        var got = Observation.Of(value);
        var changed = -1;
        for (var i = 0; i < given.Length && changed < 0; i++)
        {
            if (before[i].Kind != ObservedKind.Other && !before[i].Accepts(Observation.Of(given[i]), Tolerance.Exact)) changed = i;
        }

        var complaint = function.Accept?.Invoke(CopyOf(inputs), value);
        return new Trial(inputs, origin)
        {
            Expected = expected,
            Got = got,
            Answer = value,
            Changed = changed,
            Complaint = complaint,
            AnswerIsGradient = value is Tensor && given.Any(input => input is Tensor { IsInvalid: false, grad: { } gradient } && Observation.Of(gradient).Accepts(got, Tolerance.Exact with { NumbersOnly = true })),
            IsRight = changed < 0 && (function.Accept is null ? expected.Accepts(got, function.Tolerance) : complaint is null),
        };
    }

    private static object?[] CopyOf(object?[] inputs) => [.. inputs.Select(Copies.Of)];
}
