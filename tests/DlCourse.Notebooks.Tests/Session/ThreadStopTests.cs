namespace DlCourse.Notebooks.Tests.Session;

/// <summary>A library that runs cell code on a thread of its own can end that thread, and only that one.</summary>
public sealed class ThreadStopTests : SessionTest
{
    [Fact]
    public async Task A_loop_without_end_on_another_thread_stops_and_the_cell_goes_on()
    {
        const string cell = """
            using System.Threading;
            Thread worker = null;
            void Forever() { worker = Thread.CurrentThread; while (true) { try { } catch { } } }
            var task = Task.Factory.StartNew(Forever, TaskCreationOptions.LongRunning);
            while (worker == null) Thread.Sleep(10);
            ((Action<Thread>)AppContext.GetData("DlCourse.StopThread"))(worker);
            var stopped = Task.WaitAny(new Task[] { task }, 10_000) == 0;
            var sum = 0;
            for (var i = 0; i < 1000; i++) sum += i;
            $"{stopped} {sum}"
            """;
        var run = await Run(cell);
        Assert.Contains("True 499500", run.Value!["text/plain"]);
    }
}
