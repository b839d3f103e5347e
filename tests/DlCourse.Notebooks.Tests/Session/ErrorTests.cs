namespace DlCourse.Notebooks.Tests.Session;

public sealed class ErrorTests : SessionTest
{
    [Fact]
    public async Task A_compile_error_has_the_cells_own_line_and_column()
    {
        var cell = await Try("var a = 1;\nvar b = a.Nope;");
        Assert.StartsWith("(2,11): error CS1061", cell.Error);
        Assert.Equal(2, cell.Outcome.Error!.Line);
    }

    [Fact]
    public async Task Every_compile_error_is_listed() => Assert.Equal(2, (await CompilationError("X();\nY();")).Split('\n').Length);

    [Fact]
    public async Task Columns_are_the_learners_even_where_guards_are_inserted() =>
        Assert.StartsWith("(1,37): error CS0103", await CompilationError("for (var i = 0; i < 3; i++) { var b=c; }"));

    [Fact]
    public async Task A_runtime_error_names_the_line_in_the_cell_and_in_the_method_it_called()
    {
        await Run("int Half(int n)\n{\n    if (n == 0) throw new InvalidOperationException(\"zero\");\n    return n / 2;\n}");
        var cell = await Try("var a = Half(4);\n\nvar b = Half(0);");
        var error = cell.Outcome.Error!;
        Assert.Equal("System.InvalidOperationException", error.Name);
        Assert.Equal("zero", error.Message);
        Assert.Equal(["System.InvalidOperationException: zero", "   at Half in cell 1, line 3", "   at the cell in cell 2, line 3"], error.Traceback);
    }

    [Fact]
    public async Task Lambdas_async_methods_and_members_have_readable_names()
    {
        var cell = await Try(
            """
            class Box { public void Open(Action a) => a(); }
            async Task Later() { await Task.Yield(); new Box().Open(() => throw new Exception("x")); }
            await Later();
            """);
        Assert.Contains("   at a lambda in Later in cell 1, line 2", cell.Outcome.Error!.Traceback);
        Assert.Contains(cell.Outcome.Error.Traceback, line => line.Contains("Box.Open in cell 1, line 1", StringComparison.Ordinal));
        Assert.Contains("   at the cell in cell 1, line 3", cell.Outcome.Error.Traceback);
    }

    [Fact]
    public async Task The_cause_of_an_error_is_shown()
    {
        var cell = await Try("try { int.Parse(\"x\"); } catch (Exception e) { throw new Exception(\"outer\", e); }");
        Assert.Contains(cell.Outcome.Error!.Traceback, line => line.StartsWith("caused by System.FormatException", StringComparison.Ordinal));
    }
}
