using System.ComponentModel;
using System.Diagnostics;
using DlCourse.Cli.Course;

namespace DlCourse.Cli.FrontEnds;

/// <summary>A lesson's page in the course's site: for reading where no front end is installed.</summary>
/// <param name="root">The clone.</param>
/// <param name="lesson">The lesson.</param>
internal sealed class SitePage(string root, LessonFile lesson)
{
    /// <summary>The page's file.</summary>
    public string File { get; } = Path.Combine(root, "artifacts", "site", lesson.Name + ".html");

    /// <summary>Whether the site has been built.</summary>
    public bool Exists => System.IO.File.Exists(File);

    /// <summary>Opens the page in the browser.</summary>
    /// <returns>False where the system has nothing that opens pages.</returns>
    public bool Open()
    {
        try
        {
            using var opener = Process.Start(new ProcessStartInfo(File) { UseShellExecute = true });
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
