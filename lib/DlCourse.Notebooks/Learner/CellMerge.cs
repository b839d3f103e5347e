using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>Merges one cell of a lesson: as it was when the copy was made, as it is now, and as the learner has it.</summary>
internal static class CellMerge
{
    private const string CodeMarker = "// improved version of the cell above: keep the one you like better, delete the other\n";
    private const string TextMarker = "*An improved version of the cell above: keep the one you like better, delete the other.*\n\n";

    /// <summary>Whether the learner has written something in a cell: it is neither the old text nor the new.</summary>
    public static bool IsEdited(LessonCell? before, LessonCell? now, Cell mine) =>
        !new[] { before, now }.OfType<LessonCell>().Any(shipped => CellText.Same(shipped.Cell, mine) || CellText.Says(mine, VersionText(shipped.Cell)));

    /// <summary>Whether learners write their answers in a cell, so that the lesson's text is only where they begin.</summary>
    public static bool IsAnswer(LessonCell cell) => cell.Role is CellRole.Exercise or CellRole.Quiz;

    /// <summary>What messages call a cell.</summary>
    public static string NameOf(LessonCell cell) => cell is { Role: { } role, ExerciseId: { } id } ? $"{CellMark.NameOf(role)} {id}" : $"cell '{cell.Cell.Id}'";

    /// <summary>A cell with the lesson's text, its outputs gone unless the text is the one that made them.</summary>
    public static Cell Taken(LessonCell? before, LessonCell now, Cell mine)
    {
        var cell = now.Cell.Clone();
        cell.Metadata = Metadata(before?.Cell.Metadata, now.Cell.Metadata, mine.Metadata);
        cell.Unknown = mine.Unknown.DeepClone().AsObject();
        if (CellText.Same(now.Cell, mine))
        {
            // Spaces at the ends of lines stay as the learner's editor left them: nothing has changed.
            cell.Source = mine.Source;
            cell.ExecutionCount = mine.ExecutionCount;
            cell.Outputs.AddRange(mine.Clone().Outputs);
        }

        return cell;
    }

    /// <summary>The learner's cell, with the id and the marks that the lesson gives it.</summary>
    public static Cell Kept(LessonCell? before, LessonCell now, Cell mine)
    {
        var cell = mine.Clone();
        cell.Id = now.Cell.Id;
        cell.Metadata = Metadata(before?.Cell.Metadata, now.Cell.Metadata, mine.Metadata);
        return cell;
    }

    /// <summary>The id of the cell that offers an improved version below the learner's.</summary>
    public static string VersionId(string id) => (id.Length <= 54 ? id : id[..54]) + "-improved";

    /// <summary>The text of such a cell.</summary>
    public static string VersionText(Cell cell) => (cell.Kind == CellKind.Code ? CodeMarker : TextMarker) + cell.Source;

    /// <summary>Such a cell.</summary>
    public static Cell Version(Cell now)
    {
        var cell = new Cell(now.Kind, VersionText(now)) { Id = VersionId(now.Id!), Attachments = now.Attachments?.DeepClone().AsObject() };
        cell.Metadata = now.Metadata.DeepClone().AsObject();
        return cell;
    }

    /// <summary>Key by key: what the learner or their editor has changed stays, but the course's own marks are those of the lesson.</summary>
    private static JsonObject Metadata(JsonObject? before, JsonObject now, JsonObject mine)
    {
        var merged = mine.DeepClone().AsObject();
        foreach (var (key, value) in before ?? [])
        {
            if (!now.ContainsKey(key) && JsonNode.DeepEquals(mine[key], value)) merged.Remove(key);
        }

        foreach (var (key, value) in now)
        {
            var isUntouched = before is null ? !mine.ContainsKey(key) : JsonNode.DeepEquals(mine[key], before[key]);
            if (isUntouched || key == "dlcourse") merged[key] = value?.DeepClone();
        }

        return merged;
    }
}
