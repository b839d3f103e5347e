using System.Text.RegularExpressions;
using DlCourse.Torch.Autograd;

namespace DlCourse.Torch.Tests.Peers;

/// <summary>An operator with a gradient rule cannot be added without being compared with PyTorch and with central differences.</summary>
public sealed partial class CoverageTests
{
    // The derivative of digamma is not in this engine, and backward says so. Pad arises only where a source is larger than its index, below.
    private static readonly string[] Apart = ["Digamma", "Pad"];

    [Fact]
    public void Every_operation_that_the_engine_records_is_recorded_by_some_fixture()
    {
        var recorded = Fixture.All.Values.Where(fixture => fixture.HasGradients).SelectMany(NamesIn).ToHashSet();
        var missing = NamesInSource().Except(Apart).Except(recorded).Order().ToArray();
        Assert.True(missing.Length == 0, $"without a fixture: {string.Join(", ", missing)}");
    }

    [Fact]
    public void A_source_that_is_larger_than_its_index_gets_gradients_only_where_it_was_used()
    {
        var index = tensor(new long[] { 0, 2 }).reshape(1, 2);
        var x = tensor(new[] { 1.5, -2, 3, 0.5, 1, -1 }).reshape(2, 3).requires_grad_();
        var source = tensor(new[] { 0.5, 2, -3, 1, 4, -2 }).reshape(2, 3).requires_grad_();
        CentralDifferences.Check(inputs => Squares(inputs[0].scatter(1, index, inputs[1])), [x, source]);
        CentralDifferences.Check(
            inputs =>
            {
                var first = autograd.grad([Squares(inputs[0].scatter_add(1, index, inputs[1])).pow(2)], inputs, create_graph: true);
                return Squares(first[0]) + Squares(first[1]);
            },
            [x, source]);

        static Tensor Squares(Tensor t) => (t * t).sum();
    }

    private static IEnumerable<string> NamesIn(Fixture fixture)
    {
        var inputs = fixture.Inputs(ScalarType.Float64);
        var result = fixture.Run(inputs);
        Tensor[] leaves = [.. inputs.Where(input => input.requires_grad)];
        var gradients = autograd.grad([(result * result).sum()], leaves, create_graph: true, allow_unused: true);

        // Some operations are recorded only while gradients are computed, as those of gradients.
        var ends = gradients.Where(gradient => gradient is not null && gradient.requires_grad).Append(result);
        var waiting = new Stack<Node>(ends.Select(end => Graph.EdgeOf(end).Node!));
        var seen = new HashSet<Node>();
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node)) continue;
            yield return node.Name;
            foreach (var edge in node.Edges)
            {
                if (edge.IsValid) waiting.Push(edge.Node!);
            }
        }
    }

    /// <summary>The names that operators give to what they record: a capital letter and no space, unlike the texts of errors.</summary>
    private static IEnumerable<string> NamesInSource() =>
        Directory.GetFiles(Path.Combine(Root(), "lib", "DlCourse.Torch", "Operators"), "*.cs")
            .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();

    [GeneratedRegex(@"[(,] ?""([A-Z][A-Za-z0-9]*)""")]
    private static partial Regex Name();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DlCourse.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
