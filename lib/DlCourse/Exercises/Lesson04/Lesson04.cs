namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 04, derivatives and gradient descent.</summary>
public static partial class Lesson04
{
    /// <summary>The start and every place after it, each made from all places so far.</summary>
    private static List<T> Path<T>(T start, int steps, Func<List<T>, T> next)
    {
        var path = new List<T> { start };
        while (path.Count <= steps) path.Add(next(path));
        return path;
    }
}
