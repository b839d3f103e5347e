namespace DlCourse.Notebooks.Site;

/// <summary>The site cannot be built; the message names the file, the cell, what was expected and what came.</summary>
public sealed class SiteException : Exception
{
    /// <summary>An error for people.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public SiteException(string message)
        : base(message)
    {
    }

    internal SiteException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
