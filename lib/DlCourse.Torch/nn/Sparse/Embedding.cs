using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A table of vectors, one for each word or other thing with a number; the vectors are learnt.</summary>
        public sealed class Embedding : nn.Module<Tensor, Tensor>
        {
            private readonly long? padding;
            private readonly double? maxNorm;
            private readonly double normType;
            private readonly bool scaleByFrequency;

            internal Embedding(Parameter weight, long? padding, double? maxNorm, double normType, bool scaleByFrequency) : base(nameof(Embedding))
            {
                if (weight.Rank != 2) throw new TensorException($"Embedding: the vectors have shape {Shape.Text(weight.Lengths)}; they must be a matrix [number of vectors, their length].");
                var count = weight.Lengths[0];
                if (padding is { } row && (row >= count || row < -count)) throw new TensorException($"Embedding: padding_idx is {row}, but there are {count} vectors, numbered from 0 to {count - 1}.");
                (this.padding, this.maxNorm, this.normType, this.scaleByFrequency) = (padding < 0 ? padding + count : padding, maxNorm, normType, scaleByFrequency);
                this.weight = weight;
            }

            /// <summary>The table: one row for each number.</summary>
            [field: ComponentName(Name = nameof(weight))]
            public Parameter? weight
            {
                get;
                set
                {
                    ArgumentNullException.ThrowIfNull(value);
                    field = value;
                    value.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight), value);
                }
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input)
            {
                if (maxNorm is { } greatest) EmbeddingTable.Renormalise(weight!, input, greatest, normType);
                return EmbeddingTable.Lookup(weight!, input, padding, scaleByFrequency);
            }

            internal override string Description => $"Embedding({weight!.Lengths[0]}, {weight.Lengths[1]})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A table of vectors, one for each word or other thing with a number. They start from normal numbers and are learnt.</summary>
            /// <param name="num_embeddings">The number of vectors.</param>
            /// <param name="embedding_dims">The length of a vector.</param>
            /// <param name="padding_idx">The number of the vector that stands for nothing: zeros, and not learnt.</param>
            /// <param name="max_norm">Longer vectors are shortened to this norm when they are looked up.</param>
            /// <param name="norm_type">Which norm: 2 is the length.</param>
            /// <param name="scale_grad_by_freq">Divides a vector's gradient by how often it was looked up.</param>
            /// <param name="sparse">Of no effect here: gradients are whole tables.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the vectors.</param>
            public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
            {
                var table = init.normal_(empty(num_embeddings, embedding_dims, dtype, device));
                var module = new Embedding(new Parameter(table), padding_idx, max_norm, norm_type, scale_grad_by_freq);
                if (padding_idx is not { } row) return module;
                using (no_grad()) module.weight![row].zero_();
                return module;
            }

            /// <summary>A table of given vectors.</summary>
            /// <param name="embeddings">[number of vectors, their length]; it becomes the module's parameter.</param>
            /// <param name="freeze">Whether the vectors stay as they are.</param>
            /// <param name="padding_idx">The number of the vector that is not learnt.</param>
            /// <param name="max_norm">Longer vectors are shortened to this norm when they are looked up.</param>
            /// <param name="norm_type">Which norm: 2 is the length.</param>
            /// <param name="scale_grad_by_freq">Divides a vector's gradient by how often it was looked up.</param>
            /// <param name="sparse">Of no effect here: gradients are whole tables.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the vectors.</param>
            public static Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
            {
                Device.CheckAvailable(device);
                var table = embeddings.detach();
                return new Embedding(new Parameter(dtype is { } type ? table.to_type(type) : table, !freeze), padding_idx, max_norm, norm_type, scale_grad_by_freq);
            }
        }
    }
}
