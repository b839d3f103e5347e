using System.Globalization;
using System.Text;

namespace DlCourse.Exercises.Quizzes;

/// <summary>A quiz as plain text.</summary>
internal static class QuizText
{
    /// <summary>All questions with their letters, and how to answer.</summary>
    public static string Of(LessonQuiz quiz)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Quiz {quiz.Lesson}: {quiz.Count} questions (order of the choices: seed {quiz.Seed})\n");
        foreach (var question in quiz.Questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{question.Number}. {question.Text}\n");
            for (var i = 0; i < question.Numbered.Count; i++) text.Append(CultureInfo.InvariantCulture, $"   {i + 1}  {question.Numbered[i]}\n");
            foreach (var item in question.Items) text.Append(CultureInfo.InvariantCulture, $"   {item.Letter}) {item.Text}\n");
            text.Append(CultureInfo.InvariantCulture, $"   Answer with {question.HowToAnswer}: Quiz.Lesson{quiz.Lesson}.Answer({question.Number}, …)\n");
        }

        return text.ToString().TrimEnd('\n');
    }
}
