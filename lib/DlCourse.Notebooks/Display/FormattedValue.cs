namespace Microsoft.DotNet.Interactive;

/// <summary>A value already turned into text of one mime type: a cell that returns it shows it as it stands.</summary>
public sealed class FormattedValue(string mimeType, string value)
{
    /// <summary>The mime type of <see cref="Value"/>, such as <c>text/html</c>.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The text in that mime type.</summary>
    public string Value { get; } = value;
}
