namespace DlCourse.Notebooks.Tests.Session;

/// <summary>A library that runs cell code on a thread of its own can end that thread, and only that one.</summary>
public sealed class ThreadStopTests : SessionTest
{
    [Fact]
    public async Task A_loop_without_end_on_another_thread_stops_and_the_cell_goes_on()
    {
        const string cell = """
            void Forever() { while (true) { try { } catch { } } }
            var thread = new Thread(() => { try { Forever(); } catch (OperationCanceledException) { } }) { IsBackground = true };
            thread.Start();
            ((Action<Thread>)AppContext.GetData("DlCourse.StopThread"))(thread);
            var stopped = thread.Join(10_000);
            var sum = 0;
            for (var i = 0; i < 1000; i++) sum += i;
            $"{stopped} {sum}"
            """;
        var run = await Run(cell);
        Assert.Contains("True 499500", run.Html);
    }
}
