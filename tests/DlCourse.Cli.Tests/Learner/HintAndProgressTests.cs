using System.Text.Json.Nodes;

namespace DlCourse.Cli.Tests.Learner;

public sealed class HintAndProgressTests : LearnerClone
{
    [Fact]
    public async Task Each_call_shows_the_next_hint_and_the_count_is_kept_in_the_progress()
    {
        var first = (await Dlcourse("hint", "03.1")).Output;
        var second = (await Dlcourse("hint", "3.1")).Output;
        Assert.Contains("03.1 hint 1 of ", first);
        Assert.Contains("03.1 hint 2 of ", second);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(ProgressFile))!;
        Assert.Equal(2, (int)json["exercises"]!["03.1"]!["hints"]!);
    }

    [Fact]
    public async Task An_unknown_exercise_is_one_line()
    {
        var result = await Dlcourse("hint", "03.99");
        Assert.Equal(2, result.ExitCode);
        Assert.Matches("^dlcourse: There is no exercise 03.99. The exercises are: [0-9., ]*03.1, [^\n(]*\n$", result.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Progress_shows_a_bar_and_the_next_step()
    {
        Write("""{"version":1,"lessons":{"03":{"lastOpened":"2026-11-21T10:00:00+00:00"}},"exercises":{"03.1":{"attempts":2,"hints":1,"solved":"2026-11-21T10:05:00+00:00","lastOutcome":"Correct"}},"quizzes":{}}""");
        var result = await Dlcourse("progress");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("■" + new string('□', Exercises.Count - 1), result.Output);
        Assert.Contains($"1 of {Exercises.Count}", result.Output);
        Assert.Contains("next: dlcourse open 03, exercise 03.2", result.Output);
    }

    [Fact]
    public async Task Progress_shows_the_quiz_and_fits_100_columns()
    {
        Write("""{"version":1,"lessons":{"03":{"lastOpened":"2026-11-21T10:00:00+00:00","quizQuestions":7}},"exercises":{},"quizzes":{"03.1":{"answers":["a","b"],"solved":"2026-11-21T10:05:00+00:00"},"03.2":{"answers":["a"]}}}""");
        var output = (await Dlcourse("progress")).Output;
        Assert.Contains("1 of 7", output);
        Assert.All(output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 100, line));
        var quiz = JsonNode.Parse((await Dlcourse("progress", "--json")).Output)!["lessons"]!.AsArray().Single()!["quiz"]!;
        Assert.Equal((1, 2, 7), ((int)quiz["right"]!, (int)quiz["answered"]!, (int)quiz["questions"]!));
    }

    [Fact]
    public async Task Progress_is_json_on_request()
    {
        Write("""{"version":1,"lessons":{},"exercises":{"03.1":{"attempts":2,"solved":"2026-11-21T10:05:00+00:00"}},"quizzes":{}}""");
        var json = JsonNode.Parse((await Dlcourse("progress", "--json")).Output)!;
        var lesson = json["lessons"]!.AsArray().Single()!;
        Assert.Equal(("03", 1, 2), ((string)lesson["lesson"]!, (int)lesson["solved"]!, (int)lesson["exercises"]![0]!["attempts"]!));
        Assert.Equal(("03.2", "dlcourse open 03"), ((string)json["next"]!["exercise"]!, (string)json["next"]!["command"]!));
    }

    [Fact]
    public async Task Who_has_solved_everything_is_told_so()
    {
        var solved = string.Join(',', Exercises.Select(exercise => $"\"{exercise}\":{{\"solved\":\"2026-11-21T10:05:00Z\"}}"));
        Write($"{{\"version\":1,\"exercises\":{{{solved}}}}}");
        Assert.Contains("Every exercise is solved.", (await Dlcourse("progress")).Output);
        Assert.Null(JsonNode.Parse((await Dlcourse("progress", "--json")).Output)!["next"]);
    }

    [Fact]
    public async Task A_damaged_file_is_set_aside_with_a_message()
    {
        Write("{\"version\":1,\"exerc");
        var result = await Dlcourse("progress");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("progress.damaged-", result.Error);
        Assert.Contains($"0 of {Exercises.Count}", result.Output);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(ProgressFile)!, "progress.damaged-*.json"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_one_line_and_stays()
    {
        Write("""{"version":9}""");
        var result = await Dlcourse("progress");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("newer version of the course", result.Error);
        Assert.True(File.Exists(ProgressFile));
    }

    [Fact]
    public async Task Runs_and_tests_write_no_progress()
    {
        await Dlcourse("run", "03", "--as-shipped");
        await Dlcourse("run", "03");
        Assert.False(File.Exists(ProgressFile));
    }

    [Fact]
    public async Task A_check_says_that_the_lesson_was_opened()
    {
        await Dlcourse("check", "03.1");
        Assert.NotNull(JsonNode.Parse(await File.ReadAllTextAsync(ProgressFile))!["lessons"]!["03"]!["lastOpened"]);
    }

    [Fact]
    public async Task A_checked_answer_counts_as_an_attempt_and_a_right_one_solves_the_exercise()
    {
        Answer("03.1", "double z = 3; int prediction = 1; int predictionOnLine = 0;");
        Assert.Contains("03.1 Not right yet", (await Dlcourse("check", "03.1")).Output);
        Answer("03.1", SolutionOf("03.1"));
        Assert.Contains("03.1 Correct", (await Dlcourse("check", "03.1")).Output);
        var exercise = JsonNode.Parse(await File.ReadAllTextAsync(ProgressFile))!["exercises"]!["03.1"]!;
        Assert.Equal((2, "Correct"), ((int)exercise["attempts"]!, (string)exercise["lastOutcome"]!));
        Assert.Contains($"1 of {Exercises.Count}", (await Dlcourse("progress")).Output);
    }

    private void Write(string progress)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ProgressFile)!);
        File.WriteAllText(ProgressFile, progress);
    }
}
