using Microsoft.DotNet.Interactive.Formatting;
using TorchSharp;

namespace DlCourse.Tests.Displays;

/// <summary>What the formatter of notebooks makes of a tensor.</summary>
public class TensorDisplayTests
{
    private static readonly float[,] Table = { { 1, 2.5f, -3 }, { 4, 5, 6 } };

    [Fact]
    public void A_tensor_is_a_card_and_text_not_a_table_of_its_properties()
    {
        var t = torch.tensor(Table);
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(torch.Tensor)).Order());
        Assert.Equal("float32, shape [2, 3]\n[[  1, 2.5,  -3]\n [  4,   5,   6]]", t.ToDisplayString("text/plain"));
        var html = t.ToDisplayString("text/html");
        Assert.StartsWith("<pre class=\"dlcourse-tensor\"", html);
        Assert.Contains("float32, shape [2, 3]", html);
        Assert.Contains("[[  1, 2.5,  -3]\n [  4,   5,   6]]", html);
        Assert.DoesNotContain("is_sparse", html);
    }

    [Fact]
    public void What_autograd_knows_stands_in_the_first_line()
    {
        var w = torch.arange(1, 3).to(torch.float32).requires_grad_();
        Assert.StartsWith("float32, shape [2], requires_grad\n", w.ToDisplayString("text/plain"));
        var loss = (w * w).sum();
        Assert.Equal("float32, shape [], grad_fn = Sum\n5", loss.ToDisplayString("text/plain"));
        loss.backward();
        Assert.StartsWith("float32, shape [2], requires_grad, has a .grad\n", w.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Element_types_have_the_names_that_are_written_in_code()
    {
        Assert.StartsWith("int64, shape [2]\n[1, 2]", torch.arange(1, 3).ToDisplayString("text/plain"));
        Assert.StartsWith("bool, shape [1]\n[True]", torch.ones(1, dtype: torch.ScalarType.Bool).ToDisplayString("text/plain"));
        Assert.StartsWith("uint8, shape [0]\n[]", torch.zeros(0, dtype: torch.ScalarType.Byte).ToDisplayString("text/plain"));
    }

    [Fact]
    public void A_name_is_shown_and_escaped()
    {
        var t = torch.zeros(1);
        t.name = "<w>";
        Assert.StartsWith("<w>: float32", t.ToDisplayString("text/plain"));
        Assert.Contains("&lt;w&gt;: float32", t.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_batch_of_images_stays_a_short_card()
    {
        var text = torch.zeros(64, 3, 28, 28).ToDisplayString("text/plain");
        Assert.InRange(text.Split('\n').Length, 5, 21);
        Assert.Contains("more lines", text);
    }

    [Fact]
    public void A_tensor_that_is_gone_says_so()
    {
        var t = torch.zeros(3);
        t.Dispose();
        Assert.Equal("a tensor that was disposed of", t.ToDisplayString("text/plain"));
        Assert.Contains("disposed of", t.ToDisplayString("text/html"));
    }

    [Fact]
    public void Tensors_in_a_list_or_a_tuple_are_shown_by_their_numbers() =>
        Assert.Contains("[7]", (torch.full(1, 7f), "seven").ToDisplayString("text/html"));
}
