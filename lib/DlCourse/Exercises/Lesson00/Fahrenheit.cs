namespace DlCourse.Exercises;

/// <content>00.1: the rule of two thermometers.</content>
public static partial class Lesson00
{
    /// <summary>00.1 (complete): degrees Celsius to degrees Fahrenheit.</summary>
    public static FunctionExercise<double, double> Fahrenheit { get; } = new(new()
    {
        Id = "00.1",
        Kind = ExerciseKind.Complete,
        Title = "Two thermometers",
        Reference = celsius => 1.8 * celsius + 32,
        Cases = [20, 0, -10],
        Nasty = [-40, 100, 36.6, -273.15],
        Random = draw => draw.Number(),
        Misconceptions =
        [
            new(celsius => 1.8 * celsius, "Every answer is 32 too low. Where does the line stand when Celsius is 0?"),
            new(celsius => 1.8 * celsius - 32, "The 32 is taken away. At 0 °C the other thermometer shows 32, which is higher."),
            new(celsius => 1.8 * (celsius + 32), "The 32 is added before the multiplication, so it is stretched too. Multiply first, then add."),
            new(celsius => celsius + 32, "0 °C is right and nothing else: 10 degrees more here are 18 more there. If you wrote 9 / 5, that is 1 in C#, because both are whole numbers."),
            new(celsius => 2 * celsius + 30, "A good rule for the head: at 10 °C it is exact. The program found finer numbers than 2 and 30."),
            new(celsius => (celsius - 32) / 1.8, "That is the way back, from Fahrenheit to Celsius."),
            new(celsius => celsius / 1.8 + 32, "That divides by 1.8. A Fahrenheit degree is the smaller one, so their number must grow."),
            new(celsius => 18 * celsius + 32, "10 degrees more here are 18 more there. So one degree more is 1.8."),
            new(celsius => 32 * celsius + 1.8, "The two numbers have changed places: 1.8 multiplies, and 32 is added."),
            new(celsius => 2.84 * celsius + 1.17, "That is the program after 10 rounds. Take the numbers that it ends with."),
            new(celsius => 1.83 * celsius + 30.99, "That is the program after 1,000 rounds: near, and not there yet. Take its last line."),
            new(celsius => Math.Round(1.8 * celsius + 32), "The rule is right, and then it was rounded. Return the number as it is."),
            new(celsius => 2.73 * celsius + 0.2, "That is the program after one round. Take the numbers that it ends with."),
            new(celsius => celsius, "That is the Celsius value as it came. Put it through the rule: w · Celsius + b."),
        ],
        Hints =
        [
            "The program printed its rule in the last line of the cell Learn: a number times Celsius, plus a number.",
            "Write return w * celsius + b; with those two numbers in the places of w and b.",
        ],
        Solution = """
            // solution 00.1
            double ToFahrenheit(double celsius)
            {
                return 1.8 * celsius + 32;
            }
            """,
        Explanation = "1.8 is how fast one scale grows against the other; 32 is where it stands at 0 °C. At −40 both thermometers agree: try it.",
    });
}
