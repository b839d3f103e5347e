using DlCourse.Notebooks.Language;

namespace DlCourse.Notebooks.Tests.Language;

public sealed class CompletenessTests : LanguageTest
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var a = 1;")]
    [InlineData("#!who")]
    [InlineData("#!markdown\nan open { bracket")]
    public void What_can_be_run_is_complete(string code) => Assert.Equal(Completeness.Complete, Session.Language.IsComplete(code).Status);

    [Theory]
    [InlineData("if (true)", "")]
    [InlineData("for (var i = 0; i < 3; i++) {", "    ")]
    [InlineData("class C {\n    void F() {", "        ")]
    [InlineData("foo(", "    ")]
    [InlineData("/* comment", "")]
    [InlineData("var s = \"\"\"\n    text", "    ")]
    [InlineData("int F(int x) =>", "")]
    public void What_is_open_is_incomplete_and_indented(string code, string indent)
    {
        var result = Session.Language.IsComplete(code);
        Assert.Equal(Completeness.Incomplete, result.Status);
        Assert.Equal(indent, result.Indent);
    }

    [Theory]
    [InlineData("var a = ;")]
    [InlineData("int 1x = 2;")]
    [InlineData("foo);")]
    public void What_is_wrong_is_invalid(string code) => Assert.Equal(Completeness.Invalid, Session.Language.IsComplete(code).Status);
}
