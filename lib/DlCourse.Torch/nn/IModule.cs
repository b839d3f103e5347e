namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What can be called with one input.</summary>
        /// <typeparam name="T">The input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The input.</param>
            /// <returns>The result.</returns>
            TResult call(T input1);
        }

        /// <summary>What can be called with two inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input.</param>
            /// <param name="input2">The second input.</param>
            /// <returns>The result.</returns>
            TResult call(T1 input1, T2 input2);
        }

        /// <summary>What can be called with three inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input.</param>
            /// <param name="input2">The second input.</param>
            /// <param name="input3">The third input.</param>
            /// <returns>The result.</returns>
            TResult call(T1 input1, T2 input2, T3 input3);
        }

        /// <summary>What can be called with four inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input.</param>
            /// <param name="input2">The second input.</param>
            /// <param name="input3">The third input.</param>
            /// <param name="input4">The fourth input.</param>
            /// <returns>The result.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        /// <summary>What can be called with five inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="T5">The fifth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, T4, T5, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input.</param>
            /// <param name="input2">The second input.</param>
            /// <param name="input3">The third input.</param>
            /// <param name="input4">The fourth input.</param>
            /// <param name="input5">The fifth input.</param>
            /// <returns>The result.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
        }

        /// <summary>What can be called with six inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="T5">The fifth input's type.</typeparam>
        /// <typeparam name="T6">The sixth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input.</param>
            /// <param name="input2">The second input.</param>
            /// <param name="input3">The third input.</param>
            /// <param name="input4">The fourth input.</param>
            /// <param name="input5">The fifth input.</param>
            /// <param name="input6">The sixth input.</param>
            /// <returns>The result.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }
    }
}
