using DlCourse.Notebooks.Language;
using DlCourse.Notebooks.Tests.Session;

namespace DlCourse.Notebooks.Tests.Language;

/// <summary>A test that asks about code in which <c>|</c> marks the cursor.</summary>
public abstract class LanguageTest : SessionTest
{
    private protected async Task<CompletionList> Complete(string marked)
    {
        var cursor = marked.IndexOf('|', StringComparison.Ordinal);
        return await Session.Language.CompleteAsync(marked.Remove(cursor, 1), cursor);
    }

    private protected async Task<string[]> Texts(string marked) => [.. (await Complete(marked)).Items.Select(i => i.Text)];

    private protected async Task<string> KindOf(string text, string marked) => (await Complete(marked)).Items.Single(i => i.Text == text).Kind;

    private protected async Task<Inspection?> Inspect(string marked)
    {
        var cursor = marked.IndexOf('|', StringComparison.Ordinal);
        return await Session.Language.InspectAsync(marked.Remove(cursor, 1), cursor);
    }

    private protected async Task<string> Plain(string marked)
    {
        var inspection = await Inspect(marked);
        Assert.NotNull(inspection);
        return inspection.PlainText;
    }
}
