using System.Diagnostics;

namespace DlCourse.Tests.ProgressFiles;

/// <summary>What was recorded stays recorded, whoever else writes and whenever a writer is ended.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Seed = 20261121;
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1";
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-progress-").FullName;

    private string File => Path.Combine(folder, ".dlcourse", "progress.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_writer_killed_at_any_moment_loses_nothing_that_it_has_recorded()
    {
        var random = new Random(Seed);
        var kills = IsFull ? 500 : 20;
        var recorded = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            using var writer = RecordingProcess.Start(File, "03.1", 1_000_000);
            recorded += await CountUntilKilled(writer, TimeSpan.FromMilliseconds(random.NextDouble() * 40));

            // Read as the next cell would: no exception, nothing set aside.
            var attempts = new ProgressFile(File).Read().Exercises["03.1"].Attempts;
            Assert.InRange(attempts, recorded, recorded + kill + 1);
            Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(File)!, "*damaged*"));
            recorded = attempts;
        }
    }

    [Fact]
    public async Task Four_writers_at_once_lose_nothing()
    {
        const int Each = 100;
        var writers = Enumerable.Range(1, 4).Select(i => RecordingProcess.Start(File, $"03.{i % 2}", Each)).ToList();
        await Task.WhenAll(writers.Select(writer => writer.StandardOutput.ReadToEndAsync()));
        await Task.WhenAll(writers.Select(writer => writer.WaitForExitAsync()));
        Assert.All(writers, writer => Assert.Equal(0, writer.ExitCode));
        var exercises = new ProgressFile(File).Read().Exercises;
        Assert.Equal((2 * Each, 2 * Each), (exercises["03.0"].Attempts, exercises["03.1"].Attempts));
        writers.ForEach(writer => writer.Dispose());
    }

    [Fact]
    public async Task Threads_of_one_process_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var file = new ProgressFile(File);
            for (var i = 0; i < 25; i++) file.Update(progress => progress.Exercise("03.1").Hints++);
        })));
        Assert.Equal(100, new ProgressFile(File).Read().HintsOf("03.1"));
    }

    /// <summary>Kills the process a while after its first record.</summary>
    /// <returns>How many it said were written.</returns>
    private static async Task<int> CountUntilKilled(Process writer, TimeSpan after)
    {
        var first = await writer.StandardOutput.ReadLineAsync();
        Assert.Equal(RecordingProcess.Written, first);
        await Task.Delay(after);
        writer.Kill();
        var rest = await writer.StandardOutput.ReadToEndAsync();
        await writer.WaitForExitAsync();
        return 1 + rest.Split('\n').Count(line => line.Trim() == RecordingProcess.Written);
    }
}
