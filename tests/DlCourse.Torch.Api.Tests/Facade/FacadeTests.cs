using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Facade;

public class FacadeTests
{
    [Fact]
    public void Every_type_that_a_signature_of_the_table_names_is_found()
    {
        string[] notFound = ["CS0234", "CS0246", "CS0305", "CS0308", "CS0426"];
        var errors = TorchSharpFacade.Compilation.GetDeclarationDiagnostics().Where(d => notFound.Contains(d.Id)).Select(d => d.ToString());
        Assert.Empty(errors);
    }

    [Fact]
    public void The_table_has_no_line_that_the_compiler_cannot_parse()
    {
        var errors = TorchSharpFacade.Compilation.SyntaxTrees.Single().GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
        Assert.Empty(errors);
    }
}
