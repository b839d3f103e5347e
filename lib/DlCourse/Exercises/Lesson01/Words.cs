namespace DlCourse.Exercises;

/// <content>01.2: artificial intelligence, machine learning, deep learning.</content>
public static partial class Lesson01
{
    /// <summary>01.2 (explain): which word contains which.</summary>
    public static ChoiceExercise Words { get; } = new(new()
    {
        Id = "01.2",
        Kind = ExerciseKind.Explain,
        Title = "Three words",
        Choices =
        [
            new("Machine learning and deep learning are two different roads to artificial intelligence.",
                "Deep learning is a part of machine learning: it, too, finds its rule from data. The sets lie inside each other, not side by side."),
            new("Every neural network is deep learning.",
                "A single neuron is a network too, and there is nothing deep about it. Deep means several layers, each built on the one before."),
            new("A chess program that tries moves and counts pieces by typed rules is artificial intelligence, but not machine learning.",
                "Nothing in it comes from data. Many people do not even call it intelligent any more, now that they know how it works."),
            new("Machine learning needs features by hand; once a machine finds its own, that is no longer machine learning.",
                "Finding features from data is learning, so it stays inside machine learning. Only the features by hand have gone."),
            new("Deep learning works as a brain does.",
                "A neuron of 1943 was drawn after a nerve cell, and that is nearly all. No brain has been seen to send gradients backwards."),
        ],
        Right = 'c',
        Hints =
        [
            "Look at the picture of the sets. Which of the sentences put one set beside another although it lies inside?",
            "Ask of each program: does anything in it come from data? And if so, are there several layers?",
        ],
        Solution = """
            // solution 01.2
            string sentence = "c";
            """,
        Explanation = "Artificial intelligence is the aim, machine learning one way to it, and deep learning one kind of machine learning.",
    });
}
