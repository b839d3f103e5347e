using AngleSharp.Dom;

namespace DlCourse.Notebooks.Tests.Site;

public sealed class LessonPageTests(LessonPage page) : IClassFixture<LessonPage>
{
    private IDocument Document => page.Document;

    [Fact]
    public void The_title_of_the_page_is_that_of_the_lesson() => Assert.Equal("The lesson · Samples", Document.Title);

    [Fact]
    public void A_link_to_a_notebook_leads_to_its_page() => Assert.Equal("02-other.html#other", Link("other"));

    [Fact]
    public void A_link_to_the_web_stays() => Assert.Equal("https://example.org", Link("web"));

    [Fact]
    public void A_link_to_a_file_without_a_page_becomes_its_words()
    {
        Assert.Null(Link("no page"));
        Assert.Contains("no page", Document.QuerySelector("article p")!.TextContent);
    }

    [Fact]
    public void A_picture_is_part_of_the_page() => Assert.StartsWith("data:image/svg+xml;base64,", Document.QuerySelector("img[alt='a dot']")!.GetAttribute("src"));

    [Fact]
    public void Quotation_marks_and_apostrophes_are_set_as_in_a_book() => Assert.StartsWith("It’s “here”.", Document.QuerySelector("article p")!.TextContent);

    [Fact]
    public void A_number_is_not_torn_from_its_unit_or_factor_at_the_end_of_a_line() =>
        Assert.Contains("A 3\u00A0×\u00A03 grid is 9\u00A0% of a 10\u00A0×\u00A010 one.", Document.QuerySelectorAll("article p").Select(text => text.TextContent).Aggregate(string.Concat));

    [Fact]
    public void A_formula_is_MathML() => Assert.Equal("z=∑iwi", Document.QuerySelector("math")!.TextContent);

    [Fact]
    public void Two_headings_of_the_same_words_have_two_anchors() =>
        Assert.Equal(["twice", "twice-1", "exercise-011-complete", "after-it"], Document.QuerySelectorAll("h2, h3").Select(heading => heading.Id));

    [Fact]
    public void The_contents_name_every_section() =>
        Assert.Equal(["Twice", "Twice", "Exercise 01.1 (complete)", "After it"], Document.QuerySelectorAll("nav.beside a").Select(link => link.TextContent));

    [Fact]
    public void The_cell_that_loads_the_library_is_folded() => Assert.Contains("#!import setup.csx", Document.QuerySelector("details.setup pre")!.TextContent);

    [Theory]
    [InlineData("c-t", "Neuron")]
    [InlineData("c-m", "Fire")]
    [InlineData("c-k", "var")]
    [InlineData("c-c", "// a <comment>")]
    [InlineData("c-d", "#!import setup.csx")]
    public void Code_is_coloured_by_what_the_compiler_knows_also_of_imported_types(string kind, string text) =>
        Assert.Contains(text, Document.QuerySelectorAll("pre.code ." + kind).Select(piece => piece.TextContent));

    [Fact]
    public void What_a_cell_prints_is_text_and_not_markup()
    {
        Assert.Equal("3 & more", Document.QuerySelector("#cell-c3 pre.stream")!.TextContent);
        Assert.Equal("careful", Document.QuerySelector("#cell-c3 pre.stderr")!.TextContent);
    }

    [Fact]
    public void An_exercise_begins_with_its_heading_and_ends_with_its_solution()
    {
        var exercise = Document.QuerySelector("section.exercise")!;
        Assert.Equal("Exercise 01.1", exercise.GetAttribute("aria-label"));
        Assert.Equal("H3", exercise.FirstElementChild!.TagName);
        Assert.Equal("solution", exercise.LastElementChild!.ClassName);
        Assert.Equal("Before it.", exercise.PreviousElementSibling!.TextContent);
    }

    [Fact]
    public void Hints_are_folded_one_by_one_between_the_blank_and_the_check()
    {
        var hints = Document.QuerySelectorAll("section.exercise .hints details").ToList();
        Assert.Equal(["Hint 1 of 2", "Hint 2 of 2"], hints.Select(hint => hint.QuerySelector("summary")!.TextContent));
        Assert.Equal("Think of <em>six</em>.", hints[0].QuerySelector("p")!.InnerHtml);
        Assert.Equal("cell check", hints[0].ParentElement!.NextElementSibling!.ClassName);
    }

    [Fact]
    public void The_check_shows_what_a_learner_sees_first() =>
        Assert.NotNull(Document.QuerySelector("#cell-c6 [data-dlcourse-outcome=NotAttempted]"));

    [Fact]
    public void The_solution_shows_its_code_its_output_what_its_check_says_and_why()
    {
        var solution = Document.QuerySelector("details.solution")!;
        Assert.False(solution.HasAttribute("open"));
        Assert.Contains("var answer = 424242;", solution.QuerySelector("pre.code")!.TextContent);
        Assert.Equal("424242", solution.QuerySelector("pre.stream")!.TextContent);
        Assert.NotNull(solution.QuerySelector("[data-dlcourse-outcome=Correct]"));
        Assert.Equal("6×7", solution.QuerySelector("math")!.TextContent);
    }

    [Fact]
    public void An_id_that_two_outputs_share_is_renamed_in_the_second_with_its_links()
    {
        var second = Document.QuerySelector("details.solution [data-dlcourse-exercise]")!;
        Assert.NotEqual("out", second.Id);
        Assert.Equal("#" + second.Id, Document.QuerySelector("details.solution .outputs a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_session_that_asks_for_hints_leaves_no_trace() => Assert.DoesNotContain("data-dlcourse-hints", Document.DocumentElement.OuterHtml);

    [Fact]
    public void The_search_knows_texts_and_code_but_gives_no_answer_away()
    {
        Assert.Contains("Give the answer.", page.Search);
        Assert.Contains("neuron.Fire(2)", page.Search);
        Assert.DoesNotContain("424242", page.Search);
        Assert.DoesNotContain("six", page.Search);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere() => Assert.All(
        Document.QuerySelectorAll("script[src], link[href], img[src]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!),
        address => Assert.DoesNotContain("//", address));

    private string? Link(string words) => Document.QuerySelectorAll("article a").FirstOrDefault(link => link.TextContent == words)?.GetAttribute("href");
}
