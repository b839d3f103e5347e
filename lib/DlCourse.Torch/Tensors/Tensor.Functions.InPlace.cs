using DlCourse.Torch.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Functions of each element that overwrite it.</content>
    public partial class Tensor
    {
        /// <summary>The absolute value, in place.</summary>
        public Tensor abs_() => InPlace.Apply(this, "abs_", null, x => x.abs());

        /// <summary>The absolute value, in place.</summary>
        public Tensor absolute_() => InPlace.Apply(this, "absolute_", null, x => x.abs());

        /// <summary>The negative, in place.</summary>
        public Tensor neg_() => InPlace.Apply(this, "neg_", null, x => x.neg());

        /// <summary>−1, 0 or 1, in place.</summary>
        public Tensor sign_() => InPlace.Apply(this, "sign_", null, x => x.sign());

        /// <summary>−1, 0 or 1, in place.</summary>
        public Tensor sgn_() => InPlace.Apply(this, "sgn_", null, x => x.sign());

        /// <summary>eˣ, in place.</summary>
        public Tensor exp_() => InPlace.Apply(this, "exp_", null, x => x.exp());

        /// <summary>2ˣ, in place.</summary>
        public Tensor exp2_() => InPlace.Apply(this, "exp2_", null, x => x.exp2());

        /// <summary>eˣ − 1, exact near 0, in place.</summary>
        public Tensor expm1_() => InPlace.Apply(this, "expm1_", null, x => x.expm1());

        /// <summary>The natural logarithm, in place.</summary>
        public Tensor log_() => InPlace.Apply(this, "log_", null, x => x.log());

        /// <summary>The logarithm to base 2, in place.</summary>
        public Tensor log2_() => InPlace.Apply(this, "log2_", null, x => x.log2());

        /// <summary>The logarithm to base 10, in place.</summary>
        public Tensor log10_() => InPlace.Apply(this, "log10_", null, x => x.log10());

        /// <summary>ln(1 + x), exact near 0, in place.</summary>
        public Tensor log1p_() => InPlace.Apply(this, "log1p_", null, x => x.log1p());

        /// <summary>√x, in place.</summary>
        public Tensor sqrt_() => InPlace.Apply(this, "sqrt_", null, x => x.sqrt());

        /// <summary>1/√x, in place.</summary>
        public Tensor rsqrt_() => InPlace.Apply(this, "rsqrt_", null, x => x.rsqrt());

        /// <summary>1/x, in place.</summary>
        public Tensor reciprocal_() => InPlace.Apply(this, "reciprocal_", null, x => x.reciprocal());

        /// <summary>The sine of an angle in radians, in place.</summary>
        public Tensor sin_() => InPlace.Apply(this, "sin_", null, x => x.sin());

        /// <summary>The cosine of an angle in radians, in place.</summary>
        public Tensor cos_() => InPlace.Apply(this, "cos_", null, x => x.cos());

        /// <summary>The tangent of an angle in radians, in place.</summary>
        public Tensor tan_() => InPlace.Apply(this, "tan_", null, x => x.tan());

        /// <summary>The angle whose sine it is, in place.</summary>
        public Tensor asin_() => InPlace.Apply(this, "asin_", null, x => x.asin());

        /// <summary>The angle whose sine it is, in place.</summary>
        public Tensor arcsin_() => InPlace.Apply(this, "arcsin_", null, x => x.asin());

        /// <summary>The angle whose cosine it is, in place.</summary>
        public Tensor acos_() => InPlace.Apply(this, "acos_", null, x => x.acos());

        /// <summary>The angle whose cosine it is, in place.</summary>
        public Tensor arccos_() => InPlace.Apply(this, "arccos_", null, x => x.acos());

        /// <summary>The angle whose tangent it is, in place.</summary>
        public Tensor atan_() => InPlace.Apply(this, "atan_", null, x => x.atan());

        /// <summary>The angle whose tangent it is, in place.</summary>
        public Tensor arctan_() => InPlace.Apply(this, "arctan_", null, x => x.atan());

        /// <summary>The hyperbolic sine, in place.</summary>
        public Tensor sinh_() => InPlace.Apply(this, "sinh_", null, x => x.sinh());

        /// <summary>The hyperbolic cosine, in place.</summary>
        public Tensor cosh_() => InPlace.Apply(this, "cosh_", null, x => x.cosh());

        /// <summary>The hyperbolic tangent, in place.</summary>
        public Tensor tanh_() => InPlace.Apply(this, "tanh_", null, x => x.tanh());

        /// <summary>The inverse of the hyperbolic sine, in place.</summary>
        public Tensor asinh_() => InPlace.Apply(this, "asinh_", null, x => x.asinh());

        /// <summary>The inverse of the hyperbolic sine, in place.</summary>
        public Tensor arcsinh_() => InPlace.Apply(this, "arcsinh_", null, x => x.asinh());

        /// <summary>The inverse of the hyperbolic cosine, in place.</summary>
        public Tensor acosh_() => InPlace.Apply(this, "acosh_", null, x => x.acosh());

        /// <summary>The inverse of the hyperbolic cosine, in place.</summary>
        public Tensor arccosh_() => InPlace.Apply(this, "arccosh_", null, x => x.acosh());

        /// <summary>The inverse of the hyperbolic tangent, in place.</summary>
        public Tensor atanh_() => InPlace.Apply(this, "atanh_", null, x => x.atanh());

        /// <summary>The inverse of the hyperbolic tangent, in place.</summary>
        public Tensor arctanh_() => InPlace.Apply(this, "arctanh_", null, x => x.atanh());

        /// <summary>1/(1 + e⁻ˣ), in place.</summary>
        public Tensor sigmoid_() => InPlace.Apply(this, "sigmoid_", null, x => x.sigmoid());

        /// <summary>The largest integer that is not larger, in place.</summary>
        public Tensor floor_() => InPlace.Apply(this, "floor_", null, x => x.floor());

        /// <summary>The smallest integer that is not smaller, in place.</summary>
        public Tensor ceil_() => InPlace.Apply(this, "ceil_", null, x => x.ceil());

        /// <summary>The integer part, in place.</summary>
        public Tensor trunc_() => InPlace.Apply(this, "trunc_", null, x => x.trunc());

        /// <summary>The integer part, in place.</summary>
        public Tensor fix_() => InPlace.Apply(this, "fix_", null, x => x.trunc());

        /// <summary>What the integer part leaves, with the sign of x, in place.</summary>
        public Tensor frac_() => InPlace.Apply(this, "frac_", null, x => x.frac());

        /// <summary>The error function, 2/√π ∫₀ˣ e^(−t²) dt, in place.</summary>
        public Tensor erf_() => InPlace.Apply(this, "erf_", null, x => x.erf());

        /// <summary>1 − erf x, in place.</summary>
        public Tensor erfc_() => InPlace.Apply(this, "erfc_", null, x => x.erfc());

        /// <summary>The inverse of the error function, in place.</summary>
        public Tensor erfinv_() => InPlace.Apply(this, "erfinv_", null, x => x.erfinv());

        /// <summary>ln |Γ(x)|, in place.</summary>
        public Tensor lgamma_() => InPlace.Apply(this, "lgamma_", null, x => x.lgamma());

        /// <summary>The derivative of ln Γ(x); not differentiable here, in place.</summary>
        public Tensor digamma_() => InPlace.Apply(this, "digamma_", null, x => x.digamma());

        /// <summary>From degrees to radians, in place.</summary>
        public Tensor deg2rad_() => InPlace.Apply(this, "deg2rad_", null, x => x.deg2rad());

        /// <summary>From radians to degrees, in place.</summary>
        public Tensor rad2deg_() => InPlace.Apply(this, "rad2deg_", null, x => x.rad2deg());

        /// <summary>sin(πx)/(πx), and 1 at 0, in place.</summary>
        public Tensor sinc_() => InPlace.Apply(this, "sinc_", null, x => x.sinc());

        /// <summary>Whether it is zero or false, in place.</summary>
        public Tensor logical_not_() => InPlace.Apply(this, "logical_not_", null, x => x.logical_not());

        /// <summary>Not: of truth values, or bit by bit, in place.</summary>
        public Tensor bitwise_not_() => InPlace.Apply(this, "bitwise_not_", null, x => x.bitwise_not());
    }
}
