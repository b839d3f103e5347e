namespace DlCourse.Jupyter.Messages;

/// <summary>A message that is not carried out. The message of the exception completes the sentence "A message was refused: …".</summary>
internal sealed class RefusedMessageException(string message) : Exception(message);
