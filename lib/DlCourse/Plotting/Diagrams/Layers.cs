namespace DlCourse.Plotting.Diagrams;

/// <summary>Where the nodes of a graph without cycles stand: in columns by their distance from the inputs, with few crossings.</summary>
internal static class Layers
{
    /// <summary>The column of each node, and its place in the column.</summary>
    /// <exception cref="ArgumentException">The edges run in a circle.</exception>
    public static List<List<int>> Arrange(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var depth = new int[nodes];
        for (var round = 0; ; round++)
        {
            var deeper = edges.Where(edge => depth[edge.To] <= depth[edge.From]).ToArray();
            if (deeper.Length == 0)
            {
                break;
            }

            if (round > nodes)
            {
                throw new ArgumentException("The edges run in a circle: a computation has a beginning and an end.", nameof(edges));
            }

            foreach (var (from, to) in deeper)
            {
                depth[to] = Math.Max(depth[to], depth[from] + 1);
            }
        }

        // An input stands just before what it feeds, so that its edge is short.
        foreach (var node in Enumerable.Range(0, nodes).Where(node => edges.All(edge => edge.To != node)))
        {
            depth[node] = edges.Where(edge => edge.From == node).Select(edge => depth[edge.To] - 1).DefaultIfEmpty(depth[node]).Min();
        }

        var columns = Enumerable.Range(0, depth.Max() + 1).Select(d => Enumerable.Range(0, nodes).Where(node => depth[node] == d).ToList()).ToList();
        for (var sweep = 0; sweep < 4; sweep++)
        {
            for (var c = 1; c < columns.Count; c++)
            {
                columns[c] = Sorted(columns[c], columns[c - 1], edges.Select(edge => (edge.To, edge.From)));
            }

            for (var c = columns.Count - 2; c >= 0; c--)
            {
                columns[c] = Sorted(columns[c], columns[c + 1], edges);
            }
        }

        return columns;
    }

    private static List<int> Sorted(List<int> column, List<int> beside, IEnumerable<(int Node, int Other)> edges)
    {
        var neighbours = edges.Where(edge => beside.Contains(edge.Other)).ToLookup(edge => edge.Node, edge => beside.IndexOf(edge.Other));
        return [.. column.OrderBy(node => neighbours[node].Select(i => (double)i / beside.Count).DefaultIfEmpty((double)column.IndexOf(node) / column.Count).Average())];
    }
}
