namespace DlCourse.Exercises;

/// <content>09.3: the order of a graph.</content>
public static partial class Lesson09
{
    /// <summary>09.3 (make): every value once, and after its parents. The function returns the numbers of the values, 0 for the result.</summary>
    public static FunctionExercise<int[][], int[]> ParentsFirst { get; } = new(new()
    {
        Id = "09.3",
        Kind = ExerciseKind.Make,
        Title = "Parents first",
        Reference = parents => Visited(parents, once: true, before: false),
        Accept = (parents, got) => Complaint(parents, got),
        Cases = [[[1, 2], [], []], [[1, 2], [2], []], [[1, 2], [], [3, 1], []]],
        Nasty =
        [
            [[]],
            [[1, 1], []],
            [[1], [2], [3], [4], []],
            [[1, 2], [3], [1], []],
            [[2, 1], [3, 3], [1, 4], [], []],
            [[5, 1], [2], [3], [4], [5], []],
        ],
        Random = RandomGraph,
        Misconceptions =
        [
            new(parents => Visited(parents, once: true, before: true), "It adds a value before its parents. Visit the parents first, then add the value."),
            new(parents => Visited(parents, once: false, before: false), "A value that is used twice stands in the list twice. Remember which ones you have seen."),
            new(parents => Visited(parents, once: false, before: true), "Values stand before their parents, and some stand there twice. Add a value after its parents, and only once."),
            new(parents => [.. Levels(parents).Reverse()], "It goes level by level from the result. That fails where one way to a value is longer than another."),
            new(Levels, "It goes level by level and starts with the result. Parents must come first, also where one way is longer than another."),
            new(parents => Visited(parents, once: true, before: false)[..^1], "The result itself is missing: it comes last."),
            new(parents => [.. Visited(parents, once: true, before: false).Where(number => parents[number].Length > 0)], "Values without parents are missing. They have gradients too: a weight is one of them."),
            new(parents => [.. Visited(parents, once: true, before: false).Reverse()], "That is the right order turned round. Parents first; the walk back will do the turning."),
            new(parents => [0], "Only the result is there. Go on to its parents, and to theirs."),
            new(parents => [.. parents[0].Distinct(), 0], "It goes one step back only. The parents have parents of their own: let the function call itself."),
        ],
        Hints =
        [
            "Write a local function void Visit(Value value): stop if you have been there; visit each parent; then add the value. Call it with the result.",
            "A HashSet<Value> remembers: seen.Add(value) is false if it was in there already.",
            "The parents are value.Parents, pairs of a parent and a slope: foreach (var (parent, _) in value.Parents) Visit(parent);",
        ],
        Solution = """
            // solution 09.3
            List<Value> Order(Value result)
            {
                var (order, seen) = (new List<Value>(), new HashSet<Value>());
                void Visit(Value value)
                {
                    if (!seen.Add(value)) return;
                    foreach (var (parent, _) in value.Parents) Visit(parent);
                    order.Add(value);
                }
                Visit(result);
                return order;
            }
            """,
        Explanation = "A value is added when all its parents have been. This is called a topological order, and the walk is a depth-first search.",
    });

    private static int[] Visited(int[][] parents, bool once, bool before)
    {
        var (order, seen) = (new List<int>(), new HashSet<int>());
        Visit(0);
        return [.. order];

        void Visit(int number)
        {
            if (!seen.Add(number) && once) return;
            if (before) order.Add(number);
            foreach (var parent in parents[number]) Visit(parent);
            if (!before) order.Add(number);
        }
    }

    private static int[] Levels(int[][] parents)
    {
        var (order, seen) = (new List<int> { 0 }, new HashSet<int> { 0 });
        for (var i = 0; i < order.Count; i++) order.AddRange(parents[order[i]].Where(seen.Add));
        return [.. order];
    }

    private static string? Complaint(int[][] parents, int[] got)
    {
        if (got is null) return "There is no list. Return the values in their order.";
        if (got.Length == 0) return "The list is empty. Is Visit called with the result, and does it go on when it meets a value for the first time?";
        var needed = Visited(parents, once: true, before: false);
        if (got.GroupBy(number => number).FirstOrDefault(same => same.Count() > 1) is { } twice) return $"Value {twice.Key} stands in the list {twice.Count()} times. Each comes once.";
        if (needed.Except(got).Order().ToArray() is { Length: > 0 } missing) return $"Value {missing[0]} is missing{(missing[0] == 0 ? ": the result comes too, as the last" : "")}.";
        foreach (var number in got)
        {
            foreach (var parent in parents[number])
            {
                if (Array.IndexOf(got, parent) > Array.IndexOf(got, number)) return $"Value {number} comes before value {parent}, from which it was made.";
            }
        }

        return null;
    }
}
