using AngleSharp.Html.Dom;

namespace DlCourse.Notebooks.Tests.Site;

/// <summary>Two lessons and a glossary, built once for the tests that look at the links between them.</summary>
public sealed class GlossaryPage : IAsyncLifetime
{
    public IHtmlDocument Lesson { get; private set; } = null!;

    public IHtmlDocument Other { get; private set; } = null!;

    public IHtmlDocument Glossary { get; private set; } = null!;

    public string Search { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var site = new SampleSite();
        var glossary = site.Write(
            "glossary.md",
            """
            # Glossary

            ## K

            **kernel (of a notebook)**: What remembers. → [lesson 02](02-other.ipynb#Kernels)

            ## L

            **logit**: A raw output & more. → [lesson 01](01-lesson.ipynb#What-is-a-logit?)

            **log loss**, **loss**: How wrong it is. → [lesson 02](02-other.ipynb)
            """);
        var lesson = site.Notebook(
            "01-lesson",
            SampleSite.Text("# Lesson\n\nLogits have a [loss](02-other.ipynb), a `loss` and $loss$. A loss is a loss, and a kernel is a logit-like thing."),
            SampleSite.Text("## A loss in a heading\n\nHere loss(x) is a formula. The log loss, **the losses**, and floss.\n\n| loss |\n| --- |\n| loss |\n\n- a loss in a list"),
            SampleSite.Text("## What is a logit?\n\nA logit is a number."),
            SampleSite.Text("### Exercise 01.1 (explain)\n\nWhich logit is right?\n\n- **a** the loss"),
            SampleSite.Code("// exercise 01.1\nvar answer = 0;", "exercise", "01.1"),
            SampleSite.Text("<details><summary>Solution 01.1</summary>\n\n```csharp\n// solution 01.1\nvar answer = 1;\n```\n\nThe loss.\n\n</details>", "solution", "01.1"),
            SampleSite.Text("## Sources\n\nA book on loss."));
        var other = site.Notebook("02-other", SampleSite.Text("# Other\n\nA kernel runs."), SampleSite.Text("## Kernels\n\nA kernel remembers."));
        await new DlCourse.Notebooks.Site.SiteBuilder(site.Options([lesson, other]) with { Glossary = glossary, SectionsWithoutTerms = ["Sources"] }).BuildAsync();
        (Lesson, Other, Glossary) = (site.Page("01-lesson"), site.Page("02-other"), site.Page("glossary"));
        Search = await File.ReadAllTextAsync(Path.Combine(site.Folder, "search-index.js"));
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
