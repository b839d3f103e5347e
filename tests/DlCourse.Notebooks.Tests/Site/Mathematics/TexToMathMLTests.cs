using System.Xml.Linq;
using DlCourse.Notebooks.Site.Mathematics;

namespace DlCourse.Notebooks.Tests.Site.Mathematics;

public sealed class TexToMathMLTests
{
    [Theory]
    [InlineData("x", "<math><mrow><mi>x</mi></mrow></math>")]
    [InlineData("3.14", "<math><mrow><mn>3.14</mn></mrow></math>")]
    [InlineData("x^12", "<math><mrow><msup><mi>x</mi><mn>1</mn></msup><mn>2</mn></mrow></math>")]
    [InlineData("f''", "<math><mrow><msup><mi>f</mi><mo>′′</mo></msup></mrow></math>")]
    [InlineData("f'^2", "<math><mrow><msup><mi>f</mi><mrow><mo>′</mo><mn>2</mn></mrow></msup></mrow></math>")]
    [InlineData("{}_n", "<math><mrow><msub><mrow /><mi>n</mi></msub></mrow></math>")]
    [InlineData("\\sum_i", "<math><mrow><msub><mo>∑</mo><mi>i</mi></msub></mrow></math>")]
    [InlineData("\\sum\\limits_i", "<math><mrow><munder><mo>∑</mo><mi>i</mi></munder></mrow></math>")]
    [InlineData("a % nothing\nb", "<math><mrow><mi>a</mi><mi>b</mi></mrow></math>")]
    [InlineData("\\mathbb{R}", "<math><mrow><mi mathvariant=\"normal\">ℝ</mi></mrow></math>")]
    [InlineData("\\mathcal{L}", "<math><mrow><mi mathvariant=\"normal\">ℒ</mi></mrow></math>")]
    [InlineData("\\mathbf{w1}", "<math><mrow><mrow><mi mathvariant=\"normal\">𝐰</mi><mn>𝟏</mn></mrow></mrow></math>")]
    [InlineData("\\text{if }x", "<math><mrow><mtext>if\u00a0</mtext><mi>x</mi></mrow></math>")]
    [InlineData("x\\not= y", "<math><mrow><mi>x</mi><mo>≠</mo><mi>y</mi></mrow></math>")]
    [InlineData("x ≤ 1", "<math><mrow><mi>x</mi><mo>≤</mo><mn>1</mn></mrow></math>")]
    public void A_formula_becomes_these_elements(string tex, string mathml) => Assert.Equal(mathml, TexToMathML.Convert(tex, display: false));

    [Fact]
    public void In_a_display_the_limits_of_a_sum_stand_above_and_below() =>
        Assert.Contains("<munderover>", TexToMathML.Convert("\\sum_i^n", display: true));

    [Fact]
    public void The_limit_of_a_function_inside_a_fraction_stands_beside_it() =>
        Assert.DoesNotContain("<munder>", TexToMathML.Convert("\\frac{\\max_i x_i}{2}", display: true));

    [Theory]
    [InlineData("\\foo x", "Unknown command \\foo")]
    [InlineData("\\begin{tikz}\\end{tikz}", "Unknown environment tikz")]
    [InlineData("\\frac{1}", "\\frac needs something after it")]
    [InlineData("x^", "^ needs something after it")]
    [InlineData("x_1_2", "Two _")]
    [InlineData("{x", "This { is never closed")]
    [InlineData("x}", "This } has no { before it")]
    [InlineData("\\left( x", "This \\left has no \\right")]
    [InlineData("\\right)", "\\right has nothing before it")]
    [InlineData("\\left x \\right)", "x is no bracket")]
    [InlineData("\\begin{matrix} x", "\\begin{matrix} has no \\end{matrix}")]
    [InlineData("\\begin{matrix} x \\end{pmatrix}", "\\begin{matrix} has no \\end{matrix}")]
    [InlineData("a & b", "inside an environment")]
    [InlineData("\\begin{array}{xy} 1 \\end{array}", "l, c and r")]
    [InlineData("\\text{\\foo}", "plain words")]
    [InlineData("x \\", "names no command")]
    [InlineData("\\sqrt[3{x}", "never closed")]
    public void What_is_not_in_the_subset_is_an_error_that_names_it(string tex, string message) =>
        Assert.Contains(message, Assert.Throws<TexException>(() => TexToMathML.Convert(tex, display: true)).Message);

    [Fact]
    public void A_formula_that_nests_without_end_is_an_error() =>
        Assert.Contains("deeper", Assert.Throws<TexException>(() => TexToMathML.Convert(new string('{', 100_000), display: true)).Message);

    [Fact]
    public void Whatever_an_author_types_gives_well_formed_MathML_or_an_error_of_ours()
    {
        const int Seed = 20261121;
        string[] pieces = ["\\frac", "\\sqrt", "{", "}", "^", "_", "x", "12", "&", "\\\\", "\\left(", "\\right)", "\\begin{cases}", "\\end{cases}", "\\text{a <b}", "\\hat", "'", "\\sum", " ", "<", "\\limits", "[", "]", "\\mathbf", "\\not"];
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var tex = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                _ = XElement.Parse(TexToMathML.Convert(tex, display: true));
            }
            catch (TexException)
            {
                // The author is told.
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {Seed}, {tex}: {e}");
            }
        }
    }
}
