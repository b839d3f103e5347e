namespace DlCourse.Notebooks.Packages;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version as written; null asks for the newest.</param>
/// <param name="Line">The 1-based line of the cell.</param>
internal sealed record PackageRequest(string Id, string? Version, int Line)
{
    /// <summary>
    /// What NuGet is asked for. A plain version means exactly that one: NuGet alone would take it as the least, and quietly install another
    /// where it is missing.
    /// </summary>
    public string Range => Version is null ? "*" : Version.AsSpan().IndexOfAny("*[(,") >= 0 ? Version : $"[{Version}]";

    /// <summary>The package in words.</summary>
    public override string ToString() => Version is null ? Id : $"{Id} version {Version}";
}
