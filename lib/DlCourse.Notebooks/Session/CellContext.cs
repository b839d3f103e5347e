using Microsoft.DotNet.Interactive;

namespace DlCourse.Notebooks.Session;

/// <summary>Finds, for code that a cell runs on whatever thread, the output of that cell.</summary>
internal static class CellContext
{
    private static readonly AsyncLocal<ICellOutput?> Local = new();
    private static readonly AsyncLocal<CellInput?> LocalInput = new();
    private static ICellOutput? latest;
    private static long displays;

    /// <summary>
    /// The output of the cell whose code is running: threads and tasks inherit it. Code that has lost its context (a raw timer
    /// of the operating system, say) writes to the cell that began last.
    /// </summary>
    public static ICellOutput? Output => Local.Value ?? latest;

    /// <summary>Whom the cell whose code is running may ask; null where there is nobody.</summary>
    public static CellInput? Input => LocalInput.Value;

    public static void Enter(ICellOutput output, CellInput? input)
    {
        Local.Value = output;
        LocalInput.Value = input;
        latest = output;
    }

    public static DisplayedValue Display(object? value, string[] mimeTypes)
    {
        if (mimeTypes.Length <= 1) return Show(ValueFormatter.Format(value, mimeTypes), mimeTypes);
        return mimeTypes.Select(mime => Show(ValueFormatter.Format(value, [mime]), [mime])).ToList()[^1];
    }

    public static DisplayedValue DisplayText(string text, string mimeType) =>
        Show(new Dictionary<string, string> { [mimeType] = text }, [mimeType]);

    public static DisplayedValue DisplayBundle(IReadOnlyDictionary<string, string> bundle) => Show(bundle, [.. bundle.Keys]);

    public static Task<string> AskAsync(string prompt) => Input?.AskAsync(prompt) ?? throw new InvalidOperationException(
        $"GetInputAsync(\"{prompt}\"): this notebook runs without a front end, so nobody can be asked.");

    private static DisplayedValue Show(IReadOnlyDictionary<string, string> bundle, string[] mimeTypes)
    {
        var output = Output ?? throw new InvalidOperationException("display: no cell is running.");
        var handle = new DisplayedValue(output, $"display-{Interlocked.Increment(ref displays)}", mimeTypes);
        output.Display(handle.DisplayId, bundle);
        return handle;
    }
}
