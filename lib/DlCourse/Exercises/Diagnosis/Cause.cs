namespace DlCourse.Exercises.Diagnosis;

/// <summary>Why an answer is wrong.</summary>
internal enum Cause
{
    /// <summary>No rule has an idea.</summary>
    Unknown,

    /// <summary>One that the exercise itself foresaw.</summary>
    Misconception,

    /// <summary>The answer, or one of its terms or inputs, has the wrong sign.</summary>
    WrongSign,

    /// <summary>Twice too large.</summary>
    TwiceTooLarge,

    /// <summary>Half of what it should be.</summary>
    HalfTooSmall,

    /// <summary>The division by the number of examples is missing.</summary>
    SumInsteadOfMean,

    /// <summary>Divided by the number of examples where a sum is asked for.</summary>
    MeanInsteadOfSum,

    /// <summary>Divided by another count than the right one.</summary>
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

    /// <summary>The division that gives the answer its size is missing.</summary>
    NotNormalised,

    /// <summary>The logarithm of another base.</summary>
    LogBase,

    /// <summary>Degrees and radians mixed up.</summary>
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

    /// <summary>Earlier answers change when the function is called again: it always returns the same array.</summary>
    AnswerShared,

    /// <summary>The same input gives another answer the second time.</summary>
    StateKept,

    /// <summary>Whole numbers divided, the remainder lost.</summary>
    IntegerDivision,

    /// <summary>A whole number too large for its type, wrapped round.</summary>
    WholeNumberOverflow,

    /// <summary>NaN or infinity.</summary>
    NotFinite,

    /// <summary>The same answer whatever the input.</summary>
    Constant,

    /// <summary>Too many or too few numbers, or another kind of value.</summary>
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

    /// <summary>A tensor of another element type, or an array where a tensor is asked for.</summary>
    WrongElementType,

    /// <summary>A result through which no gradient flows.</summary>
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

    /// <summary>The right answer before its logarithm was taken.</summary>
    LogarithmMissing,

    /// <summary>The code stops with an exception.</summary>
    Exception,

    /// <summary>The code does not come back.</summary>
    EndlessLoop,
}
