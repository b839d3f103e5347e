using System.Text.Json.Nodes;
using DlCourse.Cli.Course;
using DlCourse.Cli.Jupyter;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Learner;

/// <summary>Makes the learner's copy of a lesson.</summary>
/// <param name="folder">The learner's folder.</param>
internal sealed class LearnerCopy(LearnerFolder folder)
{
    private const string Readme = """
        # Your notebooks

        `dlcourse open 03` puts your own copy of a lesson here; git ignores this folder. After `git pull`, `dlcourse update` brings improvements
        of the lessons into your copies and keeps everything that you wrote. Earlier states are in `.dlcourse/`.

        All lessons: [../notebooks/README.md](../notebooks/README.md).

        """;

    /// <summary>Makes the copy where there is none. One that exists is never touched.</summary>
    /// <returns>Whether it was made.</returns>
    public bool Make(LessonFile lesson)
    {
        var path = folder.Copy(lesson);
        if (File.Exists(path)) return false;

        Directory.CreateDirectory(Path.GetDirectoryName(folder.Base(lesson))!);
        var readme = Path.Combine(folder.Root, "README.md");
        if (!File.Exists(readme)) File.WriteAllText(readme, Readme.ReplaceLineEndings("\n"));

        var notebook = NotebookDocument.Load(lesson.Path);

        // The base first: a copy without one cannot be told from a notebook that the learner wrote.
        notebook.Save(folder.Base(lesson));
        if (InstalledKernel() is { } kernel) NameKernel(notebook, kernel);
        notebook.Save(path);
        return true;
    }

    /// <summary>The kernel that runs the learner's copies: this course's own, or else a working .NET Interactive; null where there is none.</summary>
    public static KernelSpec? InstalledKernel()
    {
        var working = KernelSpec.All(prefix: null).Where(spec => !spec.IsBroken).ToList();
        return working.FirstOrDefault(spec => spec.IsOurs) ?? working.FirstOrDefault(spec => spec.Name == KernelInstaller.UpstreamName);
    }

    private static void NameKernel(NotebookDocument notebook, KernelSpec kernel) => notebook.Metadata["kernelspec"] =
        new JsonObject { ["display_name"] = kernel.DisplayName, ["language"] = "C#", ["name"] = kernel.Name };
}
