namespace DlCourse.Cli;

/// <summary>The command was asked for something it cannot do; the message is all the user sees of it.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
