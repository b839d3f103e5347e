namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 02, tensors and linear algebra.</summary>
public static partial class Lesson02;
