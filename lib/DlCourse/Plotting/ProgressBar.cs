using DlCourse.Displays;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <summary>How far something long has come, in place; at most ten changes a second, and plain lines where nothing can be replaced.</summary>
public sealed class ProgressBar : IDisposable
{
    private readonly string what;
    private readonly long total;
    private readonly TimeProvider clock;
    private readonly long started;
    private readonly Action<object>? update;
    private readonly Pace pace;
    private long done;
    private string note = "";
    private bool isStale;

    /// <summary>A bar at its beginning.</summary>
    /// <param name="what">What is being done, such as <c>training</c>.</param>
    /// <param name="total">How many steps it has, at least 1.</param>
    public ProgressBar(string what, long total)
        : this(what, total, TimeProvider.System)
    {
    }

    internal ProgressBar(string what, long total, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentOutOfRangeException.ThrowIfLessThan(total, 1);
        this.what = what;
        this.total = total;
        this.clock = clock;
        started = clock.GetTimestamp();
        update = Notebook.Display(new Bar(what, 0, total, ""));
        pace = new Pace(TimeSpan.FromMilliseconds(update is null ? 2000 : 100), clock);
        pace.IsDue();
    }

    /// <summary>Goes through a sequence with a bar that follows.</summary>
    /// <param name="what">What is being done, such as <c>epochs</c>.</param>
    /// <param name="items">The sequence.</param>
    /// <returns>The same items.</returns>
    public static IEnumerable<T> Over<T>(string what, IReadOnlyCollection<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count == 0 ? items : Follow(what, items);
    }

    /// <summary>Says how many steps are done.</summary>
    /// <param name="steps">How many, from 0 to the total.</param>
    /// <param name="latest">What else there is to say, such as the loss.</param>
    public void Report(long steps, string latest = "")
    {
        done = Math.Clamp(steps, 0, total);
        note = latest;
        isStale = true;
        if (pace.IsDue())
        {
            Show();
        }
    }

    /// <summary>Shows where it ended.</summary>
    public void Dispose()
    {
        if (isStale || update is null)
        {
            Show();
        }
    }

    private static IEnumerable<T> Follow<T>(string what, IReadOnlyCollection<T> items)
    {
        using var bar = new ProgressBar(what, items.Count);
        var done = 0;
        foreach (var item in items)
        {
            yield return item;
            bar.Report(++done);
        }
    }

    private void Show()
    {
        isStale = false;
        // The time is for whoever waits; what stays on the page is the same in every run.
        var elapsed = done == total ? "" : $"{NumberText.Of(Math.Round(clock.GetElapsedTime(started).TotalSeconds, 1))} s";
        var bar = new Bar(what, done, total, string.Join(", ", new[] { note, elapsed }.Where(part => part.Length > 0)));
        if (update is null)
        {
            Console.WriteLine(bar);
        }
        else
        {
            update(bar);
        }
    }

    [TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
    private sealed record Bar(string What, long Done, long Total, string Note) : IDisplayed
    {
        public override string ToString() => $"{What}: {Done} of {Total} ({100 * Done / Total} %){(Note.Length > 0 ? "  " + Note : "")}";

        public IEnumerable<(string MimeType, string Content)> Bundle() => [("text/html", Html()), ("text/plain", ToString())];

        private string Html()
        {
            var html = new SvgWriter();
            html.Open("div", ("class", "dlcourse-progress"), ("style", "display:flex;flex-wrap:wrap;gap:2px 10px;align-items:center;max-width:460px"));
            html.Open("div", ("role", "progressbar"), ("aria-label", What), ("aria-valuemin", 0), ("aria-valuemax", Total), ("aria-valuenow", Done),
                ("style", "flex:1 1 160px;height:12px;border:1px solid currentColor;border-radius:3px;overflow:hidden"));
            html.Element("div", "", ("style", $"width:{SvgWriter.Number(100.0 * Done / Total)}%;height:100%;background:#0072B2"));
            html.Close("div").Element("span", ToString());
            return html.Close("div").ToString();
        }
    }
}
