using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Einstein's summation: each letter names an axis; axes of one letter run together, and letters that the result lacks are summed.
/// Two operands at a time become one batch of matrix products.
/// </summary>
internal static class Einsum
{
    // Axes behind "..." get letters of their own that nobody can write.
    private const char FirstHidden = '\uE000';

    public static Tensor Run(string equation, Tensor[] operands)
    {
        var (inputs, output) = Parse(equation, operands);
        var result = (Tensor: operands[0], Letters: inputs[0]);
        result = Diagonals(result.Tensor, result.Letters);
        for (var i = 1; i < operands.Length; i++)
        {
            var later = output + string.Concat(inputs.Skip(i + 1));
            result = Contract(result, Diagonals(operands[i], inputs[i]), later);
        }

        var (tensor, letters) = SumOut(result.Tensor, result.Letters, output);
        return tensor.permute([.. output.Select(letter => (long)letters.IndexOf(letter, StringComparison.Ordinal))]);
    }

    private static (Tensor Tensor, string Letters) Contract((Tensor Tensor, string Letters) x, (Tensor Tensor, string Letters) y, string later)
    {
        x = SumOut(x.Tensor, x.Letters, y.Letters + later);
        y = SumOut(y.Tensor, y.Letters, x.Letters + later);
        var shared = x.Letters.Where(letter => y.Letters.Contains(letter, StringComparison.Ordinal)).ToArray();
        // A shared axis of length 1 on one side is repeated.
        foreach (var letter in shared) (x.Tensor, y.Tensor) = Match(x, y, letter);
        string batch = new([.. shared.Where(later.Contains)]), summed = new([.. shared.Where(letter => !later.Contains(letter, StringComparison.Ordinal))]);
        string left = new([.. x.Letters.Except(shared)]), right = new([.. y.Letters.Except(shared)]);
        var a = Grouped(x, batch, left, summed);
        var b = Grouped(y, batch, summed, right);
        var product = Products.Bmm(a, b, "einsum");
        long[] shape = [.. LengthsOf(x, batch), .. LengthsOf(x, left), .. LengthsOf(y, right)];
        return (product.reshape(shape), batch + left + right);
    }

    private static Tensor Grouped((Tensor Tensor, string Letters) x, string first, string second, string third)
    {
        var ordered = x.Tensor.permute([.. (first + second + third).Select(letter => (long)x.Letters.IndexOf(letter, StringComparison.Ordinal))]);
        return ordered.reshape(Shape.Count(LengthsOf(x, first)), Shape.Count(LengthsOf(x, second)), Shape.Count(LengthsOf(x, third)));
    }

    private static long[] LengthsOf((Tensor Tensor, string Letters) x, string letters) => [.. letters.Select(letter => x.Tensor.Lengths[x.Letters.IndexOf(letter, StringComparison.Ordinal)])];

    private static (Tensor X, Tensor Y) Match((Tensor Tensor, string Letters) x, (Tensor Tensor, string Letters) y, char letter)
    {
        var (i, j) = (x.Letters.IndexOf(letter, StringComparison.Ordinal), y.Letters.IndexOf(letter, StringComparison.Ordinal));
        var (m, n) = (x.Tensor.Lengths[i], y.Tensor.Lengths[j]);
        if (m == n) return (x.Tensor, y.Tensor);
        if (m == 1) return (Repeat(x.Tensor, i, n), y.Tensor);
        if (n == 1) return (x.Tensor, Repeat(y.Tensor, j, m));
        throw new TensorException($"einsum: the axes called '{letter}' have different lengths, {m} and {n} (shapes {Shape.Text(x.Tensor.Lengths)} and {Shape.Text(y.Tensor.Lengths)}).");

        static Tensor Repeat(Tensor tensor, int axis, long length)
        {
            var shape = tensor.shape;
            shape[axis] = length;
            return tensor.expand(shape, false);
        }
    }

    private static (Tensor Tensor, string Letters) SumOut(Tensor tensor, string letters, string needed)
    {
        long[] dims = [.. Enumerable.Range(0, letters.Length).Where(i => !needed.Contains(letters[i], StringComparison.Ordinal)).Select(i => (long)i)];
        return dims.Length == 0 ? (tensor, letters) : (Reduction.Sum(tensor, dims, type: tensor.dtype), new string([.. letters.Where(needed.Contains)]));
    }

    /// <summary>A letter twice in one operand takes the diagonal of those axes.</summary>
    private static (Tensor Tensor, string Letters) Diagonals(Tensor tensor, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var again = letters.IndexOf(letters[i], i + 1);
            if (again < 0) continue;
            if (tensor.Lengths[i] != tensor.Lengths[again]) throw new TensorException($"einsum: '{letters[i]}' names two axes of one operand, whose lengths {tensor.Lengths[i]} and {tensor.Lengths[again]} differ.");
            tensor = Viewing.Diagonal(tensor, i, again, 0);
            var letter = letters[i];
            letters = letters.Remove(again, 1).Remove(i, 1) + letter;
            i = -1;
        }

        return (tensor, letters);
    }

    private static (string[] Inputs, string Output) Parse(string equation, Tensor[] operands)
    {
        var compact = equation.Replace(" ", "", StringComparison.Ordinal);
        var arrow = compact.IndexOf("->", StringComparison.Ordinal);
        var inputs = (arrow < 0 ? compact : compact[..arrow]).Split(',');
        if (inputs.Length != operands.Length || operands.Length == 0) throw new TensorException($"einsum: \"{equation}\" describes {inputs.Length} operands, but {operands.Length} were given.");
        var hidden = inputs.Select((input, i) => input.Contains("...", StringComparison.Ordinal) ? operands[i].Rank - (input.Length - 3) : 0).Max();
        var dots = new string([.. Enumerable.Range(0, Math.Max(hidden, 0)).Select(i => (char)(FirstHidden + i))]);
        for (var i = 0; i < inputs.Length; i++)
        {
            var axes = operands[i].Rank - inputs[i].Replace("...", "", StringComparison.Ordinal).Length;
            if (inputs[i].Contains("...", StringComparison.Ordinal) && axes >= 0) inputs[i] = inputs[i].Replace("...", dots[^axes..], StringComparison.Ordinal);
            if (inputs[i].Length != operands[i].Rank) throw new TensorException($"einsum: \"{equation}\" names {inputs[i].Length} axes of operand {i}, whose shape {Shape.Text(operands[i].Lengths)} has {operands[i].Rank}.");
            if (inputs[i].FirstOrDefault(letter => !char.IsAsciiLetter(letter) && letter < FirstHidden) is var odd and not '\0') throw new TensorException($"einsum: '{odd}' in \"{equation}\" is no letter; axes are named by letters.");
        }

        var all = string.Concat(inputs);
        var output = arrow >= 0 ? compact[(arrow + 2)..].Replace("...", dots, StringComparison.Ordinal)
            : dots + new string([.. all.Where(letter => letter < FirstHidden && all.Count(other => other == letter) == 1).Order()]);
        if (output.FirstOrDefault(letter => !all.Contains(letter, StringComparison.Ordinal)) is var unknown and not '\0') throw new TensorException($"einsum: the result of \"{equation}\" has '{unknown}', which no operand has.");
        if (output.Distinct().Count() != output.Length) throw new TensorException($"einsum: the result of \"{equation}\" names an axis twice.");
        return (inputs, output);
    }
}
