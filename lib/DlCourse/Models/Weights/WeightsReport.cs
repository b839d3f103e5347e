namespace DlCourse.Models;

/// <summary>What a file of weights and a module have in common.</summary>
/// <param name="Loaded">Names whose numbers are in the module now.</param>
/// <param name="Missing">Names of the module that the file lacks.</param>
/// <param name="Unexpected">Names of the file that the module lacks.</param>
public sealed record WeightsReport(IReadOnlyList<string> Loaded, IReadOnlyList<string> Missing, IReadOnlyList<string> Unexpected);
