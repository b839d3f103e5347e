namespace DlCourse.Displays;

/// <summary>A value that notebooks show in more than one form.</summary>
internal interface IDisplayed
{
    /// <summary>The forms, the richest first.</summary>
    IEnumerable<(string MimeType, string Content)> Bundle();
}
