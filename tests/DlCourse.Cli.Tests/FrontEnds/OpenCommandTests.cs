using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Tests.FrontEnds;

/// <summary><c>dlcourse open</c> with programs of the test's own on the path, which write down how they were started.</summary>
public sealed class OpenCommandTests : CourseClone
{
    private readonly string programs;
    private readonly Dictionary<string, string> environment;

    public OpenCommandTests()
    {
        programs = Directory.CreateDirectory(Path.Combine(Root, "programs")).FullName;
        environment = new()
        {
            ["PATH"] = programs,
            ["HOME"] = Path.Combine(Root, "home"),
            ["JUPYTER_DATA_DIR"] = Path.Combine(Root, "jupyter"),
            ["TERM_PROGRAM"] = "",
        };
        Notebook("03-perceptron", "1");
        Notebook("04-derivatives", "2");
    }

    private string Copy => Path.Combine(Root, "my", "03-perceptron.ipynb");

    [SkippableFact]
    public async Task Vs_code_is_preferred_and_gets_the_clone_and_the_copy()
    {
        Install("code", "jupyter-lab");
        var result = await Open("03");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"code {Root} {Copy}", Started());
        Assert.Contains("made your copy: my/03-perceptron.ipynb", result.Output);
        Assert.Contains("starting VS Code", result.Output);
    }

    [SkippableFact]
    public async Task In_a_terminal_of_vs_code_the_open_window_is_used()
    {
        Install("code");
        environment["TERM_PROGRAM"] = "vscode";
        await Open("03");
        Assert.Equal($"code {Copy}", Started());
    }

    [SkippableTheory]
    [InlineData("jupyter-lab")]
    [InlineData("jupyter-notebook")]
    public async Task Jupyter_is_next(string program)
    {
        Install(program);
        Assert.Equal(0, (await Open("03")).ExitCode);
        Assert.Equal($"{program} {Copy} -y", Started());
    }

    [SkippableFact]
    public async Task With_chooses()
    {
        Install("code", "jupyter-lab");
        await Open("03", "--with", "jupyter");
        Assert.StartsWith("jupyter-lab ", Started());
    }

    [SkippableFact]
    public async Task Without_a_front_end_it_says_what_to_install_and_opens_the_page()
    {
        Install("xdg-open");
        var page = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "artifacts", "site")).FullName, "03-perceptron.html");
        await File.WriteAllTextAsync(page, "<title>03</title>");
        var result = await Open("03");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("https://code.visualstudio.com", result.Output);
        Assert.Contains("https://jupyter.org/install", result.Output);
        Assert.Equal($"xdg-open {page}", await EventuallyStarted());
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public async Task A_page_that_is_not_built_comes_with_the_command_that_builds_it()
    {
        var result = await Open("03", "--with", "site");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("dlcourse site", result.Output);
    }

    [Theory]
    [InlineData("03")]
    [InlineData("3")]
    [InlineData("03-perceptron")]
    [InlineData("percep")]
    [InlineData("my/03-perceptron.ipynb")]
    public async Task A_lesson_is_named_by_number_name_part_or_copy(string name)
    {
        await Open(name);
        Assert.True(File.Exists(Copy));
    }

    [Theory]
    [InlineData("99", "there is no lesson '99'")]
    [InlineData("e", "there is no lesson 'e'")]
    public async Task An_unknown_lesson_is_one_line(string name, string message)
    {
        var result = await Open(name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public async Task A_part_that_fits_two_lessons_asks_which()
    {
        Notebook("05-perceptron-again", "1");
        Assert.Contains("'perceptron' fits 03-perceptron and 05-perceptron-again. Which one?", (await Open("perceptron")).Error);
    }

    [Fact]
    public async Task The_copy_names_the_installed_kernel_and_the_base_is_the_lesson_as_shipped()
    {
        var kernel = Directory.CreateDirectory(Path.Combine(Root, "jupyter", "kernels", "dlcourse-csharp"));
        var spec = new JsonObject { ["argv"] = new JsonArray(Environment.ProcessPath!), ["display_name"] = "DlCourse (C#)", ["metadata"] = new JsonObject { ["dlcourse"] = new JsonObject() } };
        await File.WriteAllTextAsync(Path.Combine(kernel.FullName, "kernel.json"), spec.ToJsonString());
        await Open("03");
        Assert.Equal("dlcourse-csharp", (string)NotebookDocument.Load(Copy).Metadata["kernelspec"]!["name"]!);
        var kept = NotebookDocument.Load(Path.Combine(Root, "my", ".dlcourse", "base", "03-perceptron.ipynb"));
        Assert.Equal(".net-csharp", (string)kept.Metadata["kernelspec"]!["name"]!);
    }

    [Fact]
    public async Task A_copy_that_exists_is_never_touched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await File.WriteAllTextAsync(Copy, "mine");
        await Open("03");
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy));
    }

    private Task<CommandResult> Open(params string[] arguments) => CommandResult.Of(Root, environment, ["open", .. arguments]);

    private void Install(params string[] names)
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are shell scripts");
        foreach (var name in names)
        {
            var path = Path.Combine(programs, name);
            File.WriteAllText(path, $"#!/bin/sh\necho {name} \"$@\" > '{Root}/started'\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }
    }

    private string Started() => File.ReadAllText(Path.Combine(Root, "started")).Trim();

    // Nobody waits for the opener: a browser stays open.
    private async Task<string> EventuallyStarted()
    {
        for (var i = 0; i < 100 && !(File.Exists(Path.Combine(Root, "started")) && Started().Length > 0); i++) await Task.Delay(100);
        return Started();
    }
}
