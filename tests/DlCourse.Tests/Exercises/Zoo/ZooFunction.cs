namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>A function of the course with the mistakes that people make in it.</summary>
/// <param name="Name">What it computes.</param>
/// <param name="Reference">The right function; its parameters' names are those an exercise would use.</param>
/// <param name="Fixed">Inputs by hand, the first easy to read, then nasty ones.</param>
/// <param name="Draw">Draws a random input.</param>
/// <param name="Mistakes">Wrong functions of the same type.</param>
internal sealed record ZooFunction(string Name, Delegate Reference, object[][] Fixed, Func<Random, object[]> Draw, SeededMistake[] Mistakes)
{
    public override string ToString() => Name;
}
