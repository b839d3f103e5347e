using DlCourse.Exercises;
using DlCourse.Tests.Exercises.Samples;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Tests.Exercises;

public class QuizTests
{
    public static TheoryData<string> Names => [.. EveryQuiz.Select(quiz => quiz.Lesson)];

    private static IEnumerable<LessonQuiz> EveryQuiz =>
        typeof(Quiz).GetProperties().Select(property => property.GetValue(null)).OfType<LessonQuiz>().Append(SampleQuiz.Lesson99);

    [Theory]
    [MemberData(nameof(Names))]
    public void Right_answers_are_right_and_explained(string lesson)
    {
        var quiz = Find(lesson);
        foreach (var question in quiz.Questions)
        {
            var answer = quiz.Answer(question.Number, question.RightAnswer);
            Assert.True(answer.Outcome == Outcome.Correct, $"{lesson}, question {question.Number}: {answer}");
            Assert.Contains(question.Explanation, answer.ToString());
            Assert.True(question.Explanation.Length >= 10, $"{lesson}, question {question.Number}: explain the answer.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_wrong_answer_that_was_foreseen_has_its_own_reply(string lesson)
    {
        var quiz = Find(lesson);
        foreach (var question in quiz.Questions)
        {
            var foreseen = question.Foreseen().ToArray();
            Assert.NotEmpty(foreseen);
            Assert.Equal(foreseen.Length, foreseen.Select(wrong => wrong.Answer).Distinct().Count());
            foreach (var (wrong, reply) in foreseen)
            {
                var answer = quiz.Answer(question.Number, wrong);
                Assert.True(answer.Outcome == Outcome.Incorrect, $"{lesson}, question {question.Number}, {wrong}: {answer}");
                Assert.Contains(reply, answer.ToString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Letters_are_the_same_in_text_and_html(string lesson)
    {
        var quiz = Find(lesson);
        var (text, html) = (quiz.ToDisplayString("text/plain"), quiz.ToDisplayString("text/html"));
        foreach (var item in quiz.Questions.SelectMany(question => question.Items))
        {
            Assert.Contains($"   {item.Letter}) {item.Text}\n", text + "\n");
            Assert.Contains($"<strong>{item.Letter}</strong>&ensp;", html);
        }

        Assert.Contains("seed 42", text);
    }

    [Fact]
    public void Another_seed_gives_another_order_and_the_right_answers_stay_right()
    {
        var orders = Enumerable.Range(0, 200).Select(seed => SampleQuiz.Lesson99.Shuffled(seed)).ToArray();
        Assert.True(orders.Select(quiz => string.Concat(quiz.Questions.Select(question => question.RightAnswer))).Distinct().Count() > 10);
        Assert.All(orders, quiz => Assert.All(quiz.Questions, question => Assert.Equal(Outcome.Correct, quiz.Answer(question.Number, question.RightAnswer).Outcome)));
    }

    [Theory]
    [InlineData("B , C")]
    [InlineData("(b)(c)")]
    [InlineData("cb")]
    public void Letters_may_be_written_in_any_usual_way(string answer)
    {
        var question = SampleQuiz.Lesson99.Questions[1];
        var letters = question.RightAnswer;
        Assert.Equal(Outcome.Correct, SampleQuiz.Lesson99.Answer(2, answer.Replace('b', letters[0]).Replace('c', letters[1]).Replace('B', letters[0]).Replace('C', letters[1])).Outcome);
    }

    [Theory]
    [InlineData("0.4")]
    [InlineData(" 0.4000001 ")]
    [InlineData("4e-1")]
    public void Numbers_may_be_off_a_little(string answer) => Assert.Equal(Outcome.Correct, SampleQuiz.Lesson99.Answer(3, answer).Outcome);

    [Fact]
    public void A_number_is_a_number_too() => Assert.Equal(Outcome.Correct, SampleQuiz.Lesson99.Answer(3, 1 - 0.1 * 6).Outcome);

    [Theory]
    [InlineData(1, "", Outcome.NotAttempted, "one letter")]
    [InlineData(1, "z", Outcome.Error, "There is no choice \"z\": the letters are a to c")]
    [InlineData(1, "z", Outcome.Error, "Question 1: this is no answer to it")]
    [InlineData(1, "ab", Outcome.Error, "One of them is asked for")]
    [InlineData(3, "much", Outcome.Error, "is not a number")]
    [InlineData(4, "ab", Outcome.Error, "every letter exactly once")]
    [InlineData(5, "ab", Outcome.Error, "There are 3 numbers")]
    [InlineData(6, "a", Outcome.Error, "There is no question 6")]
    public void An_answer_that_does_not_fit_is_told_how_to_look(int question, string answer, Outcome outcome, string says)
    {
        var reply = SampleQuiz.Lesson99.Answer(question, answer);
        Assert.Equal(outcome, reply.Outcome);
        Assert.Contains(says, reply.ToString());
    }

    [Fact]
    public void The_example_of_how_to_answer_is_never_the_answer()
    {
        foreach (var quiz in EveryQuiz.SelectMany(quiz => Enumerable.Range(0, 50).Select(quiz.Shuffled).Append(quiz)))
        {
            Assert.All(quiz.Questions, question => Assert.DoesNotContain($"\"{question.RightAnswer}\"", question.HowToAnswer));
        }
    }

    private static LessonQuiz Find(string lesson) => EveryQuiz.Single(quiz => quiz.Lesson == lesson);
}
