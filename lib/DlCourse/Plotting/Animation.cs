using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Displays;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <summary>Figures one after the other, with a slider and a play button; without scripts they stand below each other, all there.</summary>
/// <remarks>It never starts by itself. Readers who asked for less motion get a button that goes one step instead.</remarks>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html", "image/svg+xml", "text/plain"])]
public sealed class Animation : IDisplayed
{
    private readonly Figure[] frames;
    private readonly string[] names;

    /// <summary>An animation.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="frames">For each frame its name, such as <c>epoch 3</c>, and its figure. A dozen are usually enough; all are in the page.</param>
    /// <exception cref="ArgumentException">No title, or no frame.</exception>
    public Animation(string title, IEnumerable<(string Name, Figure Figure)> frames)
    {
        Require.Title(title);
        var all = Require.Copy(nameof(frames), frames);
        Title = title;
        this.frames = [.. all.Select(frame => frame.Figure)];
        names = [.. all.Select(frame => frame.Name)];
    }

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>How many frames there are.</summary>
    public int Count => frames.Length;

    /// <summary>The animation as HTML; no network, and a script only to leaf through the frames.</summary>
    public string ToHtml()
    {
        var html = new SvgWriter();
        html.Open("div", ("class", "dlcourse-animation"), ("role", "group"), ("aria-label", Title));
        html.Element("style", "@media print{.dlcourse-animation [data-frame][hidden]{display:block!important}.dlcourse-animation [data-controls]{display:none!important}}.dlcourse-animation [data-frame]{break-inside:avoid}");
        html.Element("div", Title, ("style", "font-size:16px;font-weight:600;line-height:1.3;margin:2px 0 6px;font-family:system-ui, sans-serif"));
        html.Open("div", ("data-controls", ""), ("hidden", ""), ("style", "gap:10px;align-items:center;flex-wrap:wrap;max-width:460px"));
        html.Element("button", "Play", ("type", "button"), ("style", "min-width:64px;min-height:32px"));
        html.Empty("input", ("type", "range"), ("min", 0), ("max", frames.Length - 1), ("value", 0), ("step", 1), ("aria-label", "frame"), ("style", "flex:1 1 140px;min-height:32px"));
        html.Element("output", names[0], ("style", "min-width:84px"));
        html.Close("div");
        var markup = new StringBuilder(html.ToString());
        for (var i = 0; i < frames.Length; i++)
        {
            var frame = new SvgWriter();
            frame.Open("div", ("data-frame", names[i]));
            markup.Append(frame).Append(frames[i].ToHtml()).Append("</div>");
        }

        return markup.Append("<script>").Append(AnimationScript.Text).Append("</script></div>").ToString();
    }

    /// <summary>The first frame's figure with the others as plotly's frames.</summary>
    public string ToJson()
    {
        var first = JsonNode.Parse(frames[0].ToJson())!.AsObject();
        first["frames"] = new JsonArray([.. frames.Select((frame, i) =>
        {
            var json = JsonNode.Parse(frame.ToJson())!.AsObject();
            return (JsonNode)new JsonObject { ["name"] = names[i], ["data"] = json["data"]!.DeepClone(), ["layout"] = json["layout"]!.DeepClone() };
        })]);
        return first.ToJsonString();
    }

    /// <summary>The title, and every frame in words.</summary>
    public override string ToString() =>
        $"Animation: {Title}\n{string.Join("\n", names.Select((name, i) => $"[{name}] {frames[i].Title}: {frames[i].Description}"))}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", ToHtml()), ("image/svg+xml", frames[^1].ToSvg()), ("text/plain", ToString())];
}
