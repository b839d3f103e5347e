namespace DlCourse.Jupyter.Messages;

/// <summary>A connection file that this kernel cannot or will not use; the message says why, for people.</summary>
public sealed class ConnectionFileException(string message) : Exception(message);
