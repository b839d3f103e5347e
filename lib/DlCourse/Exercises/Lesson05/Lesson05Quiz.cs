using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 05.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 05, losses and metrics.</summary>
    public static LessonQuiz Lesson05 { get; } = new("05",
    [
        new NumericQuestion("A network gave the four classes that came the probabilities 0.6, 0.2, 0.1 and 0.7. What is the sum of the prices −ln p, to two decimals?", 4.78)
        {
            Tolerance = Tolerance.Within(0.006),
            Explanation = "0.51 + 1.61 + 2.30 + 0.36 = 4.78, or −ln 0.0084.",
            Misconceptions =
            [
                new(4.8, "That is right to one decimal. Two are asked for."),
                new(2.08, "That is the logarithm to base 10. Where slides write log, a loss means ln."),
                new(-4.78, "The minus is missing: ln of a probability is negative, and a price is not."),
                new(1.19, "That is the mean. Asked for is the sum."),
                new(2.4, "That adds 1 − p. The price of a surprise is −ln p."),
                new(0.0084, "That is the product, the likelihood. Take its logarithm and turn the sign."),
            ],
        },
        new SingleChoice("Cat is [0, 1]. The network said [0.75, 0.25] for a cat; an epoch later it says [0.99, 0.01]. What has the cross-entropy done?")
        {
            Right = new("it rose from 1.39 to 4.61", "Only the chance of the cat counts: −ln 0.25 = 1.39, then −ln 0.01 = 4.61."),
            Wrong =
            [
                new("it fell: the network has become surer", "Surer of the wrong answer. The cat's chance fell from 0.25 to 0.01."),
                new("it stayed: the answer was wrong before and is wrong now", "That is what accuracy says. The loss also asks how wrong."),
                new("it fell from 0.29 to 0.01", "Those are −ln 0.75 and −ln 0.99, the prices for a dog. The picture shows a cat."),
            ],
        },
        new MultipleChoice("Which losses can train a neuron with a sigmoid to say yes or no (logistic regression)?")
        {
            Right =
            [
                new("binary cross-entropy", "Its slope at z is ŷ − y, however sure and wrong the neuron is."),
                new("the negative log-likelihood of the right class", "The same thing under another name: −ln of the chance of what came."),
            ],
            Wrong =
            [
                new("accuracy", "Its slope is zero nearly everywhere, so it tells no weight where to go."),
                new("precision and recall", "They count, and counts are level almost everywhere: no slope, no learning."),
                new("categorical cross-entropy on the single sigmoid output", "It pays only for the class that came and has no term for y = 0. With one output use the binary form."),
            ],
        },
        new MatchQuestion("Which constant forecast does each loss ask for?")
        {
            Pairs =
            [
                new("mean squared error", "the mean", "The squares balance where the errors add up to zero."),
                new("mean absolute error", "the median", "As many examples lie above as below."),
                new("cross-entropy, rain on 3 days of 10", "p = 0.3", "It pays to say what you believe."),
                new("absolute error |p − y|, rain on 3 days of 10", "p = 0", "It rewards a forecaster who never admits a doubt."),
            ],
            Explanation = "Choosing a loss is choosing an answer.",
        },
        new SingleChoice("The loss falls from epoch to epoch. What must the accuracy do?")
        {
            Right = new("anything: rise, stay or even fall", "It counts sides of a threshold; the loss measures distances. Usually they go together, but nothing forces them."),
            Wrong =
            [
                new("rise", "Often it does. But five timid right answers can turn into four near misses and one sure hit, with a lower loss."),
                new("stay or rise, never fall", "It can fall: near misses just below ½ are cheap in loss and count as wrong."),
                new("fall", "Usually both improve. Only nothing forces them to."),
            ],
        },
        new NumericQuestion("A test for a rare fault: 8 hits, 2 false alarms, 12 misses, 978 parts rightly left alone. What is its recall?", 0.4)
        {
            Explanation = "8 / (8 + 12) = 0.4, although its accuracy is 98.6 % and its precision 0.8.",
            Misconceptions =
            [
                new(0.8, "That is the precision, 8 / (8 + 2). Recall divides by all faulty parts."),
                new(0.986, "That is the accuracy. It is full of parts that nobody worried about."),
                new(0.998, "That is the specificity, 978 / 980."),
                new(0.5333, "That is F₁. Asked for is the recall alone."),
                new(40, "Give a share from 0 to 1."),
                new(0.6, "That is the share missed. Recall is the share found."),
            ],
        },
        new SingleChoice("You replace LogSoftmax by Softmax and keep the NLL loss. What do you see?")
        {
            Right = new("a loss below zero, down to −1", "NLL takes what it is given, turns the sign and averages: it now gives minus the probability."),
            Wrong =
            [
                new("the same loss: both make probabilities", "Softmax makes probabilities, LogSoftmax their logarithms. NLL expects the logarithms."),
                new("an error: NLL refuses probabilities", "It only picks one number from each row. PyTorch does not notice."),
                new("infinity", "That would need the logarithm of a zero, and here no logarithm is taken."),
            ],
        },
    ]);
}
