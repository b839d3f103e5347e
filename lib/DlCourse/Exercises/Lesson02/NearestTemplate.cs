namespace DlCourse.Exercises;

/// <content>02.6: t · x − ½ t · t, for a batch of pictures and all templates at once.</content>
public static partial class Lesson02
{
    /// <summary>02.6 (make): scores whose largest belongs to the nearest template.</summary>
    public static FunctionExercise<Tensor, Tensor, Tensor> NearestTemplate { get; } = new(new()
    {
        Id = "02.6",
        Kind = ExerciseKind.Make,
        Title = "The nearest template wins",
        Reference = (images, templates) => images.matmul(templates.T) - 0.5 * templates.square().sum(1),
        Cases =
        [
            (tensor(new[,] { { 1f, 0 } }), tensor(new[,] { { 1f, 0 }, { 2, 2 } })),
            (tensor(new[,] { { 1f, 1 }, { 0, 2 }, { -1, 0 } }), tensor(new[,] { { 2f, 0 }, { 0, 1 } })),
        ],
        Nasty =
        [
            (tensor(new[,] { { 1f, 2 }, { 3, 4 } }), tensor(new[,] { { 5f, 6 }, { 7, 8 } })),
            (zeros(2, 3), tensor(new[,] { { 1f, 2, 3 } })),
            (tensor(new[,] { { 100f, -100, 50 } }), zeros(2, 3)),
        ],
        Random = draw =>
        {
            var (n, d, k) = (draw.Whole(1, 5), draw.Whole(2, 6), draw.Whole(2, 4));
            return (draw.Tensor(n, d), draw.Tensor(k, d));
        },
        Misconceptions =
        [
            new((x, t) => x.matmul(t.T), "Those are the dot products alone: take half of t · t away from each column. If you wrote 1 / 2, that is 0 in C#."),
            new((x, t) => x.matmul(t.T) - t.square().sum(1), "The ½ is missing: t · x − ½ t · t."),
            new((x, t) => x.matmul(t.T) + 0.5 * t.square().sum(1), "The half of t · t is added: that makes heavy templates even stronger. Take it away."),
            new((x, t) => x.matmul(t.T) - 0.5 * t.square().sum(), "Every column loses the same number, the sum over all templates. Sum along one axis only, so that each template keeps its own."),
            new((x, t) => x.matmul(t.T) - 0.5 * t.square().mean([1]), "That is the mean of the squares. t · t is their sum."),
            new((x, t) => x.matmul(t.T) - 0.5 * t.square().sum(1).sqrt(), "That takes the length of t. In the formula stands its square, t · t."),
            new((x, t) => x.matmul(t.T) - 0.5 * t.sum(1), "That sums the numbers of t, not their squares: t · t multiplies every number with itself."),
            new((x, t) => x.matmul(t.T) - 0.5 * x.square().sum(1, keepdim: true), "That is half of x · x, the same for all templates of a row. It is t · t that differs from template to template."),
            new((x, t) => (x.matmul(t.T) - 0.5 * t.square().sum(1)).T, "The result is transposed: a row for each picture, a column for each template."),
            new((x, t) => -(x.unsqueeze(1) - t).square().sum(2), "Those are negative squared distances. They have the same winner, but t · x − ½ t · t needs no distance: leave x · x out, and halve."),
            new((x, t) => (x.matmul(t.T) - 0.5 * t.square().sum(1)).softmax(1), "Those are probabilities made of the right scores. Return the scores as they are."),
            new((x, t) => (x.matmul(t.T) - 0.5 * t.square().sum(1)).argmax(1), "Those are the winners. Return all scores, a row for each picture."),
            new((x, t) => x.square().sum(1, keepdim: true) - 2 * x.matmul(t.T) + t.square().sum(1),
                "Those are the squared distances, and the nearest template has the smallest. A score is largest for the nearest."),
        ],
        Hints =
        [
            "Two parts: the dot product of every picture with every template, and one number for each template.",
            "The first part is a product of [n, d] with [d, k]. The second is the sum of squares along the axis of the pixels, shape [k].",
            "templates.square().sum(1) is t · t for each template. Broadcasting takes it away from every row.",
        ],
        Solution = """
            // solution 02.6
            Tensor Scores(Tensor images, Tensor templates)
            {
                return images.matmul(templates.T) - 0.5 * templates.square().sum(1);
            }
            """,
        Explanation = "A dot product rewards heavy templates; the bias −½ t · t takes that away, and the largest score belongs to the nearest template.",
    });
}
