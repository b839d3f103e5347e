namespace DlCourse.Tests.Notebooks;

public class TopicsTests
{
    private static readonly Dictionary<string, string[]> LessonsOf = Repository.Read("docs", "topics.md").Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(fields => fields.Length == 5 && fields[1].Length > 1 && char.IsAsciiDigit(fields[1][^1]))
        .ToDictionary(fields => fields[1], fields => fields[3].Split(", "));

    [Theory]
    [InlineData('A', 14)]
    [InlineData('B', 14)]
    [InlineData('C', 16)]
    [InlineData('D', 43)]
    [InlineData('E', 21)]
    public void Every_topic_has_a_row_with_a_lesson(char strand, int count) =>
        Assert.Equal(
            Enumerable.Range(1, count).Select(number => $"{strand}{number}"),
            LessonsOf.Where(row => row.Key[0] == strand && row.Value[0].Length > 0).Select(row => row.Key));

    [Theory]
    [MemberData(nameof(EveryLessonNotebook.Notebooks), MemberType = typeof(EveryLessonNotebook))]
    public void A_lesson_claims_only_topics_that_are_its_own(string notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        Assert.All(LessonCell.Topics(notebook), topic => Assert.Contains(notebook[..2], LessonsOf[topic]));
    }

    [Theory]
    [InlineData("03-perceptron.ipynb")]
    [InlineData("04-gradient-descent.ipynb")]
    [InlineData("05-losses-and-metrics.ipynb")]
    public void A_finished_lesson_covers_all_its_topics(string notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        Assert.Equal(LessonsOf.Where(row => row.Value.Contains(notebook[..2])).Select(row => row.Key), LessonCell.Topics(notebook));
    }
}
