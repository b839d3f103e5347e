using System.Text.RegularExpressions;

namespace DlCourse.Torch.Tests.Architecture;

/// <summary>No layer knows the one above (see the engine's README).</summary>
public sealed partial class LayerTests
{
    [Theory]
    [InlineData("Shapes", "Storage|Kernels|Operators|Autograd|Lifetimes|Printing", "Tensor|Node")]
    [InlineData("Storage", "Kernels|Operators|Autograd|Lifetimes|Printing", "Tensor|Node")]
    [InlineData("Kernels", "Operators|Autograd|Lifetimes|Printing", "Tensor|Node")]
    public void A_lower_layer_names_nothing_of_a_higher_one(string layer, string namespaces, string types)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Root(), "lib", "DlCourse.Torch", layer), "*.cs", SearchOption.AllDirectories))
        {
            var code = Comment().Replace(File.ReadAllText(file), "");
            Assert.False(Regex.IsMatch(code, $@"\bDlCourse\.Torch\.({namespaces})\b"), $"{file} uses a higher layer");
            Assert.False(Regex.IsMatch(code, $@"\b({types})\b(?![""'])[ ?\[,)]"), $"{file} names a type of a higher layer");
        }
    }

    [Fact]
    public void No_file_has_more_than_500_lines() =>
        Assert.All(Directory.GetFiles(Path.Combine(Root(), "lib", "DlCourse.Torch"), "*.cs", SearchOption.AllDirectories), file => Assert.True(File.ReadLines(file).Count() <= 500, file));

    [GeneratedRegex(@"//.*|""[^""]*""")]
    private static partial Regex Comment();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DlCourse.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
