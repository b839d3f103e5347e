using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Comparisons, logic and choices.</content>
    public partial class Tensor
    {
        /// <summary>Whether elements are equal, broadcast.</summary>
        public Tensor eq(Tensor target) => Comparing.Equal(this, target);

        /// <summary>Whether elements are equal to a number.</summary>
        public Tensor eq(Scalar target) => Comparing.Equal(this, Comparing.Number(target, this));

        /// <summary>Whether elements are equal, in place, as 0 and 1.</summary>
        public Tensor eq_(Tensor target) => InPlace.Apply(this, "eq_", null, x => x.eq(target));

        /// <summary>Whether elements are equal, in place, as 0 and 1.</summary>
        public Tensor eq_(Scalar target) => InPlace.Apply(this, "eq_", null, x => x.eq(target));

        /// <summary>Whether elements differ, broadcast.</summary>
        public Tensor ne(Tensor target) => Comparing.NotEqual(this, target);

        /// <summary>Whether elements differ than a number.</summary>
        public Tensor ne(Scalar target) => Comparing.NotEqual(this, Comparing.Number(target, this));

        /// <summary>Whether elements differ, in place, as 0 and 1.</summary>
        public Tensor ne_(Tensor target) => InPlace.Apply(this, "ne_", null, x => x.ne(target));

        /// <summary>Whether elements differ, in place, as 0 and 1.</summary>
        public Tensor ne_(Scalar target) => InPlace.Apply(this, "ne_", null, x => x.ne(target));

        /// <summary>Whether elements are smaller, broadcast.</summary>
        public Tensor lt(Tensor target) => Comparing.Less(this, target);

        /// <summary>Whether elements are smaller than a number.</summary>
        public Tensor lt(Scalar target) => Comparing.Less(this, Comparing.Number(target, this));

        /// <summary>Whether elements are smaller, in place, as 0 and 1.</summary>
        public Tensor lt_(Tensor target) => InPlace.Apply(this, "lt_", null, x => x.lt(target));

        /// <summary>Whether elements are smaller, in place, as 0 and 1.</summary>
        public Tensor lt_(Scalar target) => InPlace.Apply(this, "lt_", null, x => x.lt(target));

        /// <summary>Whether elements are smaller or equal, broadcast.</summary>
        public Tensor le(Tensor target) => Comparing.LessOrEqual(this, target);

        /// <summary>Whether elements are smaller or equal than a number.</summary>
        public Tensor le(Scalar target) => Comparing.LessOrEqual(this, Comparing.Number(target, this));

        /// <summary>Whether elements are smaller or equal, in place, as 0 and 1.</summary>
        public Tensor le_(Tensor target) => InPlace.Apply(this, "le_", null, x => x.le(target));

        /// <summary>Whether elements are smaller or equal, in place, as 0 and 1.</summary>
        public Tensor le_(Scalar target) => InPlace.Apply(this, "le_", null, x => x.le(target));

        /// <summary>Whether elements are greater, broadcast.</summary>
        public Tensor gt(Tensor target) => Comparing.Greater(this, target);

        /// <summary>Whether elements are greater than a number.</summary>
        public Tensor gt(Scalar target) => Comparing.Greater(this, Comparing.Number(target, this));

        /// <summary>Whether elements are greater, in place, as 0 and 1.</summary>
        public Tensor gt_(Tensor target) => InPlace.Apply(this, "gt_", null, x => x.gt(target));

        /// <summary>Whether elements are greater, in place, as 0 and 1.</summary>
        public Tensor gt_(Scalar target) => InPlace.Apply(this, "gt_", null, x => x.gt(target));

        /// <summary>Whether elements are greater or equal, broadcast.</summary>
        public Tensor ge(Tensor target) => Comparing.GreaterOrEqual(this, target);

        /// <summary>Whether elements are greater or equal than a number.</summary>
        public Tensor ge(Scalar target) => Comparing.GreaterOrEqual(this, Comparing.Number(target, this));

        /// <summary>Whether elements are greater or equal, in place, as 0 and 1.</summary>
        public Tensor ge_(Tensor target) => InPlace.Apply(this, "ge_", null, x => x.ge(target));

        /// <summary>Whether elements are greater or equal, in place, as 0 and 1.</summary>
        public Tensor ge_(Scalar target) => InPlace.Apply(this, "ge_", null, x => x.ge(target));

        /// <inheritdoc cref="ne(Tensor)"/>
        public Tensor not_equal(Tensor target) => ne(target);

        /// <inheritdoc cref="lt(Tensor)"/>
        public Tensor less(Tensor target) => lt(target);

        /// <inheritdoc cref="le(Tensor)"/>
        public Tensor less_equal(Tensor target) => le(target);

        /// <inheritdoc cref="gt(Tensor)"/>
        public Tensor greater(Tensor target) => gt(target);

        /// <inheritdoc cref="ge(Tensor)"/>
        public Tensor greater_equal(Tensor target) => ge(target);

        /// <summary>Whether elements are equal, broadcast.</summary>
        public Tensor equal(Tensor target) => eq(target);

        /// <summary>Whether shape and all elements are equal.</summary>
        public bool Equals(Tensor target) => target is not null && Lengths.AsSpan().SequenceEqual(target.Lengths) && eq(target).all().item<bool>();

        /// <summary>Whether |x − y| ≤ atol + rtol·|y| for all elements.</summary>
        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) => isclose(target, rtol, atol, equal_nan).all().item<bool>();

        /// <summary>Whether |x − y| ≤ atol + rtol·|y|, for each element.</summary>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) => Comparing.IsClose(this, other, rtol, atol, nanEqual);

        /// <summary>And; what is not 0 counts as true.</summary>
        public Tensor logical_and(Tensor other) => Logic.And(ne(0), other.ne(0));

        /// <summary>And, in place; what is not 0 counts as true.</summary>
        public Tensor logical_and_(Tensor other) => InPlace.Apply(this, "logical_and_", null, x => x.logical_and(other));

        /// <summary>And: of truth values, or bit by bit.</summary>
        public Tensor bitwise_and(Tensor other) => Logic.And(this, other);

        /// <summary>And, in place: of truth values, or bit by bit.</summary>
        public Tensor bitwise_and_(Tensor other) => InPlace.Apply(this, "bitwise_and_", null, x => x.bitwise_and(other));

        /// <summary>Or; what is not 0 counts as true.</summary>
        public Tensor logical_or(Tensor other) => Logic.Or(ne(0), other.ne(0));

        /// <summary>Or, in place; what is not 0 counts as true.</summary>
        public Tensor logical_or_(Tensor other) => InPlace.Apply(this, "logical_or_", null, x => x.logical_or(other));

        /// <summary>Or: of truth values, or bit by bit.</summary>
        public Tensor bitwise_or(Tensor other) => Logic.Or(this, other);

        /// <summary>Or, in place: of truth values, or bit by bit.</summary>
        public Tensor bitwise_or_(Tensor other) => InPlace.Apply(this, "bitwise_or_", null, x => x.bitwise_or(other));

        /// <summary>Exclusive or; what is not 0 counts as true.</summary>
        public Tensor logical_xor(Tensor other) => Logic.Xor(ne(0), other.ne(0));

        /// <summary>Exclusive or, in place; what is not 0 counts as true.</summary>
        public Tensor logical_xor_(Tensor other) => InPlace.Apply(this, "logical_xor_", null, x => x.logical_xor(other));

        /// <summary>Exclusive or: of truth values, or bit by bit.</summary>
        public Tensor bitwise_xor(Tensor other) => Logic.Xor(this, other);

        /// <summary>Exclusive or, in place: of truth values, or bit by bit.</summary>
        public Tensor bitwise_xor_(Tensor other) => InPlace.Apply(this, "bitwise_xor_", null, x => x.bitwise_xor(other));

        /// <summary>This where the condition is true, y elsewhere; broadcast.</summary>
        public Tensor where(Tensor condition, Tensor y) => Choice.Where(condition, this, y);

        /// <summary>A number where the mask is true, this elsewhere.</summary>
        public Tensor masked_fill(Tensor mask, Scalar value) => Choice.MaskedFill(this, mask, Promotion.Number(value, dtype));

        /// <summary>Puts a number where the mask is true.</summary>
        public Tensor masked_fill_(Tensor mask, Scalar value) => InPlace.Apply(this, "masked_fill_", null, x => x.masked_fill(mask, value));

        /// <summary>The values between two limits, the limits beyond them.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Choice.Clamp(this, min, max);

        /// <summary>The values between two limits per element, the limits beyond them.</summary>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Choice.Clamp(this, min, max);

        /// <summary>The values between two limits, the limits beyond them, in place.</summary>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace.Apply(this, "clamp_", null, x => x.clamp(min, max));

        /// <summary>The values between two limits per element, the limits beyond them, in place.</summary>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => InPlace.Apply(this, "clamp_", min ?? max, x => x.clamp(min, max));

        /// <summary>At most the limit.</summary>
        public Tensor clamp_max(Scalar max) => clamp(max: max);

        /// <summary>At most the limit, in place.</summary>
        public Tensor clamp_max_(Scalar max) => clamp_(max: max);

        /// <summary>At least the limit.</summary>
        public Tensor clamp_min(Scalar min) => clamp(min: min);

        /// <summary>At least the limit, in place.</summary>
        public Tensor clamp_min_(Scalar min) => clamp_(min: min);

        /// <summary>The values between two limits, the limits beyond them.</summary>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        /// <summary>The nearest number with so many decimals; halves go to the even neighbour.</summary>
        public Tensor round(long decimals = 0L) => Rounding.Round(this, decimals);

        /// <summary>The nearest number with so many decimals, in place.</summary>
        public Tensor round_(long decimals = 0L) => InPlace.Apply(this, "round_", null, x => x.round(decimals));

        /// <summary>ln(x/(1 − x)); x is first kept eps away from 0 and 1 if eps is given.</summary>
        public Tensor logit(double? eps = null) => ActivationFunctions.Logit(this, eps);

        /// <summary>Numbers in place of NaN and infinities; infinities become the largest numbers unless given.</summary>
        public Tensor nan_to_num(double nan = 0d, double? posinf = null, double? neginf = null) => Choice.Finite(this, nan, posinf, neginf);
    }
}
