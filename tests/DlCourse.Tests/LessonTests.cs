using System.Globalization;

namespace DlCourse.Tests;

[Collection("console")]
public class LessonTests
{
    [Fact]
    public void Beginning_a_lesson_prints_its_card()
    {
        var card = CardOf(() => Lesson.Begin("03"));
        Assert.Contains("Lesson 03: The perceptron", card);
        Assert.Contains("seed       42", card);
        Assert.Contains("no deep-learning engine yet", card);
        Assert.Contains("nothing is downloaded", card);
        Assert.Contains("03.1 One point forward, 03.2 Three gates by thinking, 03.3 Rosenblatt's rule", card);
        Assert.Contains("Run all cells above", card);
    }

    [Fact]
    public void The_seed_starts_chance_afresh()
    {
        CardOf(() => Lesson.Begin("03", seed: 7));
        var first = Lesson.Random.Next();
        CardOf(() => Lesson.Begin("03", seed: 7));
        Assert.Equal((7, first), (Lesson.Seed, Lesson.Random.Next()));
    }

    [Fact]
    public void Numbers_print_alike_in_every_country()
    {
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
        CardOf(() => Lesson.Begin("03"));
        Assert.Equal("0.5", $"{0.5}");
        Assert.Equal(CultureInfo.InvariantCulture, CultureInfo.DefaultThreadCurrentCulture);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("99")]
    [InlineData("")]
    public void An_unknown_lesson_lists_those_there_are(string number)
    {
        var error = Assert.Throws<ArgumentException>(() => Lesson.Begin(number));
        Assert.Contains($"no lesson \"{number}\"", error.Message);
        Assert.Contains("\"03\" (The perceptron)", error.Message);
    }

    private static string CardOf(Action begin)
    {
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            begin();
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString();
    }
}
