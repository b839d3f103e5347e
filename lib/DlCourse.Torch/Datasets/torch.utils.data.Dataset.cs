namespace TorchSharp;

public static partial class torch
{
    /// <summary>What belongs to no other module.</summary>
    public static partial class utils
    {
        /// <summary>PyTorch's <c>torch.utils.data</c>: datasets and what cuts them into batches.</summary>
        public static partial class data
        {
            /// <summary>Examples that can be asked for one by one, by their number.</summary>
            /// <typeparam name="T">What an example is.</typeparam>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many examples there are.</summary>
                public abstract long Count { get; }

                /// <summary>One example. With several workers, several threads call it at once.</summary>
                /// <param name="index">Its number, from 0.</param>
                /// <returns>
                /// The example. Tensors made for it are disposed of when they are in a batch; tensors that the dataset keeps are not.
                /// </returns>
                public abstract T GetTensor(long index);

                /// <summary>Lets go of what the dataset keeps.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Lets go of what the dataset keeps.</summary>
                /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
                protected virtual void Dispose(bool disposing)
                {
                }
            }

            /// <summary>A dataset whose examples are tensors with names, such as <c>data</c> and <c>label</c>.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
            }

            /// <summary>A dataset whose examples are lists of tensors.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
            }
        }
    }
}
