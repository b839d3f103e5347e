namespace DlCourse.Exercises.Diagnosis;

/// <summary>What to do about a tensor in the place of an array or a number, and the other way round.</summary>
internal static class TypeAdvice
{
    /// <summary>One sentence; null if neither type is a tensor.</summary>
    public static string? For(Type expected, Type got)
    {
        var (wantsTensor, hasTensor) = (typeof(Tensor).IsAssignableFrom(expected), typeof(Tensor).IsAssignableFrom(got));
        if (wantsTensor == hasTensor) return null;
        if (wantsTensor) return got.IsArray ? "`torch.tensor(values)` makes a tensor of an array." : "Keep the tensor as it is: leave out `item`, or make one with `torch.tensor(value)`.";
        return expected.IsArray
            ? "`t.data<float>().ToArray()` copies the numbers of a float32 tensor into an array."
            : "`t.item<float>()` takes the number out of a float32 tensor with one element.";
    }

    /// <summary>Advice for a function: the first of its types that differs in this way.</summary>
    public static string? For(Type[] expected, Type[] got) =>
        expected.Length == got.Length ? expected.Zip(got, For).FirstOrDefault(advice => advice is not null) : null;
}
