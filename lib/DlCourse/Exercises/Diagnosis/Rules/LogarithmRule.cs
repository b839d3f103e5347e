namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>The logarithm of another base.</summary>
internal sealed class LogarithmRule : IRule
{
    private static readonly (string Name, double Natural)[] Bases = [("e", 1), ("2", Math.Log(2)), ("10", Math.Log(10))];

    public IEnumerable<Idea> Ideas(Evidence evidence) =>
        from meant in Bases
        from used in Bases
        where meant != used
        select new Idea(
            Cause.LogBase, $"the logarithm has base {used.Name} where base {meant.Name} is meant", "Math.Log is the natural logarithm; Math.Log2 and Math.Log10 are the others.",
            trial => trial.Expected.Map(number => number * meant.Natural / used.Natural));
}
