using System.Globalization;
using DlCourse.Data;
using DlCourse.Lessons;

namespace DlCourse;

/// <summary>The lesson being read: every notebook begins with <c>Lesson.Begin("03");</c>.</summary>
public static class Lesson
{
    /// <summary>The seed unless a lesson is begun with another.</summary>
    public const int DefaultSeed = 42;

    /// <summary>The seed of this session: the same seed gives the same random numbers on every machine.</summary>
    public static int Seed { get; private set; } = DefaultSeed;

    /// <summary>The lesson's source of chance; <see cref="Begin"/> starts it afresh.</summary>
    public static Random Random { get; private set; } = new(DefaultSeed);

    /// <summary>Whether lessons read real data: false until <see cref="UseRealData"/>.</summary>
    public static bool UsesRealData { get; private set; }

    /// <summary>Makes loaders read the real data sets in your own folder instead of the bundled ones, and prints which folder that is.</summary>
    /// <param name="use">False to go back to the bundled sets.</param>
    /// <exception cref="DirectoryNotFoundException">DLCOURSE_DATA names no folder; the message says what to do.</exception>
    public static void UseRealData(bool use = true)
    {
        var source = use ? $"real sets from {RealData.Folder()}" : "the bundled sets";
        UsesRealData = use;
        Console.WriteLine($"Data: {source}");
    }

    /// <summary>Begins a lesson: sets the seed, makes numbers print alike in every country, and prints a card.</summary>
    /// <param name="number">Two digits, for example <c>"03"</c>.</param>
    /// <param name="seed">Another seed, to see what changes with it.</param>
    /// <exception cref="ArgumentException">There is no such lesson; the message lists those there are.</exception>
    public static void Begin(string number, int seed = DefaultSeed)
    {
        var lesson = LessonCatalogue.Find(number);
        Seed = seed;
        Random = new Random(seed);
        UsesRealData = false;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var exercises = string.Join(", ", lesson.Exercises.Select(exercise => $"{exercise.Id} {exercise.Title}"));
        Console.WriteLine($"Lesson {lesson.Number}: {lesson.Title}");
        Console.WriteLine($"  seed       {Seed} (Lesson.Random gives everybody the same numbers)");
        Console.WriteLine($"  computes   {lesson.Computes}");
        Console.WriteLine($"  data       {lesson.Data}");
        if (lesson.Exercises.Count > 0)
        {
            Console.WriteLine($"  exercises  {exercises}");
        }

        ShowProgress(lesson);
        Console.WriteLine("Coming back later? Run all cells above the one where you stopped.");
    }

    /// <summary>Says, at the end of a lesson, which of its exercises are solved and what is still open. Silent where progress is not kept.</summary>
    /// <param name="number">Two digits, for example <c>"03"</c>.</param>
    /// <exception cref="ArgumentException">There is no such lesson; the message lists those there are.</exception>
    public static void End(string number)
    {
        var lesson = LessonCatalogue.Find(number);
        if (!Progress.IsKept || lesson.Exercises.Count == 0) return;
        Console.WriteLine($"Lesson {lesson.Number}: {Summary(lesson)}");
    }

    private static void ShowProgress(LessonEntry lesson)
    {
        if (!Progress.IsKept) return;
        Progress.RecordOpened(lesson.Number);
        if (lesson.Exercises.Count > 0) Console.WriteLine($"  progress   {Summary(lesson)}");
    }

    private static string Summary(LessonEntry lesson)
    {
        var progress = Progress.Read();
        var open = lesson.Exercises.Where(exercise => !progress.IsSolved(exercise.Id)).ToList();
        var solved = lesson.Exercises.Count - open.Count;
        var next = open.Count == 0 ? "all exercises solved" : $"{solved} of {lesson.Exercises.Count} exercises solved, next: {open[0].Id} {open[0].Title}";
        return $"{SolvedBar.Of(solved, lesson.Exercises.Count)} {next}";
    }
}
