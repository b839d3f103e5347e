using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 00.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 00, the welcome.</summary>
    public static LessonQuiz Lesson00 { get; } = new("00",
    [
        new SingleChoice("A cell ends with the line 6 * 7; and a semicolon stands behind it. What happens?")
        {
            Right = new("it is an error: C# wants to know what to do with the product", "A value alone is no statement. Without the semicolon the notebook shows it."),
            Wrong =
            [
                new("42 is shown", "Only without the semicolon is the last expression the cell's value."),
                new("nothing is shown, and 42 is kept", "Nothing is kept without a name, such as var product = 6 * 7;"),
            ],
        },
        new NumericQuestion("One cell says var n = 1; and was run once. The next says n *= 2; and you run it four times. What is n?", 16)
        {
            Explanation = "1, 2, 4, 8, 16: the kernel remembers n from run to run.",
            Misconceptions =
            [
                new(2, "That would be n after one run. The kernel remembers n between the runs."),
                new(8, "That is n after three runs."),
                new(1, "The first cell was run only once, at the beginning, and n was changed since."),
            ],
        },
        new OrderQuestion("A lesson shows something impossible. In which order do you look?")
        {
            Items =
            [
                new("read the last line of the red text, if there is one", "It costs nothing, and it names the trouble."),
                new("restart, and run all cells from the top", "That removes everything that was run in another order."),
                new("run dlcourse doctor", "If a fresh start does not help, something may be missing on the computer."),
            ],
            Explanation = "Read, restart, then let the doctor look.",
        },
        new MultipleChoice("What does a check do with your function?")
        {
            Right =
            [
                new("it calls it with several inputs, some of them random", "So an answer that is right for one input only does not pass."),
                new("it looks for a cause that fits all your answers", "That is how it can say “32 too low” and not only “wrong”."),
            ],
            Wrong =
            [
                new("it compares your text with the solution", "It never sees your text, only what your function returns. Many ways are right."),
                new("it sends your answer to the authors", "Nothing leaves your computer. Progress is a file in your own folder."),
            ],
        },
        new SingleChoice("The program of this page found 1.8 and 32. Why not the rule of a thermometer with a bent scale?")
        {
            Right = new("its form is a line, whatever the readings say", "It can only choose w and b. A rule that is no line needs another form."),
            Wrong =
            [
                new("it ran too few rounds", "More rounds find the best line more exactly. They do not bend it."),
                new("five readings are too few for a bent scale", "With a million readings it would still draw a straight line through them."),
                new("somebody must type the rule first", "Nobody typed 1.8. But somebody did choose the form, w · Celsius + b."),
            ],
        },
    ]);
}
