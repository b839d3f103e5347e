using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Mistakes;

/// <summary>What a learner gets wrong: each message names the operands and proposes a fix.</summary>
public sealed class MistakeTests
{
    private static readonly Tensor Images = zeros(4, 3, 8, 8);
    private static readonly Tensor Wide = zeros(2, 3);
    private static readonly Tensor Tall = zeros(3, 2);
    private static readonly Tensor Vector = zeros(3);
    private static readonly Tensor Whole = arange(6).reshape(2, 3);

    public static TheoryData<string, Action, string[]> Mistakes => new()
    {
        // shapes
        { "adding a matrix to its transpose", () => _ = Wide + Tall, ["[2, 3]", "[3, 2]", "transposed", ".T"] },
        { "one value per row without a column", () => _ = zeros(2, 3) * zeros(2), ["[2, 3]", "[2]", "unsqueeze(1)"] },
        { "channels last", () => _ = Images + zeros(4, 8, 8, 3), ["[4, 3, 8, 8]", "[4, 8, 8, 3]", "permute(0, 3, 1, 2)"] },
        { "matmul with the second operand not transposed", () => _ = zeros(5, 3).matmul(zeros(4, 3)), ["[5, 3]", "[4, 3]", "3 columns", "4 rows", "y.mT"] },
        { "matmul with the operands exchanged", () => _ = zeros(3, 5).matmul(zeros(2, 3)), ["[3, 5]", "[2, 3]", "exchanged"] },
        { "matmul with a number", () => _ = Wide.matmul(tensor(2f)), ["[2, 3]", "[]", "x * y"] },
        { "mm of batches", () => _ = zeros(2, 3, 4).mm(zeros(4, 2)), ["mm", "[2, 3, 4]", "matmul"] },
        { "bmm without a batch axis", () => _ = zeros(3, 4).bmm(zeros(2, 4, 5)), ["[3, 4]", "batch axis forgotten", "unsqueeze(0)"] },
        { "bmm of different batches", () => _ = zeros(2, 3, 4).bmm(zeros(5, 4, 3)), ["2 and 5", "matmul"] },
        { "a view of the wrong size", () => Images.view(4, 100), ["[4, 3, 8, 8]", "768 elements", "[4, 100]", "400"] },
        { "two lengths to be worked out", () => Images.view(-1, -1), ["only one axis can be -1"] },
        { "a view of a transposed tensor", () => Wide.t().view(6), ["without a copy", "reshape"] },
        { "permute without the batch axis", () => Images.permute(2, 0, 1), ["4 axes", "3 were named"] },
        { "an axis twice", () => Wide.permute(0, 0), ["axis twice"] },
        { "an axis that does not exist", () => Wide.sum(2), ["axis 2 does not exist", "-2 to 1"] },
        { "expand of a longer axis", () => Wide.expand(2, 6), ["[2, 3]", "[2, 6]", "length 1"] },
        { "cat of different widths", () => cat([Wide, zeros(2, 4)]), ["[2, 3]", "tensor 1", "[2, 4]"] },
        { "cat of nothing", () => cat(Array.Empty<Tensor>()), ["empty"] },
        { "cat of numbers", () => cat([tensor(1f), tensor(2f)]), ["stack"] },
        { "stack of different shapes", () => stack([Wide, Tall]), ["[2, 3]", "[3, 2]", "cat"] },
        { "numbers that do not fill a shape", () => tensor(new[] { 1f, 2, 3 }, [2, 2]), ["3 numbers", "[2, 2]", "needs 4"] },
        { "a negative length", () => zeros(-1, 2), ["[-1, 2]", "negative length"] },
        { "more elements than there can be", () => zeros([100_000, 100_000]), ["[100000, 100000]", "at most"] },
        { "t of images", () => Images.t(), ["[4, 3, 8, 8]", "mT"] },
        { "split lengths that do not add up", () => Vector.split([1, 1]), ["add up to 2", "has 3"] },
        { "solve with too few rows", () => linalg.solve(eye(3), zeros(2, 1)), ["[3, 3]", "[2, 1]", "3 rows"] },
        { "inverse of a singular matrix", () => ones(2, 2).inverse(), ["singular", "[2, 2]"] },
        { "the determinant of a rectangle", () => Wide.det(), ["square", "[2, 3]"] },
        { "einsum with a missing axis", () => einsum("ijk->i", Wide), ["3 axes", "[2, 3]"] },

        // element types
        { "the mean of integers", () => Whole.mean(), ["int64", "to(float32)"] },
        { "gradients of integers", () => Whole.requires_grad_(), ["int64", "to(float32)"] },
        { "matmul of different types", () => Wide.matmul(arange(3)), ["float32", "int64", "Convert"] },
        { "subtracting truth values", () => _ = (Vector > 0) - (Vector < 0), ["^", "~"] },
        { "and of numbers", () => _ = Wide & Wide, ["float32", "Compare first"] },
        { "a condition of numbers", () => where(Wide, Wide, Wide), ["float32", "t > 0"] },
        { "a mask of numbers", () => Wide.masked_fill(Wide, 0), ["float32", "mask == 0"] },
        { "an index of real numbers", () => _ = Vector[Vector], ["float32", "to(int64)"] },
        { "floats into integers, in place", () => arange(3).add_(0.5), ["float32", "int64", "without the underscore"] },
        { "reading float elements as double", () => Vector.data<double>(), ["float32", "Double", "to(float64)"] },
        { "an element type of another engine", () => zeros(2, dtype: ScalarType.Float16), ["float16", "TorchSharp"] },
        { "an integer to a negative power", () => arange(3).pow(-1), ["-1", "to(float32)"] },
        { "an integer divided by zero", () => arange(3).div(0, RoundingMode.floor), ["divided by 0"] },
        { "sum(0), which C# reads as a type", () => Wide.sum(0), ["dim: 0"] },

        // gradients
        { "backward of several numbers", () => ones(3, requires_grad: true).mul(2).backward(), ["[3]", "loss.mean().backward()"] },
        { "backward without requires_grad", () => ones(3).sum().backward(), ["requires_grad: true"] },
        { "backward twice", () => Twice(ones(3, requires_grad: true)), ["retain_graph: true"] },
        { "updating a parameter while recording", () => ones(3, requires_grad: true).sub_(0.1), ["sub_", "no_grad"] },
        { "updating part of a parameter while recording", () => ones(3, requires_grad: true)[0] = 5, ["view of a leaf", "no_grad"] },
        { "changing what a gradient needs", () => Changed(ones(3, requires_grad: true)), ["Mul", "version 1", "clone()"] },
        { "a gradient of the wrong shape", () => ones(3, requires_grad: true).mul(2).backward([ones(2)]), ["[2]", "[3]"] },
        { "setting a gradient of the wrong shape", () => ones(3).grad = ones(2), ["[3]", "[2]"] },
        { "grad of what was detached", () => Detached(ones(3, requires_grad: true)), ["allow_unused", "detached"] },
        { "switching off requires_grad of a result", () => ones(3, requires_grad: true).mul(2).requires_grad = false, ["detach()"] },
        { "retaining a gradient that will not be", () => ones(3).retain_grad(), ["requires no gradient"] },
        { "writing into an expanded tensor", () => zeros(1, 3).expand(4, 3).add_(1), ["same memory", "clone()"] },

        // indices
        { "an index out of range", () => _ = Wide[0, 3], ["3 is out of range for axis 1", "length is 3", "[2, 3]"] },
        { "too many indices", () => _ = Wide[0, 0, 0], ["3 axes", "[2, 3]", "has 2"] },
        { "an index tensor out of range", () => _ = Vector[tensor(new long[] { 0, 5 })], ["5", "position 1", "length is 3"] },
        { "gather out of range", () => Wide.gather(1, tensor(new long[,] { { 3 }, { 0 } })), ["index 3", "axis 1", "0 to 2"] },
        { "gather with a flat index", () => Wide.gather(1, tensor(new long[] { 0, 1 })), ["unsqueeze(1)"] },
        { "a mask of another shape", () => _ = Wide[Tall > 0], ["[3, 2]", "[2, 3]"] },
        { "a step backwards", () => _ = Vector[TensorIndex.Slice(step: -1)], ["-1", "flip(0)"] },
        { "a value that does not fit", () => Wide[0] = zeros(2), ["[2]", "[3]"] },
        { "more top elements than there are", () => Vector.topk(4), ["4", "has 3"] },
        { "the largest of nothing", () => zeros(0).max(), ["[0]", "no elements"] },
        { "indexing a number", () => _ = tensor(1f)[0], ["1 axes", "has 0"] },

        // the rest
        { "item of several numbers", () => Wide.item<float>(), ["[2, 3]", "data<T>().ToArray()"] },
        { "a graphics card", () => zeros(2).cuda(), ["cuda:0", "torch.cuda.is_available()"] },
        { "a device that does not exist", () => torch.device("gpu"), ["\"gpu\"", "\"cuda\""] },
        { "no threads", () => set_num_threads(0), ["at least one"] },
        { "an integer as the default type", () => set_default_dtype(int64), ["float32 or float64"] },
        { "a range that never ends", () => arange(0, 10, -1), ["-1", "sign"] },
        { "clamp without limits", () => Vector.clamp((Scalar?)null), ["min, max"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_message_names_the_operands_and_proposes_a_fix(string mistake, Action act, string[] words)
    {
        var error = Assert.Throws<TensorException>(act);
        foreach (var word in words) Assert.Contains(word, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(mistake);
    }

    [Fact]
    public void A_disposed_tensor_says_how_to_keep_one()
    {
        var tensor = zeros(2);
        tensor.Dispose();
        Assert.Contains("MoveToOuterDisposeScope", Assert.Throws<ObjectDisposedException>(() => tensor + 1).Message, StringComparison.Ordinal);
    }

    private static void Twice(Tensor x)
    {
        var y = (x * x).sum();
        y.backward();
        y.backward();
    }

    private static void Changed(Tensor x)
    {
        var y = x * 1;
        var z = (y * y).sum();
        y.add_(1);
        z.backward();
    }

    private static void Detached(Tensor x) => autograd.grad([(x.detach().requires_grad_() * 2).sum()], [x]);
}
