using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>What is said about a tensor with the right numbers that is still not the right tensor.</summary>
internal static class TraitText
{
    /// <summary>The first difference that is not one of numbers or shapes; null if there is none.</summary>
    public static (Cause Cause, string Says)? Of(Observation expected, Observation got)
    {
        if (expected.Kind == ObservedKind.Parts)
        {
            return expected.Parts.Zip(got.Parts, Of).FirstOrDefault(found => found is not null);
        }

        return (expected.Traits, got.Traits) switch
        {
            (null, null) => null,
            (null, _) => (Cause.WrongElementType, "The numbers are right, but this is a tensor: an array is asked for. `t.data<float>().ToArray()` copies the numbers of a float32 tensor into one."),
            (_, null) => (Cause.WrongElementType, "The numbers are right, but this is not a tensor: `torch.tensor(values)` makes one of an array or a number."),
            var (e, g) when e.Type != g.Type => (Cause.WrongElementType, $"The numbers are right, the element type is not: expected {e.TypeName}, got {g.TypeName}. {Thought(e, g)}"),
            var (e, g) when e.RequiresGrad && !g.RequiresGrad =>
                (Cause.Detached, "The numbers are right, but no gradient can flow back through the result. Look for `detach()`, `no_grad()`, `item` or a new tensor made from numbers on the way."),
            _ => null,
        };
    }

    private static string Thought(TensorTraits expected, TensorTraits got)
    {
        if (expected.Type == ScalarType.Int64 && !got.IsWhole) return "Labels and places are whole numbers: `t.to(int64)`, or an operation that gives places, such as `argmax`.";
        if (expected.Type == ScalarType.Bool) return "A comparison such as `a > 0` gives bool: return it before it becomes numbers.";
        if (got.Type == ScalarType.Float64) return "An array of double becomes float64. `t.to(float32)` converts; so does `dtype: float32` where the tensor is made.";
        return $"`t.to({expected.TypeName})` converts.";
    }
}
