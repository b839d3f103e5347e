using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The page of the syllabus says of each lesson what the lesson says of itself.</summary>
public sealed partial class SyllabusPageTests
{
    public static TheoryData<string> Numbered => [.. LessonFiles.Names.Where(name => char.IsAsciiDigit(name[0]))];

    [Theory]
    [MemberData(nameof(Numbered))]
    public void A_row_links_the_lesson_under_its_own_title(string lesson)
    {
        var row = RowOf(lesson);
        Assert.True(!row.IsComing, $"lesson {row.Number} is here: link it in notebooks/README.md, with its time, and take it out of “class … coming”");
        Assert.Equal(lesson + ".ipynb", row.File);
        var title = LessonText.Headings(NotebookDocument.Load(LessonFiles.Notebook(lesson))).First().Text;
        Assert.Matches($"^{row.Number} · {Regex.Escape(row.Title)}(:| |$)", title);
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void The_question_of_a_row_is_asked_in_the_lesson(string lesson)
    {
        var text = string.Join('\n', NotebookDocument.Load(LessonFiles.Notebook(lesson)).Cells.Where(cell => cell.Kind == CellKind.Markdown).Select(cell => cell.Source));
        Assert.Contains(RowOf(lesson).Question, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Times_and_needs_are_those_of_the_lesson(string lesson)
    {
        var row = RowOf(lesson);
        var said = Said().Match(NotebookDocument.Load(LessonFiles.Notebook(lesson)).Cells[0].Source);
        Assert.Equal(Minutes().Matches(said.Groups["time"].Value).Select(minutes => minutes.Value), Minutes().Matches(row.Time).Select(minutes => minutes.Value));
        Assert.Equal(SyllabusPage.LessonsIn(said.Groups["needs"].Value), SyllabusPage.LessonsIn(row.Needs));
    }

    [Fact]
    public void A_row_without_a_link_is_coming_and_a_link_leads_to_a_notebook() => Assert.All(SyllabusPage.Rows, row =>
    {
        if (row.IsComing) Assert.Equal("coming", row.Time);
        else Assert.True(File.Exists(LessonFiles.Notebook(Path.GetFileNameWithoutExtension(row.File))), $"there is no {row.File}");
    });

    [Fact]
    public void The_picture_has_a_box_for_each_lesson_dashed_where_it_is_coming()
    {
        var lessons = SyllabusPage.Rows.Where(row => char.IsAsciiDigit(row.Number[0])).ToList();
        Assert.Equal(lessons.Select(row => row.Number), SyllabusPage.Boxes);
        Assert.Equal(lessons.Where(row => row.IsComing).Select(row => row.Number), SyllabusPage.ComingBoxes);
    }

    [Fact]
    public void What_a_lesson_needs_is_above_it_in_the_picture() => Assert.All(SyllabusPage.Rows.Where(row => char.IsAsciiDigit(row.Number[0])), row =>
        Assert.Empty(SyllabusPage.LessonsIn(row.Needs).Except(Above(row.Number))));

    [Fact]
    public void The_topics_of_a_lesson_are_named_by_the_titles_of_the_topics_page()
    {
        var titles =
            from line in File.ReadAllLines(Path.Combine(LessonFiles.Root, "docs", "topics.md"))
            let fields = line.Split('|', StringSplitOptions.TrimEntries)
            where fields.Length == 5 && fields[1].Length > 1 && char.IsAsciiDigit(fields[1][^1])
            from lesson in fields[3].Replace("R1–R3", "R1, R2, R3", StringComparison.Ordinal).Split(", ")
            group fields[2] by lesson;
        var expected = titles.ToDictionary(lesson => lesson.Key, lesson => lesson.ToArray());
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), SyllabusPage.Topics.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, lesson => Assert.Equal(lesson.Value, SyllabusPage.Topics[lesson.Key]));
    }

    [Theory]
    [InlineData("lesson 00; a little C#", new[] { "00" })]
    [InlineData("lessons 03 to 05", new[] { "03", "04", "05" })]
    [InlineData("lessons 12, 13 and 15", new[] { "12", "13", "15" })]
    [InlineData("a little C#", new string[0])]
    public void Lessons_are_read_from_a_text(string text, string[] lessons) => Assert.Equal(lessons, SyllabusPage.LessonsIn(text));

    private static SyllabusRow RowOf(string lesson) => Assert.Single(SyllabusPage.Rows, row => row.Number == lesson[..2]);

    private static HashSet<string> Above(string lesson)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>([lesson]);
        while (open.TryPop(out var next))
        {
            foreach (var (from, _) in SyllabusPage.Arrows.Where(arrow => arrow.To == next && found.Add(arrow.From))) open.Push(from);
        }

        return found;
    }

    // What follows the first sentence of the needs is advice.
    [GeneratedRegex(@"\*\*Time:\*\*(?<time>.*?)\*\*You need:\*\*(?<needs>[^.]*)", RegexOptions.Singleline)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b\d+\b")]
    private static partial Regex Minutes();
}
