namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Degrees for radians, or the other way round.</summary>
internal sealed class AngleRule : IRule
{
    private const double Radian = Math.PI / 180;

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        const string thought = "Math.Sin and Math.Cos take radians: degrees × π / 180.";
        foreach (var factor in new[] { Radian, 1 / Radian })
        {
            yield return new(Cause.Degrees, "degrees and radians are mixed up in the answer", thought, trial => trial.Expected.Map(number => number * factor));
            foreach (var input in evidence.Scalars.Concat(evidence.Lists))
            {
                yield return new(
                    Cause.Degrees, $"degrees and radians are mixed up in {evidence.Name(input)}", thought,
                    trial => evidence.With(trial, input, view => view.Map(number => number * factor)));
            }
        }
    }
}
