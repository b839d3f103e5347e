namespace DlCourse.Formats;

/// <summary>A file is not what it should be. The message is for people: it names the file, the place, what was expected and what is there.</summary>
public sealed class FileFormatException : FormatException
{
    /// <summary>An error without a message.</summary>
    public FileFormatException()
    {
    }

    /// <summary>An error.</summary>
    public FileFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public FileFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
