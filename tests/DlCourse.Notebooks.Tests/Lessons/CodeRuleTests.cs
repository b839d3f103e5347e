namespace DlCourse.Notebooks.Tests.Lessons;

public class CodeRuleTests
{
    [Theory]
    [InlineData("#!time\nvar x = 1;")]
    [InlineData("#!html\n<b>namespace using var #r display(x)</b>")]
    [InlineData("#!markdown\nnot C# at all;\n#!csharp\n1 + 1")]
    [InlineData("// a comment first\n#r \"lib.dll\"\n#load \"a.csx\"\nusing System.IO;\nvar x = 1;")]
    [InlineData("#r \"lib.dll\"")]
    [InlineData("static int Double(this int x) => 2 * x;\n3.Double()")]
    [InlineData("class A { } record B(int X); enum C { D }\ninterface E { }")]
    [InlineData("{\n    using var x = Make();\n}\nusing (var y = Make()) { }")]
    [InlineData("double Sum(double[] a)\n{\n    Span<double> s = a.AsSpan();\n    using var x = Make();\n    return s[0];\n}\nSum([1])")]
    [InlineData("var options = new { Args = 1 };\noptions.Args")]
    [InlineData("Console.WriteLine(\"Console.ReadLine() Args\"); // Console.ReadLine()")]
    [InlineData("display(x);")]
    [InlineData("await display(x).Something()")]
    [InlineData("await Task.Delay(1);")]
    [InlineData("await LoadAsync()")]
    [InlineData("var t = Task.Run(() => 1);\nawait t")]
    [InlineData("return 3;")]
    [InlineData("await foreach (var x in Numbers()) Console.WriteLine(x);")]
    [InlineData("1\n+\n2\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n+ 3\n\n\n")]
    [InlineData("")]
    public void Code_that_works_everywhere_is_accepted(string code) => Assert.Empty(SampleLesson.MessagesForCode(code));

    [Theory]
    [InlineData("#!who\n1", "line 1: #!who works on .NET Interactive only; lessons use #!csharp, #!html, #!import, #!markdown, #!time")]
    [InlineData("1\n#!bash ls", "line 2: #!bash is no magic command; lessons use #!csharp, #!html, #!import, #!markdown, #!time")]
    [InlineData("#r \"nuget: X, 1.2.3\"\n1", "line 1: #r with a NuGet package needs the network; reference it in lib/DlCourse, which setup.csx loads")]
    [InlineData("#r \"NuGet:X\"", "line 1: #r with a NuGet package needs the network; reference it in lib/DlCourse, which setup.csx loads")]
    [InlineData("var x = 1;\n#r \"lib.dll\"", "line 2: #r must come before all code of its cell; move it to the top")]
    [InlineData("var x = 1;\n#load \"a.csx\"\nx", "line 2: #load must come before all code of its cell; move it to the top")]
    [InlineData("\nnamespace A { }", "line 2: a cell cannot hold a namespace; declare the types without one")]
    [InlineData("namespace A;", "line 1: a cell cannot hold a namespace; declare the types without one")]
    [InlineData("file class A { }", "line 1: a cell cannot hold a file type; declare A without file")]
    [InlineData("static class E\n{\n    public static int D(this int x) => x;\n}", "line 3: a cell cannot hold extension methods in a class; move D out of E to the top level")]
    [InlineData("static class E\n{\n    extension(int x) { public int D => x; }\n}", "line 3: a cell cannot hold an extension block; write a top-level static method with this before its first parameter")]
    [InlineData("using var x = Make();", "line 1: a cell cannot have a top-level using variable; write using (var x = …) { … }")]
    [InlineData("int a = 1;\nusing var x = Make();", "line 2: a cell cannot have a top-level using variable; write using (var x = …) { … }")]
    [InlineData("Start();\nawait using var x = Make();", "line 2: a cell cannot have a top-level using variable; write using (var x = …) { … }")]
    [InlineData("Span<int> s = new int[3];", "line 1: a cell cannot have a top-level span; keep the array, or put the code into a method")]
    [InlineData("var s = a.AsSpan();", "line 1: a cell cannot have a top-level span; keep the array, or put the code into a method")]
    [InlineData("System.ReadOnlySpan<int> s = [];", "line 1: a cell cannot have a top-level span; keep the array, or put the code into a method")]
    [InlineData("Console.WriteLine(Args[0]);", "line 1: Args does not exist on all kernels; use a variable")]
    [InlineData("var s = Console.ReadLine();", "line 1: Console.ReadLine has nothing to read from; put the value into a variable that the learner changes")]
    [InlineData("var x = 1;\ndisplay(x)", "line 2: display(…) at the end of a cell shows twice on some front ends; end it with ;")]
    [InlineData("Task.Run(() => 1)", "line 1: the cell ends before this task does; write await before it")]
    [InlineData("LoadAsync();", "line 1: the cell ends before this task does; write await before it")]
    [InlineData("client.GetAsync(\"x\").ConfigureAwait(false)", "line 1: the cell ends before this task does; write await before it")]
    [InlineData("async Task Work() { await Task.Delay(1); }\nWork()", "line 2: the cell ends before this task does; write await before it")]
    [InlineData("Task<int> t = Start();\nt", "line 2: the cell ends before this task does; write await before it")]
    [InlineData("int a;\nusing System.IO;", "line 2: C# does not understand this: A using clause must precede all other elements defined in the namespace except extern alias declarations (CS1529); correct it")]
    [InlineData("var x = ;", "line 1: C# does not understand this: Invalid expression term ';' (CS1525); correct it")]
    [InlineData("1\n+\n2\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n+ 3", "it has 21 lines of at most 20; split it, or move code to lib/")]
    public void Code_that_fails_somewhere_is_refused(string code, string message)
    {
        var name = message.StartsWith("line ", StringComparison.Ordinal) ? "cell 3 (id demo), " : "cell 3 (id demo): ";
        Assert.Equal([name + message], SampleLesson.MessagesForCode(code));
    }
}
