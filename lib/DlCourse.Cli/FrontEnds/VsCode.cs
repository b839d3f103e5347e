namespace DlCourse.Cli.FrontEnds;

/// <summary>Visual Studio Code or a relative of it, which runs notebooks with the Jupyter extension.</summary>
internal sealed class VsCode : IFrontEnd
{
    /// <inheritdoc />
    public string Key => "code";

    /// <inheritdoc />
    public string Name => "VS Code";

    /// <inheritdoc />
    public string? Program { get; } = ProgramPath.Find("code", "code-insiders", "codium");

    /// <inheritdoc />
    public string Advice => "In VS Code: Select Kernel → Jupyter Kernel…, then run the first cell.";

    /// <summary>In a terminal of VS Code the window is there already; elsewhere the clone is opened too, for its recommended extensions.</summary>
    public IReadOnlyList<string> Arguments(string notebook, string root) =>
        Environment.GetEnvironmentVariable("TERM_PROGRAM") == "vscode" ? [notebook] : [root, notebook];
}
