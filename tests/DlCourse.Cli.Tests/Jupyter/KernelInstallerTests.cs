using System.Text.Json.Nodes;
using DlCourse.Cli.Jupyter;

namespace DlCourse.Cli.Tests.Jupyter;

public sealed class KernelInstallerTests : IDisposable
{
    private readonly string prefix = Directory.CreateTempSubdirectory("dlcourse-prefix-").FullName;

    private string Kernels => Path.Combine(prefix, "share", "jupyter", "kernels");

    private KernelInstaller Installer => new(prefix);

    public void Dispose() => Directory.Delete(prefix, recursive: true);

    [Fact]
    public void Our_own_kernel_is_replaced_under_the_name_that_lessons_ask_for()
    {
        new KernelSpec(Path.Combine(Kernels, ".net-csharp"), ["/gone/dotnet", "/gone/dlcourse.dll"], ".NET (C#)", IsOurs: true).Write();
        Assert.Equal(".net-csharp", Installer.ChooseName(asked: null, force: false));
    }

    [Fact]
    public void Beside_a_working_net_interactive_another_name_is_taken()
    {
        Foreign(".net-csharp", Environment.ProcessPath!);
        Assert.Equal("dlcourse-csharp", Installer.ChooseName(asked: null, force: false));
        Assert.Equal(".net-csharp", Installer.ChooseName(asked: null, force: true));
    }

    [Fact]
    public void A_foreign_kernel_whose_program_is_gone_is_reported_and_replaced_only_by_force()
    {
        Foreign(".net-csharp", "/gone/dotnet-interactive");
        var error = Assert.Throws<UserErrorException>(() => Installer.ChooseName(asked: null, force: false));
        Assert.Contains("starts /gone/dotnet-interactive, which is gone. Add --force", error.Message);
        Assert.Equal(".net-csharp", Installer.ChooseName(asked: null, force: true));
    }

    [Fact]
    public void A_name_that_belongs_to_somebody_else_is_refused()
    {
        Foreign("python-x", Environment.ProcessPath!);
        Assert.Contains("belongs to somebody else", Assert.Throws<UserErrorException>(() => Installer.ChooseName("python-x", force: false)).Message);
    }

    [Fact]
    public void Uninstall_removes_ours_and_nothing_else()
    {
        new KernelSpec(Path.Combine(Kernels, "dlcourse-csharp"), ["dotnet"], "DlCourse (C#)", IsOurs: true).Write();
        Foreign("other", Environment.ProcessPath!);
        var removed = Installer.Uninstall().Where(spec => spec.Folder.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        Assert.Equal("dlcourse-csharp", Assert.Single(removed).Name);
        Assert.Equal(["other"], Directory.GetDirectories(Kernels).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"argv\": 3}")]
    [InlineData("{\"argv\": [1]}")]
    public void A_damaged_kernelspec_is_passed_over(string json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Kernels, "damaged")).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), json);
        Assert.Null(KernelSpec.Read(folder));
    }

    [Fact]
    public void A_written_kernelspec_is_what_jupyter_expects()
    {
        var spec = new KernelSpec(Path.Combine(Kernels, "k"), ["/usr/bin/dotnet", "/x/dlcourse.dll", "jupyter", "start", "{connection_file}"], ".NET (C#)", IsOurs: true);
        spec.Write();
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Kernels, "k", "kernel.json")))!;
        Assert.Equal(("C#", "message", ".NET (C#)"), ((string)json["language"]!, (string)json["interrupt_mode"]!, (string)json["display_name"]!));
        Assert.Equal("{connection_file}", (string)json["argv"]![4]!);
        Assert.Equal("/x/dlcourse.dll", KernelSpec.Read(spec.Folder)!.Executable);
    }

    private void Foreign(string name, string executable)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Kernels, name)).FullName;
        var json = new JsonObject { ["argv"] = new JsonArray(executable, "{connection_file}"), ["display_name"] = name, ["language"] = "C#" };
        File.WriteAllText(Path.Combine(folder, "kernel.json"), json.ToJsonString());
    }
}
