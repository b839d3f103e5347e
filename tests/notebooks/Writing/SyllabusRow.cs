namespace DlCourse.Lessons.Tests.Writing;

/// <summary>What the syllabus says of a lesson.</summary>
/// <param name="Number">Its number, or R1 to R3.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The notebook; empty where it is coming.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Time">How long it takes.</param>
/// <param name="Needs">What it needs.</param>
internal sealed record SyllabusRow(string Number, string Title, string File, string Question, string Time, string Needs)
{
    /// <summary>Whether it is not written yet.</summary>
    public bool IsComing => File.Length == 0;
}
