using System.Collections;
using System.Runtime.CompilerServices;

namespace DlCourse.Exercises.Comparison;

/// <summary>A value as the check sees it: numbers with a shape, text, or parts; whatever type the learner chose for it.</summary>
internal sealed partial class Observation
{
    // A small class may refer to itself; nobody compares what lies deeper.
    private const int MostDepth = 6;

    private Observation(ObservedKind kind, int[] shape, double[] numbers, string text, Observation[] parts, bool isWhole, TensorTraits? traits = null)
    {
        (Kind, Shape, Numbers, Text, Parts, IsWhole, Traits) = (kind, shape, numbers, text, parts, isWhole, traits);
    }

    /// <summary>What sort of value it is.</summary>
    public ObservedKind Kind { get; }

    /// <summary>The size of each axis; empty for a single number.</summary>
    public int[] Shape { get; }

    /// <summary>All numbers, row by row; those of all parts one after the other.</summary>
    public double[] Numbers { get; }

    /// <summary>What it says, if it is text.</summary>
    public string Text { get; }

    /// <summary>The parts of a tuple, of a list of unequal things, or of an object.</summary>
    public Observation[] Parts { get; }

    /// <summary>Whether its type holds whole numbers only.</summary>
    public bool IsWhole { get; }

    /// <summary>What else is known of a tensor; null for everything else.</summary>
    public TensorTraits? Traits { get; }

    /// <summary>A single number.</summary>
    public bool IsScalar => Kind == ObservedKind.Numbers && Shape.Length == 0;

    /// <summary>The largest size of a finite number in it.</summary>
    public double Scale => Numbers.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();

    /// <summary>Whether every number is an ordinary one.</summary>
    public bool IsFinite => Numbers.All(double.IsFinite);

    /// <summary>Looks at a value.</summary>
    public static Observation Of(object? value) => Of(value, 0);

    private static Observation Of(object? value, int depth) => value switch
    {
        null => new(ObservedKind.Nothing, [], [], "null", [], false),
        Observation observation => observation,
        Tensor tensor => TensorReader.Read(tensor),
        string text => new(ObservedKind.Text, [], [], text, [], false),
        bool truth => new(ObservedKind.Truth, [], [truth ? 1 : 0], truth ? "true" : "false", [], false),
        Enum name => new(ObservedKind.Text, [], [], name.ToString(), [], false),
        _ when NumberReader.Read(value) is { } numbers => OfNumbers(numbers.Shape, numbers.Numbers, numbers.IsWhole),
        ITuple tuple => OfParts(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]), depth),
        _ when depth > MostDepth => new(ObservedKind.Other, [], [], value.GetType().Name, [], false),
        Delegate => new(ObservedKind.Other, [], [], "a function", [], false),
        IEnumerable list => OfList(list, depth),
        _ => ObjectReader.Parts(value) is { Length: > 0 } parts ? OfParts(parts, depth) : new(ObservedKind.Other, [], [], value.ToString() ?? "", [], false),
    };

    /// <summary>Numbers of a shape.</summary>
    public static Observation OfNumbers(int[] shape, double[] numbers, bool isWhole = false, TensorTraits? traits = null) =>
        new(ObservedKind.Numbers, shape, numbers, "", [], isWhole, traits);

    /// <summary>Something that cannot be looked at any more, in a few words.</summary>
    public static Observation OfGone(string what) => new(ObservedKind.Other, [], [], what, [], false);

    /// <summary>The same form with other numbers.</summary>
    public Observation With(IReadOnlyList<double> numbers)
    {
        if (Kind != ObservedKind.Parts) return new(Kind, Shape, [.. numbers], Text, Parts, false, Traits);
        var at = 0;
        var parts = new Observation[Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i].With([.. numbers.Skip(at).Take(Parts[i].Numbers.Length)]);
            at += Parts[i].Numbers.Length;
        }

        return new(Kind, Shape, [.. numbers], Text, parts, false);
    }

    /// <summary>The same form, each number changed.</summary>
    public Observation Map(Func<double, double> change) => With([.. Numbers.Select(change)]);

    /// <summary>The same form, each number combined with the other's at its place; null if the forms differ.</summary>
    public Observation? Map(Observation other, Func<double, double, double> combine) =>
        HasFormOf(other) ? With([.. Numbers.Zip(other.Numbers, combine)]) : null;

    /// <summary>Rows and columns exchanged; null unless it is a matrix.</summary>
    public Observation? Transposed()
    {
        if (Kind != ObservedKind.Numbers || Shape.Length != 2) return null;
        var (rows, columns) = (Shape[0], Shape[1]);
        var turned = new double[Numbers.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++) turned[j * rows + i] = Numbers[i * columns + j];
        }

        return OfNumbers([columns, rows], turned, IsWhole, Traits);
    }

    /// <summary>Whether both are of one sort, shape by shape and part by part.</summary>
    public bool HasFormOf(Observation other)
    {
        if (Kind != other.Kind || !Shape.AsSpan().SequenceEqual(other.Shape) || Parts.Length != other.Parts.Length) return false;
        return Parts.Zip(other.Parts).All(pair => pair.First.HasFormOf(pair.Second));
    }

    /// <summary>Whether a got value is this expected one.</summary>
    public bool Accepts(Observation got, Tolerance tolerance)
    {
        if (!HasFormOf(got)) return false;
        if (!tolerance.NumbersOnly && !HasTraitsOf(got)) return false;
        if (Kind == ObservedKind.Parts) return Parts.Zip(got.Parts).All(pair => pair.First.Accepts(pair.Second, tolerance));
        if (Kind is ObservedKind.Text or ObservedKind.Other) return Text == got.Text;
        var (scale, allowed) = (Scale, tolerance.For(Traits ?? got.Traits));
        return Numbers.Zip(got.Numbers).All(pair => allowed.Accepts(pair.First, pair.Second, scale));
    }

    /// <summary>Whether the other is a tensor where this is one, of the same element type, with a gradient where this has one.</summary>
    private bool HasTraitsOf(Observation got) => Kind != ObservedKind.Numbers
        || (Traits?.Type == got.Traits?.Type && (Traits?.RequiresGrad != true || got.Traits!.RequiresGrad));

    /// <summary>The value in the way messages show it.</summary>
    public override string ToString() => ValueText.Of(this);

    private static Observation OfList(IEnumerable list, int depth)
    {
        var parts = list.Cast<object?>().Select(item => Of(item, depth + 1)).ToArray();
        if (parts.Length == 0) return OfNumbers([0], []);
        var isTable = parts.All(part => part.Kind == ObservedKind.Numbers && part.Shape.AsSpan().SequenceEqual(parts[0].Shape));
        return isTable
            ? OfNumbers([parts.Length, .. parts[0].Shape], [.. parts.SelectMany(part => part.Numbers)], parts.All(part => part.IsWhole))
            : OfParts(parts, depth);
    }

    private static Observation OfParts(IEnumerable<object?> values, int depth)
    {
        var parts = values.Select(part => Of(part, depth + 1)).ToArray();
        return new(ObservedKind.Parts, [parts.Length], [.. parts.SelectMany(part => part.Numbers)], "", parts, parts.All(part => part.IsWhole));
    }
}
