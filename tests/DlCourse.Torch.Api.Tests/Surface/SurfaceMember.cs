using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>A public or protected member.</summary>
/// <param name="Name">Its name, for finding what it should have been.</param>
/// <param name="Text">Its whole declaration in normal form.</param>
/// <param name="NullableParameters">Its parameters that are declared to take null, by <c>?</c> behind a reference type.</param>
internal sealed record SurfaceMember(string Name, string Text, IReadOnlyList<string> NullableParameters)
{
    public static SurfaceMember Of(ISymbol symbol) => new(symbol.Name, NormalForm.Member(symbol), [.. Parameters(symbol).Where(p => p.NullableAnnotation == NullableAnnotation.Annotated && !p.Type.IsValueType).Select(p => p.Name)]);

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}
