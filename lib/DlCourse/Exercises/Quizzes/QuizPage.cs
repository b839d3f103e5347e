using System.Net;

namespace DlCourse.Exercises.Quizzes;

/// <summary>A quiz as HTML.</summary>
internal static class QuizPage
{
    /// <summary>The page.</summary>
    public static string Of(LessonQuiz quiz) => $"<pre>{WebUtility.HtmlEncode(QuizText.Of(quiz))}</pre>";
}
