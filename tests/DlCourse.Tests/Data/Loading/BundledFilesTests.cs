using DlCourse.Data;

namespace DlCourse.Tests.Data.Loading;

public sealed class BundledFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-data-").FullName;

    // Drawing 12,000 digits takes as long as all other tests of data together; the 2,000 of the test set are drawn by the same code.
    public static TheoryData<string> Made => [.. BundledDatasets.All.SelectMany(dataset => dataset.Files).Where(file => file.Make is not null)
        .Select(file => file.Path).Where(path => IsFull || path != "digits/train-images-idx3-ubyte.gz")];

    private static bool IsFull => Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Made))]
    public void Making_a_file_again_gives_every_committed_byte(string path)
    {
        var file = BundledDatasets.All.SelectMany(dataset => dataset.Files).Single(file => file.Path == path);
        var content = file.Make!();
        Assert.Equal(file.Sha256, BundledFile.Hash(content));
        Assert.Equal(File.ReadAllBytes(file.FullPath), path.EndsWith(".gz", StringComparison.Ordinal) ? Datasets.Packed(content) : content);
    }

    [Fact]
    public void Every_committed_file_has_its_hash_in_the_code_and_in_its_card()
    {
        var cards = Notebooks.Repository.Read("datasets", "README.md");
        foreach (var file in BundledDatasets.All.SelectMany(dataset => dataset.Files))
        {
            file.ReadContent();
            Assert.Contains(file.Sha256, cards);
        }
    }

    [Fact]
    public void Every_file_in_the_folder_is_known()
    {
        var root = Notebooks.Repository.PathOf("datasets");
        var known = BundledDatasets.All.SelectMany(dataset => dataset.Files).Select(file => file.Path).Append("README.md");
        var there = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));
        Assert.Equal(known.Order(StringComparer.Ordinal), there.Where(file => !file.StartsWith("figures/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_file_is_named_with_what_to_do()
    {
        var path = Path.Combine(folder, "changed.csv");
        File.WriteAllText(path, "a\n1\n");
        var file = new BundledFile(path, new string('0', 64), null);
        Assert.Contains("is not the file of the course", Assert.Throws<DataFormatException>(file.ReadContent).Message);
        Assert.Contains("git checkout", Assert.Throws<FileNotFoundException>((file with { Path = path + ".gone" }).ReadContent).Message);
    }

    [Fact]
    public void Damaged_gzip_data_is_named_with_what_to_do()
    {
        var path = Path.Combine(folder, "damaged.gz");
        File.WriteAllBytes(path, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]);
        Assert.Contains("dlcourse data make", Assert.Throws<DataFormatException>(new BundledFile(path, "", () => []).ReadContent).Message);
    }

    [Fact]
    public void A_file_is_replaced_in_one_step_and_nothing_is_left_behind()
    {
        var path = Path.Combine(folder, "new", "file.bin");
        ReplacedFile.Write(path, [1, 2, 3]);
        ReplacedFile.Write(path, [4]);
        Assert.Equal([4], File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }
}
