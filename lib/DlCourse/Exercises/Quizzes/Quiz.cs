namespace DlCourse.Exercises;

/// <summary>The quizzes of all lessons: <c>Quiz.Lesson03</c> shows the questions, <c>Quiz.Lesson03.Answer(1, "b")</c> checks an answer.</summary>
public static partial class Quiz;
