namespace DlCourse.Data;

/// <summary>The conditions under which a shape is seen.</summary>
public sealed record ShapeView
{
    /// <summary>Red, green and blue of the shape in white light, each from 0 to 1.</summary>
    public (double Red, double Green, double Blue) Colour { get; init; } = (0.85, 0.3, 0.15);

    /// <summary>Red, green and blue of what is behind it.</summary>
    public (double Red, double Green, double Blue) Background { get; init; } = (0.8, 0.82, 0.85);

    /// <summary>How strong the light is: 1 is day, 0.2 is dusk.</summary>
    public double Light { get; init; } = 1;

    /// <summary>From where it comes, in degrees: 0 is the right, 90 is above.</summary>
    public double LightAngle { get; init; } = 135;

    /// <summary>How much darker the far side is than the near one: 0 for light from everywhere, up to 1.</summary>
    public double Shade { get; init; } = 0.3;

    /// <summary>The size of the shape in parts of the picture: 0.1 to 1.</summary>
    public double Scale { get; init; } = 0.6;

    /// <summary>By how many degrees it is turned, counter-clockwise.</summary>
    public double Angle { get; init; }

    /// <summary>How it leans away from the viewer: 0 is seen from the front, 60 from far aside, in degrees.</summary>
    public double Tilt { get; init; }

    /// <summary>Its centre in parts of the picture, from the left and from the top.</summary>
    public (double X, double Y) Centre { get; init; } = (0.5, 0.5);

    /// <summary>The standard deviation of the camera's noise.</summary>
    public double Noise { get; init; } = 0.02;

    /// <summary>The part of the shape, from its foot up, that something grey hides: 0 to 0.9.</summary>
    public double Hidden { get; init; }
}
