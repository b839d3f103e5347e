namespace DlCourse.Exercises;

/// <content>02.5: two names for one tensor.</content>
public static partial class Lesson02
{
    /// <summary>02.5 (explain): why "before" looks like "after".</summary>
    public static ChoiceExercise ChangedBehindYourBack { get; } = new(new()
    {
        Id = "02.5",
        Kind = ExerciseKind.Explain,
        Title = "Before looks like after",
        Choices =
        [
            new("The data had mean 0 and standard deviation 1 from the beginning.",
                "Then her method would have had nothing to do. It explains one lucky data set, and she sees this with every one."),
            new("sub_ and div_ return new tensors, and she threw them away.",
                "That is what sub and div do, and then both pictures would show the raw data. The trailing underscore says: change this tensor itself."),
            new("Her “before” is another name for the tensor that the method changed, so both pictures show the result.",
                "An assignment gives a second name to the same memory. Only clone() makes a second memory."),
            new("Methods get copies of tensors, so the changes stayed inside.",
                "A method gets a reference to the same tensor. With a copy, both pictures would show the raw data, with their old mean."),
        ],
        Right = 'c',
        Hints =
        [
            "What does the trailing underscore say about where the result goes?",
            "How many tensors are there in the story, and how many names? Look again at first and second above.",
        ],
        Solution = """
            // solution 02.5
            string reason = "c";
            """,
        Explanation = "In-place operations change the one tensor that all its names share. Keep a clone() of what you want to compare with later.",
    });
}
