namespace DlCourse.Cli.FrontEnds;

/// <summary>JupyterLab or Jupyter Notebook: a server that runs in the terminal and shows the notebook in the browser.</summary>
internal sealed class JupyterServer : IFrontEnd
{
    /// <inheritdoc />
    public string Key => "jupyter";

    /// <inheritdoc />
    public string Name => "Jupyter";

    /// <inheritdoc />
    public string? Program { get; } = ProgramPath.Find("jupyter-lab", "jupyter-notebook");

    /// <inheritdoc />
    public string Advice => "Ctrl+C ends Jupyter.";

    /// <summary>Without <c>-y</c> Ctrl+C asks a question that nobody can answer once this command has ended.</summary>
    public IReadOnlyList<string> Arguments(string notebook, string root) => [notebook, "-y"];
}
