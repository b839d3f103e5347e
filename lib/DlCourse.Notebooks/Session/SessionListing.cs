using System.Net;
using System.Text;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Notebooks.Session;

/// <summary>What <c>#!lsmagic</c>, <c>#!who</c> and <c>#!whos</c> show: a table in HTML, aligned columns in plain text.</summary>
internal static class SessionListing
{
    private const int MostCharacters = 120;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    /// <summary>The magic commands.</summary>
    public static IReadOnlyDictionary<string, string> Magics() =>
        Table(["Command", "Meaning"], [.. CellParser.Magics.Select(m => new[] { m.Name, m.Meaning })]);

    /// <summary>The names of variables.</summary>
    public static IReadOnlyDictionary<string, string> Names(IReadOnlyList<ScriptVariable> variables)
    {
        var names = string.Join(' ', variables.Select(v => v.Name).Order(StringComparer.Ordinal));
        return Bundle(names, $"<div>{WebUtility.HtmlEncode(names)}</div>");
    }

    /// <summary>Variables with their types and values.</summary>
    public static IReadOnlyDictionary<string, string> Details(IReadOnlyList<ScriptVariable> variables) => Table(
        ["Variable", "Type", "Value"],
        [.. variables.OrderBy(v => v.Name, StringComparer.Ordinal).Select(v => new[] { v.Name, TypeName(v.Type), Brief(v.Value) })]);

    private static Dictionary<string, string> Table(string[] head, IReadOnlyList<string[]> rows)
    {
        var widths = head.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max()).ToList();
        var plain = new StringBuilder();
        foreach (var row in rows.Prepend(head))
        {
            var cells = row.Select((cell, i) => cell.PadRight(widths[i]));
            plain.AppendLine(string.Join("  ", cells).TrimEnd());
        }

        var lines = rows.Select(row => $"<tr>{Cells("td", row)}</tr>");
        return Bundle(plain.ToString(), $"<table><thead><tr>{Cells("th", head)}</tr></thead><tbody>{string.Concat(lines)}</tbody></table>");
    }

    private static string Cells(string tag, string[] texts) =>
        string.Concat(texts.Select(text => $"<{tag} style=\"text-align:left\">{WebUtility.HtmlEncode(text)}</{tag}>"));

    private static Dictionary<string, string> Bundle(string plain, string html) => new() { ["text/plain"] = plain, ["text/html"] = html };

    private static string TypeName(Type type)
    {
        if (type.IsArray) return $"{TypeName(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } value) return TypeName(value) + "?";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GenericTypeArguments.Select(TypeName))}>" : name;
    }

    // A value whose own code fails must not hide the others.
    private static string Brief(object? value)
    {
        string text;
        try
        {
            text = value.ToDisplayString(PlainTextFormatter.MimeType);
        }
        catch (Exception e)
        {
            text = $"({e.GetType().Name}: {e.Message})";
        }

        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
    }
}
