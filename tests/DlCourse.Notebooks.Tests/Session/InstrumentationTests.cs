namespace DlCourse.Notebooks.Tests.Session;

/// <summary>Code means the same with its guards as without.</summary>
public sealed class InstrumentationTests : SessionTest
{
    [Theory]
    [InlineData("using System.Linq.Expressions;\nExpression<Func<int, int>> e = x => x + 1;\ne.ToString()", "x => (x + 1)")]
    [InlineData("Expression<Func<int[], int>> e = a => a.Count(i => i > 1);\ne.Compile()(new[] { 1, 2, 3 }).ToString()", "2")]
    [InlineData("Func<int, Func<int, int>> add = a => b => a + b;\nadd(1)(2).ToString()", "3")]
    [InlineData("async Task A() => await Task.Yield();\nasync Task<int> B() => await Task.FromResult(4);\nawait A();\n(await B()).ToString()", "4")]
    [InlineData("Func<Task> f = async () => await Task.Yield();\nawait f();\n\"ok\"", "ok")]
    [InlineData("int x = 0;\nAction f = () => x++;\nf();\nx.ToString()", "1")]
    [InlineData("int[] a = { 1, 2 };\nref int First(int[] v) => ref v[0];\nFirst(a) = 9;\na[0].ToString()", "9")]
    [InlineData("int T() => throw new InvalidOperationException(string.Concat(\"a\", \"b\"));\nstring s; try { T(); s = \"no\"; } catch (InvalidOperationException e) { s = e.Message; }\ns", "ab")]
    [InlineData("class P { int v = 2; public int V { get => v; set => v = value + 1; } public int W => Math.Abs(V); }\nnew P { V = -5 }.W.ToString()", "4")]
    [InlineData("if (1 > 2) while (true) ; else \"else\".ToString();\n$\"{string.Join(\",\", new[] { 1, 2 }.Select(q => q.ToString(\"0.0\")))}\"", "1.0,2.0")]
    [InlineData("int n = 0;\nfor (int i = 0; i < 3; i++)\n    for (int j = 0; j < 3; j++)\n        if (i == j) n++;\n        else n += 10;\nn.ToString()", "63")]
    [InlineData("string s = \"\";\nforeach (var (a, b) in new[] { (1, 2) }) s += a + b;\ns", "3")]
    [InlineData("var q = from i in Enumerable.Range(0, 5) where i % 2 == 0 select i * i;\nstring.Join(\" \", q)", "0 4 16")]
    [InlineData("int k = 0;\nstart:\nk++;\nif (k < 3) goto start;\nk.ToString()", "3")]
    [InlineData("Task.Run(() => 5).Result.ToString()", "5")]
    [InlineData("switch (2) { case 2: while (true) break; break; }\n\"done\"", "done")]
    [InlineData("void V() => Console.Write(1);\nV();\n\"v\"", "v")]
    [InlineData("Func<int> d = () => default;\nd().ToString()", "0")]
    public async Task Guards_change_nothing(string code, string expected)
    {
        await Run("using System.Linq.Expressions;");
        Assert.Equal(expected, (await Run(code)).Value!["text/plain"]);
    }
}
