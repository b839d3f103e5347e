using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>
/// Declarations as text that is equal where code cannot tell the difference. Types have their full names; default values are evaluated;
/// whether a reference may be null is left out, because only some of TorchSharp's files say it.
/// </summary>
internal static class NormalForm
{
    private const SymbolDisplayMiscellaneousOptions Types = SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers;

    public static SymbolDisplayFormat TypeName { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Types);

    private static SymbolDisplayFormat MemberForm { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly,
        miscellaneousOptions: Types);

    public static string Member(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value when !HasKnownValue(value) => value.Name,
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, HasConstantValue: true } value => string.Create(CultureInfo.InvariantCulture, $"{value.Name} = {value.ConstantValue}"),
        IPropertySymbol property => $"{property.ToDisplayString(MemberForm)} {{ {string.Join(' ', Accessors(property))} }}",
        _ => member.ToDisplayString(MemberForm),
    };

    public static string Header(INamedTypeSymbol type)
    {
        var words = new List<string> { type.DeclaredAccessibility.ToString().ToLowerInvariant() };
        if (type.IsStatic) words.Add("static");
        else if (type is { TypeKind: TypeKind.Class, IsAbstract: true }) words.Add("abstract");
        else if (type is { TypeKind: TypeKind.Class, IsSealed: true }) words.Add("sealed");
        words.Add(type.TypeKind.ToString().ToLowerInvariant());
        words.AddRange(type.TypeParameters.Select(parameter => parameter.ToDisplayString(MemberForm)));
        if (type.EnumUnderlyingType is { } underlying) words.Add($": {underlying.ToDisplayString(TypeName)}");
        if (type.DelegateInvokeMethod is { } invoke) words.Add(invoke.ToDisplayString(MemberForm));
        return string.Join(' ', words);
    }

    public static IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        var isUsual = type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType };
        if (!isUsual) yield return type.BaseType!.ToDisplayString(TypeName);
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate) yield break;
        foreach (var one in type.AllInterfaces) yield return one.ToDisplayString(TypeName);
    }

    /// <summary>The table lists the members of an enum by name, so one without a number in the source has an unknown number.</summary>
    private static bool HasKnownValue(IFieldSymbol value) =>
        value.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is EnumMemberDeclarationSyntax { EqualsValue: not null });

    private static IEnumerable<string> Accessors(IPropertySymbol property)
    {
        foreach (var accessor in new[] { property.GetMethod, property.SetMethod })
        {
            if (accessor is null || accessor.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal) continue;
            var name = accessor.MethodKind == MethodKind.PropertyGet ? "get" : accessor.IsInitOnly ? "init" : "set";
            yield return accessor.DeclaredAccessibility == property.DeclaredAccessibility ? $"{name};" : $"{accessor.DeclaredAccessibility.ToString().ToLowerInvariant()} {name};";
        }
    }
}
