using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Lesson01;

/// <summary>What the check says to problems that are formulated in part.</summary>
public class FormulateTests
{
    private static readonly ProblemFormulation Open = new();

    private static readonly ProblemFormulation Skin = new()
    {
        Task = LearningTask.Classification, Input = InputKind.Image, Output = OutputKind.OneProbability,
        Paradigm = LearningParadigm.Supervised, Loss = LossKind.CrossEntropy, Metric = MetricKind.Recall,
    };

    [Fact]
    public void The_untouched_cell_is_not_attempted() => Assert.Equal(Outcome.NotAttempted, DlCourse.Exercises.Lesson01.Formulate.Check(Open, Open, Open).Outcome);

    [Fact]
    public void One_finished_problem_is_right_so_far()
    {
        var result = DlCourse.Exercises.Lesson01.Formulate.Check(Skin, Open, Open);
        Assert.Equal(Outcome.NotAttempted, result.Outcome);
        Assert.Contains("Right so far. Still blank: articles, lift.", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_filled_problem_without_a_mistake_is_still_blank() =>
        Assert.Contains("Right so far. Still blank: skin, articles.", DlCourse.Exercises.Lesson01.Formulate.Check(Skin with { Loss = LossKind.NotChosen }, Open, Lift).ToString(), StringComparison.Ordinal);

    [Fact]
    public void One_wrong_decision_is_answered_although_others_are_open()
    {
        var result = DlCourse.Exercises.Lesson01.Formulate.Check(Open with { Metric = MetricKind.Accuracy }, Open, Open);
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains("skin, metric Accuracy: 98 of 100 patients have no melanoma.", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_nobody_foresaw_gets_the_question_of_its_decision()
    {
        var result = DlCourse.Exercises.Lesson01.Formulate.Check(Skin with { Metric = MetricKind.MeanWait }, Open, Open);
        Assert.Contains("skin, metric MeanWait: would the people in the problem understand this number", result.ToString(), StringComparison.Ordinal);
    }

    private static ProblemFormulation Lift => new()
    {
        Task = LearningTask.Control, Input = InputKind.State, Output = OutputKind.Action,
        Paradigm = LearningParadigm.Reinforcement, Loss = LossKind.LostReward, Metric = MetricKind.MeanWait,
    };
}
