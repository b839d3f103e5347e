using DlCourse.Data;

namespace DlCourse.Tests.Data.Loading;

/// <summary>Tests that set DLCOURSE_DATA or use the state of <see cref="Lesson"/> run one after the other.</summary>
[CollectionDefinition(nameof(RealDataTests), DisableParallelization = true)]
public sealed class RealDataGroup;

[Collection(nameof(RealDataTests))]
public sealed class RealDataTests : IDisposable
{
    private readonly string? before = Environment.GetEnvironmentVariable(RealData.Variable);
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-real-").FullName;
    private readonly TextWriter console = Console.Out;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(RealData.Variable, before);
        Console.SetOut(TextWriter.Null);
        Lesson.UseRealData(false);
        Console.SetOut(console);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Without_a_folder_the_error_says_what_to_do_and_the_bundled_set_stays()
    {
        Environment.SetEnvironmentVariable(RealData.Variable, null);
        var message = Assert.Throws<DirectoryNotFoundException>(() => Lesson.UseRealData()).Message;
        Assert.Contains("DLCOURSE_DATA does not name one", message);
        Assert.Contains("train-images-idx3-ubyte.gz", message);
        Assert.False(Lesson.UsesRealData);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        Environment.SetEnvironmentVariable(RealData.Variable, "/no/such/folder");
        Assert.Contains("/no/such/folder, but there is no such folder", Assert.Throws<DirectoryNotFoundException>(() => Lesson.UseRealData()).Message);
    }

    [Fact]
    public void A_folder_without_the_files_says_where_it_looked()
    {
        var message = Assert.Throws<FileNotFoundException>(() => Mnist.Load(folder)).Message;
        Assert.Contains(Path.Combine("mnist", "train-images-idx3-ubyte.gz"), message);
        Assert.Contains("leave out Lesson.UseRealData()", message);
    }

    [SkippableFact]
    public void After_UseRealData_the_loaders_read_the_real_sets_and_say_so()
    {
        Environment.SetEnvironmentVariable(RealData.Variable, TestData.Folder());
        using var printed = new StringWriter();
        Console.SetOut(printed);
        Lesson.UseRealData();
        Console.SetOut(console);
        Assert.Contains($"Data: real sets from {TestData.Folder()}", printed.ToString());
        Assert.Equal(10_000, HandwrittenDigits.Load().Test.Count);
        Assert.Equal(1_500, HandwrittenDigits.LoadSmall().Train.Count);
        Lesson.UseRealData(false);
        Assert.Equal(2_000, HandwrittenDigits.Load().Test.Count);
    }

    [SkippableFact]
    public void MNIST_has_its_known_means_and_labels()
    {
        var mnist = Mnist.Load(TestData.Folder());
        var (mean, deviation) = mnist.Train.PixelStatistics();
        Assert.Equal(0.1307, mean, 4);
        Assert.Equal(0.3081, deviation, 4);
        Assert.Equal([5, 0, 4, 1, 9, 2, 1, 3, 1, 4], mnist.Train.Labels.Take(10));
        Assert.Equal([7, 2, 1, 0, 4, 1, 4, 9, 5, 9], mnist.Test.Labels.Take(10));
    }

    [SkippableFact]
    public void The_UCI_digits_have_their_known_sum()
    {
        var digits = UciDigits.Read(Path.Combine(TestData.Folder(), "sklearn", "digits.csv.gz"));
        Assert.Equal(1797, digits.Count);
        Assert.Equal(561_718, Enumerable.Range(0, digits.Count).Sum(i => digits.Pixels(i).ToArray().Sum(pixel => pixel)));
        Assert.Equal([178, 182, 177, 183, 181, 182, 181, 179, 174, 180], Statistics.ClassCounts(digits.Labels));
    }

    [SkippableFact]
    public void Iris_has_its_known_means_and_names()
    {
        var iris = Iris.Read(Path.Combine(TestData.Folder(), "sklearn", "iris.csv"));
        Assert.Equal((150, 4), (iris.Inputs.RowCount, iris.Inputs.ColumnCount));
        Assert.Equal(["setosa", "versicolor", "virginica"], iris.ClassNames);
        Assert.Equal([50, 50, 50], Statistics.ClassCounts(iris.Labels));
        Assert.Equal([5.843333, 3.057333, 3.758, 1.199333], Statistics.ColumnStatistics(iris.Inputs).Mean.Select(mean => Math.Round(mean, 6)));
    }
}
