using DlCourse.Torch.Api.Tests.Table;

namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>A line of C# that was compiled against TorchSharp itself.</summary>
/// <param name="Code">The statements.</param>
/// <param name="RejectedFor">The compiler's code where TorchSharp rejects the line; null where it compiles.</param>
internal sealed record Idiom(string Code, string? RejectedFor)
{
    public static IReadOnlyList<Idiom> Accepted { get; } = [.. File.ReadLines(SignatureTable.PathOf("idioms-accepted.txt")).Select(line => new Idiom(line, null))];

    public static IReadOnlyList<Idiom> Rejected { get; } = [.. File.ReadLines(SignatureTable.PathOf("idioms-rejected.txt")).Select(ParseRejected)];

    private static Idiom ParseRejected(string line)
    {
        var parts = line.Split("  // ");
        return new Idiom(parts[0], parts[1].Split(' ')[0]);
    }
}
