using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Arithmetic between tensors and with numbers.</content>
    public partial class Tensor
    {
        /// <summary>x + y, broadcast.</summary>
        public Tensor add(Tensor target) => Arithmetic.Add(this, target);

        /// <summary>x + y, broadcast.</summary>
        public Tensor add(Scalar scalar) => add(Promotion.Number(scalar, this));

        /// <summary>x + y, broadcast, in place.</summary>
        public Tensor add_(Tensor target) => InPlace.Apply(this, "add_", target, x => x.add(target), Writer<AddKernel>(target));

        /// <summary>x + y, broadcast, in place.</summary>
        public Tensor add_(Scalar scalar) => add_(Promotion.Number(scalar, this));

        /// <summary>x − y, broadcast.</summary>
        public Tensor sub(Tensor target) => Arithmetic.Subtract(this, target);

        /// <summary>x − y, broadcast.</summary>
        public Tensor sub(Scalar target) => sub(Promotion.Number(target, this));

        /// <summary>x − y, broadcast, in place.</summary>
        public Tensor sub_(Tensor target) => InPlace.Apply(this, "sub_", target, x => x.sub(target), Writer<SubtractKernel>(target));

        /// <summary>x − y, broadcast, in place.</summary>
        public Tensor sub_(Scalar target) => sub_(Promotion.Number(target, this));

        /// <summary>x · y, element by element, broadcast.</summary>
        public Tensor mul(Tensor target) => Arithmetic.Multiply(this, target);

        /// <summary>x · y, element by element, broadcast.</summary>
        public Tensor mul(Scalar target) => mul(Promotion.Number(target, this));

        /// <summary>x · y, element by element, broadcast, in place.</summary>
        public Tensor mul_(Tensor target) => InPlace.Apply(this, "mul_", target, x => x.mul(target), Writer<MultiplyKernel>(target));

        /// <summary>x · y, element by element, broadcast, in place.</summary>
        public Tensor mul_(Scalar target) => mul_(Promotion.Number(target, this));

        /// <summary>x + α·y, broadcast.</summary>
        public Tensor add(Tensor target, Scalar alpha) => add(target * alpha);

        /// <summary>x + α·y.</summary>
        public Tensor add(Scalar scalar, Scalar alpha) => add(Promotion.Number(scalar, this) * alpha);

        /// <summary>x + α·y, broadcast, in place.</summary>
        public Tensor add_(Tensor target, Scalar alpha) => add_(target * alpha);

        /// <summary>x + α·y, in place.</summary>
        public Tensor add_(Scalar scalar, Scalar alpha) => add_(Promotion.Number(scalar, this) * alpha);

        /// <summary>x − y, broadcast.</summary>
        public Tensor subtract(Tensor target) => sub(target);

        /// <summary>x − y.</summary>
        public Tensor subtract(Scalar target) => sub(target);

        /// <summary>x − y, broadcast, in place.</summary>
        public Tensor subtract_(Tensor target) => sub_(target);

        /// <summary>x − y, in place.</summary>
        public Tensor subtract_(Scalar target) => sub_(target);

        /// <summary>x · y, element by element, broadcast.</summary>
        public Tensor multiply(Tensor target) => mul(target);

        /// <summary>x · y.</summary>
        public Tensor multiply(Scalar target) => mul(target);

        /// <summary>x / y, broadcast: in floating point, or rounded as asked.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => Division(target, rounding_mode);

        /// <summary>x / y: in floating point, or rounded as asked.</summary>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => Division(Promotion.Number(target, this), rounding_mode);

        /// <summary>x / y, broadcast, in place.</summary>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => InPlace.Apply(this, "div_", target, x => x.Division(target, rounding_mode), rounding_mode == RoundingMode.None && is_floating_point() ? Writer<DivideKernel>(target) : null);

        /// <summary>x / y, in place.</summary>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div_(Promotion.Number(target, this), rounding_mode);

        /// <summary>x / y, broadcast: in floating point, or rounded as asked.</summary>
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => Division(target, rounding_mode);

        /// <summary>x / y: in floating point, or rounded as asked.</summary>
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => Division(Promotion.Number(target, this), rounding_mode);

        /// <summary>x / y, broadcast, in place.</summary>
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => InPlace.Apply(this, "divide_", target, x => x.Division(target, rounding_mode), rounding_mode == RoundingMode.None && is_floating_point() ? Writer<DivideKernel>(target) : null);

        /// <summary>x / y, in place.</summary>
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => divide_(Promotion.Number(target, this), rounding_mode);

        /// <summary>x / y, broadcast.</summary>
        public Tensor true_divide(Tensor other) => div(other);

        /// <summary>x / y.</summary>
        public Tensor true_divide(Scalar other) => div(other);

        /// <summary>x / y, broadcast, in place.</summary>
        public Tensor true_divide_(Tensor other) => div_(other);

        /// <summary>x / y, in place.</summary>
        public Tensor true_divide_(Scalar other) => div_(other);

        /// <summary>⌊x / y⌋, broadcast.</summary>
        public Tensor floor_divide(Tensor other) => Arithmetic.FloorDivide(this, other);

        /// <summary>⌊x / y⌋.</summary>
        public Tensor floor_divide(Scalar other) => Arithmetic.FloorDivide(this, Promotion.Number(other, this));

        /// <summary>⌊x / y⌋, broadcast, in place.</summary>
        public Tensor floor_divide_(Tensor other) => InPlace.Apply(this, "floor_divide_", other, x => x.floor_divide(other));

        /// <summary>⌊x / y⌋, in place.</summary>
        public Tensor floor_divide_(Scalar other) => InPlace.Apply(this, "floor_divide_", null, x => x.floor_divide(other));

        /// <summary>x − ⌊x/y⌋·y, broadcast: the remainder with the sign of y.</summary>
        public Tensor remainder(Tensor target) => Arithmetic.Remainder(this, target);

        /// <summary>x − ⌊x/y⌋·y: the remainder with the sign of y.</summary>
        public Tensor remainder(Scalar scalar) => Arithmetic.Remainder(this, Promotion.Number(scalar, this));

        /// <summary>x − ⌊x/y⌋·y, broadcast: the remainder with the sign of y, in place.</summary>
        public Tensor remainder_(Tensor target) => InPlace.Apply(this, "remainder_", target, x => x.remainder(target));

        /// <summary>x − ⌊x/y⌋·y: the remainder with the sign of y, in place.</summary>
        public Tensor remainder_(Scalar scalar) => InPlace.Apply(this, "remainder_", null, x => x.remainder(scalar));

        /// <summary>x − trunc(x/y)·y, broadcast: the remainder with the sign of x.</summary>
        public Tensor fmod(Tensor target) => Arithmetic.Fmod(this, target);

        /// <summary>x − trunc(x/y)·y: the remainder with the sign of x.</summary>
        public Tensor fmod(Scalar scalar) => Arithmetic.Fmod(this, Promotion.Number(scalar, this));

        /// <summary>x − trunc(x/y)·y, broadcast: the remainder with the sign of x, in place.</summary>
        public Tensor fmod_(Tensor target) => InPlace.Apply(this, "fmod_", target, x => x.fmod(target));

        /// <summary>x − trunc(x/y)·y: the remainder with the sign of x, in place.</summary>
        public Tensor fmod_(Scalar scalar) => InPlace.Apply(this, "fmod_", null, x => x.fmod(scalar));

        /// <summary>xʸ, broadcast.</summary>
        public Tensor pow(Tensor exponent) => Arithmetic.Power(this, exponent);

        /// <summary>xʸ.</summary>
        public Tensor pow(Scalar exponent) => Arithmetic.Power(this, exponent);

        /// <summary>xʸ, broadcast, in place.</summary>
        public Tensor pow_(Tensor exponent) => InPlace.Apply(this, "pow_", exponent, x => x.pow(exponent));

        /// <summary>xʸ, in place.</summary>
        public Tensor pow_(Scalar exponent) => InPlace.Apply(this, "pow_", null, x => x.pow(exponent));

        /// <summary>The larger of x and y, broadcast.</summary>
        public Tensor maximum(Tensor other) => Choice.Maximum(this, other);

        /// <summary>The larger of x and y, broadcast.</summary>
        public Tensor max(Tensor other) => Choice.Maximum(this, other);

        /// <summary>The smaller of x and y, broadcast.</summary>
        public Tensor minimum(Tensor other) => Choice.Minimum(this, other);

        /// <summary>The smaller of x and y, broadcast.</summary>
        public Tensor min(Tensor other) => Choice.Minimum(this, other);

        /// <summary>The angle of the point (other, this), in radians.</summary>
        public Tensor atan2(Tensor other) => Trigonometry.Atan2(this, other);

        /// <summary>The angle of the point (other, this), in radians, in place.</summary>
        public Tensor atan2_(Tensor other) => InPlace.Apply(this, "atan2_", other, x => x.atan2(other));

        /// <summary>The angle of the point (other, this), in radians.</summary>
        public Tensor arctan2(Tensor other) => Trigonometry.Atan2(this, other);

        /// <summary>The angle of the point (other, this), in radians, in place.</summary>
        public Tensor arctan2_(Tensor other) => InPlace.Apply(this, "arctan2_", other, x => x.arctan2(other));

        /// <summary>x + w·(end − x): part of the way from one to the other.</summary>
        public Tensor lerp(Tensor end, Tensor weight) => this + weight * (end - this);

        /// <summary>x + value · a · b.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => this + tensor1 * tensor2 * value;

        /// <summary>x + value · a · b, in place.</summary>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => add_(tensor1 * tensor2 * value);

        /// <summary>x + value · a / b.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => this + tensor1 / tensor2 * value;

        /// <summary>x + value · a / b, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => add_(tensor1 / tensor2 * value);

        /// <summary>x + a / b.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => addcdiv(tensor1, tensor2, 1);

        /// <summary>x + a / b, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => addcdiv_(tensor1, tensor2, 1);

        /// <summary>ln(eˣ + eʸ), without overflow.</summary>
        public Tensor logaddexp(Tensor other) => Exponentials.LogAddExp(this, other);

        /// <summary>√(x² + y²).</summary>
        public Tensor hypot(Tensor other) => (square() + other.square()).sqrt();

        /// <summary>x·ln y, and 0 where x is 0.</summary>
        public Tensor xlogy(Tensor y) => torch.where((this == 0) & ~y.isnan(), 0, this * y.log());

        /// <summary>x·ln y, and 0 where x is 0.</summary>
        public Tensor xlogy(Scalar y) => xlogy(Promotion.Number(y, ScalarType.Float64));

        private Tensor Division(Tensor other, RoundingMode mode) => mode switch
        {
            RoundingMode.floor => Arithmetic.FloorDivide(this, other),
            RoundingMode.trunc => Arithmetic.TruncateDivide(this, other),
            _ => Arithmetic.Divide(this, other),
        };

        /// <summary>Writes f(x, y) into x without a new tensor; null if y's shape or type asks for the careful way.</summary>
        private Action<Tensor>? Writer<TKernel>(Tensor other) where TKernel : IBinaryKernel =>
            dtype != ScalarType.Bool && ScalarTypes.Category(other.dtype) <= ScalarTypes.Category(dtype) && Broadcasting.Fits(other.Lengths, Lengths)
                ? x => Pointwise.Into<TKernel>(x, other)
                : null;
    }
}
