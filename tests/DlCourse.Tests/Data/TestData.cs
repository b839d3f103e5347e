namespace DlCourse.Tests.Data;

/// <summary>Real public data that is not in the repository.</summary>
internal static class TestData
{
    /// <summary>Its folder; the test is skipped where there is none.</summary>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(folder is null, "needs real data: DLCOURSE_TESTDATA names no folder");
        return folder;
    }
}
