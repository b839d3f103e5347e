namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Where the scripts of an operator stand.</summary>
internal enum LimitsPlace
{
    /// <summary>Beside it.</summary>
    Never,

    /// <summary>Above and below in a display, beside it in a line.</summary>
    InDisplay,

    /// <summary>Above and below.</summary>
    Always,
}
