using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents.Dib;

public sealed partial class MalformedDibTests : DibFile
{
    private const string Comment =
        """{"id":"a","kind":"raw","metadata":{"x":1},"attachments":{"a.png":{"image/png":"eA=="}},"unknown":{"y":2},"feedsAtEnd":2}""";

    private const string Meta =
        """{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":["c"],"name":"csharp"}]},"dlcourse":{"metadata":{"z":1},"nbformat_minor":4,"unknown":{}}}""";

    private static readonly string[] Values = ["null", "true", "-1", "4.5", "\"x\"", "[]", "{}", "[1]", "[\"a\"]"];

    [Theory]
    [InlineData("", "line 1: expected a notebook, found an empty file")]
    [InlineData(" \n\t\n", "line 1: expected a notebook, found an empty file")]
    [InlineData("#!meta", "line 1: expected JSON after #!meta, found nothing")]
    [InlineData("\n#!meta\n\n\n#!csharp\n1", "line 2: expected JSON after #!meta, found nothing")]
    [InlineData("#!meta\n\n{\"kernelInfo\":\n\n#!csharp\n1", "line 3, byte 15 (in kernelInfo): expected JSON")]
    [InlineData("#!meta\n\n{\n \"kernelInfo\": {},\n}\n#!csharp\n1", "line 5, byte 1")]
    [InlineData("#!meta\n[]\n", "line 2: expected an object, found a list")]
    [InlineData("#!meta\n{\"a\":1,\"a\":2}\n", "line 2 (a): expected every key once, found this one twice")]
    [InlineData("#!meta\n{\"kernelInfo\":3}\n", "line 2 (kernelInfo): expected an object, found 3")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"items\":{}}}\n", "line 2 (kernelInfo.items): expected a list, found an object")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"items\":[{}]}}\n", "line 2 (kernelInfo.items[0].name): expected a string, found nothing")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"items\":[{\"name\":\"x\",\"aliases\":\"y\"}]}}\n", "line 2 (kernelInfo.items[0].aliases): expected a list")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"klingon\"}}\n", "line 2 (kernelInfo.defaultKernelName): expected a language that the items name, found \"klingon\"")]
    [InlineData("#!meta\n{\"dlcourse\":{}}\n", "line 2 (dlcourse.metadata): expected an object, found nothing")]
    [InlineData("#!meta\n{\"dlcourse\":{\"metadata\":{},\"nbformat_minor\":6}}\n", "line 2 (dlcourse.nbformat_minor): expected nbformat 4.0 to 4.5, found 4.6, which is newer")]
    [InlineData("#!csharp\n1\n#!meta\n{}\n", "line 3: expected #!meta once, at the head of the file, found it here; remove it")]
    [InlineData("#!meta\n{}\n#!meta\n{}\n", "line 3: expected #!meta once")]
    [InlineData("#!csharp\n1\n\n#!cshrap\n2", "line 4: expected a language, found #!cshrap; was #!csharp meant?")]
    [InlineData("#!markdwon\ntext", "line 1: expected a language, found #!markdwon; was #!markdown meant?")]
    [InlineData("#!htlm\ntext", "line 1: expected a language, found #!htlm; was #!html meant?")]
    [InlineData("#!csharp\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> theirs\n", "line 2: expected a notebook, found a marker of an unresolved git merge")]
    [InlineData("#!csharp\n\n// dlcourse:\n1", "line 3: expected JSON, found an empty file")]
    [InlineData("#!csharp\n\n// dlcourse: {\"id\":\n1", "line 3, byte")]
    [InlineData("#!csharp\n// dlcourse: 7\n1", "line 2: expected an object, found 7")]
    [InlineData("#!csharp\n// dlcourse: {\"id\":7}\n1", "line 2 (id): expected a string, found 7")]
    [InlineData("#!csharp\n// dlcourse: {\"kind\":\"heading\"}\n1", "line 2 (kind): expected \"raw\", found \"heading\"")]
    [InlineData("#!csharp\n// dlcourse: {\"metadata\":[]}\n1", "line 2 (metadata): expected an object, found a list")]
    [InlineData("#!csharp\n// dlcourse: {\"attachments\":{}}\n1", "line 2 (attachments): expected attachments only on markdown and raw cells")]
    [InlineData("#!markdown\n<!-- dlcourse: {\"attachments\":{\"a\":1}} -->\n1", "line 2 (attachments.a): expected an object, found 1")]
    [InlineData("#!markdown\n<!-- dlcourse: {\"feedsAtEnd\":2000000000} -->\n1", "line 2 (feedsAtEnd): expected at most 1000")]
    public void What_is_wrong_is_said_with_the_line(string text, string message) => AssertRefused(Encoding.UTF8.GetBytes(text), message);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'#', 0 }, "line 1: expected UTF-8, found UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'#' }, "line 1: expected UTF-8, found UTF-16")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xC3, (byte)'"' }, "line 2: expected UTF-8, found a byte that is not")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "line 1: expected UTF-8, found a byte that is not")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'\n', 0 }, "line 3: expected text, found a zero byte")]
    public void Other_bytes_are_refused(byte[] bytes, string message) => AssertRefused(bytes, message);

    [Fact]
    public void A_hundred_wrong_values_in_meta_and_comments_are_refused_with_file_and_line()
    {
        Assert.Equal(2, Read($"#!meta\n\n{Meta}\n\n#!markdown\n\n<!-- dlcourse: {Comment} -->\ntext\n\n#!csharp\n\n1").Cells.Count);
        var refused = 0;
        foreach (var value in Values)
        {
            refused += Damaged(Meta, value).Count(meta => IsRefused($"#!meta\n\n{meta}\n\n#!csharp\n1", "line 3"));
            refused += Damaged(Comment, value).Count(comment => IsRefused($"#!csharp\n1\n\n#!markdown\n\n<!-- dlcourse: {comment} -->\ntext", "line 6"));
        }

        Assert.True(refused >= 100, $"only {refused} were refused");
    }

    [Fact]
    public void A_file_cut_anywhere_is_read_or_refused_with_a_line()
    {
        var whole = $"#!meta\n\n{Meta}\n\n#!markdown\n\n<!-- dlcourse: {Comment} -->\ntext é\n\n#!csharp\n\n// dlcourse: {{\"id\":\"b\"}}\n1";
        var bytes = Encoding.UTF8.GetBytes(whole);
        var refused = Enumerable.Range(0, bytes.Length).Count(cut => IsRefused(bytes[..cut], "line "));
        Assert.True(refused > 250, $"only {refused} were refused");
    }

    [Fact]
    public void Random_damage_is_read_or_refused_and_what_is_read_can_be_written()
    {
        const int Seed = 20261121;
        var random = new Random(Seed);
        var whole = Encoding.UTF8.GetBytes($"#!meta\n\n{Meta}\n\n#!markdown\n\n<!-- dlcourse: {Comment} -->\ntext\n\n#!csharp\n\n1\n#!html\n<b>");
        for (var i = 0; i < 3000; i++)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (IsRefused(bytes, $"line ")) continue;
            var notebook = Read(bytes);
            try
            {
                Assert.Equal(notebook.Cells.Select(cell => cell.Source), ThereAndBack(notebook).Cells.Select(cell => cell.Source));
            }
            catch (NotebookFormatException e)
            {
                Assert.True(e.Location.StartsWith("cells", StringComparison.Ordinal), $"seed {Seed}, round {i}: {e.Message}");
            }
        }
    }

    private void AssertRefused(byte[] bytes, string message)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Read(bytes));
        Assert.Matches(@"lesson\.dib: line \d+", error.Message);
        Assert.Contains("lesson.dib: " + message, error.Message, StringComparison.Ordinal);
    }

    private bool IsRefused(string text, string location) => IsRefused(Encoding.UTF8.GetBytes(text), location);

    private bool IsRefused(byte[] bytes, string location)
    {
        try
        {
            Read(bytes);
            return false;
        }
        catch (NotebookFormatException e)
        {
            Assert.StartsWith(location, e.Location, StringComparison.Ordinal);
            Assert.EndsWith("lesson.dib", e.File, StringComparison.Ordinal);
            return true;
        }
    }

    /// <summary>The JSON with each of its values in turn replaced by another.</summary>
    private static IEnumerable<string> Damaged(string json, string value)
    {
        foreach (Match place in ValuePlaces().Matches(json))
        {
            var whole = JsonNode.Parse(json)!;
            var path = place.Groups["key"].Value;
            foreach (var parent in Objects(whole).Where(parent => parent.ContainsKey(path)))
            {
                parent[path] = JsonNode.Parse(value);
            }

            yield return whole.ToJsonString();
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => Objects(member.Value)).Prepend(members).ToList(),
        JsonArray items => items.SelectMany(Objects).ToList(),
        _ => [],
    };

    [GeneratedRegex("\"(?<key>[a-zA-Z_]+)\":")]
    private static partial Regex ValuePlaces();
}
