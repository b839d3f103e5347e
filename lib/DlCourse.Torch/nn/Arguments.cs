namespace TorchSharp;

/// <summary>One number per axis, from the ways in which the factories of layers take it.</summary>
internal static class Arguments
{
    public static long[] Pair((long, long) pair) => [pair.Item1, pair.Item2];

    public static long[]? Pair((long, long)? pair) => pair is { } given ? Pair(given) : null;

    public static long[]? Square(long? number) => number is { } given ? [given, given] : null;
}
