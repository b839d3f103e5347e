namespace DlCourse.Jupyter.Wire;

/// <summary>One frame: a part of a message, or a command.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="More">Whether another frame of the same message follows.</param>
/// <param name="IsCommand">Whether it is for the protocol rather than for the application.</param>
internal readonly record struct ZmtpFrame(byte[] Body, bool More = false, bool IsCommand = false)
{
    /// <summary>Flag: more frames follow.</summary>
    public const byte MoreFlag = 1;

    /// <summary>Flag: the size has eight bytes rather than one.</summary>
    public const byte LongFlag = 2;

    /// <summary>Flag: a command.</summary>
    public const byte CommandFlag = 4;
}
