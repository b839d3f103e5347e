using DlCourse.Notebooks.Session;

namespace Microsoft.DotNet.Interactive;

/// <summary>A display that is already on the page and can be replaced where it stands.</summary>
public sealed class DisplayedValue
{
    private readonly ICellOutput output;
    private readonly IReadOnlyList<string> mimeTypes;

    internal DisplayedValue(ICellOutput output, string displayId, IReadOnlyList<string> mimeTypes)
    {
        this.output = output;
        this.mimeTypes = mimeTypes;
        DisplayId = displayId;
    }

    /// <summary>Identifies the display within the session; a front end matches updates by it.</summary>
    public string DisplayId { get; }

    /// <summary>Replaces what is shown by <paramref name="updatedValue"/>, in the mime types of the first display.</summary>
    public void Update(object? updatedValue) => output.Update(DisplayId, ValueFormatter.Format(updatedValue, mimeTypes));
}
