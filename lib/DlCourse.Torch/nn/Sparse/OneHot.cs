using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>For each number a row of zeros with a one in the number's place.</summary>
            /// <param name="x">Whole numbers from 0, int64.</param>
            /// <param name="num_classes">The length of a row; −1: one more than the largest number.</param>
            /// <returns>[…, classes], int64.</returns>
            public static Tensor one_hot(Tensor x, long num_classes = -1)
            {
                if (x.dtype != ScalarType.Int64) throw new TensorException($"one_hot: the numbers are {ScalarTypes.Name(x.dtype)}; convert them: x.to(int64).");
                if (x.Count == 0 && num_classes <= 0) throw new TensorException("one_hot: there are no numbers, so the length of the rows is unknown. Pass num_classes.");
                var (least, greatest) = x.Count == 0 ? (0, -1) : (x.min().item<long>(), x.max().item<long>());
                if (least < 0) throw new TensorException($"one_hot: the number {least} is negative; classes are numbered from 0.");
                if (num_classes < 0) num_classes = greatest + 1;
                if (greatest >= num_classes) throw new TensorException($"one_hot: the number {greatest} needs rows of {greatest + 1}, but num_classes is {num_classes}.");
                return zeros([.. x.Lengths, num_classes], dtype: ScalarType.Int64).scatter_(-1, x.unsqueeze(-1), ones([.. x.Lengths, 1], dtype: ScalarType.Int64));
            }
        }
    }
}
