using DlCourse.Exercises;

namespace DlCourse.Lessons;

/// <summary>All lessons that exist.</summary>
internal static class LessonCatalogue
{
    private static readonly LessonEntry[] All =
    [
        new("00", "Welcome", "plain numbers, and one tensor, on the CPU", "typed into the cells; nothing is downloaded", typeof(Lesson00)),
        new("01", "What is deep learning", "MathNet matrices on the CPU, and small networks that are a black box for now", "drawn and computed by the course; nothing is downloaded", typeof(Lesson01)),
        new("02", "Tensors and linear algebra", "tensors of the course's engine, and MathNet beside them, on the CPU", "small digits and shapes that come with the course; nothing is downloaded", typeof(Lesson02)),
        new("03", "The perceptron", "MathNet vectors on the CPU (no deep-learning engine yet)", "typed into the cells; nothing is downloaded", typeof(Lesson03)),
        new("04", "Derivatives and gradient descent", "numbers and MathNet vectors on the CPU", "computed in the cells; nothing is downloaded", typeof(Lesson04)),
        new("05", "Losses and metrics", "numbers, MathNet vectors and a few tensors on the CPU", "typed into the cells, and the course's own churn table; nothing is downloaded", typeof(Lesson05)),
        new("06", "Logistic regression", "MathNet vectors and matrices on the CPU; tensors in one cell at the end", "typed into the cells, and digits drawn by the course; nothing is downloaded", typeof(Lesson06)),
        new("07", "Activation functions", "MathNet vectors on the CPU, and small networks of plain numbers that are a black box for now", "computed in the cells; nothing is downloaded", typeof(Lesson07)),
        new("08", "Backpropagation by hand", "numbers, MathNet vectors and matrices on the CPU", "typed into the cells; nothing is downloaded", typeof(Lesson08)),
        new("09", "Autograd from scratch", "single numbers on the CPU that remember how they were made, and tensors beside them", "typed into the cells; nothing is downloaded", typeof(Lesson09)),
        new("gallery", "Every kind of figure", "MathNet vectors on the CPU", "computed in the cells; nothing is downloaded"),
    ];

    /// <summary>The lesson with this number.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static LessonEntry Find(string number) =>
        Array.Find(All, lesson => lesson.Number == number)
        ?? throw new ArgumentException(
            $"There is no lesson \"{number}\". The lessons are: {string.Join(", ", All.Select(lesson => $"\"{lesson.Number}\" ({lesson.Title})"))}.", nameof(number));

    /// <summary>The exercise with this id.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static Exercise FindExercise(string id) =>
        All.SelectMany(lesson => lesson.Exercises).FirstOrDefault(exercise => exercise.Id == id)
        ?? throw new ArgumentException($"There is no exercise {id}. The exercises are: {string.Join(", ", All.SelectMany(lesson => lesson.Exercises).Select(exercise => exercise.Id))}.", nameof(id));
}
