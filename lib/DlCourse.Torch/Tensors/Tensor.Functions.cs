using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Functions of each element.</content>
    public partial class Tensor
    {
        /// <summary>The absolute value.</summary>
        public Tensor abs() => Rounding.Absolute(this);

        /// <inheritdoc cref="abs()"/>
        public Tensor absolute() => abs();

        /// <summary>The negative.</summary>
        public Tensor neg() => Arithmetic.Negate(this);

        /// <inheritdoc cref="neg()"/>
        public Tensor negative() => neg();

        /// <summary>−1, 0 or 1.</summary>
        public Tensor sign() => Rounding.Sign(this);

        /// <inheritdoc cref="sign()"/>
        public Tensor sgn() => sign();

        /// <summary>x².</summary>
        public Tensor square() => Arithmetic.Power(this, 2);

        /// <summary>eˣ.</summary>
        public Tensor exp() => Exponentials.Exp(this);

        /// <summary>2ˣ.</summary>
        public Tensor exp2() => Exponentials.Exp2(this);

        /// <summary>eˣ − 1, exact near 0.</summary>
        public Tensor expm1() => Exponentials.Expm1(this);

        /// <summary>The natural logarithm.</summary>
        public Tensor log() => Exponentials.Log(this);

        /// <summary>The logarithm to base 2.</summary>
        public Tensor log2() => Exponentials.Log2(this);

        /// <summary>The logarithm to base 10.</summary>
        public Tensor log10() => Exponentials.Log10(this);

        /// <summary>ln(1 + x), exact near 0.</summary>
        public Tensor log1p() => Exponentials.Log1p(this);

        /// <summary>√x.</summary>
        public Tensor sqrt() => Exponentials.Sqrt(this);

        /// <summary>1/√x.</summary>
        public Tensor rsqrt() => Exponentials.Rsqrt(this);

        /// <summary>1/x.</summary>
        public Tensor reciprocal() => Exponentials.Reciprocal(this);

        /// <summary>The sine of an angle in radians.</summary>
        public Tensor sin() => Trigonometry.Sin(this);

        /// <summary>The cosine of an angle in radians.</summary>
        public Tensor cos() => Trigonometry.Cos(this);

        /// <summary>The tangent of an angle in radians.</summary>
        public Tensor tan() => Trigonometry.Tan(this);

        /// <summary>The angle whose sine it is.</summary>
        public Tensor asin() => Trigonometry.Asin(this);

        /// <inheritdoc cref="asin()"/>
        public Tensor arcsin() => asin();

        /// <summary>The angle whose cosine it is.</summary>
        public Tensor acos() => Trigonometry.Acos(this);

        /// <inheritdoc cref="acos()"/>
        public Tensor arccos() => acos();

        /// <summary>The angle whose tangent it is.</summary>
        public Tensor atan() => Trigonometry.Atan(this);

        /// <inheritdoc cref="atan()"/>
        public Tensor arctan() => atan();

        /// <summary>The hyperbolic sine.</summary>
        public Tensor sinh() => Trigonometry.Sinh(this);

        /// <summary>The hyperbolic cosine.</summary>
        public Tensor cosh() => Trigonometry.Cosh(this);

        /// <summary>The hyperbolic tangent.</summary>
        public Tensor tanh() => Trigonometry.Tanh(this);

        /// <summary>The inverse of the hyperbolic sine.</summary>
        public Tensor asinh() => Trigonometry.Asinh(this);

        /// <inheritdoc cref="asinh()"/>
        public Tensor arcsinh() => asinh();

        /// <summary>The inverse of the hyperbolic cosine.</summary>
        public Tensor acosh() => Trigonometry.Acosh(this);

        /// <inheritdoc cref="acosh()"/>
        public Tensor arccosh() => acosh();

        /// <summary>The inverse of the hyperbolic tangent.</summary>
        public Tensor atanh() => Trigonometry.Atanh(this);

        /// <inheritdoc cref="atanh()"/>
        public Tensor arctanh() => atanh();

        /// <summary>1/(1 + e⁻ˣ).</summary>
        public Tensor sigmoid() => ActivationFunctions.Sigmoid(this);

        /// <summary>The largest integer that is not larger.</summary>
        public Tensor floor() => Rounding.Floor(this);

        /// <summary>The smallest integer that is not smaller.</summary>
        public Tensor ceil() => Rounding.Ceiling(this);

        /// <summary>The integer part.</summary>
        public Tensor trunc() => Rounding.Truncate(this);

        /// <inheritdoc cref="trunc()"/>
        public Tensor fix() => trunc();

        /// <summary>What the integer part leaves, with the sign of x.</summary>
        public Tensor frac() => Rounding.Fraction(this);

        /// <summary>The error function, 2/√π ∫₀ˣ e^(−t²) dt.</summary>
        public Tensor erf() => SpecialFunctions.Erf(this);

        /// <summary>1 − erf x.</summary>
        public Tensor erfc() => SpecialFunctions.Erfc(this);

        /// <summary>The inverse of the error function.</summary>
        public Tensor erfinv() => SpecialFunctions.ErfInverse(this);

        /// <summary>ln |Γ(x)|.</summary>
        public Tensor lgamma() => SpecialFunctions.LogGamma(this);

        /// <summary>The derivative of ln Γ(x); not differentiable here.</summary>
        public Tensor digamma() => SpecialFunctions.Digamma(this);

        /// <summary>From degrees to radians.</summary>
        public Tensor deg2rad() => this * (Math.PI / 180);

        /// <summary>From radians to degrees.</summary>
        public Tensor rad2deg() => this * (180 / Math.PI);

        /// <summary>sin(πx)/(πx), and 1 at 0.</summary>
        public Tensor sinc() => SpecialFunctions.Sinc(this);

        /// <summary>The tensor itself.</summary>
        public Tensor positive() => this;

        /// <summary>Whether it is zero or false.</summary>
        public Tensor logical_not() => eq(0);

        /// <summary>Whether it is NaN, "not a number".</summary>
        public Tensor isnan() => ne(this);

        /// <summary>Whether it is infinite.</summary>
        public Tensor isinf() => abs().eq(double.PositiveInfinity);

        /// <summary>Whether it is neither infinite nor NaN.</summary>
        public Tensor isfinite() => Comparing.IsFinite(this);

        /// <summary>Whether it is +∞.</summary>
        public Tensor isposinf() => eq(double.PositiveInfinity);

        /// <summary>Whether it is −∞.</summary>
        public Tensor isneginf() => eq(double.NegativeInfinity);

        /// <summary>Whether it is negative.</summary>
        public Tensor signbit() => lt(0);

        /// <summary>Not: of truth values, or bit by bit.</summary>
        public Tensor bitwise_not() => Logic.Not(this);
    }
}
