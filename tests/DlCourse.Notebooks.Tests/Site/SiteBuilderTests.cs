using DlCourse.Notebooks.Site;

namespace DlCourse.Notebooks.Tests.Site;

public sealed class SiteBuilderTests : IDisposable
{
    private readonly SampleSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Without_an_index_file_the_first_page_lists_the_lessons()
    {
        await site.BuildAsync(site.Notebook("a", SampleSite.Text("# First & foremost")));
        Assert.Equal("First & foremost", site.Page("index").QuerySelector("main li a[href='a.html']")!.TextContent);
    }

    [Fact]
    public async Task A_lesson_that_the_index_forgets_is_still_linked()
    {
        site.Write("README.md", "# Index\n\n[a](a.ipynb)");
        await site.BuildAsync(site.Notebook("a", SampleSite.Text("# A")), site.Notebook("b", SampleSite.Text("# B")));
        Assert.Equal("B", site.Page("index").QuerySelector("main li a[href='b.html']")!.TextContent);
    }

    [Fact]
    public async Task A_lesson_without_exercises_runs_once()
    {
        var report = await site.BuildAsync(site.Notebook("a", SampleSite.Text("# A"), SampleSite.Code("1 + 1")));
        Assert.Equal(["a, as-shipped"], report.Ran);
    }

    [Fact]
    public async Task Two_files_cannot_have_the_same_page()
    {
        var lesson = site.Notebook("index", SampleSite.Text("# A"));
        Assert.Contains("rename", (await Assert.ThrowsAsync<SiteException>(() => site.BuildAsync(lesson))).Message);
    }

    [Fact]
    public async Task A_damaged_cache_is_as_good_as_none()
    {
        var lesson = site.Notebook("a", SampleSite.Text("# A"), SampleSite.Code("1 + 1"));
        await site.BuildAsync(lesson);
        foreach (var file in Directory.GetFiles(Path.Combine(site.Root, "cache"), "*", SearchOption.AllDirectories)) await File.WriteAllTextAsync(file, "{");
        Assert.Equal(["a, as-shipped"], (await site.BuildAsync(lesson)).Ran);
        Assert.NotNull(site.Page("a").QuerySelector(".outputs"));
    }

    [Fact]
    public async Task What_a_killed_build_left_behind_is_cleared_away()
    {
        var lesson = site.Notebook("a", SampleSite.Text("# A"));
        await site.BuildAsync(lesson);
        var left = Directory.CreateDirectory(Path.Combine(site.Root, ".site.xyz.old")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, ".site"), "");
        await site.BuildAsync(lesson);
        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public async Task A_cancelled_build_leaves_the_old_site()
    {
        var lesson = site.Notebook("a", SampleSite.Text("# A"));
        await site.BuildAsync(lesson);
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var changed = site.Notebook("a", SampleSite.Text("# Changed"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SiteBuilder(site.Options([changed])).BuildAsync(cancel.Token));
        Assert.Equal("A", site.Page("a").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_hint_that_is_a_cell_is_folded()
    {
        await site.BuildAsync(site.Notebook("a", SampleSite.Text("# A"), SampleSite.Text("Look again.", "hint", "01.1")));
        Assert.Contains("Look again.", site.Page("a").QuerySelector("details.hint")!.TextContent);
    }
}
