namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 01, what deep learning is.</summary>
public static partial class Lesson01;
