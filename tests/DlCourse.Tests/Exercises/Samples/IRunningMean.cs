namespace DlCourse.Tests.Exercises.Samples;

/// <summary>A mean that is kept up to date. In a lesson this interface belongs to the library, so that cells know it.</summary>
public interface IRunningMean
{
    /// <summary>The mean of all numbers so far; 0 before the first.</summary>
    double Mean { get; }

    /// <summary>Takes one more number in.</summary>
    void Add(double number);
}
