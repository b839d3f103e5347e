using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>
/// Reads the part of Mermaid's language that a picture of dependencies needs: <c>flowchart TD</c>, <c>accTitle:</c>, <c>accDescr:</c>,
/// boxes <c>a["words"]</c>, arrows <c>a &amp; b --&gt; c --&gt; d</c>, <c>classDef</c> with a dashed outline, <c>class a,b name</c>, comments.
/// </summary>
internal sealed partial class FlowchartReader
{
    private readonly List<string> ids = [];
    private readonly Dictionary<string, string> labels = [];
    private readonly HashSet<string> dashedClasses = [];
    private readonly HashSet<string> dashed = [];
    private readonly List<(int From, int To)> edges = [];
    private string title = "";
    private string description = "";

    private FlowchartReader()
    {
    }

    /// <summary>The flowchart of a text.</summary>
    /// <exception cref="FlowchartException">A line is of another kind, there is no title, or the arrows go in a circle.</exception>
    public static Flowchart Read(string text)
    {
        var reader = new FlowchartReader();
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("%%", StringComparison.Ordinal)).ToList();
        if (lines is not ["flowchart TD", ..]) throw new FlowchartException("a diagram begins with “flowchart TD”");
        foreach (var line in lines.Skip(1)) reader.Line(line);
        if (reader.title.Length == 0) throw new FlowchartException("a diagram needs a line “accTitle: what it shows”");
        return new Flowchart(
            reader.title, reader.description, [.. reader.ids.Select(id => new FlowchartNode(id, reader.labels.GetValueOrDefault(id, id), reader.dashed.Contains(id)))], reader.edges);
    }

    private void Line(string line)
    {
        if (line.StartsWith("accTitle:", StringComparison.Ordinal)) title = line["accTitle:".Length..].Trim();
        else if (line.StartsWith("accDescr:", StringComparison.Ordinal)) description = line["accDescr:".Length..].Trim();
        else if (ClassDefinition().Match(line) is { Success: true } definition)
        {
            if (definition.Groups["style"].Value.Contains("stroke-dasharray", StringComparison.Ordinal)) dashedClasses.Add(definition.Groups["name"].Value);
        }
        else if (ClassUse().Match(line) is { Success: true } use)
        {
            if (dashedClasses.Contains(use.Groups["name"].Value)) dashed.UnionWith(use.Groups["ids"].Value.Split(','));
        }
        else Arrows(line);
    }

    private void Arrows(string line)
    {
        int[]? before = null;
        foreach (var group in line.TrimEnd(';').Split("-->", StringSplitOptions.TrimEntries))
        {
            var boxes = Between().Split(group).Select(Box).ToArray();
            foreach (var from in before ?? []) edges.AddRange(boxes.Select(to => (from, to)));
            before = boxes;
        }
    }

    private int Box(string text)
    {
        var box = BoxForm().Match(text.Trim());
        if (!box.Success) throw new FlowchartException($"this is no box of a diagram: {text}");
        var id = box.Groups["id"].Value;
        if (box.Groups["label"].Success) labels[id] = box.Groups["label"].Value.Trim('"');
        var place = ids.IndexOf(id);
        if (place >= 0) return place;
        ids.Add(id);
        return ids.Count - 1;
    }

    [GeneratedRegex(@"^classDef (?<name>\w+) (?<style>.+)$")]
    private static partial Regex ClassDefinition();

    [GeneratedRegex(@"^class (?<ids>[\w,]+) (?<name>\w+)$")]
    private static partial Regex ClassUse();

    // An & inside a label belongs to the label.
    [GeneratedRegex(@" & (?=[^\]]*(?:\[|$))")]
    private static partial Regex Between();

    [GeneratedRegex("""^(?<id>\w+)(?:\[(?<label>"[^"]+"|[^"\[\]]+)\])?$""")]
    private static partial Regex BoxForm();
}
