using FsCheck;
using FsCheck.Fluent;

namespace DlCourse.Torch.Tests.Shapes;

/// <summary>Random shapes and views against the plainest loops over indices. A failure prints the seed to replay it.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<long[]> Shapes = Gen.Choose(0, 4).SelectMany(rank => Gen.ArrayOf(Gen.Choose(1, 4).Select(length => (long)length), rank));

    /// <summary>A tensor that lies in memory in some odd way, and the same values plainly.</summary>
    private static readonly Gen<(Tensor Tensor, Plain Plain)> Views =
        from shape in Shapes
        from steps in Gen.ArrayOf(Gen.Choose(0, 4), 3)
        from seed in Gen.Choose(0, 999)
        select Twist(Plain.Make(shape, seed), steps);

    [Fact]
    public void Views_show_the_same_elements_as_copies() =>
        Check(Views, view => Same(view.Plain, view.Tensor));

    [Fact]
    public void Broadcasting_repeats_axes_of_length_one() =>
        Check(from full in Shapes from maskX in Gen.Choose(0, 15) from maskY in Gen.Choose(0, 15) from drop in Gen.Choose(0, 4) select (full, maskX, maskY, drop), args =>
        {
            var x = Plain.Make(Cut(args.full, args.maskX, 0), 1);
            var y = Plain.Make(Cut(args.full, args.maskY, args.drop), 2);
            return Same(Plain.Zip(x, y, (a, b) => a * 10 + b), x.ToTensor() * 10 + y.ToTensor());
        });

    [Fact]
    public void Sums_over_any_axes_of_any_view_are_sums_over_indices() =>
        Check(from view in Views from mask in Gen.Choose(0, 15) from keep in Gen.Elements(true, false) select (view, mask, keep), args =>
        {
            var (tensor, plain) = args.view;
            long[] dims = [.. Enumerable.Range(0, plain.Shape.Length).Where(axis => (args.mask >> axis & 1) == 1).Select(axis => (long)axis)];
            var sum = dims.Length == 0 ? tensor.sum() : tensor.sum(dims, args.keep);
            return Same(plain.Sum(dims, dims.Length > 0 && args.keep), sum);
        });

    [Fact]
    public void The_largest_along_any_axis_is_where_argmax_says() =>
        Check(from view in Views from axis in Gen.Choose(0, 3) select (view, axis), args =>
        {
            var (tensor, plain) = args.view;
            if (plain.Shape.Length == 0) return true;
            var axis = args.axis % plain.Shape.Length;
            var (values, indices) = tensor.max(axis, keepdim: true);
            return tensor.gather(axis, indices).Equals(values) && tensor.le(values).all().item<bool>();
        });

    [Fact]
    public void Slices_are_the_elements_that_Python_would_take() =>
        Check(from view in Views from axis in Gen.Choose(0, 3) from start in Gen.Choose(-6, 6) from stop in Gen.Choose(-6, 6) from step in Gen.Choose(1, 3) select (view, axis, start, stop, step), args =>
        {
            var (tensor, plain) = args.view;
            if (plain.Shape.Length == 0) return true;
            var axis = args.axis % plain.Shape.Length;
            TensorIndex[] index = [.. Enumerable.Repeat(TensorIndex.Colon, axis), TensorIndex.Slice(args.start, args.stop, args.step)];
            var length = (int)plain.Shape[axis];
            var first = Math.Clamp(args.start < 0 ? args.start + length : args.start, 0, length);
            var last = Math.Clamp(args.stop < 0 ? args.stop + length : args.stop, 0, length);
            var taken = Enumerable.Range(0, length).Where(i => i >= first && i < last && (i - first) % args.step == 0).ToArray();
            return Same(plain.Take(axis, taken), tensor[index]);
        });

    [Fact]
    public void Index_tensors_take_and_put_what_a_loop_would() =>
        Check(from view in Views from axis in Gen.Choose(0, 3) from picks in Gen.ArrayOf(Gen.Choose(0, 99), 3) select (view, axis, picks), args =>
        {
            var (tensor, plain) = args.view;
            if (plain.Shape.Length == 0) return true;
            var axis = args.axis % plain.Shape.Length;
            var picks = args.picks.Select(pick => pick % (int)plain.Shape[axis]).ToArray();
            var index = torch.tensor(picks.Select(pick => (long)pick).ToArray());
            var taken = tensor.index_select(axis, index);
            var back = tensor.clone();
            TensorIndex[] place = [.. Enumerable.Repeat(TensorIndex.Colon, axis), TensorIndex.Tensor(index)];
            back[place] = taken;
            return Same(plain.Take(axis, picks), taken) && back.Equals(tensor);
        });

    [Fact]
    public void Masks_take_the_true_elements_in_order() =>
        Check(Views, view => Same(view.Plain.Where(value => value > 5), view.Tensor[view.Tensor > 5]));

    [Fact]
    public void Writing_through_a_view_changes_the_base_at_the_same_elements() =>
        Check(from shape in Shapes from steps in Gen.ArrayOf(Gen.Choose(0, 4), 3) select (shape, steps), args =>
        {
            var whole = Plain.Make(args.shape, 3);
            var root = whole.ToTensor();
            var (view, plain) = Twist(whole, args.steps, root);
            view.fill_(-1);
            var changed = plain.Values.ToHashSet();
            return Same(whole.Map(value => changed.Contains(value) ? -1 : value), root);
        });

    private static long[] Cut(long[] shape, int mask, int drop) => [.. shape.Select((length, axis) => (mask >> axis & 1) == 1 ? 1 : length).Skip(drop)];

    private static (Tensor Tensor, Plain Plain) Twist(Plain plain, int[] steps, Tensor? start = null)
    {
        var tensor = start ?? plain.ToTensor();
        foreach (var step in steps)
        {
            var rank = plain.Shape.Length;
            if (rank == 0) continue;
            var axis = step % rank;
            (tensor, plain) = step switch
            {
                0 => (tensor.transpose(0, rank - 1), plain.Transpose(0, rank - 1)),
                1 => (tensor.narrow(axis, plain.Shape[axis] / 2, plain.Shape[axis] - plain.Shape[axis] / 2), plain.Take(axis, [.. Enumerable.Range((int)plain.Shape[axis] / 2, (int)(plain.Shape[axis] - plain.Shape[axis] / 2))])),
                2 => (tensor[TensorIndex.Slice(step: 2)], plain.Take(0, [.. Enumerable.Range(0, (int)plain.Shape[0]).Where(i => i % 2 == 0)])),
                3 => (tensor.select(axis, 0), plain.Take(axis, [0]).Drop(axis)),
                _ => (tensor.unsqueeze(axis), plain.Insert(axis)),
            };
        }

        return (tensor, plain);
    }

    private static bool Same(Plain expected, Tensor actual) =>
        expected.Shape.SequenceEqual(actual.shape) && expected.Values.SequenceEqual(actual.contiguous().data<double>().ToArray());

    private static void Check<T>(Gen<T> generator, Func<T, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(generator), holds));
}
