namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Batches of products: each is the product of its two matrices, to the bit, however the matrices lie and whichever thread computes it.</summary>
public class ProductBatchTests
{
    public static TheoryData<ScalarType> Types => [float32, float64, int64];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_product_of_a_batch_is_that_of_its_matrices(ScalarType type)
    {
        foreach (var (count, m, n, k) in new[] { (1, 13, 40, 9), (3, 65, 33, 17), (37, 64, 64, 16), (37, 64, 16, 64), (300, 13, 17, 19), (2, 170, 160, 160) })
        {
            var (x, y) = (Numbers(type, count, m, k), Numbers(type, count, k, n));
            var z = x.bmm(y);
            for (var i = 0; i < count; i++) Assert.True(z[i].Equals(x[i].mm(y[i])), $"{type}: {m}×{k} · {k}×{n}, number {i} of {count}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Matrices_that_lie_otherwise_give_the_same_numbers(ScalarType type)
    {
        foreach (var (m, n, k) in new[] { (34, 36, 20), (65, 16, 40) })
        {
            var (x, y) = (Numbers(type, 5, 3, m, k), Numbers(type, 5, 3, k, n));
            var z = x.matmul(y);
            // As heads lie in rows, the other way round, and with gaps.
            Assert.True(z.Equals(Behind(x, 2, 0, 1, 3).matmul(Behind(y, 2, 0, 1, 3))), "heads");
            Assert.True(z.Equals(Behind(x, 0, 1, 3, 2).matmul(y)), "left turned");
            Assert.True(z.Equals(x.matmul(Behind(y, 0, 1, 3, 2))), "right turned");
            Assert.True(z.Equals(Behind(x, 3, 1, 0, 2).matmul(Behind(y, 1, 3, 2, 0))), "both, batches exchanged");
            Assert.True(z.Equals(cat([x, x], 3)[.., .., .., ..k].matmul(cat([y, y], 0)[5..])), "parts");
        }
    }

    [Fact]
    public void A_batch_of_one_is_repeated()
    {
        var (x, y) = (Numbers(float32, 4, 1, 33, 18), Numbers(float32, 3, 18, 34));
        var z = x.matmul(y);
        Assert.Equal([4, 3, 33, 34], z.shape);
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 3; j++) Assert.True(z[i, j].Equals(x[i, 0].mm(y[j])), $"{i}, {j}");
        }
    }

    [Fact]
    public void A_repeated_matrix_gets_the_sum_of_the_gradients()
    {
        Tensor x = Numbers(float64, 4, 1, 6, 5).requires_grad_(), y = Numbers(float64, 3, 5, 7).requires_grad_();
        var g = Numbers(float64, 4, 3, 6, 7);
        x.matmul(y).backward([g]);
        Assert.True(x.grad!.allclose(g.matmul(y.mT).sum(1, keepdim: true).detach()));
        Assert.True(y.grad!.allclose(x.mT.matmul(g).sum(dim: 0).detach()));
    }

    [Theory]
    [InlineData(0, 3, 4, 5)]
    [InlineData(2, 0, 4, 5)]
    [InlineData(2, 3, 0, 5)]
    [InlineData(2, 3, 4, 0)]
    public void Lengths_of_zero_give_nothing_or_zeros(int count, int m, int n, int k)
    {
        var z = ones(count, m, k).bmm(ones(count, k, n));
        Assert.Equal([count, m, n], z.shape);
        Assert.Equal(0, z.sum().item<float>());
    }

    /// <summary>The same numbers in memory of another order of axes.</summary>
    private static Tensor Behind(Tensor x, params long[] order)
    {
        var back = new long[order.Length];
        for (var i = 0; i < order.Length; i++) back[order[i]] = i;
        return x.permute(order).contiguous().permute(back);
    }

    private static Tensor Numbers(ScalarType type, params long[] shape)
    {
        var count = shape.Aggregate(1L, (product, length) => product * length);
        return (arange(count, dtype: float64) * 0.37).sin().mul(100).reshape(shape).to(type);
    }
}
