using DlCourse.Notebooks.Documents;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The parts that every lesson has, and links that lead somewhere.</summary>
public sealed class StructureTests
{
    public static TheoryData<string> Lessons => [.. LessonFiles.Names];

    public static TheoryData<string> Numbered => [.. LessonFiles.Names.Where(name => char.IsAsciiDigit(name[0]))];

    [Theory]
    [MemberData(nameof(Numbered))]
    public void A_lesson_has_one_title_and_the_parts_of_the_template(string lesson)
    {
        var document = NotebookDocument.Load(LessonFiles.Notebook(lesson));
        var headings = LessonText.Headings(document).ToArray();
        Assert.StartsWith($"{lesson[..2]} · ", Assert.Single(headings, heading => heading.Level == 1).Text);
        Assert.All(["What to remember", "Further reading"], part => Assert.Single(headings, heading => heading.Text == part));
        var title = document.Cells[0].Source;
        Assert.All(["**In this lesson you will**", "**Time:**", "**You need:**"], part => Assert.Contains(part, title));
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Headings_nest_without_a_gap_and_none_stands_twice(string lesson)
    {
        var headings = LessonText.Headings(NotebookDocument.Load(LessonFiles.Notebook(lesson))).ToArray();
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, $"“{pair.Second.Text}” skips a level"));
        Assert.Equal(headings.Length, headings.Select(heading => heading.Text).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Links_inside_the_course_lead_to_a_file_or_a_heading(string lesson)
    {
        var document = NotebookDocument.Load(LessonFiles.Notebook(lesson));
        var anchors = LessonText.Headings(document).Select(heading => Anchor(heading.Text)).ToHashSet();
        var folder = Path.GetDirectoryName(LessonFiles.Notebook(lesson))!;
        foreach (var (cell, target) in LessonText.Links(document).Where(link => !link.Target.Contains("://", StringComparison.Ordinal)))
        {
            var (file, fragment) = (target.Split('#')[0], target.Contains('#', StringComparison.Ordinal) ? Uri.UnescapeDataString(target.Split('#')[1]) : null);
            Assert.True(file.Length == 0 || File.Exists(Path.Combine(folder, Uri.UnescapeDataString(file))), $"{cell.Id}: there is no {file}");
            Assert.True(file.Length > 0 || anchors.Contains(fragment!), $"{cell.Id}: there is no heading for #{fragment}");
        }
    }

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Neighbouring_lessons_are_linked(string lesson)
    {
        var names = LessonFiles.Names.Where(name => char.IsAsciiDigit(name[0])).ToList();
        var at = names.IndexOf(lesson);
        var links = LessonText.Links(NotebookDocument.Load(LessonFiles.Notebook(lesson))).Select(link => link.Target).ToHashSet();
        Assert.Contains("README.md", links);
        foreach (var neighbour in new[] { at - 1, at + 1 }.Where(i => i >= 0 && i < names.Count).Select(i => names[i]))
        {
            var isNext = Math.Abs(int.Parse(neighbour[..2], null) - int.Parse(lesson[..2], null)) == 1;
            if (isNext) Assert.Contains(neighbour + ".ipynb", links);
        }
    }

    // As Jupyter and GitHub make an anchor of a heading.
    private static string Anchor(string heading) => heading.Replace(' ', '-');
}
