namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 05, losses and metrics.</summary>
public static partial class Lesson05;
