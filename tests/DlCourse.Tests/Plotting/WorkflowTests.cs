using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class WorkflowTests
{
    [Fact]
    public void It_says_the_stations_and_every_way_back() =>
        Assert.Contains(
            "data → training → use; back from use to data: the world has changed",
            Plot.Workflow("w", ["data", "training", "use"], [("use", "data", "the world has changed")]).Description,
            StringComparison.Ordinal);

    [Fact]
    public void A_way_that_leads_nowhere_or_forward_is_refused()
    {
        Assert.Contains("no station is called that", Assert.Throws<ArgumentException>(() => Plot.Workflow("w", ["a", "b"], [("b", "c", "why")])).Message, StringComparison.Ordinal);
        Assert.Contains("does not go back", Assert.Throws<ArgumentException>(() => Plot.Workflow("w", ["a", "b"], [("a", "b", "why")])).Message, StringComparison.Ordinal);
        Assert.Contains("a name of its own", Assert.Throws<ArgumentException>(() => Plot.Workflow("w", ["a", "a"], [])).Message, StringComparison.Ordinal);
        Assert.Contains("at least two stations", Assert.Throws<ArgumentException>(() => Plot.Workflow("w", ["a"], [])).Message, StringComparison.Ordinal);
    }
}
