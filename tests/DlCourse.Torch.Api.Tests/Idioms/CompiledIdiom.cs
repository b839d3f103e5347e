using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>What the compiler says of an idiom.</summary>
internal sealed record CompiledIdiom(Idiom Idiom, IReadOnlyList<Diagnostic> Errors)
{
    /// <summary>Errors that say: there is nothing of this name.</summary>
    private static readonly HashSet<string> MissingName = ["CS0103", "CS0117", "CS0234", "CS0246", "CS0426", "CS1061"];

    /// <summary>An error that follows from another: the parts of what is not there have no types.</summary>
    private const string Consequence = "CS8130";

    public bool Compiles => Errors.Count == 0;

    /// <summary>Names that are not there.</summary>
    public IEnumerable<string> MissingNames => Errors.Where(error => MissingName.Contains(error.Id)).Select(NameAt).Distinct();

    /// <summary>Whether nothing is wrong but that names of TorchSharp are not there.</summary>
    public bool IsNotYetPossible => MissingNames.Any() && MissingNames.All(name => EngineNames.Facade.Has(name)) && Errors.All(error => MissingName.Contains(error.Id) || error.Id == Consequence);

    /// <summary>Whether the same things are wrong with it as with another engine.</summary>
    public bool HasTheErrorsOf(CompiledIdiom other) =>
        Errors.Select(error => error.Id).ToHashSet().SetEquals(other.Errors.Select(error => error.Id)) && MissingNames.ToHashSet().SetEquals(other.MissingNames);

    public override string ToString() => $"{Idiom.Code}\n    {string.Join("\n    ", Errors.Select(error => $"{error.Id} {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))}";

    private static string NameAt(Diagnostic error)
    {
        var text = error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan);
        var name = text.Split('<')[0].Split('.')[^1].TrimStart('@');
        // The lessons' short name of torch.nn.functional.
        return name == "F" ? "functional" : name;
    }
}
