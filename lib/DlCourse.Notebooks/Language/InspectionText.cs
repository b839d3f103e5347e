using System.Text;
using DlCourse.Notebooks.Language.Documentation;

namespace DlCourse.Notebooks.Language;

/// <summary>Lays out signatures and documentation, for terminals and for front ends that render markdown.</summary>
internal static class InspectionText
{
    private const int MostOverloads = 20;

    /// <summary>Writes an inspection.</summary>
    /// <param name="signature">The symbol itself.</param>
    /// <param name="others">Its other overloads.</param>
    /// <param name="documentation">What its author says; null where that is nothing.</param>
    /// <param name="parameter">The parameter that the cursor is at; null where it is at none.</param>
    public static Inspection Write(string signature, IReadOnlyList<string> others, DocumentationText? documentation, string? parameter)
    {
        var shown = others.Take(MostOverloads).ToList();
        if (others.Count > shown.Count) shown.Add($"// and {others.Count - shown.Count} more");
        return new Inspection(Plain(signature, shown, documentation, parameter), Markdown(signature, shown, documentation, parameter));
    }

    private static string Plain(string signature, List<string> others, DocumentationText? documentation, string? parameter)
    {
        var text = new StringBuilder(signature);
        if (documentation?.Summary.Length > 0) text.Append("\n\n").Append(documentation.Summary);
        Section(text, "Parameters:", Parameters(documentation, parameter).Select(p => $"{(p.Name == parameter ? "> " : "  ")}{p.Name}{(p.Text.Length > 0 ? ": " : "")}{p.Text}"));
        if (documentation?.Returns.Length > 0) text.Append("\n\nReturns: ").Append(documentation.Returns);
        Section(text, "Exceptions:", (documentation?.Exceptions ?? []).Select(e => $"  {e.Name}: {e.Text}"));
        if (documentation?.Remarks.Length > 0) text.Append("\n\nRemarks: ").Append(documentation.Remarks);
        Section(text, "Overloads:", others.Select(o => "  " + o));
        return text.ToString();
    }

    private static string Markdown(string signature, List<string> others, DocumentationText? documentation, string? parameter)
    {
        var text = new StringBuilder($"```csharp\n{signature}\n```");
        if (documentation?.SummaryMarkdown.Length > 0) text.Append("\n\n").Append(documentation.SummaryMarkdown);
        Section(text, "**Parameters**\n", Parameters(documentation, parameter).Select(p => $"- {Emphasis(p.Name == parameter)}`{p.Name}`{Emphasis(p.Name == parameter)}{(p.Text.Length > 0 ? ": " : "")}{p.Text}"));
        if (documentation?.Returns.Length > 0) text.Append("\n\n**Returns** ").Append(documentation.Returns);
        Section(text, "**Exceptions**\n", (documentation?.Exceptions ?? []).Select(e => $"- `{e.Name}`: {e.Text}"));
        if (documentation?.Remarks.Length > 0) text.Append("\n\n**Remarks** ").Append(documentation.RemarksMarkdown);
        if (others.Count > 0) text.Append("\n\n**Overloads**\n\n```csharp\n").AppendJoin('\n', others).Append("\n```");
        return text.ToString();
    }

    // The current parameter is named even where its author says nothing about it.
    private static IEnumerable<(string Name, string Text)> Parameters(DocumentationText? documentation, string? parameter)
    {
        var known = documentation?.Parameters ?? [];
        return parameter is null || known.Any(p => p.Name == parameter) ? known : known.Append((parameter, ""));
    }

    private static string Emphasis(bool isCurrent) => isCurrent ? "**" : "";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count > 0) text.Append("\n\n").Append(title).Append('\n').AppendJoin('\n', list);
    }
}
