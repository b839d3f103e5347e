using AngleSharp.Html.Dom;
using DlCourse.Notebooks.Site;

namespace DlCourse.Notebooks.Tests.Site;

public sealed class GlossaryPageTests(GlossaryPage pages) : IClassFixture<GlossaryPage>
{
    [Fact]
    public void The_first_mention_in_a_section_becomes_a_link_also_in_the_plural_and_at_the_beginning_of_a_sentence() =>
        Assert.Equal(["Logits → #logit", "loss → #log-loss"], TermsIn(pages.Lesson, "Lesson"));

    [Fact]
    public void The_longest_name_wins_and_other_names_of_the_same_term_are_no_first_mention() =>
        Assert.Equal(["log loss → #log-loss"], TermsIn(pages.Lesson, "A loss in a heading"));

    [Fact]
    public void Headings_code_formulas_links_and_tables_stay_as_they_are() =>
        Assert.Empty(pages.Lesson.QuerySelectorAll(":is(h1, h2, h3, code, pre, math, table, a a) .term"));

    [Fact]
    public void The_section_that_defines_a_term_does_not_link_it() => Assert.Empty(TermsIn(pages.Lesson, "What is a logit?"));

    [Fact]
    public void The_choices_of_an_exercise_and_its_solution_are_not_explained() =>
        Assert.Equal(["logit → #logit"], TermsIn(pages.Lesson, "Exercise 01.1 (explain)"));

    [Fact]
    public void A_section_without_terms_has_none() => Assert.Empty(TermsIn(pages.Lesson, "Sources"));

    [Fact]
    public void A_common_word_is_a_term_only_where_it_is_defined()
    {
        Assert.DoesNotContain("kernel → #kernel-of-a-notebook", TermsIn(pages.Lesson, "Lesson"));
        Assert.Equal(["kernel → #kernel-of-a-notebook"], TermsIn(pages.Other, "Other"));
        Assert.Empty(TermsIn(pages.Other, "Kernels"));
    }

    [Fact]
    public void A_link_is_described_by_the_meaning_beside_it()
    {
        var link = pages.Lesson.QuerySelector(".term a")!;
        var meaning = pages.Lesson.GetElementById(link.GetAttribute("aria-describedby")!)!;
        Assert.Equal("tooltip", meaning.GetAttribute("role"));
        Assert.Equal("logit A raw output & more.", meaning.TextContent);
        Assert.Same(link.ParentElement, meaning.ParentElement);
    }

    [Fact]
    public void An_entry_has_an_anchor_and_leads_to_the_heading_that_defines_it()
    {
        Assert.Equal("01-lesson.html#what-is-a-logit", pages.Glossary.QuerySelector("#logit a")!.GetAttribute("href"));
        Assert.NotNull(pages.Lesson.GetElementById("what-is-a-logit"));
        Assert.Equal("02-other.html", pages.Glossary.QuerySelector("#log-loss a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_page_leads_to_the_glossary() =>
        Assert.All([pages.Lesson, pages.Glossary], page => Assert.Equal("glossary.html", page.QuerySelector("header nav a")!.GetAttribute("href")));

    [Fact]
    public void A_search_finds_the_meaning_in_the_glossary_alone() => Assert.Equal(2, pages.Search.Split("A raw output").Length);

    [Fact]
    public async Task A_changed_meaning_changes_the_lessons_and_runs_none()
    {
        using var site = new SampleSite();
        var options = site.Options([site.Notebook("a", SampleSite.Text("# A\n\nA logit."))]) with { Glossary = site.Write("glossary.md", "# Glossary\n\n**logit**: One thing. → [a](a.ipynb)") };
        await new SiteBuilder(options).BuildAsync();
        site.Write("glossary.md", "# Glossary\n\n**logit**: Another thing. → [a](a.ipynb)");
        Assert.Empty((await new SiteBuilder(options).BuildAsync()).Ran);
        Assert.Contains("Another thing.", site.Page("a").QuerySelector(".meaning")!.TextContent);
    }

    [Theory]
    [InlineData("**logit** without a colon", "what it means")]
    [InlineData("**logit**: Here. → [a](a.ipynb#nowhere)", "glossary.html: a.html#nowhere")]
    [InlineData("**logit**: One.\n\n**logit**: Two.", "glossary.html: logit")]
    public async Task A_wrong_entry_fails_the_build(string entries, string message)
    {
        using var site = new SampleSite();
        var options = site.Options([site.Notebook("a", SampleSite.Text("# A"))]) with { Glossary = site.Write("glossary.md", "# Glossary\n\n" + entries) };
        Assert.Contains(message, (await Assert.ThrowsAsync<SiteException>(() => new SiteBuilder(options).BuildAsync())).Message);
    }

    /// <summary>The terms below a heading, as <c>words → #anchor</c>.</summary>
    private static List<string> TermsIn(IHtmlDocument page, string heading)
    {
        var terms = new List<string>();
        var current = "";
        foreach (var element in page.QuerySelectorAll("article :is(h1, h2, h3, .term > a)"))
        {
            if (element.LocalName == "a" && current == heading) terms.Add($"{element.TextContent} → {element.GetAttribute("href")!["glossary.html".Length..]}");
            else if (element.LocalName != "a") current = element.FirstChild!.TextContent;
        }

        return terms;
    }
}
