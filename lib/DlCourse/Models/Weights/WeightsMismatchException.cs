namespace DlCourse.Models;

/// <summary>A file of weights does not fit a module. The message lists what is missing, what is unexpected, and shapes that differ.</summary>
public sealed class WeightsMismatchException : Exception
{
    /// <summary>An error without a message.</summary>
    public WeightsMismatchException()
    {
    }

    /// <summary>An error.</summary>
    public WeightsMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public WeightsMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
