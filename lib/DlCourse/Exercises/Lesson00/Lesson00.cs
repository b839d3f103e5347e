namespace DlCourse.Exercises;

/// <summary>The exercise of lesson 00, the welcome.</summary>
public static partial class Lesson00;
