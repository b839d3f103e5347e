using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class LanguageTests : KernelTest
{
    [Fact]
    public void Positions_are_counted_in_code_points_on_the_wire_and_in_characters_inside()
    {
        var reply = Ask("complete_request", new JsonObject { ["code"] = "\"😀\".Leng", ["cursor_pos"] = 8 }).Reply;
        Assert.Equal("[\"Length\"]", reply["matches"]!.ToJsonString());
        Assert.Equal((4, 8), ((int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
        Assert.Equal("property", (string)reply["metadata"]!["_jupyter_types_experimental"]![0]!["type"]!);
    }

    [Fact]
    public void What_is_found_comes_as_text_and_as_markdown()
    {
        var reply = Ask("inspect_request", new JsonObject { ["code"] = "Math.Abs", ["cursor_pos"] = 8, ["detail_level"] = 1 }).Reply;
        Assert.True((bool)reply["found"]!);
        Assert.Contains("Abs(", (string)reply["data"]!["text/plain"]!);
        Assert.Contains("Abs(", (string)reply["data"]!["text/markdown"]!);
        Assert.False((bool)Ask("inspect_request", new JsonObject { ["code"] = "", ["cursor_pos"] = 0 }).Reply["found"]!);
    }

    [Fact]
    public void What_earlier_cells_declared_is_known()
    {
        Run("var melons = new[] { 1, 2 };");
        var reply = Ask("complete_request", new JsonObject { ["code"] = "mel", ["cursor_pos"] = 3 }).Reply;
        Assert.Contains("\"melons\"", reply["matches"]!.ToJsonString());
    }

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("#!time\n1 + 1", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("class A { void M() {\n", "incomplete", "        ")]
    [InlineData("1 +", "incomplete", "")]
    [InlineData("int 1x = 3;", "invalid", null)]
    [InlineData("", "complete", null)]
    public void Code_is_complete_incomplete_or_invalid(string code, string status, string? indent)
    {
        var reply = Ask("is_complete_request", new JsonObject { ["code"] = code }).Reply;
        Assert.Equal((status, indent), ((string)reply["status"]!, (string?)reply["indent"]));
    }

    [Theory]
    [InlineData("a😀b", 2, 3)]
    [InlineData("a😀b", 99, 4)]
    [InlineData("a😀b", -1, 0)]
    [InlineData("\ud83d", 1, 1)]
    public void Code_points_are_converted(string text, int codePoints, int utf16)
    {
        Assert.Equal(utf16, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(Math.Clamp(codePoints, 0, text.EnumerateRunes().Count()), CodePoints.FromUtf16(text, utf16));
    }
}
