using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A front end picks the kernel by the kernelspec's name; cells in other languages need kernels that a learner may not have.</summary>
internal sealed class KernelRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        var metadata = lesson.Notebook.Metadata;
        if (!Is(metadata["kernelspec"], "name", ".net-csharp") || !Is(metadata["kernelspec"], "language", "C#"))
        {
            yield return Lesson.Wrong("""metadata.kernelspec must have "name": ".net-csharp" and "language": "C#"; set both""");
        }
        if (metadata.ContainsKey("language_info") && !Is(metadata["language_info"], "name", "C#"))
            yield return Lesson.Wrong("""metadata.language_info.name must be "C#"; set it or remove language_info""");
        foreach (var code in lesson.Code)
        {
            if (KernelMetadata.CellLanguage(code.Cell.Cell.Metadata) is { } language and not "csharp")
                yield return Lesson.Wrong(code.Cell, $"its metadata names the language {language}; lessons are C# only, so remove that");
        }
    }

    private static bool Is(JsonNode? owner, string key, string text) => JsonNode.DeepEquals((owner as JsonObject)?[key], JsonValue.Create(text));
}
