namespace DlCourse.Torch.Api.Tests.Table;

/// <summary>The public and protected members of TorchSharp 0.107, one a line (<c>Table/README.md</c> says where they are from).</summary>
internal static class SignatureTable
{
    private static readonly Lazy<IReadOnlyList<SignatureRow>> Loaded = new(() => [.. File.ReadLines(PathOf("signatures.tsv")).Select(Parse).Where(IsOfTorchSharp)]);

    /// <summary>All lines that belong to TorchSharp itself, without the Tensorboard messages that it carries.</summary>
    public static IReadOnlyList<SignatureRow> Rows => Loaded.Value;

    /// <summary>A file of this folder.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Table", name);

    private static SignatureRow Parse(string line)
    {
        var fields = line.Split('\t');
        return fields.Length == 4 ? new SignatureRow(fields[0], fields[1], fields[2], fields[3]) : throw new FormatException($"signatures.tsv: a line has {fields.Length} fields instead of 4: {line}");
    }

    private static bool IsOfTorchSharp(SignatureRow row) =>
        (row.Container == "TorchSharp" || row.Container.StartsWith("TorchSharp.", StringComparison.Ordinal)) && !row.Declaration.Contains("Tensorboard.", StringComparison.Ordinal);
}
