using System.Diagnostics;
using DlCourse.Exercises;

namespace DlCourse.Tests.ProgressFiles;

/// <summary>A process that records attempts at an exercise, one after the other, and says after each that it has been written.</summary>
internal static class RecordingProcess
{
    public const string Written = "written";

    /// <summary>Runs in the process: file, exercise, how many.</summary>
    public static int Main(string[] args)
    {
        using var kept = Progress.KeepIn(args[0]);
        for (var i = 0; i < int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture); i++)
        {
            Progress.Record(args[1], Outcome.Incorrect);
            Console.WriteLine(Written);
        }

        return 0;
    }

    /// <summary>Starts such a process.</summary>
    public static Process Start(string file, string exercise, int count)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(RecordingProcess).Assembly.Location, file, exercise, $"{count}"]) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }
}
