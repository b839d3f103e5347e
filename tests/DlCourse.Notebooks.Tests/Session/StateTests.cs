using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Session;

public sealed class StateTests : SessionTest
{
    [Fact]
    public async Task Variables_methods_and_types_last()
    {
        await Run("var a = 2;\nint Twice(int x) => 2 * x;\nrecord R(int V);");
        Assert.Contains("4", (await Run("new R(Twice(a)).V")).Html);
    }

    [Fact]
    public async Task They_can_be_declared_again()
    {
        await Run("var a = 2;\nint F() => 1;\nclass C { public int V = 1; }");
        await Run("var a = \"text\";\nint F() => 2;\nclass C { public int V = 2; }");
        Assert.Equal("text 2 2", (await Run("$\"{a} {F()} {new C().V}\"")).Value!["text/plain"]);
    }

    [Fact]
    public async Task What_exists_keeps_the_old_type()
    {
        await Run("class C { public int V = 1; }\nvar c = new C();\nint G() => new C().V;");
        await Run("class C { public int V = 2; }");
        Assert.Equal("1 1", (await Run("$\"{c.V} {G()}\"")).Value!["text/plain"]);
    }

    [Fact]
    public async Task A_compile_error_keeps_nothing_of_the_cell()
    {
        await CompilationError("var kept = 1;\nUnknown();");
        Assert.Contains("CS0103", await CompilationError("kept"));
    }

    [Fact]
    public async Task A_runtime_error_keeps_what_was_assigned_before_it()
    {
        var cell = await Try("var a = 1;\nvar b = int.Parse(\"x\");\nvar c = 3;");
        Assert.Equal(CellStatus.Error, cell.Outcome.Status);
        Assert.Equal("1 0 0", (await Run("$\"{a} {b} {c}\"")).Value!["text/plain"]);
    }

    [Theory]
    [InlineData("namespace N { }", "CS7021")]
    [InlineData("file class F { }", "CS9054")]
    [InlineData("static class E { public static int Two(this int x) => 2; }", "CS1109")]
    [InlineData("static class E { extension(int x) { public int Two => 2; } }", "CS9283")]
    [InlineData("Span<int> s = stackalloc int[2];", "CS8345")]
    [InlineData("using var m = new System.IO.MemoryStream();", "CS1002")]
    [InlineData("Args", "CS0103")]
    public async Task Some_constructs_do_not_compile_in_a_cell(string code, string id)
    {
        Assert.Contains(id, await CompilationError(code));
    }

    [Fact]
    public async Task A_top_level_extension_method_works()
    {
        await Run("static int Dbl(this int x) => 2 * x;");
        Assert.Contains("42", (await Run("21.Dbl()")).Html);
    }

    [Fact]
    public async Task Top_level_await_and_await_foreach_work()
    {
        var cell = await Run(
            """
            async IAsyncEnumerable<int> Count() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }
            var sum = 0;
            await foreach (var i in Count()) sum += i;
            await Task.Delay(1);
            sum
            """);
        Assert.Contains("3", cell.Html);
    }
}
