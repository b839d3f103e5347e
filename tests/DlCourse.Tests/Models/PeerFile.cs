using System.Text.Json;
using DlCourse.Tests.Notebooks;

namespace DlCourse.Tests.Models;

/// <summary>What PyTorch wrote down of networks: see <c>tests/peers/network_fixtures.py</c>.</summary>
internal static class PeerFile
{
    public static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "peers", "fixtures", "networks", name))).RootElement;

    public static double[] Numbers(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetDouble())];

    public static void Near(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}[{i}]: expected {expected[i]:R}, got {actual[i]:R}");
        }
    }
}
