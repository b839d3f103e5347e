using System.Reflection;

namespace DlCourse.Exercises.Authoring;

/// <summary>Finds the exercises of a lesson: every public property of its class is one, so that adding one means adding one file.</summary>
internal static class ExerciseList
{
    /// <summary>All exercises of a lesson's class, in the order of their numbers; none if there is no class.</summary>
    public static IReadOnlyList<Exercise> Of(Type? lesson) => lesson is null ? [] :
    [
        .. lesson.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => property.GetValue(null)).OfType<Exercise>()
            .OrderBy(exercise => exercise.Id.Length).ThenBy(exercise => exercise.Id, StringComparer.Ordinal),
    ];

    /// <summary>All exercises of the course.</summary>
    public static IReadOnlyList<Exercise> All { get; } =
    [
        .. typeof(Exercise).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, IsPublic: true, Namespace: "DlCourse.Exercises" } && type.Name.StartsWith("Lesson", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(Of),
    ];
}
