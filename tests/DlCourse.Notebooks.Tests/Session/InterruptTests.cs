using System.Diagnostics;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Session;

public sealed class InterruptTests : SessionTest
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) ;")]
    [InlineData("for (;;) ;")]
    [InlineData("do { } while (true);")]
    [InlineData("again: goto again;")]
    [InlineData("while (true) { try { while (true) { } } catch { } }")]
    [InlineData("while (true) try { for (;;) try { while (true) ; } catch { } } catch (Exception) { } finally { }")]
    [InlineData("again: try { while (true) { } } catch { goto again; }")]
    [InlineData("var list = new List<int>(); while (true) list = new List<int>(1000);")]
    [InlineData("foreach (var i in Forever()) { }\nIEnumerable<int> Forever() { while (true) yield return 1; }")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Sum(i => (long)i)")]
    [InlineData("Action spin = () => { while (true) { } };\nspin();")]
    [InlineData("Action spin = delegate { while (true) { } };\nspin();")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("class A { public int V { get { while (true) { } } } }\nnew A().V")]
    public async Task An_endless_cell_stops_and_the_state_survives(string code)
    {
        await Run("var before = 42;");
        var running = Try(code);
        await Task.Delay(400);
        var clock = Stopwatch.StartNew();
        Session.Interrupt();
        var cell = await running;
        Assert.Equal(CellStatus.Interrupted, cell.Outcome.Status);

        // One second is what is promised; the rest is for a machine with other work to do.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
        Assert.Contains("42", (await Run("before")).Html);
    }

    [Theory]
    [InlineData("int F(int n) => F(n + 1) + 1;\nF(0)")]
    [InlineData("int F(int n) { return F(n + 1) + 1; }\nF(0)")]
    [InlineData("Func<int, int> f = null;\nf = n => f(n + 1) + 1;\nf(0)")]
    [InlineData("class A { public int P => P + 1; }\nnew A().P")]
    [InlineData("class A { public A() { new A(); } }\nnew A()")]
    [InlineData("class A { public static A operator +(A a, A b) => a + b; }\nnew A() + new A()")]
    [InlineData("class A { public int this[int i] => this[i + 1]; }\nnew A()[0]")]
    [InlineData("bool Even(int n) => Odd(n - 1);\nbool Odd(int n) => Even(n - 1);\nEven(0)")]
    public async Task Endless_recursion_is_an_error_and_the_state_survives(string code)
    {
        await Run("var before = 42;");
        var cell = await Try(code);
        Assert.Equal(CellStatus.Error, cell.Outcome.Status);
        Assert.Contains("nested too deeply", cell.Error);
        Assert.Contains("42", (await Run("before")).Html);
    }

    [Fact]
    public async Task Deep_but_finite_recursion_is_fine() => Assert.Contains("5000", (await Run("int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);\nDepth(5000)")).Html);

    [Fact]
    public async Task A_call_that_never_comes_back_to_the_cell_is_reported()
    {
        var running = Try("System.Threading.Thread.Sleep(3500);");
        await Task.Delay(300);
        Session.Interrupt();
        Assert.Contains("cannot be interrupted", (await running).Console);
    }

    [Fact]
    public async Task Libraries_read_the_same_flag_without_a_reference()
    {
        var running = Try("var asked = (Func<bool>)AppContext.GetData(\"DlCourse.InterruptRequested\");\nSystem.Threading.SpinWait.SpinUntil(asked);\n1");
        await Task.Delay(600);
        Session.Interrupt();
        Assert.Equal(CellStatus.Ok, (await running).Outcome.Status);
    }
}
