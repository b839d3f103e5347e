using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Borders around tensors.</content>
        public static partial class functional
        {
            /// <summary>Adds elements at both ends of the last axis.</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">Elements before and after; negative ones are taken away.</param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, in mode Constant.</param>
            /// <returns>The larger tensor.</returns>
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Borders.Pad("pad", input, [pad.Item1, pad.Item2], mode, value);

            /// <summary>Adds elements at both ends of the last two axes.</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">Left, right, top, bottom; negative ones are taken away.</param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, in mode Constant.</param>
            /// <returns>The larger tensor.</returns>
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Borders.Pad("pad", input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>Adds elements at both ends of the last axes.</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">Before and after, in pairs, for the last axis first; negative ones are taken away.</param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, in mode Constant.</param>
            /// <returns>The larger tensor.</returns>
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Borders.Pad("pad", input, pad, mode, value);

            /// <summary>Adds as many elements at both ends of the last axis.</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">Elements on each side; a negative number is taken away.</param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, in mode Constant.</param>
            /// <returns>The larger tensor.</returns>
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Borders.Pad("pad", input, [pad, pad], mode, value);

            /// <summary>Adds elements at both ends of the last axes.</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">Before and after, in pairs, for the last axis first; negative ones are taken away.</param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, in mode Constant.</param>
            /// <returns>The larger tensor.</returns>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Borders.Pad("pad", input, pad, mode, value);
        }
    }
}
