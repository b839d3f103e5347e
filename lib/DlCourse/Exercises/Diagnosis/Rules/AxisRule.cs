namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Rows and columns mixed up, in the answer or on the way to it.</summary>
internal sealed class AxisRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        yield return new(
            Cause.Transposed, "rows and columns of the answer are exchanged: it is transposed", "What should one row of the answer stand for?",
            trial => trial.Expected.Transposed());
        foreach (var input in evidence.Tables)
        {
            var thought = evidence.Tensors.Contains(input)
                ? "Which axis does your call name? Axis 0 counts the rows, axis 1 the columns; the one that is named is the one that is added up."
                : "Which index runs in the inner loop: that of the row, or that of the column?";
            var clause = $"it works along the other axis of {evidence.Name(input)}: rows where columns are meant, or the other way round";
            yield return new(Cause.WrongAxis, clause, thought, trial => evidence.With(trial, input, view => view.Transposed())?.Transposed());
            yield return new(Cause.WrongAxis, clause, thought, trial => evidence.With(trial, input, view => view.Transposed()));
        }
    }
}
