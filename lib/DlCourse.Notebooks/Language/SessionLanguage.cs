using System.Diagnostics.CodeAnalysis;
using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Language;

/// <summary>Answers questions about code that is being typed, on top of what the session has run.</summary>
/// <remarks>
/// It reads the state that the last finished cell has left, so it can be asked at any time, from any thread, while a cell runs too. It
/// stands on the compiler's semantic model alone: nothing more is loaded than cells need anyway.
/// </remarks>
public sealed class SessionLanguage
{
    private readonly SubmissionChain chain;

    internal SessionLanguage(SubmissionChain chain) => this.chain = chain;

    /// <summary>How the code may go on at the cursor.</summary>
    /// <param name="code">The text of the cell, with magic commands.</param>
    /// <param name="cursor">The position, in UTF-16 code units.</param>
    public Task<CompletionList> CompleteAsync(string code, int cursor) => Task.Run(() => Complete(code, Math.Clamp(cursor, 0, code.Length)));

    /// <summary>What the code at the cursor means; null where there is nothing to say.</summary>
    /// <param name="code">The text of the cell, with magic commands.</param>
    /// <param name="cursor">The position, in UTF-16 code units.</param>
    public Task<Inspection?> InspectAsync(string code, int cursor) => Task.Run(() => Inspect(code, Math.Clamp(cursor, 0, code.Length)));

    /// <summary>Whether a cell can be run as it stands, or more has to be typed first.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A question to the session like the others; that its state does not matter is a detail.")]
    public CompletenessResult IsComplete(string code) => CompletenessCheck.Of(new CellCode(code));

    private CompletionList Complete(string code, int cursor)
    {
        if (DirectiveCompletion.At(code, cursor) is { } directive) return directive;
        var cell = new CellCode(code);
        if (!cell.IsCSharpAt(cursor)) return new CompletionList(cursor, cursor, []);

        var place = Place(cell, cursor);
        var items = CompletionFilter.Apply(place.Prefix, CodeCompletion.At(place));
        return new CompletionList(place.Start, place.End, items);
    }

    private Inspection? Inspect(string code, int cursor)
    {
        var cell = new CellCode(code);
        return cell.IsCSharpAt(cursor) ? CodeInspection.At(Place(cell, cursor)) : null;
    }

    private CursorPlace Place(CellCode cell, int cursor)
    {
        Compilation compilation = chain.Preview(cell.CSharp);
        return new CursorPlace(compilation, compilation.SyntaxTrees.Last(), cursor);
    }
}
