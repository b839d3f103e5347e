using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Tests.Documents;

/// <summary>Makes a notebook from a number, with none of the code under test.</summary>
internal static class SampleRecipe
{
    private static readonly string[] s_texts =
    [
        "",
        "var x = 1;\nx",
        "line\r\nline\r\n",
        "\n\n\n",
        "emoji 🧠👩‍🔬 and ∂L/∂w ≈ ½",
        "שלום עולם — مرحبا",
        "a\u2028b\u2029c\u0085d",
        "control \u0001 \u001f \u007f \ufeff \ue000",
        "\"quoted\" \\ back </script> & 'single'",
        "tab\tend without feed",
        "no feed\n",
        new string('x', 5000),
    ];

    private static readonly string[] s_numbers =
        ["1.0", "1e5", "-0", "12345678901234567890", "0.1000000000000000000000001", "1E+400", "-0.0", "9007199254740993", "3", "5e-324"];

    public static string Json(int seed)
    {
        var pick = new Random(seed);
        var minor = seed % 6;
        var cells = new JsonArray();
        for (var i = 0; i < seed % 9; i++)
            cells.Add((JsonNode)Cell(pick, minor, $"cell-{seed}-{i}"));
        var notebook = new JsonObject
        {
            ["nbformat_minor"] = minor,
            ["cells"] = cells,
            ["nbformat"] = 4,
            ["metadata"] = Metadata(pick, seed),
        };
        if (seed % 3 == 0)
            notebook["x-tool"] = Anything(pick, 3);
        var encoder = seed % 2 == 0 ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return notebook.ToJsonString(new JsonSerializerOptions { WriteIndented = seed % 4 < 2, Encoder = encoder, MaxDepth = 200 });
    }

    private static JsonObject Cell(Random pick, int minor, string id)
    {
        var kind = ((string[])["code", "markdown", "raw"])[pick.Next(3)];
        var cell = new JsonObject { ["source"] = Text(pick), ["metadata"] = Metadata(pick, pick.Next(9)), ["cell_type"] = kind };
        if (minor == 5 || pick.Next(4) == 0)
            cell["id"] = id;
        if (kind == "code")
        {
            cell["outputs"] = new JsonArray([.. Enumerable.Range(0, pick.Next(5)).Select(_ => (JsonNode)Output(pick))]);
            cell["execution_count"] = pick.Next(2) == 0 ? null : pick.Next(100);
        }
        else if (pick.Next(2) == 0)
        {
            cell["attachments"] = new JsonObject { ["image 1.png"] = Bundle(pick), ["ünï.txt"] = new JsonObject { ["text/plain"] = Text(pick) } };
        }
        if (pick.Next(3) == 0)
            cell["unknown key"] = Anything(pick, 3);
        return cell;
    }

    private static JsonObject Output(Random pick)
    {
        var output = pick.Next(4) switch
        {
            0 => new JsonObject { ["output_type"] = "stream", ["name"] = pick.Next(2) == 0 ? "stdout" : "stderr", ["text"] = Text(pick) },
            1 => new JsonObject { ["output_type"] = "display_data", ["metadata"] = Metadata(pick, 1), ["data"] = Bundle(pick) },
            2 => new JsonObject
            {
                ["output_type"] = "execute_result",
                ["metadata"] = new JsonObject(),
                ["data"] = Bundle(pick),
                ["execution_count"] = pick.Next(2) == 0 ? null : 7,
            },
            _ => new JsonObject
            {
                ["output_type"] = "error",
                ["ename"] = "Error",
                ["evalue"] = s_texts[pick.Next(s_texts.Length)],
                ["traceback"] = new JsonArray("\u001b[31mred\u001b[0m", "", "at line 3"),
            },
        };
        if (pick.Next(3) == 0)
            output["transient"] = Anything(pick, 2);
        return output;
    }

    private static JsonObject Bundle(Random pick) => new()
    {
        ["text/plain"] = Text(pick),
        ["text/html"] = Text(pick),
        ["image/png"] = "iVBORw0KGgo=\n",
        ["image/svg+xml"] = Text(pick),
        ["application/json"] = Anything(pick, 3),
        ["application/vnd.plotly.v1+json"] = Anything(pick, 2),
        ["application/x-unknown"] = Text(pick),
    };

    private static JsonNode Text(Random pick)
    {
        var text = s_texts[pick.Next(s_texts.Length)];
        if (pick.Next(2) == 0)
            return JsonValue.Create(text);
        // Lists need not be split at line feeds.
        var cut = pick.Next(text.Length + 1);
        return pick.Next(3) == 0 && !SplitsAPair(text, cut) ? new JsonArray(text[..cut], text[cut..]) : new JsonArray(text);
    }

    private static bool SplitsAPair(string text, int cut) => cut < text.Length && char.IsLowSurrogate(text[cut]);

    private static JsonObject Metadata(Random pick, int size)
    {
        var metadata = new JsonObject();
        for (var i = 0; i < size % 5; i++)
            metadata[$"{(char)('z' - i)} ключ {i}"] = Anything(pick, size);
        if (size % 4 == 1)
            metadata["deep"] = Deep(50);
        if (size % 4 == 2)
            metadata["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["language"] = "C#", ["display_name"] = ".NET (C#)" };
        return metadata;
    }

    private static JsonNode? Anything(Random pick, int depth) => pick.Next(depth > 0 ? 8 : 5) switch
    {
        0 => null,
        1 => JsonValue.Create(pick.Next(2) == 0),
        2 => JsonNode.Parse(s_numbers[pick.Next(s_numbers.Length)]),
        3 => JsonValue.Create(s_texts[pick.Next(s_texts.Length)]),
        4 => new JsonArray(),
        5 => new JsonArray(Anything(pick, depth - 1), Anything(pick, depth - 1)),
        6 => new JsonObject(),
        _ => new JsonObject { ["b"] = Anything(pick, depth - 1), ["a"] = Anything(pick, depth - 1), ["Ω"] = Anything(pick, 0) },
    };

    private static JsonArray Deep(int levels) => levels == 0 ? [] : new JsonArray(Deep(levels - 1));
}
