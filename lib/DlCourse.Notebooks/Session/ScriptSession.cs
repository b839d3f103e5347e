using System.Diagnostics;
using DlCourse.Notebooks.Instrumentation;
using DlCourse.Notebooks.Language;
using DlCourse.Notebooks.Packages;
using Microsoft.CodeAnalysis.Scripting;

namespace DlCourse.Notebooks.Session;

/// <summary>
/// Runs the cells of one notebook, one after the other, with the meaning they have on .NET Interactive. It knows nothing of the
/// course; the runner and the kernel stand on it.
/// </summary>
/// <remarks>The console, the interrupt flag and the current directory belong to the process: one cell runs at a time in a process.</remarks>
public sealed class ScriptSession
{
    private static readonly SemaphoreSlim OneCellAtATime = new(1, 1);
    private readonly SessionPackages packages = new();
    private readonly SubmissionChain chain;
    private CellExecution? running;

    /// <summary>Prepares the process: from here on its console belongs to the cells.</summary>
    public ScriptSession()
    {
        chain = new SubmissionChain(packages);
        Language = new SessionLanguage(chain);
        ConsoleRouter.Install();
    }

    /// <summary>Completion and inspection of code that is being typed.</summary>
    public SessionLanguage Language { get; }

    /// <summary>Runs one cell.</summary>
    /// <param name="code">The text of the cell, with magic commands.</param>
    /// <param name="label">The name of the cell in error messages, such as <c>cell 3</c>.</param>
    /// <param name="output">Receives the outputs while the cell runs, its error included.</param>
    /// <param name="language">The language in which the cell begins: <c>csharp</c>, <c>markdown</c> or <c>html</c>.</param>
    /// <param name="input">Whom the cell may ask for input; without it <c>Console.ReadLine()</c> returns null.</param>
    /// <returns>How it ended; never throws for anything the cell does.</returns>
    public async Task<CellResult> RunAsync(string code, string label, ICellOutput output, string language = "csharp", ICellInput? input = null)
    {
        await OneCellAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            CellGuard.InterruptRequested = false;
            running = new CellExecution(output, input);
            return await running.RunAsync(() => RunSegmentsAsync(code, label, output, language)).ConfigureAwait(false);
        }
        finally
        {
            running = null;
            OneCellAtATime.Release();
        }
    }

    /// <summary>
    /// Asks the running cell to stop. Loops and recursion in cell code stop at once; a call that does not come back to cell code cannot be
    /// stopped, and the cell's output says so after two seconds.
    /// </summary>
    public void Interrupt() => running?.Interrupt();

    private async Task<CellResult> RunSegmentsAsync(string code, string label, ICellOutput output, string language)
    {
        var clock = Stopwatch.StartNew();
        var timed = false;
        try
        {
            foreach (var segment in CellParser.Parse(code, language))
            {
                var result = segment.Kind switch
                {
                    SegmentKind.CSharp => await RunCSharpAsync(segment.Text, label, label, output).ConfigureAwait(false),
                    SegmentKind.Import => await ImportAsync(segment, label, output).ConfigureAwait(false),
                    SegmentKind.Time => Timed(),
                    SegmentKind.ListMagics => Show(SessionListing.Magics()),
                    SegmentKind.Who => Show(SessionListing.Names(chain.Variables)),
                    SegmentKind.Whos => Show(SessionListing.Details(chain.Variables)),
                    _ => Show(segment),
                };
                if (result.Status != CellStatus.Ok) return result;
            }
        }
        catch (MagicCommandException e)
        {
            return Fail(CellError.Plain("MagicCommandError", e.Message, e.Line), output);
        }

        if (timed) CellContext.Display($"Wall time: {clock.Elapsed.TotalMilliseconds:0.####}ms", []);
        return CellResult.Ok;

        CellResult Timed()
        {
            timed = true;
            return CellResult.Ok;
        }
    }

    private async Task<CellResult> RunCSharpAsync(string code, string file, string cell, ICellOutput output)
    {
        CompiledSubmission submission;
        try
        {
            await packages.InstallAsync(code).ConfigureAwait(false);
            submission = chain.Compile(code, file);
            UncompiledCells.Note(code, compiled: true);
        }
        catch (PackageException e)
        {
            return Fail(CellError.Plain("PackageError", e.Message, e.Line), output);
        }
        catch (CellInterruptedException e)
        {
            return Fail(ErrorReport.Of(e), output, CellStatus.Interrupted);
        }
        catch (CompilationErrorException e)
        {
            UncompiledCells.Note(code, compiled: false);
            return Fail(ErrorReport.Of(e, cell), output);
        }

        var state = await chain.RunAsync(submission).ConfigureAwait(false);
        if (state.Exception is { } exception)
        {
            var status = exception is CellInterruptedException ? CellStatus.Interrupted : CellStatus.Error;
            return Fail(ErrorReport.Of(exception), output, status);
        }

        if (state.ReturnValue is not null || submission.ShowsNull()) output.Result(ValueFormatter.FormatResult(state.ReturnValue));
        return CellResult.Ok;
    }

    /// <summary>
    /// Runs another file in this session. As upstream, an error inside it is shown, but does not end the importing cell: the code after
    /// the import fails by itself if it needed what is missing.
    /// </summary>
    private async Task<CellResult> ImportAsync(CellSegment segment, string cell, ICellOutput output)
    {
        var path = Path.GetFullPath(segment.Text);
        if (!File.Exists(path))
        {
            throw new MagicCommandException($"#!import {segment.Text}: there is no file {path}.", segment.Line);
        }

        if (Path.GetExtension(path) is not (".csx" or ".cs"))
        {
            throw new MagicCommandException($"#!import {segment.Text}: only .csx and .cs files can be imported.", segment.Line);
        }

        var code = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        var result = await RunCSharpAsync(code, Path.GetFileName(path), cell, output).ConfigureAwait(false);
        return result.Status == CellStatus.Interrupted ? result : CellResult.Ok;
    }

    private static CellResult Show(IReadOnlyDictionary<string, string> listing)
    {
        CellContext.DisplayBundle(listing);
        return CellResult.Ok;
    }

    private static CellResult Show(CellSegment segment)
    {
        CellContext.DisplayText(segment.Text, segment.Kind == SegmentKind.Html ? "text/html" : "text/markdown");
        return CellResult.Ok;
    }

    private static CellResult Fail(CellError error, ICellOutput output, CellStatus status = CellStatus.Error)
    {
        output.Failure(error);
        return new CellResult(status, error);
    }
}
