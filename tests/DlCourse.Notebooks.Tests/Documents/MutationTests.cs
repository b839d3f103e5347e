using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

/// <summary>Damages good notebooks in every systematic way: each result reads, or is refused with a name and a place.</summary>
public sealed class MutationTests : IDisposable
{
    private const int FlipSeed = 20261121;

    private static readonly string[] s_victims = ["vscode-polyglot.ipynb", "attachments.ipynb", "error-output.ipynb", "json-outputs.ipynb"];

    private static readonly string[] s_replacements = ["null", "true", "42", "-1.5", "\"x\"", "[]", "{}", "[1]", "[\"a\"]"];

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("dlcourse-").FullName, "damaged.ipynb");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public void Every_truncation_is_refused()
    {
        foreach (var bytes in s_victims.Select(Bytes))
        {
            var end = bytes.AsSpan().TrimEnd("\n"u8).Length;
            var cuts = Enumerable.Range(0, end).Where(cut => cut % 7 == 0).ToList();
            Assert.Equal(cuts.Count, cuts.Count(cut => IsRefused(bytes[..cut], $"cut at {cut}")));
        }
    }

    [Fact]
    public void A_value_of_another_type_anywhere_is_read_or_refused()
    {
        var tried = 0;
        var refused = 0;
        foreach (var json in s_victims.Select(NotebookSamples.Json))
        {
            var paths = Paths(JsonNode.Parse(json)).ToList();
            foreach (var path in paths)
            {
                foreach (var replacement in s_replacements)
                {
                    tried++;
                    if (IsRefused(Encoding.UTF8.GetBytes(Replaced(json, path, replacement)), $"{path} = {replacement}"))
                        refused++;
                }
            }
        }
        Assert.True(refused >= 300, $"only {refused} of {tried} were refused");
    }

    [Fact]
    public void A_key_left_out_anywhere_is_read_or_refused()
    {
        foreach (var json in s_victims.Select(NotebookSamples.Json))
        {
            foreach (var path in Paths(JsonNode.Parse(json)))
                IsRefused(Encoding.UTF8.GetBytes(Replaced(json, path, null)), $"{path} left out");
        }
    }

    [Fact]
    public void A_flipped_byte_anywhere_is_read_or_refused()
    {
        var random = new Random(FlipSeed);
        var victims = s_victims.Select(Bytes).ToList();
        for (var i = 0; i < 1000; i++)
        {
            var bytes = (byte[])victims[i % victims.Count].Clone();
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)random.Next(1, 256);
            IsRefused(bytes, $"seed {FlipSeed}, round {i}, byte {at}");
        }
    }

    // Anything but success or a well-described refusal within a second fails the test.
    private bool IsRefused(byte[] bytes, string what)
    {
        File.WriteAllBytes(_path, bytes);
        var clock = Stopwatch.StartNew();
        NotebookFormatException? error = null;
        try
        {
            var notebook = NotebookDocument.Load(_path);
            var canonical = CanonicalForm.Of(notebook);
            Assert.Equal(canonical, CanonicalForm.Of(NotebookDocument.Parse(canonical, "again")));
        }
        catch (NotebookFormatException e)
        {
            error = e;
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {e}");
        }
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{what}: took {clock.Elapsed}");
        if (error is null)
            return false;
        Assert.Equal(_path, error.File);
        Assert.StartsWith($"{_path}: {error.Location}: ", error.Message, StringComparison.Ordinal);
        Assert.Matches(@"^(top level|byte \d+|line \d+, byte \d+( \(in .+\))?|[\w\[].*)$", error.Location);
        return true;
    }

    private static byte[] Bytes(string sample) => Encoding.UTF8.GetBytes(NotebookSamples.Json(sample));

    /// <summary>Every place in a value, as the steps that lead to it: keys and indices.</summary>
    private static IEnumerable<JsonSteps> Paths(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Key, member.Value)),
        JsonArray items => items.SelectMany((item, i) => Below(i, item)),
        _ => [],
    };

    private static IEnumerable<JsonSteps> Below(object step, JsonNode? node) =>
        Paths(node).Select(path => new JsonSteps([step, .. path.Steps])).Prepend(new JsonSteps([step]));

    private static string Replaced(string json, JsonSteps path, string? replacement)
    {
        var root = JsonNode.Parse(json)!;
        var owner = path.Steps.SkipLast(1).Aggregate(root, (node, step) => step is int i ? node[i]! : node[(string)step]!);
        switch (path.Steps[^1])
        {
            case string key when replacement is null:
                owner.AsObject().Remove(key);
                break;
            case string key:
                owner[key] = JsonNode.Parse(replacement);
                break;
            case int index when replacement is null:
                owner.AsArray().RemoveAt(index);
                break;
            case int index:
                owner[index] = JsonNode.Parse(replacement!);
                break;
        }
        return root.ToJsonString();
    }

    private sealed record JsonSteps(IReadOnlyList<object> Steps)
    {
        public override string ToString() => string.Join('/', Steps);
    }
}
