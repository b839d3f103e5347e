using System.Text.RegularExpressions;

namespace DlCourse.Cli.Course;

/// <summary>An exercise as a user names it: <c>03.2</c>, or <c>3.2</c>.</summary>
/// <param name="Lesson">The lesson's part, such as <c>03</c>.</param>
/// <param name="Id">The whole, such as <c>03.2</c>.</param>
internal sealed partial record ExerciseName(string Lesson, string Id)
{
    /// <summary>Reads a name; null where it names no exercise.</summary>
    public static ExerciseName? Read(string name)
    {
        var match = Pattern().Match(name);
        if (!match.Success) return null;
        var lesson = match.Groups[1].Value.ToUpperInvariant().PadLeft(2, '0');
        return new ExerciseName(lesson, $"{lesson}.{match.Groups[2].Value}");
    }

    /// <summary>Reads the name of an exercise.</summary>
    /// <exception cref="UserErrorException">It names none.</exception>
    public static ExerciseName Of(string name) => Read(name) ?? throw new UserErrorException($"'{name}' is no exercise. Exercises are named like 03.2.");

    [GeneratedRegex(@"\A([A-Za-z]?[0-9]{1,2})\.([0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
