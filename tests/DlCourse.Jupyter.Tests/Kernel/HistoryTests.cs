using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class HistoryTests : KernelTest
{
    public HistoryTests()
    {
        foreach (var code in (string[])["var a = 1;", "a + 1", @"var path = ""a\\b*"";", "a + 1"]) Run(code);
        Run("secret", new JsonObject { ["store_history"] = false });
    }

    [Fact]
    public void The_tail_is_what_ran_last() => Assert.Equal(["3:var path = \"a\\\\b*\";", "4:a + 1"], History(new JsonObject { ["hist_access_type"] = "tail", ["n"] = 2 }));

    [Fact]
    public void A_range_includes_its_start_and_not_its_stop() =>
        Assert.Equal(["2:a + 1"], History(new JsonObject { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = 2, ["stop"] = 3 }));

    [Fact]
    public void Other_sessions_are_not_kept() =>
        Assert.Empty(History(new JsonObject { ["hist_access_type"] = "range", ["session"] = -1, ["start"] = 1, ["stop"] = 3 }));

    [Fact]
    public void A_search_is_for_a_pattern()
    {
        Assert.Equal(["2:a + 1", "4:a + 1"], History(new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "a*?1" }));
        Assert.Equal(["4:a + 1"], History(new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "a*", ["unique"] = true }));
        Assert.Equal(["3:var path = \"a\\\\b*\";"], History(new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "*\\*" }));
    }

    [Fact]
    public void Asking_for_outputs_changes_the_shape_of_an_entry()
    {
        var entry = Ask("history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 1, ["output"] = true }).Reply["history"]![0]!;
        Assert.Equal("[1,4,[\"a \\u002B 1\",null]]", entry.ToJsonString());
    }

    [Fact]
    public void An_unknown_kind_of_access_gets_a_reply() => Assert.Equal("error", Ask("history_request", new JsonObject { ["hist_access_type"] = "x" }).Status);

    private IEnumerable<string> History(JsonObject content) =>
        Ask("history_request", content).Reply["history"]!.AsArray().Select(entry => $"{entry![1]}:{entry[2]}");
}
