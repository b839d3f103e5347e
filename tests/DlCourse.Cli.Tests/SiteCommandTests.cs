using System.Text.Json.Nodes;

namespace DlCourse.Cli.Tests;

/// <summary>The site of a small course, built by the real command.</summary>
public sealed class SiteCommandTests : CourseClone
{
    private string Site => Path.Combine(Root, "artifacts", "site");

    [Fact]
    public async Task Every_lesson_gets_a_page_in_the_order_of_the_syllabus()
    {
        Lesson("01-one", "# One");
        Lesson("02-two", "# Two");
        Syllabus("[second](02-two.ipynb) then [first](01-one.ipynb)");
        var result = await Dlcourse("site");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("href=\"02-two.html\">second</a>", Page("index"));
        Assert.Contains("<a rel=\"next\" class=\"next\" href=\"01-one.html\">", Page("02-two"));
        Assert.Contains("<a rel=\"prev\" class=\"previous\" href=\"02-two.html\">", Page("01-one"));
    }

    [Fact]
    public async Task A_page_shows_the_blank_and_folds_the_solution_with_what_it_shows()
    {
        Exercise("01-one");
        Assert.Equal(0, (await Dlcourse("site")).ExitCode);
        var (shown, folded) = Split(Page("01-one"), "<details class=\"solution\">");
        Assert.Contains("data-dlcourse-outcome=\"NotAttempted\"", shown);
        Assert.DoesNotContain("Correct", shown);
        Assert.Contains("data-dlcourse-outcome=\"Correct\"", folded);
        Assert.Contains("424_242", folded);
    }

    [Fact]
    public async Task Without_solutions_neither_they_nor_what_they_show_is_on_the_page()
    {
        Exercise("01-one");
        var result = await Dlcourse("site", "--no-solutions");
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("Correct", Page("01-one"));
        Assert.DoesNotContain("solution", Page("01-one"));
        Assert.DoesNotContain("424_242", Page("01-one"));
        Assert.DoesNotContain("01-one, solved", result.Output);
    }

    [Fact]
    public async Task Only_a_changed_lesson_runs_again()
    {
        Lesson("01-one", "# One");
        Lesson("02-two", "# Two");
        await Dlcourse("site");
        Assert.Contains("nothing had to run", (await Dlcourse("site")).Output);

        Lesson("02-two", "# Two, changed");
        var result = await Dlcourse("site");
        Assert.DoesNotContain("01-one", result.Output);
        Assert.Contains("02-two, as-shipped: ran", result.Output);
        Assert.Contains("Two, changed", Page("01-one"));
    }

    [Fact]
    public async Task A_changed_library_runs_every_lesson_again()
    {
        Lesson("01-one", "# One");
        await Dlcourse("site");
        await File.WriteAllTextAsync(Path.Combine(Root, "notebooks", "setup.csx"), "// another library");
        Assert.Contains("01-one, as-shipped: ran", (await Dlcourse("site")).Output);
    }

    [Fact]
    public async Task A_lesson_that_is_gone_has_no_page_any_more()
    {
        Lesson("01-one", "# One");
        var two = Lesson("02-two", "# Two");
        await Dlcourse("site");
        Assert.True(File.Exists(Path.Combine(Site, "02-two.html")));
        File.Delete(two);
        Assert.Equal(0, (await Dlcourse("site")).ExitCode);
        Assert.False(File.Exists(Path.Combine(Site, "02-two.html")));
        Assert.DoesNotContain("02-two", Page("index") + await File.ReadAllTextAsync(Path.Combine(Site, "search-index.js")));
    }

    [Fact]
    public async Task A_cell_that_fails_fails_the_build_and_leaves_the_old_site()
    {
        Lesson("01-one", "# One");
        await Dlcourse("site");
        var before = Page("01-one");
        Lesson("01-one", "# One", "Unknown();");
        var result = await Dlcourse("site");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("01-one.ipynb, as-shipped, cell 2 (cell-2): ", result.Output);
        Assert.Contains("CS0103", result.Output);
        Assert.Equal(before, Page("01-one"));
        Assert.Equal(["site", "site-cache"], Directory.GetFileSystemEntries(Path.Combine(Root, "artifacts")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("$\\foo$", "cell 1 (id cell-1): Unknown command \\foo")]
    [InlineData("![](nothing.png)", "there is no picture nothing.png")]
    [InlineData("![a](https://example.org/a.png)", "is on the network")]
    [InlineData("[below](#nowhere)", "01-one.html: #nowhere")]
    public async Task A_text_that_a_page_cannot_show_fails_the_build_and_names_the_place(string text, string message)
    {
        Lesson("01-one", "# One\n\n" + text);
        var result = await Dlcourse("site");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Output);
        Assert.Contains("The site was not changed.", result.Output);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_because_it_would_be_lost()
    {
        Lesson("01-one", "# One");
        var folder = Directory.CreateDirectory(Path.Combine(Root, "documents")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "thesis.txt"), "three years");
        var result = await Dlcourse("site", "--out", folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("holds files and no site", result.Output);
        Assert.True(File.Exists(Path.Combine(folder, "thesis.txt")));
    }

    [Fact]
    public async Task The_whole_course_ends_with_its_site_and_runs_no_lesson_twice_in_the_same_way()
    {
        Exercise("01-one");
        var result = await Dlcourse();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("01-one, as-shipped: ran", result.Output);
        Assert.DoesNotContain("01-one, solved: ran", result.Output);
        Assert.Contains("data-dlcourse-outcome=\"Correct\"", Page("01-one"));
    }

    private static (string Before, string After) Split(string text, string at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        Assert.True(place >= 0, $"there is no {at}");
        return (text[..place], text[place..]);
    }

    private string Page(string name) => File.ReadAllText(Path.Combine(Site, name + ".html"));

    private void Syllabus(string text) => File.WriteAllText(Path.Combine(Root, "notebooks", "README.md"), "# The course\n\n" + text);

    private string Lesson(string name, string text, string code = "1 + 1") => Notebook(name, ("markdown", text, null, null), ("code", code, null, null));

    /// <summary>A lesson whose check speaks as the course's checks do.</summary>
    private void Exercise(string name) => Notebook(
        name,
        ("markdown", "# Lesson\n\n### Exercise 01.1\n\nGive the answer.", null, null),
        ("code", "// exercise 01.1\nint answer = 0;", "exercise", "01.1"),
        ("code", "// check 01.1\nHTML($\"<p data-dlcourse-exercise=\\\"01.1\\\" data-dlcourse-outcome=\\\"{(answer == 0 ? \"NotAttempted\" : \"Corr\" + \"ect\")}\\\"></p>\")", "check", "01.1"),
        ("markdown", "<details><summary>Solution 01.1</summary>\n\n```csharp\n// solution 01.1\nint answer = 424_242;\n```\n\n</details>", "solution", "01.1"));

    private string Notebook(string name, params (string Kind, string Source, string? Role, string? Id)[] cells)
    {
        var path = Notebook(name, [.. cells.Select(cell => cell.Source)]);
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        foreach (var (cell, (kind, _, role, id)) in json["cells"]!.AsArray().Zip(cells))
        {
            cell!["cell_type"] = kind;
            if (role is not null) cell["metadata"]!["dlcourse"] = new JsonObject { ["role"] = role, ["id"] = id };
            if (kind == "code") continue;
            cell.AsObject().Remove("outputs");
            cell.AsObject().Remove("execution_count");
        }

        File.WriteAllText(path, json.ToJsonString());
        return path;
    }
}
