using DlCourse.Notebooks.Documents;
using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Course;

/// <summary>The course can be built with TorchSharp instead of our engine, also where TorchSharp cannot be had.</summary>
public class CourseTests
{
    public static TheoryData<string> Lessons => [.. CourseSources.Lessons().Select(path => Path.GetFileName(path))];

    [SkippableFact]
    public void The_course_library_compiles_against_TorchSharp()
    {
        Skip.If(SourceGenerators.Folder is null, "This SDK keeps no source generators in its packs folder, and the library does not compile without them.");
        var errors = CourseCompilation.Library.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_cell_of_a_lesson_compiles_against_TorchSharp(string lesson)
    {
        var errors = CourseCompilation.ErrorsOf(NotebookDocument.Load(Path.Combine(CourseSources.Root, "notebooks", lesson))).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public void Only_the_graphs_of_autograd_look_behind_the_API_of_TorchSharp() => Assert.Equal(["Autograd/Graphs"], CourseSources.BehindTheApi);

    [Fact]
    public void A_cell_that_uses_what_TorchSharp_does_not_have_is_found()
    {
        var lesson = new NotebookDocument("drift.ipynb");
        lesson.Cells.Add(new Cell(CellKind.Code, "#!import setup.csx\nvar t = zeros(3);"));
        lesson.Cells.Add(new Cell(CellKind.Code, "var m = t.mean(0);"));
        Assert.Contains("drift.ipynb, cell 1: ", Assert.Single(CourseCompilation.ErrorsOf(lesson)), StringComparison.Ordinal);
    }
}
