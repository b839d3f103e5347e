using DlCourse.Exercises;
using DlCourse.Tests.Exercises.Zoo;
using ZooOfMistakes = DlCourse.Tests.Exercises.Zoo.Zoo;

namespace DlCourse.Tests.Exercises;

public class RightAnswersTests
{
    private static readonly int Seeds = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 200 : 3;

    [Fact]
    public void There_are_many_ways_to_be_right() => Assert.True(RightAnswers.All.Count >= 30);

    [Fact]
    public void No_right_answer_is_called_wrong_whatever_the_seed()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            foreach (var (name, way, answer) in RightAnswers.All)
            {
                var verdict = ZooCheck.Judge(ZooOfMistakes.Functions.Single(function => function.Name == name), answer, seed);
                Assert.True(verdict.Outcome == Outcome.Correct, $"{name}, {way}, seed {seed}:\n{string.Join('\n', verdict.Lines)}");
            }
        }
    }

    [Fact]
    public void No_mistake_is_missed_or_named_wrongly_with_certainty_whatever_the_seed()
    {
        var (named, all) = (0, 0);
        for (var seed = 0; seed < Seeds - 1; seed++)
        {
            foreach (var function in ZooOfMistakes.Functions)
            {
                foreach (var mistake in function.Mistakes.Where(mistake => mistake.Cause != TrueCause.EndlessLoop))
                {
                    var verdict = ZooCheck.Judge(function, mistake.Function, seed);
                    var isNamed = verdict.Finding?.Cause.ToString() == mistake.Cause.ToString();
                    (named, all) = (named + (isNamed ? 1 : 0), all + 1);
                    Assert.True(verdict.Outcome is Outcome.Incorrect or Outcome.Error, $"{function.Name}, {mistake.Slip}, seed {seed}");
                    Assert.True(
                        isNamed || verdict.Finding!.Certainty == DlCourse.Exercises.Diagnosis.Certainty.Likely,
                        $"{function.Name}, {mistake.Slip}, seed {seed}: {mistake.Cause}, not {verdict.Finding!.Cause}");
                }
            }
        }

        Assert.True(named >= 0.9 * all, $"{named} of {all}");
    }
}
