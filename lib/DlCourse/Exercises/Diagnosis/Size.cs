using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>A number that a formula may divide by: how many elements an axis of the inputs has.</summary>
/// <param name="Name">What messages call it, for example <c>the number of predictions</c>.</param>
/// <param name="Axes">The axes that have this size in every trial: input and axis.</param>
/// <param name="Of">The size in a trial.</param>
internal sealed record Size(string Name, IReadOnlyList<(int Input, int Axis)> Axes, Func<Trial, int> Of);
