namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 03, the perceptron.</summary>
public static partial class Lesson03;
