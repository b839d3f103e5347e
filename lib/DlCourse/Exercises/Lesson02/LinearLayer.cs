namespace DlCourse.Exercises;

/// <content>02.3: X · Wᵀ + b, written by the learner.</content>
public static partial class Lesson02
{
    /// <summary>02.3 (make): a layer of neurons for a batch of inputs.</summary>
    public static FunctionExercise<Tensor, Tensor, Tensor, Tensor> LinearLayer { get; } = new(new()
    {
        Id = "02.3",
        Kind = ExerciseKind.Make,
        Title = "A layer for a batch",
        Reference = (inputs, weights, bias) => inputs.matmul(weights.T) + bias,
        Cases =
        [
            (tensor(new[,] { { 2f, 1 } }), tensor(new[,] { { 0.5f, -1 }, { 2, 1 }, { -1, 3 } }), tensor(new[] { 1f, -4, 0.5f })),
            (tensor(new[,] { { 1f, 0 }, { 0, 1 }, { 1, 1 } }), tensor(new[,] { { 3f, -2 } }), tensor(new[] { 1f })),
        ],
        Nasty =
        [
            (tensor(new[,] { { 1f, 2 }, { 3, 4 } }), tensor(new[,] { { 5f, 6 }, { 7, 8 } }), tensor(new[] { 10f, 20 })),
            (zeros(2, 3), ones(4, 3), tensor(new[] { 1f, 2, 3, 4 })),
            (tensor(new[,] { { 1000f, -1000 } }), tensor(new[,] { { 0.5f, 0.25f } }), zeros(1)),
        ],
        Random = draw =>
        {
            var (m, n, k) = (draw.Whole(1, 4), draw.Whole(2, 5), draw.Whole(1, 4));
            return (draw.Tensor(m, n), draw.Tensor(k, n), draw.Tensor(k));
        },
        Misconceptions =
        [
            new((x, w, b) => w.matmul(x.T) + b.unsqueeze(1), "The result is transposed: every column is an example. Put the examples into the rows: inputs first, then weights.T."),
            new((x, w, _) => x.matmul(w.T), "The bias is missing. Add it to the product; broadcasting gives each neuron its own number."),
            new((x, w, b) => x.matmul(w.T) - b, "The bias is taken away. It is added: X · Wᵀ + b."),
            new((x, w, b) => x.matmul(w.T) + b.sum(), "Every neuron gets the sum of all biases. Add the vector as it is: each column gets its own number."),
            new((x, w, b) => (x.matmul(w.T) + b).sigmoid(), "That is the sigmoid of the right sums. A layer by itself stops at the sum."),
            new((x, w, b) => x.matmul(w.T) * b, "The bias multiplies the sums. It is added to them."),
        ],
        Hints =
        [
            "Write the shapes: inputs [m, n] and weights [k, n]. For a product the inner lengths must be equal, so one of them has to be transposed.",
            "inputs.matmul(weights.T) is [m, n] · [n, k] = [m, k]: a row for each example, a column for each neuron.",
            "Adding bias, [k], to [m, k] stretches it over the rows: + bias.",
        ],
        Solution = """
            // solution 02.3
            Tensor Layer(Tensor inputs, Tensor weights, Tensor bias)
            {
                return inputs.matmul(weights.T) + bias;
            }
            """,
        Explanation = "Each row of inputs meets each row of weights, which is a column of weights.T. This one line is torch.nn.Linear.",
    });
}
