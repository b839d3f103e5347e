namespace DlCourse.Notebooks.Tests.Session;

public sealed class UsingTests : SessionTest
{
    [Theory]
    [InlineData("String.Empty")]
    [InlineData("new StringBuilder().Length")]
    [InlineData("new ArrayList().Count")]
    [InlineData("new List<int>().Count")]
    [InlineData("Task.CompletedTask.IsCompleted")]
    [InlineData("new[] { 1, 2 }.Sum()")]
    [InlineData("HTML(\"<b>x</b>\").ToString().Length")]
    public async Task The_implicit_usings_are_there(string expression) => await Run(expression);

    [Theory]
    [InlineData("File.Exists(\"x\")")]
    [InlineData("Thread.Sleep(0)")]
    [InlineData("new Stopwatch()")]
    [InlineData("new HttpClient()")]
    [InlineData("CultureInfo.InvariantCulture")]
    [InlineData("Vector<float>.Zero")]
    [InlineData("new Regex(\"x\")")]
    [InlineData("new ConcurrentQueue<int>()")]
    public async Task Other_namespaces_are_not(string expression) => await CompilationError(expression);

    [Fact]
    public async Task A_using_reaches_later_cells()
    {
        await Run("using System.Globalization;");
        await Run("using System.IO;\nvar a = 1;");
        Assert.Contains("True", (await Run("Path.DirectorySeparatorChar != ' ' && CultureInfo.InvariantCulture != null")).Html);
    }

    [Fact]
    public async Task The_language_is_csharp_14() =>
        Assert.Contains("3", (await Run("class C { public int V { get => field; set => field = value + 1; } }\nnew C { V = 2 }.V")).Html);

    [Fact]
    public async Task Debug_is_not_defined()
    {
        var cell = await Run("#if DEBUG\nvar d = 1;\n#else\nvar d = 2;\n#endif\nd");
        Assert.Contains("2", cell.Html);
    }

    [Fact]
    public async Task Unsafe_code_is_allowed() => Assert.Contains("4", (await Run("int S() { unsafe { int x = 4; int* p = &x; return *p; } }\nS()")).Html);
}
