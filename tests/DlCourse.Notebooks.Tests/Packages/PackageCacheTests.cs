namespace DlCourse.Notebooks.Tests.Packages;

public sealed class PackageCacheTests : PackageTest
{
    [Fact]
    public async Task The_second_use_needs_no_feed_and_no_sdk()
    {
        Feed.Add("Cached", "1.0.0", "public static class Cached { public static int V => 3; }");
        await RunAnew("#r \"nuget: Cached, 1.0.0\"\nCached.V");
        Directory.Delete(Path.Combine(Folder, "feed"), recursive: true);
        var second = await RunAnew("#r \"nuget: Cached, 1.0.0\"\nCached.V");
        Assert.Equal("Installed package Cached version 1.0.0", second.Displays.Single()["text/plain"]);
        Assert.Empty(second.Updates);
    }

    [Fact]
    public async Task A_float_that_was_found_once_is_found_again_without_a_feed()
    {
        Feed.Add("CachedFloat", "1.0.0", "public static class CachedFloat { public static int V => 3; }");
        await RunAnew("#r \"nuget: CachedFloat\"");
        Directory.Delete(Path.Combine(Folder, "feed"), recursive: true);
        await RunAnew("#r \"nuget: CachedFloat\"\nCachedFloat.V");
    }

    [Fact]
    public async Task What_is_no_longer_on_the_disk_is_restored_again_or_fails()
    {
        Feed.Add("Gone", "1.0.0", "public static class Gone { }");
        await RunAnew("#r \"nuget: Gone, 1.0.0\"");
        Directory.Delete(Path.Combine(Folder, "packages"), recursive: true);
        await RunAnew("#r \"nuget: Gone, 1.0.0\"");
        Directory.Delete(Path.Combine(Folder, "packages"), recursive: true);
        Directory.Delete(Path.Combine(Folder, "feed"), recursive: true);
        Assert.Contains("Gone version 1.0.0", (await PackageError("#r \"nuget: Gone, 1.0.0\"")).Message);
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        await PackageError("#r \"nuget: Later, 1.0.0\"");
        Feed.Add("Later", "1.0.0", "public static class Later { }");
        await Run("#r \"nuget: Later, 1.0.0\"");
    }

    [Theory]
    [InlineData("{ broken")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_damaged_cache_is_ignored(string text)
    {
        Feed.Add("Damaged", "1.0.0", "public static class Damaged { }");
        await RunAnew("#r \"nuget: Damaged, 1.0.0\"");
        var file = Directory.GetFiles(Path.Combine(Folder, "cache")).Single();
        File.WriteAllText(file, text);
        Assert.Single((await RunAnew("#r \"nuget: Damaged, 1.0.0\"")).Updates);
        Assert.Contains("Damaged.dll", File.ReadAllText(file));
    }

    [Fact]
    public async Task Another_feed_is_another_answer()
    {
        Feed.Add("Elsewhere", "1.0.0", "public static class Elsewhere { }");
        await RunAnew("#r \"nuget: Elsewhere\"");
        var other = new PackageFeed(Path.Combine(Folder, "other"));
        other.Add("Elsewhere", "3.0.0", "public static class Elsewhere { }");
        Source("other");
        Assert.Contains("3.0.0", (await RunAnew("#r \"nuget: Elsewhere\"")).Updates.Single().Data["text/plain"]);
    }
}
