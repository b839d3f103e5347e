using System.Xml.Linq;
using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

[Collection("console")]
public class LiveTests
{
    [Fact]
    public void Where_nothing_can_be_replaced_there_are_few_plain_lines()
    {
        var clock = new StoppedClock();
        var lines = Written(() =>
        {
            using var curve = new LiveCurve("t", "step", ["loss"], clock);
            for (var step = 1; step <= 500; step++)
            {
                curve.Add(step, 1.0 / step);
                clock.Now += TimeSpan.FromMilliseconds(10);
            }
        });
        Assert.Equal("step 1  loss 1", lines[0]);
        Assert.Equal("step 500  loss 0.002", lines[^1]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void A_loss_that_explodes_is_a_gap_and_not_an_error()
    {
        Written(() =>
        {
            using var curve = new LiveCurve("t", "step", "loss");
            curve.Add(1, double.NaN);
            curve.Add(2, double.PositiveInfinity);
            curve.Add(3, 0.5);
            Assert.Equal([double.NaN, double.NaN, 0.5], curve.Figure.Data[0].Y!.Numbers);
            Assert.Throws<ArgumentException>(() => curve.Add(4, 1, 2));
        });
    }

    [Fact]
    public void A_progress_bar_ends_at_its_end()
    {
        var lines = Written(() => Assert.Equal(3, ProgressBar.Over("epochs", [1, 2, 3]).Count()));
        Assert.StartsWith("epochs: 3 of 3 (100 %)", lines[^1]);
    }

    [Fact]
    public void At_most_ten_changes_a_second_pass()
    {
        var clock = new StoppedClock();
        var pace = new Pace(TimeSpan.FromMilliseconds(100), clock);
        var passed = 0;
        for (var i = 0; i < 1000; i++)
        {
            passed += pace.IsDue() ? 1 : 0;
            clock.Now += TimeSpan.FromMilliseconds(1);
        }

        Assert.Equal(10, passed);
    }

    [Fact]
    public void An_animation_holds_every_frame_and_shows_them_all_without_scripts()
    {
        var animation = new Animation("t", Enumerable.Range(1, 3).Select(i => ($"step <{i}>", Plot.Line($"f{i}", [0, i], [0, 1]))));
        var html = XElement.Parse(animation.ToHtml());
        var frames = html.Elements("div").Where(div => div.Attribute("data-frame") is not null).ToArray();
        Assert.Equal(["step <1>", "step <2>", "step <3>"], frames.Select(frame => frame.Attribute("data-frame")!.Value));
        Assert.DoesNotContain(frames, frame => frame.Attribute("hidden") is not null);
        Assert.DoesNotContain(html.DescendantsAndSelf().Attributes(), a => a.Name == "id");
        Assert.Contains("\"frames\":[", animation.ToJson());
        Assert.Contains("[step <3>] f3", animation.ToString());
    }

    private static string[] Written(Action action)
    {
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
