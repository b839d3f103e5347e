using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>Readers whose first language is not English read every lesson: short sentences, and no word that makes them feel slow.</summary>
public sealed partial class LanguageTests
{
    private const int LongestSentence = 25;

    public static TheoryData<string> Lessons => [.. LessonFiles.Names];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void No_sentence_is_longer_than_25_words(string lesson)
    {
        var tooLong = LessonText.Sentences(NotebookDocument.Load(LessonFiles.Notebook(lesson)))
            .Where(found => LessonText.Words(found.Sentence) > LongestSentence)
            .Select(found => $"{found.Cell.Id}: {LessonText.Words(found.Sentence)} words: {found.Sentence}");
        AssertNone(tooLong);
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void No_lesson_calls_anything_easy(string lesson)
    {
        var cells = NotebookDocument.Load(LessonFiles.Notebook(lesson)).Cells;
        AssertNone(cells.SelectMany(cell => Belittling().Matches(cell.Source).Select(match => $"{cell.Id}: {match.Value}")));
    }

    [Fact]
    public void No_hint_explanation_or_answer_calls_anything_easy()
    {
        var files = Directory.GetFiles(Path.Combine(LessonFiles.Root, "lib", "DlCourse", "Exercises"), "*.cs", SearchOption.AllDirectories);
        AssertNone(files.SelectMany(file => Belittling().Matches(File.ReadAllText(file)).Select(match => $"{file}: {match.Value}")));
    }

    [Theory]
    [InlineData("glossary.md")]
    [InlineData("README.md")]
    public void The_glossary_and_the_syllabus_are_as_plain_as_the_lessons(string file)
    {
        var page = new NotebookDocument(file);
        foreach (var paragraph in File.ReadAllText(Path.Combine(LessonFiles.Root, "notebooks", file)).Split("\n\n")) page.Cells.Add(new Cell(CellKind.Markdown, Arrow().Replace(paragraph, "")));
        AssertNone(LessonText.Sentences(page).Where(found => LessonText.Words(found.Sentence) > LongestSentence).Select(found => found.Sentence));
        AssertNone(page.Cells.SelectMany(cell => Belittling().Matches(cell.Source).Select(match => $"{match.Value}: {cell.Source}")));
    }

    [Theory]
    [InlineData("One. Two words! “Three more words?” (Four in a bracket.) Then 1.5 is a number.", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("w ← w + η · x is **six** words", new[] { 7 })]
    public void Sentences_are_found_and_counted(string text, int[] words)
    {
        var lesson = new NotebookDocument("sample.ipynb");
        lesson.Cells.Add(new Cell(CellKind.Markdown, text));
        Assert.Equal(words, LessonText.Sentences(lesson).Select(found => LessonText.Words(found.Sentence)));
    }

    private static void AssertNone(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join('\n', found));

    // Where a term is defined is no sentence.
    [GeneratedRegex(@" → \[.*$")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\b(simply|obviously|easily|of course)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Belittling();
}
