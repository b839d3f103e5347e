using System.Text.Json;
using DlCourse.Notebooks.Site.Mathematics;

namespace DlCourse.Notebooks.Tests.Site.Mathematics;

/// <summary>Thirty formulas of deep learning against the MathML that KaTeX makes of them (tests/browser/katex.mjs).</summary>
public sealed class KatexTests
{
    private static readonly Katex[] Formulas = JsonSerializer.Deserialize<Katex[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Site", "Mathematics", "katex.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. Formulas.Select(formula => formula.Tex)];

    [Fact]
    public void There_are_thirty_formulas() => Assert.Equal(30, Formulas.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_formula_says_what_it_says_in_KaTeX(string tex)
    {
        var katex = Formulas.Single(formula => formula.Tex == tex);
        Assert.Equal(MathTree.Of(katex.MathML), MathTree.Of(TexToMathML.Convert(tex, katex.Display)));
    }

    private sealed record Katex(string Tex, bool Display, string MathML);
}
