using System.Text.Json.Nodes;
using DlCourse.Exercises;
using DlCourse.Lessons;

namespace DlCourse.Tests.ProgressFiles;

[Collection("console")]
public sealed class ProgressTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-progress-").FullName;
    private readonly IDisposable kept;

    public ProgressTests() => kept = Progress.KeepIn(File);

    private string File => Path.Combine(folder, ".dlcourse", "progress.json");

    public void Dispose()
    {
        kept.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Attempts_are_counted_until_the_exercise_is_solved()
    {
        Progress.Record("03.1", Outcome.Incorrect);
        Progress.Record("03.1", Outcome.Error);
        Progress.Record("03.1", Outcome.Correct);
        Progress.Record("03.1", Outcome.Incorrect);
        var exercise = Progress.Read().Exercises["03.1"];
        Assert.Equal((3, "Incorrect"), (exercise.Attempts, exercise.LastOutcome));
        Assert.NotNull(exercise.Solved);
        Assert.True(Progress.Read().IsSolved("03.1"));
    }

    [Fact]
    public void A_blank_leaves_no_trace()
    {
        Progress.Record("03.1", Outcome.NotAttempted);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Hints_questions_and_lessons_are_kept()
    {
        Progress.RecordHint("03.2");
        Progress.RecordHint("03.2");
        Progress.RecordQuiz("03.4", "a", isRight: false);
        Progress.RecordQuiz("03.4", "b", isRight: true);
        Progress.RecordQuiz("03.4", "c", isRight: false);
        Progress.RecordOpened("03");
        var progress = Progress.Read();
        Assert.Equal(2, progress.HintsOf("03.2"));
        Assert.Equal(["a", "b"], progress.Quizzes["03.4"].Answers);
        Assert.NotNull(progress.Quizzes["03.4"].Solved);
        Assert.NotNull(progress.Lessons["03"].LastOpened);
        Assert.False(progress.IsSolved("03.2"));
    }

    [Fact]
    public void The_file_is_versioned_and_says_times_in_utc()
    {
        Progress.Record("03.1", Outcome.Correct);
        var json = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        Assert.Equal(1, (int)json["version"]!);
        Assert.EndsWith("+00:00", (string)json["exercises"]!["03.1"]!["solved"]!);
    }

    [Fact]
    public void What_a_newer_version_has_added_survives()
    {
        Write("""{"version":1,"lessons":{},"quizzes":{},"mood":"good","exercises":{"03.1":{"attempts":2,"stars":5}}}""");
        Progress.Record("03.1", Outcome.Incorrect);
        var json = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        Assert.Equal(("good", 5, 3), ((string)json["mood"]!, (int)json["exercises"]!["03.1"]!["stars"]!, (int)json["exercises"]!["03.1"]!["attempts"]!));
    }

    [Fact]
    public void A_file_of_a_newer_layout_is_left_alone()
    {
        const string Newer = """{"version":2,"everything":"different"}""";
        Write(Newer);
        var said = Said(() => Progress.Record("03.1", Outcome.Correct));
        Assert.Contains("Progress is not kept", said);
        Assert.Contains("newer version of the course", said);
        Assert.Equal(Newer, System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"version\":1,\"exercises\":{\"03.1\":{\"attempts\":")]
    [InlineData("{\"version\":1,\"exercises\":null}")]
    [InlineData("{\"version\":1,\"exercises\":{\"03.1\":null}}")]
    [InlineData("{\"version\":1,\"quizzes\":{\"03.1\":{\"answers\":null}}}")]
    [InlineData("{\"version\":1,\"exercises\":{\"03.1\":{\"attempts\":\"many\"}}}")]
    [InlineData("{\"version\":1,\"lessons\":{\"03\":{\"lastOpened\":\"yesterday\"}}}")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    public void A_damaged_file_is_set_aside_with_a_message_and_work_goes_on(string content)
    {
        Write(content);
        var said = Said(() =>
        {
            Assert.Empty(Progress.Read().Exercises);
            Progress.Record("03.1", Outcome.Correct);
        });
        var aside = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(File)!, "progress.damaged-*.json"));
        Assert.Equal(content, System.IO.File.ReadAllText(aside));
        Assert.Contains(aside, said);
        Assert.True(Progress.Read().IsSolved("03.1"));
    }

    [Fact]
    public void Where_nothing_can_be_written_one_notice_says_so_and_nothing_throws()
    {
        // A file in the folder's place: root, as whom containers run tests, may write into folders that are read-only.
        System.IO.File.WriteAllText(Path.GetDirectoryName(File)!, "");
        var said = Said(() =>
        {
            Progress.Record("03.1", Outcome.Correct);
            Progress.RecordHint("03.1");
            Assert.Empty(Progress.Read().Exercises);
        });
        Assert.Single(said.Trim().Split('\n'));
        Assert.Contains("Progress is not kept", said);
    }

    [Fact]
    public void Nothing_is_written_where_progress_is_off()
    {
        using var off = Progress.KeepIn(null);
        Progress.Record("03.1", Outcome.Correct);
        Assert.False(Progress.IsKept);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Beginning_a_lesson_shows_progress_and_the_next_open_exercise()
    {
        var exercises = LessonCatalogue.Find("03").Exercises;
        var all = exercises.Count;
        Assert.Contains($"progress   {new string('□', all)} 0 of {all} exercises solved, next: 03.1 {exercises[0].Title}", FirstLines("03"));
        Progress.Record("03.1", Outcome.Correct);
        Assert.Contains($"progress   ■{new string('□', all - 1)} 1 of {all} exercises solved, next: 03.2 {exercises[1].Title}", FirstLines("03"));
        Assert.NotNull(Progress.Read().Lessons["03"].LastOpened);
    }

    [Fact]
    public void The_end_of_a_lesson_shows_what_is_open()
    {
        foreach (var id in new[] { "03.1", "03.2", "03.3", "03.4", "03.5" }) Progress.Record(id, Outcome.Correct);
        Progress.Record("03.6", Outcome.Incorrect);
        var card = Lesson.End("03");
        Assert.Equal((5, 6), (card.Solved, card.Count));
        Assert.Contains("03.6 More than 1,000 updates: begun", card.ToString());
        Assert.Contains("Next: exercise 03.6", card.ToString());
        Progress.Record("03.6", Outcome.Correct);
        Assert.Contains("All exercises are solved. Next: the quiz.", Lesson.End("03").ToString());
    }

    [Fact]
    public void A_check_a_hint_and_a_quiz_answer_are_recorded_where_the_learner_gives_them()
    {
        var exercise = Exercise("03.1");
        exercise.Hint();
        exercise.Check("a");
        exercise.Check("b");
        exercise.Check("a");
        var wrong = Quiz.Lesson03.Questions[0].Foreseen().First().Answer;
        Quiz.Lesson03.Answer(1, "no such letter");
        Quiz.Lesson03.Answer(1, wrong);
        var progress = Progress.Read();
        Assert.True(progress.IsSolved("03.1"), "once solved, an exercise stays solved");
        Assert.Equal((2, 1), (progress.Exercises["03.1"].Attempts, progress.HintsOf("03.1")));
        Assert.Equal([wrong], progress.Quizzes["03.1"].Answers);
        Assert.Equal(Quiz.Lesson03.Count, progress.Lessons["03"].QuizQuestions);
        Assert.Contains("Quiz: 0 of", Lesson.End("03").ToString());
    }

    [Fact]
    public void A_headless_run_keeps_nothing_and_still_shows_what_it_has_seen()
    {
        using var off = Progress.KeepIn(null);
        Assert.DoesNotContain("progress", FirstLines("03"));
        Progress.Record("03.1", Outcome.Correct);
        Assert.Equal(1, Lesson.End("03").Solved);
    }

    /// <summary>One of its own: the exercises of the course remember which hints they have given.</summary>
    private static ChoiceExercise Exercise(string id) => new(new()
    {
        Id = id,
        Kind = ExerciseKind.Explain,
        Title = "A reason",
        Choices = [new("No.", "Not so."), new("Yes.", "So it is.")],
        Right = 'b',
        Hints = ["One of two.", "The second."],
        Solution = "string reason = \"b\";",
        Explanation = "It is so.",
    });

    private static string FirstLines(string lesson) => Said(() => Lesson.Begin(lesson));

    private static string Said(Action action)
    {
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString();
    }

    private void Write(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, content);
    }
}
