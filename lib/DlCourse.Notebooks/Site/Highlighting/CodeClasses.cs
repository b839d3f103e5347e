using Microsoft.CodeAnalysis.Classification;

namespace DlCourse.Notebooks.Site.Highlighting;

/// <summary>From Roslyn's classification to ours.</summary>
internal static class CodeClasses
{
    /// <summary>Our class for one of Roslyn's; null for what stays plain (locals, operators, punctuation) or only adds to another.</summary>
    public static CodeClass? Of(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword or ClassificationTypeNames.ControlKeyword => CodeClass.Keyword,
        ClassificationTypeNames.ClassName or ClassificationTypeNames.RecordClassName or ClassificationTypeNames.StructName
            or ClassificationTypeNames.RecordStructName or ClassificationTypeNames.InterfaceName or ClassificationTypeNames.EnumName
            or ClassificationTypeNames.DelegateName or ClassificationTypeNames.TypeParameterName => CodeClass.Type,
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => CodeClass.Method,
        ClassificationTypeNames.PropertyName or ClassificationTypeNames.EnumMemberName or ClassificationTypeNames.EventName
            or ClassificationTypeNames.ConstantName => CodeClass.Member,
        ClassificationTypeNames.StringLiteral or ClassificationTypeNames.VerbatimStringLiteral
            or ClassificationTypeNames.StringEscapeCharacter => CodeClass.Text,
        ClassificationTypeNames.NumericLiteral => CodeClass.Number,
        ClassificationTypeNames.PreprocessorKeyword or ClassificationTypeNames.PreprocessorText => CodeClass.Directive,
        _ when classification == ClassificationTypeNames.Comment || classification.StartsWith("xml doc comment", StringComparison.Ordinal) => CodeClass.Comment,
        _ => null,
    };

    /// <summary>The name of a class in the style sheet.</summary>
    public static string Css(this CodeClass found) => found switch
    {
        CodeClass.Keyword => "c-k",
        CodeClass.Type => "c-t",
        CodeClass.Method => "c-m",
        CodeClass.Member => "c-p",
        CodeClass.Text => "c-s",
        CodeClass.Number => "c-n",
        CodeClass.Comment => "c-c",
        _ => "c-d",
    };
}
