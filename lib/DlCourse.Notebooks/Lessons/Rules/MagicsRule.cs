namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Only commands that every kernel of ours and .NET Interactive understand; the kernels refuse the others.</summary>
internal sealed class MagicsRule : ILessonRule
{
    private static readonly string[] s_supported = ["#!csharp", "#!html", "#!import", "#!markdown", "#!time"];

    private static readonly string[] s_upstreamOnly =
        ["#!javascript", "#!lsmagic", "#!mermaid", "#!set", "#!share", "#!value", "#!who", "#!whos"];

    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var code in lesson.Code)
        {
            foreach (var (line, text) in code.Magics)
            {
                var magic = text.Split(' ', '\t')[0];
                if (s_supported.Contains(magic))
                    continue;
                var what = s_upstreamOnly.Contains(magic) ? "works on .NET Interactive only" : "is no magic command";
                yield return Lesson.Wrong(code.Cell, $"{magic} {what}; lessons use {string.Join(", ", s_supported)}", line);
            }
        }
    }
}
