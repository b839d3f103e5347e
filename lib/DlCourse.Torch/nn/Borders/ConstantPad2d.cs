using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Adds one value around an image.</summary>
        public sealed class ConstantPad2d : PadBase
        {
            internal ConstantPad2d(double value, params long[] padding) : base(nameof(ConstantPad2d), PaddingModes.Constant, value, padding)
            {
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Adds one value around an image.</summary>
            /// <param name="padding">Elements on all sides.</param>
            /// <param name="value">The value of the new elements.</param>
            public static ConstantPad2d ConstantPad2d(long padding, double value) => new(value, padding, padding, padding, padding);

            /// <summary>Adds one value around an image.</summary>
            /// <param name="padding">Left, right, top, bottom.</param>
            /// <param name="value">The value of the new elements.</param>
            public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => new(value, padding.Item1, padding.Item2, padding.Item3, padding.Item4);
        }
    }
}
