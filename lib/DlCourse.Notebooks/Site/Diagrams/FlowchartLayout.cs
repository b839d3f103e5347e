namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>
/// Places the boxes of a flowchart in rows, each below all that lead to it (Sugiyama's method: rows, order, places). An arrow that passes
/// rows takes a place of its own in each, so that it meets no box.
/// </summary>
internal sealed class FlowchartLayout
{
    // A chain of n boxes is straight after about n² sweeps.
    private const int Sweeps = 400;

    // A passing arrow hardly pulls a box: it bends, and the boxes stand in line.
    private const double PassingWeight = 0.02;
    private readonly List<Place> places = [];
    private readonly List<List<int>> rows = [];

    /// <summary>Places the boxes.</summary>
    /// <param name="chart">The flowchart.</param>
    /// <param name="nodeWidth">How wide a box is, with the gap beside it.</param>
    /// <param name="edgeWidth">How much room a passing arrow has.</param>
    /// <exception cref="FlowchartException">The arrows go in a circle.</exception>
    public FlowchartLayout(Flowchart chart, double nodeWidth, double edgeWidth)
    {
        foreach (var row in RowsOf(chart)) Add(row, nodeWidth);
        Paths = [.. chart.Edges.Select(edge => Connect(edge.From, edge.To, edgeWidth))];
        for (var sweep = 0; sweep < Sweeps; sweep++) Order(downwards: sweep % 2 == 0);
        foreach (var row in rows) Spread(row, [.. row.Select(_ => (0.0, 1.0))]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in sweep % 2 == 0 ? rows : rows.AsEnumerable().Reverse()) Spread(row, [.. row.Select(Wanted)]);
        }

        var left = places.Min(place => place.X - place.Width / 2);
        foreach (var place in places) place.X -= left;
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => rows.Count;

    /// <summary>The width of the whole.</summary>
    public double Width => places.Max(place => place.X + place.Width / 2);

    /// <summary>For each arrow the places through which it goes, from box to box.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Paths { get; }

    /// <summary>The middle of a place, and its row. The first places are the boxes, in their order.</summary>
    public (double X, int Row) this[int place] => (places[place].X, places[place].Row);

    private static int[] RowsOf(Flowchart chart)
    {
        var row = new int[chart.Nodes.Count];
        for (var round = 0; round <= chart.Nodes.Count; round++)
        {
            var moved = false;
            foreach (var (from, to) in chart.Edges.Where(edge => row[edge.To] <= row[edge.From]))
            {
                row[to] = row[from] + 1;
                moved = true;
            }

            if (!moved) return row;
        }

        throw new FlowchartException("the arrows of a diagram must not go in a circle");
    }

    private int Add(int row, double width, bool isPassing = false)
    {
        while (rows.Count <= row) rows.Add([]);
        places.Add(new Place(row, width, isPassing));
        rows[row].Add(places.Count - 1);
        return places.Count - 1;
    }

    private List<int> Connect(int from, int to, double width)
    {
        List<int> path = [from];
        for (var row = places[from].Row + 1; row < places[to].Row; row++) path.Add(Add(row, width, isPassing: true));
        path.Add(to);
        foreach (var (above, below) in path.Zip(path.Skip(1)))
        {
            places[above].Below.Add(below);
            places[below].Above.Add(above);
        }

        return path;
    }

    /// <summary>Sorts each row by the middle of its neighbours in the row before: few arrows cross then.</summary>
    private void Order(bool downwards)
    {
        var position = new double[places.Count];
        foreach (var row in rows) Number(row, position);
        foreach (var row in downwards ? rows : rows.AsEnumerable().Reverse())
        {
            var sorted = row.OrderBy(place => (downwards ? places[place].Above : places[place].Below) is { Count: > 0 } near ? near.Average(other => position[other]) : position[place]).ToList();
            row.Clear();
            row.AddRange(sorted);
            Number(row, position);
        }
    }

    private static void Number(List<int> row, double[] position)
    {
        for (var i = 0; i < row.Count; i++) position[row[i]] = (i + 0.5) / row.Count;
    }

    /// <summary>The middle of the neighbours, and how strongly all of them pull.</summary>
    private (double X, double Pull) Wanted(int place)
    {
        var (sum, pull) = (0.0, 0.0);
        foreach (var other in places[place].Above.Concat(places[place].Below))
        {
            var weight = places[place].IsPassing || places[other].IsPassing ? PassingWeight : 1;
            (sum, pull) = (sum + weight * places[other].X, pull + weight);
        }

        return pull == 0 ? (places[place].X, 1) : (sum / pull, pull);
    }

    /// <summary>
    /// Moves a row as near to the places it wants as its order and widths allow. Without the room that each needs the sought places only
    /// have to rise: neighbours that want to pass each other meet at their mean (pool adjacent violators).
    /// </summary>
    private void Spread(List<int> row, (double X, double Pull)[] wanted)
    {
        var room = new double[row.Count];
        for (var i = 1; i < row.Count; i++) room[i] = room[i - 1] + (places[row[i - 1]].Width + places[row[i]].Width) / 2;
        var pools = new Stack<(double Sum, double Pull, int Count)>();
        for (var i = 0; i < row.Count; i++)
        {
            var pool = (Sum: wanted[i].Pull * (wanted[i].X - room[i]), wanted[i].Pull, Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Pull >= pool.Sum / pool.Pull)
            {
                pools.Pop();
                pool = (pool.Sum + last.Sum, pool.Pull + last.Pull, pool.Count + last.Count);
            }

            pools.Push(pool);
        }

        var next = 0;
        foreach (var (sum, pull, count) in pools.Reverse())
        {
            for (var i = 0; i < count; i++, next++) places[row[next]].X = sum / pull + room[next];
        }
    }

    private sealed class Place(int row, double width, bool isPassing)
    {
        public int Row { get; } = row;

        public double Width { get; } = width;

        public bool IsPassing { get; } = isPassing;

        public double X { get; set; }

        public List<int> Above { get; } = [];

        public List<int> Below { get; } = [];
    }
}
