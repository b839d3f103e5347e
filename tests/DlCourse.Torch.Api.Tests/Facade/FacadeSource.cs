using System.Text;
using DlCourse.Torch.Api.Tests.Table;

namespace DlCourse.Torch.Api.Tests.Facade;

/// <summary>
/// Writes C# that declares what the table lists, without bodies. The names in the table are as in TorchSharp's source, so they are
/// bound by the usings that TorchSharp's files have.
/// </summary>
internal static class FacadeSource
{
    private const string Usings = """
        #nullable enable annotations
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using System.IO;
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;
        using TorchSharp;
        using TorchSharp.Modules;
        using TorchSharp.Utils;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;
        using static TorchSharp.torch.nn.utils.rnn;
        using static TorchSharp.torch.optim;
        using static TorchSharp.torch.optim.lr_scheduler;
        using static TorchSharp.torch.utils.data;
        using static TorchSharp.torch.distributions;
        using static TorchSharp.torch.distributions.constraints;
        using static TorchSharp.torchvision;
        using static TorchSharp.torchvision.io;
        using FieldInfo = System.Reflection.FieldInfo;

        """;

    public static string Write(FacadeType root)
    {
        var text = new StringBuilder(Usings);
        foreach (var child in root.Inner.Values) Write(text, child);
        return text.ToString();
    }

    private static void Write(StringBuilder text, FacadeType type)
    {
        // The table lists what is public: what is inside a class that it does not list is not.
        if (!type.IsNamespace && type.Declarations.Count == 0) return;
        if (type.IsNamespace) text.AppendLine($"namespace {type.Name} {{");
        else text.AppendLine($"{Heading(type)} {{");
        if (type.Kind == "enum")
        {
            text.AppendLine(string.Join(",\n", type.Members.Select(member => member.Declaration)));
        }
        else
        {
            foreach (var member in type.Members) text.AppendLine(Member(member, type));
            if (NeedsConstructor(type)) text.AppendLine($"{UnlistedConstructor(type)} {type.Name.Split('<')[0]}() => throw null!;");
            foreach (var inner in type.Inner.Values) Write(text, inner);
        }

        text.AppendLine("}");
    }

    /// <summary>A class whose base class is listed without arguments must be able to call it.</summary>
    private static bool NeedsConstructor(FacadeType type) =>
        type.Kind == "class" && !IsStatic(type) && !type.Members.Any(member => member.Kind == "constructor" && member.Declaration.EndsWith("()", StringComparison.Ordinal));

    /// <summary>
    /// The table lists the constructors that the source writes out. An abstract class without any is meant to be derived from, so its
    /// constructor is the implicit, protected one, and an attribute to be written in brackets, so its is public; any other class may have
    /// internal ones, and nobody outside can be sure to create it.
    /// </summary>
    private static string UnlistedConstructor(FacadeType type) =>
        type.Declarations.Any(row => row.Declaration.EndsWith(" : Attribute", StringComparison.Ordinal)) ? "public" :
        type.Declarations.Any(row => row.Modifiers.Contains("abstract", StringComparison.Ordinal)) && !type.Members.Any(member => member.Kind == "constructor") ? "protected" : "internal";

    private static bool IsStatic(FacadeType type) => type.Declarations.Any(row => row.Modifiers.Split(' ').Contains("static"));

    private static string Heading(FacadeType type)
    {
        var modifiers = type.Declarations.SelectMany(row => row.Modifiers.Split(' ')).Distinct();
        // A class in several files names its base classes and interfaces in some of them.
        var bases = type.Declarations.MaxBy(row => row.Declaration.Length)!.Declaration;
        var partial = type.Kind is "class" or "struct" or "interface" ? "partial " : "";
        return $"{string.Join(' ', modifiers)} {partial}{type.Kind} {bases}";
    }

    private static string Member(SignatureRow row, FacadeType type)
    {
        var isAbstract = type.Kind == "interface" || row.Modifiers.Split(' ').Contains("abstract");
        return row.Kind switch
        {
            "delegate" => $"{row.Modifiers} delegate {row.Declaration};",
            "field" when row.Modifiers.Contains("const", StringComparison.Ordinal) => $"{row.Modifiers} {row.Declaration} = default;",
            "field" => $"{row.Modifiers} {row.Declaration};",
            "property" or "indexer" => $"{row.Modifiers} {Accessors(row.Declaration, isAbstract)}",
            _ when isAbstract => $"{row.Modifiers} {row.Declaration};",
            _ => $"{row.Modifiers} {row.Declaration} => throw null!;",
        };
    }

    private static string Accessors(string declaration, bool isAbstract)
    {
        var open = declaration.LastIndexOf('{');
        var words = declaration[(open + 1)..].Trim('}', ' ').Split(' ');
        var accessors = new StringBuilder(declaration[..open]).Append("{ ");
        foreach (var word in words) accessors.Append(word is "get" or "set" or "init" ? $"{word}{(isAbstract ? "" : " => throw null!")}; " : $"{word} ");
        return accessors.Append('}').ToString();
    }
}
