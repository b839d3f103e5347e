namespace DlCourse.Jupyter.Wire;

/// <summary>A peer sent what ZMTP does not allow, or more of it than this process takes. Its connection is closed.</summary>
internal sealed class ZmtpProtocolException(string message) : Exception(message);
