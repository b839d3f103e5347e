using System.IO.Compression;
using System.Text;
using DlCourse.Data;

namespace DlCourse.Tests.Data.Loading;

public sealed class CsvTests
{
    [Fact]
    public void Columns_of_numbers_and_of_words_are_told_apart()
    {
        var table = Read("Name,Age,Height\nAda,36,1.65\n\"Grace, Rear Admiral\",85,\n");
        Assert.Equal(["Ada", "Grace, Rear Admiral"], table["Name"].Words!);
        Assert.Equal([36, 85], table["Age"].Numbers!);
        Assert.Equal(1, table["Height"].Missing);
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("?")]
    [InlineData("NaN")]
    [InlineData("")]
    public void The_usual_signs_for_a_missing_value_are_known(string sign) => Assert.Equal([1, double.NaN], Read($"A,B\n1,0\n{sign},0\n")["A"].Numbers!);

    [Fact]
    public void Numbers_are_read_the_same_in_every_country()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
            Assert.Equal([1.5], Read("A\n1.5\n")["A"].Numbers!);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Compressed_files_and_other_separators_are_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write("A;B\r\n1;2\r\n"u8);
        packed.Position = 0;
        Assert.Equal([2], Csv.Read(packed, "a.csv.gz", new CsvOptions { Separator = ';' })["B"].Numbers!);
    }

    [Fact]
    public void A_written_table_reads_as_it_was()
    {
        var table = new Table("t", [new TableColumn("A", [0.1, double.NaN, -1e300]), new TableColumn("B", ["x,\"y\"", null, "line\nbreak"])]);
        var again = Read(Csv.ToText(table));
        Assert.Equal(table["A"].Numbers, again["A"].Numbers);
        Assert.Equal(table["B"].Words, again["B"].Words);
    }

    [Theory]
    [InlineData("", "there is no line in it")]
    [InlineData("A,B\n1,2\n1,2,3\n", "line 3: there are 3 cells, but the first line has 2")]
    [InlineData("A,A\n1,2\n", "two columns have the same name")]
    [InlineData("A,\n1,2\n", "column 2 has no name")]
    [InlineData("A\nx\"y\n", "quotation mark stands where it may not")]
    [InlineData("A\n1\n2\n3\n4\n5\n6\n", "more than 5 rows")]
    [InlineData("A,B,C,D\n1,2,3,4\n", "more than 3 columns")]
    [InlineData("A\n\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "longer than 40 characters")]
    public void A_damaged_file_is_refused_with_its_name_and_line(string text, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var error = Assert.Throws<DataFormatException>(() => Csv.Read(stream, "data.csv", new CsvOptions { MostRows = 5, MostColumns = 3, LongestCell = 40 }));
        Assert.StartsWith("data.csv", error.Message);
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void A_small_file_that_unpacks_into_an_endless_line_takes_no_memory_for_it()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var commas = Encoding.ASCII.GetBytes(new string(',', 1 << 20));
            for (var i = 0; i < 200; i++) gzip.Write(commas);
        }

        packed.Position = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("a line is longer than 100,000 characters", Assert.Throws<DataFormatException>(() => Csv.Read(packed, "bomb.csv.gz", new CsvOptions { LongestLine = 100_000 })).Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50 << 20);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        using var stream = new MemoryStream([(byte)'A', (byte)'\n', 0xC3, 0x28, (byte)'\n']);
        Assert.Contains("not UTF-8", Assert.Throws<DataFormatException>(() => Csv.Read(stream, "data.csv")).Message);
    }

    private static Table Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Csv.Read(stream, "data.csv");
    }
}
