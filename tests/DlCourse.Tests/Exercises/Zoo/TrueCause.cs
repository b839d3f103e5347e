namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Why a seeded mistake is wrong, as the person who seeded it knows.</summary>
public enum TrueCause
{
    /// <summary>The whole answer, or one of its terms, has the wrong sign.</summary>
    WrongSign,

    /// <summary>Twice too large.</summary>
    TwiceTooLarge,

    /// <summary>Half of what it should be.</summary>
    HalfTooSmall,

    /// <summary>The division by the number of examples is missing.</summary>
    SumInsteadOfMean,

    /// <summary>Divided by the number of examples where a sum is asked for.</summary>
    MeanInsteadOfSum,

    /// <summary>Divided by one more or one less than the number of examples.</summary>
    WrongDivisor,

    /// <summary>Not multiplied by the learning rate.</summary>
    LearningRateMissing,

    /// <summary>Divided by the learning rate.</summary>
    LearningRateDivides,

    /// <summary>The change alone, without the value that changes.</summary>
    ChangeAlone,

    /// <summary>The bias is left out.</summary>
    BiasMissing,

    /// <summary>Rows and columns exchanged.</summary>
    Transposed,

    /// <summary>Worked along rows instead of columns, or the other way round.</summary>
    WrongAxis,

    /// <summary>The last division that makes the parts add up to one, or the spread equal one, is missing.</summary>
    NotNormalised,

    /// <summary>The logarithm of another base.</summary>
    LogBase,

    /// <summary>Degrees where radians are asked for.</summary>
    Degrees,

    /// <summary>The absolute value is left out.</summary>
    AbsoluteValueMissing,

    /// <summary>The square root is left out.</summary>
    SquareRootMissing,

    /// <summary>A square root that nobody asked for.</summary>
    SquareRootTooMuch,

    /// <summary>A value that has changed already is used where the old one is meant.</summary>
    UpdatedTooEarly,

    /// <summary>The function changed an array that it was given.</summary>
    InputChanged,

    /// <summary>The answer is one of the inputs as it came.</summary>
    InputReturned,

    /// <summary>Whole numbers divided, the remainder lost.</summary>
    IntegerDivision,

    /// <summary>A whole number too large for its type, wrapped round.</summary>
    WholeNumberOverflow,

    /// <summary>NaN or infinity for some inputs.</summary>
    NotFinite,

    /// <summary>The same answer whatever the input.</summary>
    Constant,

    /// <summary>Too many or too few numbers.</summary>
    WrongShape,

    /// <summary>Every entry stands one place too far left or right.</summary>
    Shifted,

    /// <summary>One more or one less than right.</summary>
    OffByOne,

    /// <summary>A loop that stops one element early or starts one late.</summary>
    ElementMissed,

    /// <summary>Two inputs have exchanged their roles.</summary>
    InputsSwapped,

    /// <summary>One minus the right answer.</summary>
    Complement,

    /// <summary>A percentage where a fraction is asked for.</summary>
    Percent,

    /// <summary>A tensor of another element type.</summary>
    WrongElementType,

    /// <summary>A result that is cut off from the graph.</summary>
    Detached,

    /// <summary>Gradients of several backward passes, or of an earlier step, added up.</summary>
    GradientAccumulated,

    /// <summary>Shapes that broadcast: every element of one paired with every element of the other.</summary>
    BroadcastPairs,

    /// <summary>An axis of length 1 too many.</summary>
    ExtraAxis,

    /// <summary>An axis of length 1 is gone.</summary>
    MissingAxis,

    /// <summary>Numbers poured into another shape where axes should be exchanged.</summary>
    ReshapedNotTransposed,

    /// <summary>Softmax or sigmoid of what has been through it already.</summary>
    SquashedTwice,

    /// <summary>The logarithm of the right answer.</summary>
    LogarithmTooMuch,

    /// <summary>The code stops with an exception.</summary>
    Exception,

    /// <summary>The code never comes back.</summary>
    EndlessLoop,
}
