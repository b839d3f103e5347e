using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Adds one value around a signal.</summary>
        public sealed class ConstantPad1d : PadBase
        {
            internal ConstantPad1d(double value, params long[] padding) : base(nameof(ConstantPad1d), PaddingModes.Constant, value, padding)
            {
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Adds one value around a signal.</summary>
            /// <param name="padding">Elements on each side.</param>
            /// <param name="value">The value of the new elements.</param>
            public static ConstantPad1d ConstantPad1d(long padding, double value) => new(value, padding, padding);

            /// <summary>Adds one value around a signal.</summary>
            /// <param name="padding">Elements before and after.</param>
            /// <param name="value">The value of the new elements.</param>
            public static ConstantPad1d ConstantPad1d((long, long) padding, double value) => new(value, padding.Item1, padding.Item2);
        }
    }
}
