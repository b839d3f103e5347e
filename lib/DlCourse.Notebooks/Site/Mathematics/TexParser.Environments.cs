using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Environments: matrices, cases, aligned equations.</summary>
internal sealed partial class TexParser
{
    private XElement Environment()
    {
        var at = scanner.Peek().Position;
        var name = scanner.TakeText("begin");
        return name switch
        {
            "matrix" => Matrix(name, "", ""),
            "pmatrix" => Matrix(name, "(", ")"),
            "bmatrix" => Matrix(name, "[", "]"),
            "Bmatrix" => Matrix(name, "{", "}"),
            "vmatrix" => Matrix(name, "∣", "∣"),
            "Vmatrix" => Matrix(name, "∥", "∥"),
            "smallmatrix" => new XElement("mstyle", new XAttribute("scriptlevel", "1"), Matrix(name, "", "")),
            "array" => Array(),
            "cases" => new XElement("mrow", MathML.Fence("{"), Table(name, inDisplay: false, _ => "left", gap: "1em")),
            "rcases" => new XElement("mrow", Table(name, inDisplay: false, _ => "left", gap: "1em"), MathML.Fence("}")),
            "aligned" or "align" or "align*" or "split" or "alignedat" => Table(name, inDisplay: true, column => column % 2 == 0 ? "right" : "left", gap: "0"),
            "gathered" or "gather" or "gather*" or "equation" or "equation*" => Table(name, inDisplay: true, _ => "center", gap: "0"),
            _ => throw new TexException($"Unknown environment {name}; docs/mathematics.md lists those that there are.", at),
        };
    }

    private XElement Matrix(string name, string open, string close)
    {
        var table = Table(name, inDisplay: false, _ => "center", gap: "0.9em");
        return open.Length == 0 ? table : new XElement("mrow", MathML.Fence(open), table, MathML.Fence(close));
    }

    private XElement Array()
    {
        var at = scanner.Peek().Position;
        var columns = scanner.TakeText("begin{array}").Replace(" ", "", StringComparison.Ordinal);
        var letters = columns.Replace("|", "", StringComparison.Ordinal);
        if (letters.Length == 0 || letters.Any(c => c is not ('l' or 'c' or 'r')))
        {
            throw new TexException($"The columns of an array are l, c and r, with | for a line between them; found \"{columns}\".", at);
        }

        var table = Table("array", inDisplay: false, column => letters[Math.Min(column, letters.Length - 1)] switch { 'l' => "left", 'r' => "right", _ => "center" }, gap: "0.9em");
        var ruled = Ruled(columns);
        foreach (var cell in table.Elements("mtr").SelectMany(row => row.Elements("mtd").Where((_, i) => ruled.Contains(i))))
        {
            cell.SetAttributeValue("style", cell.Attribute("style")!.Value + ";border-left:1px solid");
        }

        return table;
    }

    private static HashSet<int> Ruled(string columns)
    {
        var ruled = new HashSet<int>();
        var column = 0;
        foreach (var c in columns)
        {
            if (c == '|') ruled.Add(column);
            else column++;
        }

        return ruled;
    }

    private XElement Table(string name, bool inDisplay, Func<int, string> align, string gap)
    {
        if (name == "alignedat") scanner.TakeText("begin{alignedat}");
        var rows = InStyle(inDisplay, () => Rows(token => token.Is("end") || token.Kind == TexTokenKind.End));
        var end = scanner.Take();
        if (!end.Is("end") || scanner.TakeText("end") is var closed && closed != name) throw new TexException($"\\begin{{{name}}} has no \\end{{{name}}}.", end.Position);

        var table = new XElement("mtable");
        if (inDisplay) table.SetAttributeValue("displaystyle", "true");
        table.SetAttributeValue("columnalign", string.Join(' ', Enumerable.Range(0, rows.Max(row => row.Count)).Select(align)));
        foreach (var row in rows)
        {
            table.Add(new XElement("mtr", row.Select((cell, column) =>
                new XElement("mtd", new XAttribute("style", Looks(align(column), inDisplay ? "0.3em" : "0.22em", column == 0 ? "0" : gap)), cell))));
        }

        return table;
    }

    // Firefox aligns by the attribute of the table, Chromium and Safari by this style.
    private static string Looks(string align, string between, string left) =>
        $"padding:{between} 0 {between} {left}" + (align == "center" ? "" : $";text-align:-webkit-{align}");

    /// <summary>Rows of cells up to a token that ends them, which is not taken. A last row without anything in it is none.</summary>
    private List<List<List<XElement>>> Rows(Func<TexToken, bool> ends)
    {
        var rows = new List<List<List<XElement>>> { new() };
        while (true)
        {
            rows[^1].Add(Row(token => ends(token) || token.Kind is TexTokenKind.NextCell or TexTokenKind.NextRow));
            var token = scanner.Peek();
            if (ends(token)) break;
            scanner.Take();
            if (token.Kind != TexTokenKind.NextRow) continue;
            SkipRowSpace();
            rows.Add([]);
        }

        if (rows.Count > 1 && rows[^1] is [{ Count: 0 }]) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    // \\[6pt]: how much room the author of a paper wants there; the page decides that by itself.
    private void SkipRowSpace()
    {
        if (!scanner.Peek().Is('[')) return;
        while (scanner.Peek() is { Kind: not TexTokenKind.End } token)
        {
            scanner.Take();
            if (token.Is(']')) return;
        }
    }
}
