using System.Globalization;

namespace DlCourse.Exercises.Comparison;

/// <summary>Values as messages show them: four digits after the point, long lists cut, tables row by row.</summary>
internal static class ValueText
{
    private const int MostNumbers = 8;
    private const int MostRows = 4;

    /// <summary>A number: <c>0.25</c>, <c>-3</c>, <c>1.5e-7</c>, <c>NaN</c>, <c>infinity</c>.</summary>
    public static string Of(double number)
    {
        if (double.IsNaN(number)) return "NaN";
        if (double.IsInfinity(number)) return number > 0 ? "infinity" : "-infinity";
        var size = Math.Abs(number);
        if (size == 0) return "0";
        if (size is >= 1e-3 and < 1e7) return number.ToString(size < 10 ? "0.####" : "0.###", CultureInfo.InvariantCulture);
        return size >= 1e7 && size < 1e15 && number == Math.Floor(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("0.###e+0", CultureInfo.InvariantCulture);
    }

    /// <summary>Any value.</summary>
    public static string Of(Observation value) => value.Kind switch
    {
        ObservedKind.Numbers when value.Traits is not null => Bracketed(value.Shape, WithoutDust(value)),
        ObservedKind.Numbers => Of(value.Shape, WithoutDust(value)),
        ObservedKind.Text => $"\"{Shortened(value.Text)}\"",
        ObservedKind.Parts => $"({string.Join(", ", value.Parts.Take(MostNumbers).Select(Of))}{(value.Parts.Length > MostNumbers ? ", …" : "")})",
        _ => Shortened(value.Text),
    };

    /// <summary>Any value, looked at first.</summary>
    public static string OfValue(object? value) => Of(Observation.Of(value));

    /// <summary>The form of a value: <c>3 numbers</c>, <c>a 2 × 3 table</c>, <c>one number</c>.</summary>
    public static string Form(Observation value) => value.Kind switch
    {
        ObservedKind.Nothing => "null",
        ObservedKind.Numbers when value.Traits is not null => $"a tensor of shape [{string.Join(", ", value.Shape)}]",
        ObservedKind.Numbers => value.Shape switch
        {
            [] => "one number",
            [0] => "an empty list",
            [1] => "a list of 1 number",
            [var count] => $"a list of {count} numbers",
            _ => $"a {string.Join(" × ", value.Shape)} table",
        },
        ObservedKind.Truth => "true or false",
        ObservedKind.Text => "text",
        ObservedKind.Parts => $"{value.Parts.Length} values",
        _ => value.Text.StartsWith("a ", StringComparison.Ordinal) ? value.Text : "an object",
    };

    /// <summary>What should come and what came: <c>expected [1, 2], got [2, 1] (both shape [2], float32)</c>.</summary>
    public static string Compared(Observation expected, Observation got)
    {
        var (should, does) = (Traits(expected), Traits(got));
        if (should == does) return $"expected {expected}, got {got}{(should.Length > 0 ? $" (both {should})" : "")}";
        return $"expected {expected}{Note(should)}, got {got}{Note(does)}";
    }

    /// <summary>An input: a tensor with what its numbers do not show.</summary>
    public static string OfInput(object? value)
    {
        var view = Observation.Of(value);
        if (view.Traits is not { } traits) return Of(view);
        List<string> parts = [];
        if (Bracketed(view.Shape, view.Numbers).Contains('…')) parts.Add($"shape [{string.Join(", ", view.Shape)}]");
        if (traits.Type != ScalarType.Float32) parts.Add(traits.TypeName);
        if (traits.RequiresGrad) parts.Add("requires_grad");
        return Of(view) + Note(string.Join(", ", parts));
    }

    private static string Traits(Observation value) =>
        value.Traits is { } traits ? $"shape [{string.Join(", ", value.Shape)}], {traits.TypeName}{(traits.RequiresGrad ? ", requires_grad" : "")}" : "";

    private static string Note(string text) => text.Length > 0 ? $" ({text})" : "";

    /// <summary>Beside numbers of ordinary size, what rounding leaves of a zero is shown as 0.</summary>
    private static double[] WithoutDust(Observation value)
    {
        var dust = value.Scale * 1e-12;
        return Array.ConvertAll(value.Numbers, number => Math.Abs(number) < dust ? 0 : number);
    }

    private static string Of(ReadOnlySpan<int> shape, ReadOnlySpan<double> numbers)
    {
        if (shape.Length == 0) return Of(numbers[0]);
        var inner = 1;
        foreach (var size in shape[1..]) inner *= size;
        List<string> items = [];
        var most = shape.Length == 1 ? MostNumbers : MostRows;
        for (var i = 0; i < Math.Min(shape[0], most); i++) items.Add(Of(shape[1..], numbers.Slice(i * inner, inner)));
        if (shape[0] > most) items.Add("…");
        return $"({string.Join(", ", items)})";
    }

    /// <summary>Numbers as tensors are printed; of deep ones only the corner, so that a message stays short.</summary>
    private static string Bracketed(ReadOnlySpan<int> shape, ReadOnlySpan<double> numbers)
    {
        if (shape.Length == 0) return Of(numbers[0]);
        var inner = 1;
        foreach (var size in shape[1..]) inner *= size;
        var most = shape.Length switch { 1 => MostNumbers, 2 => MostRows, _ => 2 };
        List<string> items = [];
        for (var i = 0; i < Math.Min(shape[0], most); i++) items.Add(Bracketed(shape[1..], numbers.Slice(i * inner, inner)));
        if (shape[0] > most) items.Add("…");
        return $"[{string.Join(", ", items)}]";
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
