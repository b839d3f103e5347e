using System.Numerics;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Sizes at and beside the edges of tiles, panels and blocks, in every order of memory.</summary>
public class MatrixProductTests
{
    private static readonly int[] Sizes = [1, 2, 3, 5, 6, 7, 8, 11, 12, 13, 16, 17, 31, 32, 33, 49, 64, 65];

    [Fact]
    public void Every_small_size_gives_the_sum_of_products()
    {
        foreach (var m in Sizes)
        {
            foreach (var n in Sizes)
            {
                foreach (var k in Sizes) Compare<float>(m, n, k, float32, turned: (m + n + k) % 4, 1e-5);
            }
        }
    }

    [Theory]
    [InlineData(200, 70, 600)]
    [InlineData(1, 300, 700)]
    [InlineData(300, 1, 700)]
    [InlineData(49, 1100, 257)]
    [InlineData(400, 33, 256)]
    [InlineData(70, 13, 600)]
    public void Several_blocks_give_the_sum_of_products(int m, int n, int k)
    {
        for (var turned = 0; turned < 4; turned++)
        {
            Compare<float>(m, n, k, float32, turned, 1e-4);
            Compare<double>(m, n, k, float64, turned, 1e-12);
        }
    }

    [Fact]
    public void Whole_numbers_are_multiplied_exactly() => Compare<long>(13, 9, 40, int64, turned: 0, 0);

    [Fact]
    public void A_number_that_is_no_number_reaches_its_row_alone()
    {
        var x = ones(13, 40);
        x[5, 7] = float.NaN;
        var product = x.matmul(ones(40, 35));
        Assert.Equal(35, product.isnan().sum().item<long>());
        Assert.True(product[5].isnan().all().item<bool>());
    }

    private static void Compare<T>(int m, int n, int k, ScalarType type, int turned, double tolerance) where T : unmanaged, INumber<T>
    {
        var random = new System.Random((m * 1000 + n) * 1000 + k);
        var a = Numbers(m * k);
        var b = Numbers(k * n);
        // A matrix that lies the other way round is made as its transpose and viewed.
        var x = (turned & 1) == 0 ? tensor(a, [m, k]).to(type) : tensor(a, [k, m]).to(type).t();
        var y = (turned & 2) == 0 ? tensor(b, [k, n]).to(type) : tensor(b, [n, k]).to(type).t();
        var z = x.matmul(y).to(float64).data<double>().ToArray();
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var sum = 0.0;
                for (var p = 0; p < k; p++) sum += ((turned & 1) == 0 ? a[i * k + p] : a[p * m + i]) * ((turned & 2) == 0 ? b[p * n + j] : b[j * k + p]);
                Assert.True(Math.Abs(z[i * n + j] - sum) <= tolerance * Math.Sqrt(k) * 8, $"{m}×{k} · {k}×{n}, order {turned}, at ({i}, {j}): {z[i * n + j]}, not {sum}");
            }
        }

        double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => typeof(T) == typeof(long) ? random.Next(-9, 9) : (double)(float)(2 * random.NextDouble() - 1))];
    }
}
