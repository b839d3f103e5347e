namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Axes of tensors mixed up: any two of them, in the answer or on the way to it.</summary>
internal sealed class TensorAxisRule : IRule
{
    private const string Thought = "What does each axis count? Write it beside the shape, then look at which axis your call names.";

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (!evidence.AnswersAreTensors) return [];
        return [.. Answers(evidence), .. evidence.Tensors.SelectMany(input => Inputs(evidence, input)), .. Pairs(evidence)];
    }

    /// <summary>Two axes of the answer exchanged. Two axes in all are the plain rule's business.</summary>
    private static IEnumerable<Idea> Answers(Evidence evidence)
    {
        var rank = evidence.Trials.Max(trial => trial.Expected.Shape.Length);
        for (var a = 0; rank > 2 && a < rank; a++)
        {
            for (var b = a + 1; b < rank; b++)
            {
                var (first, second) = (a, b);
                yield return new(
                    Cause.Transposed, $"axes {first} and {second} of the answer are exchanged", "Write the shape that should come out, with a name for each axis.",
                    trial => trial.Expected.Exchanged(first, second));
            }
        }
    }

    private static IEnumerable<Idea> Inputs(Evidence evidence, int input)
    {
        var (rank, name) = (evidence.Rank(input), evidence.Name(input));
        yield return new(
            Cause.ReshapedNotTransposed, $"the numbers of {name} are poured into the new shape in their old order", "`reshape` keeps the order of the numbers; `permute` and `t()` exchange axes.",
            trial => Evidence.View(trial, input) is var view && !view.Shape.SequenceEqual(trial.Expected.Shape) ? view.Reshaped(trial.Expected.Shape) : null);
        if (rank == 2)
        {
            yield return new(
                Cause.ReshapedNotTransposed, $"{name} is reshaped where it should be transposed: the shape fits, the numbers stand in the wrong places", "`t()` exchanges rows and columns; `reshape` only cuts the same row of numbers elsewhere.",
                trial => evidence.With(trial, input, view => view.Reshaped(view.Shape[1], view.Shape[0])?.Transposed()));
            foreach (var alongRows in new[] { false, true })
            {
                yield return new(
                    Cause.WrongAxis, $"all of {name} is taken together: one number for the whole instead of one for each {(alongRows ? "row" : "column")}", "Name the axis in the call, and keep it with `keepdim: true` where shapes must fit.",
                    trial => evidence.With(trial, input, view => alongRows ? view.Reshaped(1, view.Numbers.Length) : view.Reshaped(view.Numbers.Length, 1))?.Reshaped(trial.Expected.Shape))
                { IsOnlyLikely = true };
            }
        }

        for (var a = 0; rank > 2 && a < rank; a++)
        {
            for (var b = 0; b < rank; b++)
            {
                if (a == b) continue;
                var (from, to) = (a, b);
                var clause = $"it works along axis {from} of {name}, where axis {to} is meant";
                yield return new(Cause.WrongAxis, clause, Thought, trial => evidence.With(trial, input, view => view.Moved(from, to))?.Moved(to, from));
                yield return new(Cause.WrongAxis, clause, Thought, trial => evidence.With(trial, input, view => view.Moved(from, to)));
            }
        }
    }

    /// <summary>The other axis of a table that two inputs span.</summary>
    private static IEnumerable<Idea> Pairs(Evidence evidence) =>
        from first in evidence.Tensors
        from second in evidence.Tensors
        where first < second && evidence.Rank(first) == 2 && evidence.Rank(second) == 2
        select new Idea(
            Cause.WrongAxis, $"it works along the axis of {evidence.Name(first)}, where that of {evidence.Name(second)} is meant, or the other way round", Thought,
            trial =>
            {
                object?[] inputs = [.. trial.Inputs];
                (inputs[first], inputs[second]) = (inputs[second], inputs[first]);
                return evidence.Ask(inputs)?.Transposed();
            });
}
