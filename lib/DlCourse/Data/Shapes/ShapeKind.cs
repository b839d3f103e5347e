namespace DlCourse.Data;

/// <summary>The objects of the coloured pictures.</summary>
public enum ShapeKind
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A triangle with equal sides.</summary>
    Triangle,

    /// <summary>A star with five points.</summary>
    Star,

    /// <summary>A cross with equal arms.</summary>
    Cross,

    /// <summary>A disc with a hole.</summary>
    Ring,
}
