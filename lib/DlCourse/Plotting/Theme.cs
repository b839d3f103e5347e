namespace DlCourse.Plotting;

/// <summary>On what ground a figure stands.</summary>
public enum Theme
{
    /// <summary>On the page's own, in the page's text colour; a file of its own is light.</summary>
    Page,

    /// <summary>Dark on white, wherever it stands.</summary>
    Light,

    /// <summary>Light on black, wherever it stands.</summary>
    Dark,
}
