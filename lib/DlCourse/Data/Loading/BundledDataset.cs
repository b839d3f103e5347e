namespace DlCourse.Data;

/// <summary>A data set that ships with the course.</summary>
/// <param name="Name">What <c>dlcourse data</c> calls it.</param>
/// <param name="What">What is in it.</param>
/// <param name="Licence">Who may use it for what.</param>
/// <param name="Files">Its files.</param>
internal sealed record BundledDataset(string Name, string What, string Licence, IReadOnlyList<BundledFile> Files);
