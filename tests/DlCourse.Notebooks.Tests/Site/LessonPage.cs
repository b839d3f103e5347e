using AngleSharp.Html.Dom;

namespace DlCourse.Notebooks.Tests.Site;

/// <summary>One lesson with something of everything, built once for the tests that look at its page.</summary>
public sealed class LessonPage : IAsyncLifetime
{
    private const string Check =
        "// check 01.1\nHTML($\"<p id=\\\"out\\\" data-dlcourse-exercise=\\\"01.1\\\" data-dlcourse-outcome=\\\"{(answer == 0 ? \"NotAttempted\" : \"Correct\")}\\\"></p><a href=\\\"#out\\\">up</a>\")";

    private const string Solution = "<details><summary>Solution 01.1</summary>\n\n```csharp\n// solution 01.1\nvar answer = 424242;\nConsole.WriteLine(answer);\n```\n\nBecause of $6 \\times 7$.\n\n</details>";

    public IHtmlDocument Document { get; private set; } = null!;

    public string Search { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var site = new SampleSite();
        site.Write("setup.csx", "using System.Globalization;\npublic class Neuron { public double Bias; public double Fire(double x) => x + Bias; }");
        site.Write("dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var other = site.Notebook("02-other", SampleSite.Text("# Other"));
        var lesson = site.Notebook(
            "01-lesson",
            SampleSite.Text("# The lesson\n\nIt's \"here\". See [other](02-other.ipynb#other), [web](https://example.org), [no page](LICENSE.txt), ![a dot](dot.svg).\n\nA 3 × 3 grid is 9 % of a 10 × 10 one. The sum $z = \\sum_i w_i$."),
            SampleSite.Code("#!import setup.csx\nvar begun = true;"),
            SampleSite.Text("## Twice\n\n## Twice\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"),
            SampleSite.Code("var neuron = new Neuron { Bias = 1 };   // a <comment>\nConsole.WriteLine($\"{neuron.Fire(2)} & more\");\nConsole.Error.WriteLine(\"careful\");"),
            SampleSite.Text("Before it.\n\n### Exercise 01.1 (complete)\n\nGive the answer."),
            SampleSite.Code("// exercise 01.1\nvar answer = 0;", "exercise", "01.1"),
            SampleSite.Code(Check, "check", "01.1"),
            SampleSite.Text(Solution, "solution", "01.1"),
            SampleSite.Text("## After it"));
        const string Hints = "HTML(\"<ol data-dlcourse-exercise=\\\"01.1\\\" data-dlcourse-hints><li>Think of <em>six</em>.</li><li>And of seven.</li></ol>\")";
        await site.BuildAsync(lesson with { Hints = Hints }, other);
        Document = site.Page("01-lesson");
        Search = await File.ReadAllTextAsync(Path.Combine(site.Folder, "search-index.js"));
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
