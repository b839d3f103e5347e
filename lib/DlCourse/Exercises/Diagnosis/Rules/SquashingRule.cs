namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Softmax or sigmoid twice, and logarithms of probabilities too many or too few.</summary>
internal sealed class SquashingRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (!evidence.AnswersAreTensors) yield break;
        const string thought = "The loss takes raw scores (logits) and squashes them itself: hand them over as they are.";
        foreach (var input in evidence.Tensors)
        {
            var name = evidence.Name(input);
            yield return new(
                Cause.SquashedTwice, $"{name} goes through a softmax before this, which has one of its own", thought,
                trial => evidence.With(trial, input, view => view.Along(view.Shape.Length - 1, Softmax)));
            yield return new(
                Cause.SquashedTwice, $"{name} goes through a sigmoid before this, which has one of its own", thought,
                trial => evidence.With(trial, input, view => view.Map(Sigmoid)));
        }

        yield return new(
            Cause.SquashedTwice, "there are two softmaxes, one after the other", "Probabilities are not logits: a second softmax flattens them.",
            trial => trial.Expected.Along(trial.Expected.Shape.Length - 1, Softmax));
        yield return new(
            Cause.LogarithmTooMuch, "this is the logarithm of the right answer", "`log_softmax` gives logarithms of probabilities, `softmax` the probabilities themselves.",
            trial => trial.Expected.Numbers.All(number => number > 0) ? trial.Expected.Map(Math.Log) : null);
        yield return new(
            Cause.LogarithmMissing, "a logarithm is missing: this is e to the right answer", "`log_softmax` gives logarithms of probabilities, `softmax` the probabilities themselves.",
            trial => trial.Expected.Map(Math.Exp));
    }

    internal static double[] Softmax(double[] logits)
    {
        var largest = logits.Max();
        var powers = Array.ConvertAll(logits, logit => Math.Exp(logit - largest));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
