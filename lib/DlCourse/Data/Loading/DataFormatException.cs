namespace DlCourse.Data;

/// <summary>A file does not hold the data it should. The message is for people: it names the file, the line, what was expected and what is there.</summary>
public sealed class DataFormatException : FormatException
{
    /// <summary>An error without a message.</summary>
    public DataFormatException()
    {
    }

    /// <summary>An error.</summary>
    public DataFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public DataFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
