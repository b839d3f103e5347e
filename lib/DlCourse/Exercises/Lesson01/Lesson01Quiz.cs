using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 01.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 01, what deep learning is.</summary>
    public static LessonQuiz Lesson01 { get; } = new("01",
    [
        new SingleChoice("What does deep learning do itself that people did before?")
        {
            Right = new("find the features", "It gets the pixels and finds numbers that help, layer by layer."),
            Wrong =
            [
                new("collect the data", "That is still people's work, and most of it."),
                new("choose the problem and the metric", "You did that in exercise 01.5. No network does it for you."),
                new("write the rule that decides, from features by hand", "Learning the rule from features by hand is what traditional machine learning does already."),
            ],
        },
        new MatchQuestion("The jargon: what goes with what?")
        {
            Pairs =
            [
                new("weight", "parameter, connection strength", "Three words for one number that is learned."),
                new("loss", "cost, error function", "Three words for what training makes small."),
                new("hyperparameter", "a number that you choose, such as the learning rate", "Parameters are learned; hyperparameters are chosen before."),
                new("capacity", "how complicated a rule the model can hold", "More neurons, more capacity, and more that can be learned by heart."),
                new("epoch", "one pass through all examples", "Every example has been seen once."),
                new("batch", "the examples seen before one update", "An epoch has many batches."),
                new("dense layer", "linear layer, fully connected layer", "Every output is connected to every input."),
                new("recall", "sensitivity", "The share of the real cases that are found."),
            ],
            Explanation = "Half of the difficulty of the first papers is that one thing has three names.",
        },
        new NumericQuestion("A network is right on 930 of 1,000 pictures. What is its error rate, as a number from 0 to 1?", 0.07)
        {
            Explanation = "The accuracy is 0.93, and the error rate is 1 − accuracy.",
            Misconceptions =
            [
                new(0.93, "That is the accuracy. The error rate is what is missing to 1."),
                new(7, "That is the percentage. As a number from 0 to 1 it is a hundred times smaller."),
                new(70, "That is the number of wrong answers. Divide it by all answers."),
            ],
        },
        new SingleChoice("For each species of flower somebody fits a bell curve to labelled measurements. What is that?")
        {
            Right = new("generative and supervised", "It learns what each class looks like, from examples with labels."),
            Wrong =
            [
                new("generative, so unsupervised", "The labels were used: one curve for each species. Generative says what is learned, not from what."),
                new("discriminative and supervised", "Supervised it is. But it learns the classes themselves and could make new flowers; a border could not."),
                new("unsupervised, because nobody drew a border", "The labels make it supervised. The border follows from the curves."),
            ],
        },
        new OrderQuestion("What came first? Begin with the oldest.")
        {
            Items =
            [
                new("McCulloch and Pitts: a neuron with weights set by hand", "1943."),
                new("Rosenblatt's perceptron learns", "1957 and 1958."),
                new("Rumelhart, Hinton and Williams: hidden layers learn", "1986; the method itself is older."),
                new("LeNet-5 reads digits", "1998."),
                new("AlexNet wins ImageNet's challenge", "2012."),
                new("the transformer", "2017."),
            ],
            Explanation = "Most of the ideas are old. What came last were the data and the machines.",
        },
        new MultipleChoice("Why did networks begin to win around 2012, and not in 1990?")
        {
            Right =
            [
                new("large labelled data sets", "ImageNet's challenge had 1.28 million labelled pictures for training."),
                new("graphics cards", "Two of them trained AlexNet in less than a week."),
                new("software that anybody can use", "Gradients by machine and ready-made layers: an idea is tried in an afternoon."),
            ],
            Wrong =
            [
                new("backpropagation was found then", "It was well known in 1986, and its parts are older."),
                new("networks began to work as brains do", "They are no nearer to a brain than before. They became larger."),
            ],
        },
        new SingleChoice("Three of ten labels in your training set are wrong. You have one week. What helps most, by the experiment of this lesson?")
        {
            Right = new("correcting labels", "Half of the wrong labels corrected beat every change of the network."),
            Wrong =
            [
                new("a network with two hidden layers", "It had more room to learn the wrong labels by heart, and it did."),
                new("training three times as long", "That was the worst of all: it gave the network time to learn the mistakes."),
                new("four times as many hidden neurons", "It changed next to nothing. The mistakes were in the data, not in the network."),
            ],
        },
    ]);
}
