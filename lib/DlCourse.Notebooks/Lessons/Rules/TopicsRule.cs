using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A test over all lessons asks whether every topic of the syllabus is covered; it reads the ids here.</summary>
internal sealed partial class TopicsRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        if ((lesson.Notebook.Metadata["dlcourse"] as JsonObject)?["topics"] is not JsonArray topics)
        {
            yield return Lesson.Wrong("""metadata.dlcourse.topics must list the topics covered, such as ["A4", "B7"]; add it ([] if none)""");
            yield break;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            if (topic?.GetValueKind() != JsonValueKind.String || !TopicId().IsMatch(topic.GetValue<string>()))
                yield return Lesson.Wrong($"metadata.dlcourse.topics has {topic?.ToJsonString() ?? "null"}; a topic is a letter A to E and a number, such as A4");
            else if (!seen.Add(topic.GetValue<string>()))
                yield return Lesson.Wrong($"metadata.dlcourse.topics has {topic} twice; remove one");
        }
    }

    [GeneratedRegex(@"^[A-E][1-9][0-9]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TopicId();
}
