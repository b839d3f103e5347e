namespace DlCourse.Exercises;

/// <content>07.2: the slopes of tanh, ReLU, Leaky ReLU and ELU.</content>
public static partial class Lesson07
{
    /// <summary>07.2 (complete): four slopes at z; at the kink those from the left.</summary>
    public static FunctionExercise<double, double[]> FourSlopes { get; } = new(new()
    {
        Id = "07.2",
        Kind = ExerciseKind.Complete,
        Title = "Four slopes",
        Reference = z => At(z),
        Cases = [-2, 1, -0.5],
        Nasty = [0, -30, 30, 0.001, -0.001],
        Random = draw => draw.Number(),
        Misconceptions =
        [
            new(z => At(z, tanh: 1 - Math.Tanh(z)), "The first slope lacks a square: 1 minus tanh z times tanh z. The other three are right."),
            new(z => At(z, tanh: Math.Tanh(z)), "The first entry is tanh itself. Its slope is 1 minus the square of that."),
            new(z => At(z, tanh: 1 - z * z), "The first slope squares z. In 1 − a² the a is the output, tanh z."),
            new(z => At(z, tanh: Math.Tanh(z) * (1 - Math.Tanh(z))), "The first slope is a (1 − a), which is the sigmoid's. For tanh it is 1 − a²."),
            new(z => At(z, relu: Math.Max(0, z)), "The second entry is ReLU itself. Its slope is 1 or 0, whatever the size of z."),
            new(z => At(z, relu: 1), "The second slope is 1 everywhere. Below 0 ReLU is flat."),
            new(z => At(z, relu: z >= 0 ? 1 : 0, leaky: z >= 0 ? 1 : 0.1), "Right but for the kink: at z = 0 the exercise asks for the slopes from the left, so ask for z > 0."),
            new(z => At(z, relu: z >= 0 ? 1 : 0), "Right but for the kink of ReLU: at z = 0 the exercise asks for the slope from the left, 0."),
            new(z => At(z, leaky: z >= 0 ? 1 : 0.1), "Right but for the kink of Leaky ReLU: at z = 0 the exercise asks for the slope from the left, 0.1."),
            new(z => Values(z, 1 - Math.Tanh(z) * Math.Tanh(z)), "The last three entries are the values of the functions. Their slopes are asked for: how steep is each at z?"),
            new(z => Values(z, Math.Tanh(z)), "Those are the values of the four functions. Their slopes are asked for: how steep is each at z?"),
            new(z => At(z, relu: z < 0 ? 1 : 0), "The sides of ReLU have changed places: it is flat below 0."),
            new(z => At(z, leaky: Math.Max(0.1 * z, z)), "The third entry is Leaky ReLU itself. Its slope is 1 or 0.1."),
            new(z => At(z, leaky: z > 0 ? 1 : 0), "The third slope is 0 on the left. It should be a tenth; if you wrote 1 / 10, whole numbers divide to a whole number in C#: write 0.1."),
            new(z => At(z, leaky: z > 0 ? 1 : -0.1), "The third slope has a minus on the left. There the function is 0.1z: it still goes up to the right."),
            new(z => At(z, leaky: z > 0 ? 1 : 0.01), "The third slope takes 0.01, as libraries often do. Here the left side is 0.1z."),
            new(z => At(z, leaky: z > 0 ? 1 : 0.1 * z), "On the left the third entry is the value 0.1z. The slope of 0.1z is the factor before z."),
            new(z => At(z, elu: z > 0 ? 1 : Math.Exp(z) - 1), "On the left the last entry is ELU's value, eᶻ − 1. The slope of a constant is 0, so the −1 goes."),
            new(z => At(z, elu: z > 0 ? z : Math.Exp(z)), "On the right the last entry is the value z. Its slope is 1."),
            new(z => At(z, elu: Math.Exp(z)), "The last slope is eᶻ on both sides. On the right ELU is z, with the slope 1."),
            new(z => At(z, elu: z > 0 ? 1 : Math.Exp(-z)), "The last slope has e⁻ᶻ, which is huge on the left. It is eᶻ there."),
            new(z => At(z, elu: z > 0 ? 1 : z * Math.Exp(z - 1)), "The last slope uses the power rule on eᶻ. The e-power is its own slope: (eᶻ)′ = eᶻ."),
        ],
        Hints =
        [
            "All four formulas stand in the table above the picture. With a = tanh z, the first is 1 − a².",
            "For the other three ask on which side z is: z > 0 ? 1 : (the slope on the left).",
        ],
        Solution = """
            // solution 07.2
            double[] Slopes(double z)
            {
                double tanhSlope = 1 - Math.Tanh(z) * Math.Tanh(z);
                double reluSlope = z > 0 ? 1 : 0;
                double leakySlope = z > 0 ? 1 : 0.1;                    // of max(0.1z, z)
                double eluSlope = z > 0 ? 1 : Math.Exp(z);              // of z if z > 0, else eᶻ − 1
                return [tanhSlope, reluSlope, leakySlope, eluSlope];
            }
            """,
        Explanation = "tanh and ELU pay for an e-power. The two bent lines ask one question only: which side?",
    });

    private static double[] Values(double z, double first) => [first, Math.Max(0, z), Math.Max(0.1 * z, z), z > 0 ? z : Math.Exp(z) - 1];

    private static double[] At(double z, double? tanh = null, double? relu = null, double? leaky = null, double? elu = null) =>
        [tanh ?? 1 - Math.Tanh(z) * Math.Tanh(z), relu ?? (z > 0 ? 1 : 0), leaky ?? (z > 0 ? 1 : 0.1), elu ?? (z > 0 ? 1 : Math.Exp(z))];
}
