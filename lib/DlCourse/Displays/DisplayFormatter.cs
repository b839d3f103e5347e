namespace DlCourse.Displays;

/// <summary>Writes one form of a displayed value. The member names are those a notebook's formatter looks for.</summary>
/// <param name="mimeType">The form it writes.</param>
public sealed class DisplayFormatter(string mimeType)
{
    /// <summary>The form it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value in this form.</summary>
    /// <param name="instance">A figure, a check's result, a hint or a solution.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>False if the value has no such form.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var form = (instance as IDisplayed)?.Bundle().FirstOrDefault(form => form.MimeType == MimeType);
        if (form?.Content is not { } content)
        {
            return false;
        }

        writer.Write(content);
        return true;
    }
}
