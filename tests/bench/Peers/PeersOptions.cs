using System.Globalization;

namespace DlCourse.Bench.Peers;

/// <summary>What the command line asks for.</summary>
/// <param name="Threads">Threads on both sides.</param>
/// <param name="Rounds">Samples of each side.</param>
/// <param name="Rows">The rows to run.</param>
/// <param name="Json">A file for the rows; null for none.</param>
/// <param name="Python">The interpreter that has PyTorch.</param>
/// <param name="CoreType">The core type for OpenBLAS in rows that name none; null for the one that it finds.</param>
internal sealed record PeersOptions(int Threads, int Rounds, IReadOnlyList<PeerRow> Rows, string? Json, string Python, string? CoreType)
{
    public const string Usage = "peers [--threads N] [--json FILE] [--only NAME,NAME] [--quick] [--rounds N] [--python FILE] [--core-type NAME]";

    /// <exception cref="ArgumentException">An option is unknown, or its value is not possible.</exception>
    public static PeersOptions Parse(IEnumerable<string> arguments)
    {
        var options = new PeersOptions(Environment.ProcessorCount, 15, PeerRows.All, null, "/usr/bin/python3", null);
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--threads" => options with { Threads = Number() },
                "--rounds" => options with { Rounds = Number() },
                "--quick" => options with { Rounds = 3 },
                "--only" => options with { Rows = Named(Value().Split(',')) },
                "--json" => options with { Json = Value() },
                "--python" => options with { Python = Value() },
                "--core-type" => options with { CoreType = Value() },
                _ => throw new ArgumentException($"{name} is not an option of {Usage}"),
            };

            string Value() => rest.TryDequeue(out var value) ? value : throw new ArgumentException($"{name} needs a value: {Usage}");

            int Number() => int.TryParse(Value(), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new ArgumentException($"{name} needs a number above 0.");
        }

        return options;
    }

    private static PeerRow[] Named(string[] names) =>
        [.. names.Select(name => PeerRows.All.FirstOrDefault(row => row.Name == name) ?? throw new ArgumentException($"There is no row {name}, only {string.Join(", ", PeerRows.All.Select(row => row.Name))}."))];
}
