namespace DlCourse.Cli.Course;

/// <summary>The clone of the course in which the command works.</summary>
internal sealed class CourseFolder
{
    private CourseFolder(string root) => Root = root;

    /// <summary>The folder that holds <c>notebooks/</c>.</summary>
    public string Root { get; }

    /// <summary>Finds the clone: around the current directory or, failing that, around the command itself.</summary>
    /// <exception cref="UserErrorException">Neither is inside a clone.</exception>
    public static CourseFolder Find()
    {
        var root = Around(Directory.GetCurrentDirectory()) ?? Around(AppContext.BaseDirectory);
        return new CourseFolder(root ?? throw new UserErrorException(
            $"{Directory.GetCurrentDirectory()} is not inside a clone of the course (a folder with DlCourse.sln and notebooks/)."));
    }

    /// <summary>All lessons, in the order of the course.</summary>
    public IReadOnlyList<LessonFile> Lessons() =>
        [.. Directory.GetFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(path => new LessonFile(path, Root))];

    /// <summary>The lessons a user named: by number (<c>03</c> or <c>3</c>), by name, by a part of its name or title that no
    /// other lesson has, or as a file. No names means all.</summary>
    /// <exception cref="UserErrorException">A name fits no lesson.</exception>
    public IReadOnlyList<LessonFile> Lessons(IReadOnlyList<string> names)
    {
        var all = Lessons();
        if (names.Count > 0) return [.. names.Select(name => Named(name, all))];
        return all.Count > 0 ? all : throw new UserErrorException($"there are no lessons in {Path.Combine(Root, "notebooks")}.");
    }

    /// <summary>The root of the clone around a folder; null where there is none.</summary>
    public static string? Around(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DlCourse.sln")) && Directory.Exists(Path.Combine(folder, "notebooks"))) return folder;
        }

        return null;
    }

    /// <summary>The lesson that a learner means; the learner's own copy of a lesson stands for the lesson.</summary>
    /// <exception cref="UserErrorException">The name fits no lesson, or several.</exception>
    public LessonFile LearnersLesson(string name) =>
        Lessons().FirstOrDefault(lesson => lesson.Name == Path.GetFileNameWithoutExtension(name) && Path.HasExtension(name)) ?? Lessons([name])[0];

    private LessonFile Named(string name, IReadOnlyList<LessonFile> all)
    {
        if (all.FirstOrDefault(lesson => lesson.IsCalled(name)) is { } found) return found;
        if (Path.GetExtension(name).ToUpperInvariant() is ".IPYNB" or ".DIB" && File.Exists(name)) return new LessonFile(Path.GetFullPath(name), Root);
        var similar = name.Length >= 3 ? all.Where(lesson => lesson.IsLike(name)).ToList() : [];
        if (similar.Count == 1) return similar[0];
        if (similar.Count > 1) throw new UserErrorException($"'{name}' fits {string.Join(" and ", similar.Select(lesson => lesson.Name))}. Which one?");
        throw new UserErrorException($"there is no lesson '{name}'. Lessons: {string.Join(", ", all.Select(lesson => lesson.Id))}.");
    }
}
