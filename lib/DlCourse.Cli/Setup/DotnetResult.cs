namespace DlCourse.Cli.Setup;

/// <summary>What a run of the SDK said.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The first line that reports an error, or the last line.</summary>
    public string FirstError
    {
        get
        {
            var lines = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? lines.LastOrDefault("no output");
        }
    }
}
