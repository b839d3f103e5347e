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
        var errors = CourseCompilation.Library.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_cell_of_a_lesson_compiles_against_TorchSharp(string lesson) =>
        Assert.Empty(CourseCompilation.ErrorsOf(NotebookDocument.Load(Path.Combine(CourseSources.Root, "notebooks", lesson))));
}
