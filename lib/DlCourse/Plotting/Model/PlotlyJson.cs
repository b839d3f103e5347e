using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Plotting.Model;

/// <summary>Writes panels as plotly.js reads them: one list of traces, one layout with an axis pair per panel.</summary>
/// <remarks>Schema: https://plotly.com/javascript/reference/.</remarks>
internal static class PlotlyJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The figure as a JSON object with <c>data</c> and <c>layout</c>.</summary>
    public static string Write(string title, IReadOnlyList<Panel> panels, int columns)
    {
        var data = new JsonArray();
        var annotations = new JsonArray();
        var layout = new JsonObject { ["title"] = new JsonObject { ["text"] = title } };
        var rows = (panels.Count + columns - 1) / columns;
        for (var i = 0; i < panels.Count; i++)
        {
            var (panel, suffix) = (panels[i], i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture));
            layout["xaxis" + suffix] = AxisOf(panel, panel.X, "y" + suffix, (i % columns, columns), anchorTo: null);
            layout["yaxis" + suffix] = AxisOf(panel, panel.Y, "x" + suffix, (rows - 1 - i / columns, rows), panel.EqualUnits ? "x" + suffix : null);
            foreach (var trace in panel.Traces)
            {
                data.Add(TraceOf(trace, suffix));
            }

            foreach (var label in panel.Labels)
            {
                annotations.Add(WordsOf(label, suffix));
                if (label.Tail is { } tail)
                {
                    annotations.Add(ArrowOf(tail, label.Head, suffix));
                }
            }

            if (panels.Count > 1)
            {
                annotations.Add(new JsonObject
                {
                    ["text"] = panel.Title,
                    ["showarrow"] = false,
                    ["x"] = 0.5,
                    ["y"] = 1.0,
                    ["yanchor"] = "bottom",
                    ["xref"] = $"x{suffix} domain",
                    ["yref"] = $"y{suffix} domain",
                });
            }
        }

        layout["annotations"] = annotations;
        return new JsonObject { ["data"] = data, ["layout"] = layout }.ToJsonString(Readable);
    }

    private static JsonObject AxisOf(Panel panel, Axis axis, string anchor, (int Index, int Count) cell, string? anchorTo)
    {
        const double Gap = 0.06;
        var width = (1 - Gap * (cell.Count - 1)) / cell.Count;
        var start = cell.Index * (width + Gap);
        var json = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = axis.Title },
            ["range"] = new JsonArray(axis.Low, axis.High),
            ["domain"] = new JsonArray(start, Math.Min(1, start + width)),
            ["anchor"] = anchor,
            ["visible"] = panel.ShowAxes,
        };
        if (anchorTo is not null)
        {
            json["scaleanchor"] = anchorTo;
        }

        return json;
    }

    private static JsonObject TraceOf(Trace trace, string suffix)
    {
        var colour = Palette.Plotly(trace.Ink);
        var json = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = trace.Mode,
            ["xaxis"] = "x" + suffix,
            ["yaxis"] = "y" + suffix,
            ["x"] = new JsonArray([.. trace.X.Select(v => JsonValue.Create(v))]),
            ["y"] = new JsonArray([.. trace.Y.Select(v => JsonValue.Create(v))]),
            ["showlegend"] = trace.Name is not null,
        };
        if (trace.Name is not null)
        {
            json["name"] = trace.Name;
        }

        if (trace.FillOpacity > 0)
        {
            json["fill"] = "toself";
            json["opacity"] = trace.FillOpacity;
            json["fillcolor"] = colour;
        }

        json["line"] = new JsonObject { ["color"] = colour, ["width"] = trace.Width, ["dash"] = trace.Dash };
        json["marker"] = new JsonObject { ["color"] = colour, ["size"] = trace.Size, ["symbol"] = trace.Symbol };
        return json;
    }

    private static JsonObject WordsOf(Label label, string suffix) => new()
    {
        ["text"] = label.Text,
        ["x"] = label.X,
        ["y"] = label.Y,
        ["xref"] = "x" + suffix,
        ["yref"] = "y" + suffix,
        ["xanchor"] = label.Anchor,
        ["showarrow"] = false,
    };

    private static JsonObject ArrowOf((double X, double Y) tail, (double X, double Y) head, string suffix) => new()
    {
        ["text"] = "",
        ["x"] = head.X,
        ["y"] = head.Y,
        ["xref"] = "x" + suffix,
        ["yref"] = "y" + suffix,
        ["ax"] = tail.X,
        ["ay"] = tail.Y,
        ["axref"] = "x" + suffix,
        ["ayref"] = "y" + suffix,
        ["showarrow"] = true,
    };
}
