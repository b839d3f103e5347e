using DlCourse.Cli.Course;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;

namespace DlCourse.Cli.Learner;

/// <summary>Brings improved lessons into the learner's copies.</summary>
/// <param name="folder">The learner's folder.</param>
internal sealed class CopyUpdate(LearnerFolder folder)
{
    /// <summary>Updates the copy of one lesson. Broken off at any point, it can be repeated.</summary>
    public CopyUpdateResult Bring(LessonFile lesson)
    {
        var path = folder.Copy(lesson);
        try
        {
            var shipped = NotebookDocument.Load(lesson.Path);
            var mine = NotebookDocument.Load(path);
            var result = LessonMerge.Merge(Base(lesson), shipped, mine);
            string? backup = null;
            if (result.Notebook.ToJson() != mine.ToJson())
            {
                backup = folder.NewBackup(lesson);
                File.Copy(path, backup);
                result.Notebook.Save(path);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(folder.Base(lesson))!);
            shipped.Save(folder.Base(lesson));
            return new CopyUpdateResult(folder.Shown(path), result.Changes, backup is null ? null : folder.Shown(backup));
        }
        catch (Exception e) when (e is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return new CopyUpdateResult(folder.Shown(path), [], Problem: e.Message);
        }
    }

    /// <summary>The lesson from which the copy was made; null where nobody knows any more, which counts every difference as the learner's.</summary>
    private NotebookDocument? Base(LessonFile lesson)
    {
        try
        {
            return File.Exists(folder.Base(lesson)) ? NotebookDocument.Load(folder.Base(lesson)) : null;
        }
        catch (NotebookFormatException)
        {
            return null;
        }
    }
}
