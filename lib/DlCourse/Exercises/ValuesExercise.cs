using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is one value or several.</summary>
public abstract class ValuesExercise : Exercise
{
    private readonly ValueSubject[] subjects;

    private protected ValuesExercise(ExerciseDefinition definition, ValueSubject[] subjects)
        : base(definition) => this.subjects = subjects;

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        var right = subjects.Select(subject => subject.Expected).ToArray();
        yield return new("blank", () => Judge([.. subjects.Select(subject => subject.Blank)]), Outcome.NotAttempted);
        yield return new("solution", () => Judge(right), Outcome.Correct);
        var index = 0;
        for (var i = 0; i < subjects.Length; i++)
        {
            foreach (var (wrong, says) in subjects[i].Misconceptions)
            {
                object?[] values = [.. right];
                values[i] = wrong;
                yield return Rehearsal.OfMisconception(index++, says, () => Judge(values));
            }
        }
    }

    /// <summary>Wrong values win over blanks, so that a wrong one is answered although another is still open.</summary>
    private protected CheckResult Judge(object?[] values)
    {
        var findings = subjects.Zip(values, (subject, value) => subject.Judge(value)).ToArray();
        if (findings.SelectMany(finding => finding.Errors).ToArray() is { Length: > 0 } errors) return Failed(errors);
        if (findings.SelectMany(finding => finding.Complaints).ToArray() is { Length: > 0 } complaints) return Wrong(complaints);
        var open = findings.Count(finding => finding.IsBlank);
        if (open == 0) return Right(subjects.Length == 1 ? "That is right." : "All of them are right.", findings.Select(finding => finding.Remark).OfType<string>());
        if (open == subjects.Length) return Blank($"{(Kind == ExerciseKind.Explore ? "Change" : "Fill in")} the cell above, run it, then run this check again.");
        return Blank($"Right so far. Still blank: {string.Join(", ", subjects.Zip(findings).Where(pair => pair.Second.IsBlank).Select(pair => pair.First.Name))}.");
    }
}
