using DlCourse.Torch.Api.Tests.Facade;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>The comparison finds every way in which one library can be more than another, or other than it.</summary>
public class SurfaceComparisonTests
{
    private const string Theirs = """
        public class Box : System.IDisposable
        {
            public void Dispose() { }
            public long count(long first, double scale = 1e-5, int? last = null, params long[] rest) => 0;
            public string name { get; private set; } = "";
            public static implicit operator Box(int size) => new();
            protected virtual void Grow(ref int size) { }
            internal void Hidden() { }
        }
        public sealed class Closed { internal Closed() { } }
        public enum Mode { slow = 1, fast = 2 }
        """;

    [Fact]
    public void The_same_library_has_no_differences() => Assert.Empty(Differences(Theirs));

    [Fact]
    public void A_part_of_the_library_has_no_differences() => Assert.Empty(Differences("public class Box { protected virtual void Grow(ref int size) { } }"));

    [Fact]
    public void A_default_that_is_written_otherwise_is_the_same() => Assert.Empty(Differences(Changed("1e-5", "0.00001")));

    [Fact]
    public void A_question_mark_behind_a_reference_makes_no_difference() => Assert.Empty(Differences(Changed("public string name", "public string? name")));

    [Theory]
    [InlineData("1e-5", "1e-6")]
    [InlineData("long first", "long start")]
    [InlineData("long first", "int first")]
    [InlineData("int? last", "int last")]
    [InlineData("params long[]", "long[]")]
    [InlineData("= null, params long[] rest", "= null")]
    [InlineData("public long count", "public int count")]
    [InlineData("public long count", "public static long count")]
    [InlineData("private set", "set")]
    [InlineData("implicit", "explicit")]
    [InlineData("protected virtual", "public virtual")]
    [InlineData("protected virtual", "protected")]
    [InlineData("ref int", "in int")]
    [InlineData("internal void", "public void")]
    [InlineData("sealed class", "class")]
    [InlineData("{ internal Closed", "{ public Closed")]
    [InlineData("System.IDisposable", "System.IDisposable, System.ICloneable { public object Clone() => this; } public class Other")]
    [InlineData("fast = 2", "fast = 3")]
    [InlineData("fast = 2", "fast = 2, faster = 4")]
    [InlineData("public enum Mode", "public enum Kind")]
    [InlineData("public enum Mode", "public enum Mode : byte")]
    public void Every_other_change_is_found(string from, string to) => Assert.NotEmpty(Differences(Changed(from, to)));

    [Fact]
    public void A_difference_shows_both_sides()
    {
        var difference = Assert.Single(Differences(Changed("long first", "long start")));
        Assert.Contains("ours:   public long count(long start, ", difference, StringComparison.Ordinal);
        Assert.Contains("theirs: public long count(long first, ", difference, StringComparison.Ordinal);
    }

    private static string Changed(string from, string to) =>
        Theirs.Contains(from, StringComparison.Ordinal) ? Theirs.Replace(from, to, StringComparison.Ordinal) : throw new ArgumentException($"There is no '{from}'.");

    private static List<string> Differences(string ours) => [.. SurfaceComparison.Differences(SurfaceType.Of(Compile(ours)), SurfaceType.Of(Compile(Theirs)))];

    private static IAssemblySymbol Compile(string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], FrameworkReferences.All, options).Assembly;
    }
}
