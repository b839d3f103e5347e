using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>C#'s operators. Between two tensors they broadcast; a number counts as a tensor of one element.</content>
    public partial class Tensor
    {
        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, int right) => left.add((Scalar)right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, long right) => left.add((Scalar)right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, float right) => left.add((Scalar)right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Tensor left, double right) => left.add((Scalar)right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(Scalar left, Tensor right) => Promotion.Number(left, right).add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(int left, Tensor right) => Promotion.Number(left, right).add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(long left, Tensor right) => Promotion.Number(left, right).add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(float left, Tensor right) => Promotion.Number(left, right).add(right);

        /// <summary>Sum.</summary>
        public static Tensor operator +(double left, Tensor right) => Promotion.Number(left, right).add(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, int right) => left.sub((Scalar)right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, long right) => left.sub((Scalar)right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, float right) => left.sub((Scalar)right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Tensor left, double right) => left.sub((Scalar)right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(Scalar left, Tensor right) => Promotion.Number(left, right).sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(int left, Tensor right) => Promotion.Number(left, right).sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(long left, Tensor right) => Promotion.Number(left, right).sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(float left, Tensor right) => Promotion.Number(left, right).sub(right);

        /// <summary>Difference.</summary>
        public static Tensor operator -(double left, Tensor right) => Promotion.Number(left, right).sub(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, int right) => left.mul((Scalar)right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, long right) => left.mul((Scalar)right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, float right) => left.mul((Scalar)right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Tensor left, double right) => left.mul((Scalar)right);

        /// <summary>Product.</summary>
        public static Tensor operator *(Scalar left, Tensor right) => Promotion.Number(left, right).mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(int left, Tensor right) => Promotion.Number(left, right).mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(long left, Tensor right) => Promotion.Number(left, right).mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(float left, Tensor right) => Promotion.Number(left, right).mul(right);

        /// <summary>Product.</summary>
        public static Tensor operator *(double left, Tensor right) => Promotion.Number(left, right).mul(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, int right) => left.div((Scalar)right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, long right) => left.div((Scalar)right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, float right) => left.div((Scalar)right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Tensor left, double right) => left.div((Scalar)right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(Scalar left, Tensor right) => Promotion.Number(left, right).div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(int left, Tensor right) => Promotion.Number(left, right).div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(long left, Tensor right) => Promotion.Number(left, right).div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(float left, Tensor right) => Promotion.Number(left, right).div(right);

        /// <summary>Quotient, in floating point.</summary>
        public static Tensor operator /(double left, Tensor right) => Promotion.Number(left, right).div(right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, Tensor right) => left.remainder(right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, int right) => left.remainder((Scalar)right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, long right) => left.remainder((Scalar)right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, float right) => left.remainder((Scalar)right);

        /// <summary>Remainder with the sign of the divisor.</summary>
        public static Tensor operator %(Tensor left, double right) => left.remainder((Scalar)right);

        /// <summary>Whether elements are equal: a tensor of truth values. For null, write <c>is null</c>.</summary>
        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

        /// <summary>Whether elements are equal: a tensor of truth values. For null, write <c>is null</c>.</summary>
        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

        /// <summary>Whether elements are equal: a tensor of truth values. For null, write <c>is null</c>.</summary>
        public static Tensor operator ==(Scalar left, Tensor right) => Comparing.Number(left, right).eq(right);

        /// <summary>Whether elements differ.</summary>
        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

        /// <summary>Whether elements differ.</summary>
        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

        /// <summary>Whether elements differ.</summary>
        public static Tensor operator !=(Scalar left, Tensor right) => Comparing.Number(left, right).ne(right);

        /// <summary>Whether elements are smaller.</summary>
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        /// <summary>Whether elements are smaller.</summary>
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        /// <summary>Whether elements are smaller.</summary>
        public static Tensor operator <(Scalar left, Tensor right) => Comparing.Number(left, right).lt(right);

        /// <summary>Whether elements are smaller or equal.</summary>
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        /// <summary>Whether elements are smaller or equal.</summary>
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        /// <summary>Whether elements are smaller or equal.</summary>
        public static Tensor operator <=(Scalar left, Tensor right) => Comparing.Number(left, right).le(right);

        /// <summary>Whether elements are greater.</summary>
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        /// <summary>Whether elements are greater.</summary>
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        /// <summary>Whether elements are greater.</summary>
        public static Tensor operator >(Scalar left, Tensor right) => Comparing.Number(left, right).gt(right);

        /// <summary>Whether elements are greater or equal.</summary>
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        /// <summary>Whether elements are greater or equal.</summary>
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        /// <summary>Whether elements are greater or equal.</summary>
        public static Tensor operator >=(Scalar left, Tensor right) => Comparing.Number(left, right).ge(right);

        /// <summary>Negative.</summary>
        public static Tensor operator -(Tensor tensor) => tensor.neg();

        /// <summary>And: of truth values, or bit by bit.</summary>
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);

        /// <summary>Or: of truth values, or bit by bit.</summary>
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);

        /// <summary>Exclusive or: of truth values, or bit by bit.</summary>
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);

        /// <summary>Not: of truth values, or bit by bit.</summary>
        public static Tensor operator ~(Tensor left) => left.bitwise_not();

        /// <summary>Whether it is the same object. To compare elements use <c>==</c>, <c>equal</c> or <c>allclose</c>.</summary>
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        /// <summary>By identity.</summary>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
