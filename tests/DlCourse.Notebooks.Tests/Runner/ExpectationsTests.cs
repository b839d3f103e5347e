using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Tests.Runner;

public sealed class ExpectationsTests : RunnerTest
{
    [Fact]
    public void No_file_expects_nothing() => Assert.Empty(Expectations.Load(Path.Combine(Folder, "none.json")).CellIds);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"cell\": {}}")]
    [InlineData("{\"cells\": {\"a\": \"42\"}}")]
    public void A_file_of_another_form_is_a_clear_error(string json)
    {
        var file = Path.Combine(Folder, "bad.json");
        File.WriteAllText(file, json);
        Assert.StartsWith(file, Assert.Throws<FormatException>(() => Expectations.Load(file)).Message);
    }
}
