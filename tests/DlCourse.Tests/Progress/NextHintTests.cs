using DlCourse.Lessons;

namespace DlCourse.Tests.ProgressFiles;

public sealed class NextHintTests
{
    [Fact]
    public void An_unknown_exercise_lists_those_there_are() =>
        Assert.Contains("03.1, 03.2", Assert.Throws<ArgumentException>(() => Course.NextHint("03.99")).Message);
}
