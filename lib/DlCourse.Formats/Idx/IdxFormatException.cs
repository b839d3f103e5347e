namespace DlCourse.Formats.Idx;

/// <summary>A file is not the IDX file it should be. The message is for people: it names the file, what was expected and what is there.</summary>
public sealed class IdxFormatException : FormatException
{
    /// <summary>An error without a message.</summary>
    public IdxFormatException()
    {
    }

    /// <summary>An error.</summary>
    public IdxFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public IdxFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
