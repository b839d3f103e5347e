namespace DlCourse.Exercises;

/// <content>01.5: three problems in the words of machine learning.</content>
public static partial class Lesson01
{
    /// <summary>01.5 (complete): task, input, output, paradigm, loss and metric of three problems.</summary>
    public static ValueExercise<ProblemFormulation, ProblemFormulation, ProblemFormulation> Formulate { get; } = new(new()
    {
        Id = "01.5",
        Kind = ExerciseKind.Complete,
        Title = "Formulate three problems",
        Answers = (Skin, Articles, Lift),
        Hints =
        [
            "Begin with the paradigm: is there an answer for every example (supervised), none at all (unsupervised), or a reward for what is done (reinforcement)?",
            "The task follows from what you want to hear: a number, a class with a name, a group without one, or what to do next. The output is its form.",
            "The loss belongs to the output: squared error to numbers, cross-entropy to probabilities, distance to groups, missed reward to actions.",
            "The metric belongs to the people. Ask for each problem: which mistake would hurt them most, and would this number show it?",
        ],
        Solution = """
            // solution 01.5
            var skin = new ProblemFormulation
            {
                Task = LearningTask.Classification, Input = InputKind.Image, Output = OutputKind.OneProbability,
                Paradigm = LearningParadigm.Supervised, Loss = LossKind.CrossEntropy, Metric = MetricKind.Recall,
            };
            var articles = new ProblemFormulation
            {
                Task = LearningTask.Clustering, Input = InputKind.WordCounts, Output = OutputKind.GroupNumber,
                Paradigm = LearningParadigm.Unsupervised, Loss = LossKind.DistanceToCentre, Metric = MetricKind.ReadersAgreement,
            };
            var lift = new ProblemFormulation
            {
                Task = LearningTask.Control, Input = InputKind.State, Output = OutputKind.Action,
                Paradigm = LearningParadigm.Reinforcement, Loss = LossKind.LostReward, Metric = MetricKind.MeanWait,
            };
            """,
        Praise = "Three problems, eighteen decisions, all sound.",
        Explanation = "These six lines decide more about a project than the choice of the network does. Recall alone can be cheated too: lesson 05 adds precision.",
    });

    private static Authoring.Answer<ProblemFormulation> Skin => Problem(
        "skin",
        new()
        {
            Task = LearningTask.Classification,
            Input = InputKind.Image,
            Output = OutputKind.OneProbability,
            Paradigm = LearningParadigm.Supervised,
            Loss = LossKind.CrossEntropy,
            Metric = MetricKind.Recall,
        },
        new()
        {
            [LearningTask.Regression] = "the doctors want a class, melanoma or not. A probability of a class is still classification.",
            [LearningTask.Clustering] = "the two groups have names, and every photo has its label. Clustering is for groups that nobody has named.",
            [LearningParadigm.Unsupervised] = "each photo comes with the laboratory's answer. Learning from answers is supervised.",
            [LearningParadigm.Reinforcement] = "nothing is done and rewarded here. Each photo comes with its right answer.",
            [InputKind.TableRow] = "what comes in is the photo itself. Nobody has measured anything on it.",
            [OutputKind.OneNumber] = "a number without bounds is hard to read as melanoma or not. What has 0 and 1 as its ends?",
            [OutputKind.GroupNumber] = "a bare 0 or 1 hides how sure the network is. The doctors want to see the doubtful cases first.",
            [LossKind.SquaredError] = "it can be used, but it hardly scolds a network that is sure and wrong. Which loss goes with a probability?",
            [MetricKind.Accuracy] = "98 of 100 patients have no melanoma. Who always says \"healthy\" has an accuracy of 98 % and finds nobody.",
            [MetricKind.MeanAbsoluteError] = "the doctors do not ask how far the probability is off. Which share of the melanomas is found?",
        });

    private static Authoring.Answer<ProblemFormulation> Articles => Problem(
        "articles",
        new()
        {
            Task = LearningTask.Clustering,
            Input = InputKind.WordCounts,
            Output = OutputKind.GroupNumber,
            Paradigm = LearningParadigm.Unsupervised,
            Loss = LossKind.DistanceToCentre,
            Metric = MetricKind.ReadersAgreement,
        },
        new()
        {
            [LearningTask.Classification] = "classes would need names, and nobody has given any. The machine has to find the groups.",
            [LearningParadigm.Supervised] = "nobody has labelled an article. Without answers it is unsupervised.",
            [InputKind.State] = "nothing is controlled here. What goes in is made of the words of an article.",
            [OutputKind.OneProbability] = "a probability of what? Without a class there is none. What comes out says which heap an article lies on.",
            [LossKind.CrossEntropy] = "cross-entropy needs the right answer for each article, and there is none.",
            [MetricKind.Accuracy] = "accuracy compares with right answers, and there are none. Who can say whether a group makes sense?",
        });

    private static Authoring.Answer<ProblemFormulation> Lift => Problem(
        "lift",
        new()
        {
            Task = LearningTask.Control,
            Input = InputKind.State,
            Output = OutputKind.Action,
            Paradigm = LearningParadigm.Reinforcement,
            Loss = LossKind.LostReward,
            Metric = MetricKind.MeanWait,
        },
        new()
        {
            [LearningTask.Classification] = "nobody knows the right floor for each moment. What is wanted is what to do next, again and again.",
            [LearningParadigm.Supervised] = "nobody can write the right move beside each situation. The lift only feels how long people have waited.",
            [OutputKind.OneNumber] = "the lift has to do something: go up, go down, open the doors.",
            [LossKind.SquaredError] = "there is no true answer to compare with. What is there instead is a reward for each moment.",
            [MetricKind.Accuracy] = "there is no right move to compare with. What do the people in the building notice?",
        });

    /// <summary>One problem; what it says to a wrong choice stands in <paramref name="replies"/>, and the first wrong decision is answered.</summary>
    private static Authoring.Answer<ProblemFormulation> Problem(string name, ProblemFormulation right, Dictionary<Enum, string> replies) => new(name, right)
    {
        IsBlank = got => Decisions(got).Any(decision => IsOpen(decision.Choice)) && !Wrong(got, right).Any(),
        Judge = got => Wrong(got, right).Take(1).Select(pair =>
            $"{name}, {pair.First.Name} {pair.First.Choice}: {replies.GetValueOrDefault(pair.First.Choice, pair.First.Otherwise)}"),
        Misconceptions = [.. replies.Select(reply => new Authoring.Misconception<ProblemFormulation>(With(right, reply.Key), reply.Value))],
    };

    /// <summary>What has been chosen and is not right; what is still open counts as neither.</summary>
    private static IEnumerable<((string Name, Enum Choice, string Otherwise) First, (string Name, Enum Choice, string Otherwise) Second)> Wrong(
        ProblemFormulation got, ProblemFormulation right) =>
        Decisions(got).Zip(Decisions(right)).Where(pair => !IsOpen(pair.First.Choice) && !pair.First.Choice.Equals(pair.Second.Choice));

    private static bool IsOpen(Enum choice) => Convert.ToInt32(choice, System.Globalization.CultureInfo.InvariantCulture) == 0;

    private static (string Name, Enum Choice, string Otherwise)[] Decisions(ProblemFormulation problem) =>
    [
        ("paradigm", problem.Paradigm, "are there right answers, none at all, or rewards?"),
        ("task", problem.Task, "read the last sentence of the problem: what do the people want to hear?"),
        ("input", problem.Input, "what does the machine get to see?"),
        ("output", problem.Output, "in which form does the answer to the task come?"),
        ("loss", problem.Loss, "it has to fit the output: what can be compared here?"),
        ("metric", problem.Metric, "would the people in the problem understand this number, and does it show what they care about?"),
    ];

    private static ProblemFormulation With(ProblemFormulation right, Enum choice) => choice switch
    {
        LearningTask task => right with { Task = task },
        InputKind input => right with { Input = input },
        OutputKind output => right with { Output = output },
        LearningParadigm paradigm => right with { Paradigm = paradigm },
        LossKind loss => right with { Loss = loss },
        _ => right with { Metric = (MetricKind)choice },
    };
}
