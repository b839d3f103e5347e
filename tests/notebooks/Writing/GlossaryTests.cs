using DlCourse.Notebooks.Documents;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The glossary knows the words that lessons define, and its links lead to them.</summary>
public sealed class GlossaryTests
{
    public static TheoryData<string> Numbered => [.. LessonFiles.Names.Where(name => char.IsAsciiDigit(name[0]))];

    [Fact]
    public void Entries_are_sorted_and_no_name_stands_twice()
    {
        var terms = GlossaryPage.Terms.Select(term => term.Names[0].ToLowerInvariant()).ToArray();
        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
        var names = GlossaryPage.Terms.SelectMany(term => term.Names).ToArray();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public void Every_entry_stands_below_its_letter()
    {
        var letter = ' ';
        foreach (var line in File.ReadLines(GlossaryPage.Path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) letter = line[3];
            else if (line.StartsWith("**", StringComparison.Ordinal)) Assert.Equal(letter, char.ToUpperInvariant(line[2]));
        }
    }

    [Fact]
    public void An_entry_leads_to_the_section_that_speaks_of_it() => Assert.All(GlossaryPage.Terms, term =>
    {
        Assert.StartsWith(term.Lesson + "-", term.File);
        if (SyllabusPage.Rows.Single(row => row.Number == term.Lesson).IsComing) return;
        Assert.True(File.Exists(LessonFiles.Notebook(term.File)), $"{term.Names[0]}: there is no {term.File}");
        Assert.True(term.Anchor.Length > 0, $"{term.Names[0]}: lesson {term.Lesson} is here; name the heading that defines the term");
        var section = LessonText.Section(NotebookDocument.Load(LessonFiles.Notebook(term.File)), term.Anchor);
        Assert.True(section is not null, $"{term.Names[0]}: {term.File} has no heading #{term.Anchor}");
        Assert.True(
            term.Names.Any(name => section.Contains(GlossaryPage.Bare(name), StringComparison.OrdinalIgnoreCase)),
            $"{term.Names[0]}: the section #{term.Anchor} of {term.File} does not use the word");
    });

    /// <summary>
    /// Lessons print a word in bold where they define it, and now and then for another reason: such words are listed in
    /// <c>emphasis.txt</c>, and no word is there in vain.
    /// </summary>
    [Theory]
    [MemberData(nameof(Numbered))]
    public void A_word_in_bold_has_an_entry_or_is_known_as_emphasis(string lesson)
    {
        var missing = LessonText.BoldWords(NotebookDocument.Load(LessonFiles.Notebook(lesson)))
            .Where(found => !GlossaryPage.Has(found.Words) && !Emphasis.Contains(found.Words))
            .Select(found => $"{found.Cell.Id}: **{found.Words}**").ToArray();
        Assert.True(missing.Length == 0, $"give these an entry in notebooks/glossary.md, or list them in tests/notebooks/Writing/emphasis.txt:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void No_listed_emphasis_has_gone_or_got_an_entry()
    {
        var bold = LessonFiles.Names.Where(name => char.IsAsciiDigit(name[0]))
            .SelectMany(name => LessonText.BoldWords(NotebookDocument.Load(LessonFiles.Notebook(name)))).Select(found => found.Words).ToHashSet();
        Assert.All(Emphasis, words => Assert.Contains(words, bold));
        Assert.All(Emphasis, words => Assert.False(GlossaryPage.Has(words), $"{words} has an entry"));
    }

    private static HashSet<string> Emphasis { get; } = [.. File.ReadAllLines(Path.Combine(LessonFiles.Root, "tests", "notebooks", "Writing", "emphasis.txt"))];
}
