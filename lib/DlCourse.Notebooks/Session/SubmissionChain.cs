using System.Collections.Immutable;
using System.Text;
using DlCourse.Notebooks.Instrumentation;
using DlCourse.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace DlCourse.Notebooks.Session;

/// <summary>The C# side of a session: each piece of code is compiled on top of those that ran before it.</summary>
internal sealed class SubmissionChain(SessionPackages packages)
{
    internal static readonly string[] ImplicitUsings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    // A submission inherits the references and usings of those before it. Options that name them again make every submission hold
    // all of them once for each submission before it: the memory of a session would grow with the square of its length.
    private readonly ScriptOptions later = ScriptOptions.Default
        .WithReferences(Array.Empty<MetadataReference>())
        .WithImports()
        .WithLanguageVersion(CellInstrumenter.ParseOptions.LanguageVersion)
        .WithMetadataResolver(new CellMetadataResolver(packages))
        .WithSourceResolver(new CellSourceResolver())
        .WithAllowUnsafe(true)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8);

    private volatile ScriptState<object>? state;
    private ImmutableArray<PortableExecutableReference> inherited = [];

    /// <summary>The variables of the session; of a name that was declared again, the latest.</summary>
    public IReadOnlyList<ScriptVariable> Variables => [.. (state?.Variables ?? []).Reverse().DistinctBy(v => v.Name).Reverse()];

    /// <summary>What the compiler makes of code that is not run: it stands on the last state that a cell has finished.</summary>
    public Compilation Preview(string code) => Continue(code, "").GetCompilation();

    /// <summary>Compiles code without running it.</summary>
    /// <param name="code">C# with script semantics.</param>
    /// <param name="label">The name of the cell, for error messages and stack traces.</param>
    /// <exception cref="CompilationErrorException">The code does not compile; the positions are those of <paramref name="code"/>.</exception>
    public CompiledSubmission Compile(string code, string label)
    {
        var original = Continue(code, label);
        var compilation = original.GetCompilation();
        var tree = compilation.SyntaxTrees.Last();
        var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));

        var instrumented = Continue(CellInstrumenter.Instrument(tree, model).ToString(), label);
        if (!HasErrors(instrumented.Compile())) return new CompiledSubmission(instrumented, tree, model);

        // Only the code as the learner wrote it can explain what is wrong with it. Where it turns out that nothing is, the guards are:
        // then the cell runs without them, which is better than not at all.
        var diagnostics = original.Compile();
        if (HasErrors(diagnostics)) throw new CompilationErrorException("The code does not compile.", diagnostics);
        return new CompiledSubmission(original, tree, model);
    }

    /// <summary>Runs compiled code. Whether it throws or not, what it assigned is kept for the code after it.</summary>
    /// <returns>The state after it, with the exception it threw, if any.</returns>
    public async Task<ScriptState<object>> RunAsync(CompiledSubmission submission)
    {
        var next = state is null
            ? await submission.Script.RunAsync(globals: null, catchException: _ => true).ConfigureAwait(false)
            : await submission.Script.RunFromAsync(state, catchException: _ => true).ConfigureAwait(false);
        state = next;
        inherited = packages.References;
        return next;
    }

    private static bool HasErrors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    private Script<object> Continue(string code, string label)
    {
        var options = later.WithFilePath(label);
        if (packages.References != inherited) options = options.WithReferences(packages.References);
        return state is { } last
            ? last.Script.ContinueWith<object>(code, options)
            : CSharpScript.Create<object>(code, options.AddReferences(RuntimeReferences.Defaults).WithImports(ImplicitUsings));
    }
}
