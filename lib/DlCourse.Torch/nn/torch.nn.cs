namespace TorchSharp;

public static partial class torch
{
    /// <summary>Parts of neural networks: each function makes a module, which keeps what it learns.</summary>
    public static partial class nn
    {
        /// <summary>What losses do with the values that they compute for the elements.</summary>
        public enum Reduction : long
        {
            /// <summary>They return them all.</summary>
            None = 0,

            /// <summary>They return their mean.</summary>
            Mean = 1,

            /// <summary>They return their sum.</summary>
            Sum = 2,
        }

        /// <summary>The same computations as functions, which keep nothing.</summary>
        public static partial class functional;
    }
}
