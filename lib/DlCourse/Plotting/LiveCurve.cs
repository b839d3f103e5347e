using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <summary>Curves that grow in place while something runs, such as the loss while a network trains.</summary>
/// <remarks>
/// The picture is replaced at most ten times a second. Where nothing can be replaced, as in a log, plain lines are written:
/// the first value, one every few seconds, and the last. Not for use from several threads at once.
/// </remarks>
/// <example><code>
/// using var curve = new LiveCurve("The loss falls", "step", "training", "validation");
/// curve.Add(1, 2.3, 2.4);
/// </code></example>
public sealed class LiveCurve : IDisposable
{
    private readonly string title;
    private readonly string xLabel;
    private readonly string[] names;
    private readonly List<double> x = [];
    private readonly List<double>[] values;
    private readonly TimeProvider clock;
    private Action<object>? update;
    private Pace? pace;
    private bool isStale;

    /// <summary>Curves that are empty as yet; they are shown from the first values on.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="xLabel">What is counted, such as steps.</param>
    /// <param name="names">A name for each curve, at least one.</param>
    /// <exception cref="ArgumentException">No title, or no name.</exception>
    public LiveCurve(string title, string xLabel, params string[] names)
        : this(title, xLabel, names, TimeProvider.System)
    {
    }

    internal LiveCurve(string title, string xLabel, string[] names, TimeProvider clock)
    {
        Require.Title(title);
        this.title = title;
        this.xLabel = xLabel;
        this.names = Require.Copy(nameof(names), names);
        this.clock = clock;
        values = [.. names.Select(_ => new List<double>())];
    }

    /// <summary>The curves as they are now.</summary>
    /// <exception cref="InvalidOperationException">Nothing was added yet.</exception>
    public Figure Figure => x.Count == 0
        ? throw new InvalidOperationException("A live curve without values has no figure: add some first.")
        : Draw();

    /// <summary>Adds a value to each curve.</summary>
    /// <param name="at">Where, for example the number of the step.</param>
    /// <param name="next">One value for each curve; NaN or an infinity, such as a loss that exploded, is a gap.</param>
    /// <exception cref="ArgumentException">Not one value for each curve.</exception>
    public void Add(double at, params double[] next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Require.SameLength(nameof(names), names.Length, nameof(next), next.Length);
        x.Add(at);
        for (var i = 0; i < next.Length; i++)
        {
            values[i].Add(double.IsFinite(next[i]) ? next[i] : double.NaN);
        }

        isStale = true;
        if (pace is null)
        {
            update = Notebook.Display(Draw());
            pace = new Pace(TimeSpan.FromMilliseconds(update is null ? 2000 : 100), clock);
            pace.IsDue();
            Show(isFirst: true);
        }
        else if (pace.IsDue())
        {
            Show(isFirst: false);
        }
    }

    /// <summary>Shows the last values.</summary>
    public void Dispose()
    {
        if (isStale)
        {
            Show(isFirst: false);
        }
    }

    private void Show(bool isFirst)
    {
        isStale = false;
        if (update is null)
        {
            Console.WriteLine($"{xLabel} {NumberText.Of(x[^1])}  {string.Join("  ", names.Select((name, i) => $"{name} {NumberText.Of(values[i][^1])}"))}");
        }
        else if (!isFirst)
        {
            update(Draw());
        }
    }

    private Figure Draw() => Plot.Lines(title, x, names.Select((name, i) => (name, Shown(values[i]))), xLabel, names.Length == 1 ? names[0] : "value");

    // A figure needs one value: a curve of gaps alone, as when a loss explodes at once, starts at 0.
    private static IEnumerable<double> Shown(List<double> curve) => curve.TrueForAll(double.IsNaN) ? curve.Select((v, i) => i == 0 ? 0 : v) : curve;
}
