namespace DlCourse.Plotting;

/// <summary>What a mark means; every meaning has one colour through the whole course.</summary>
public enum Ink
{
    /// <summary>The model: the text colour of the page, so dark on light and light on dark.</summary>
    Model,

    /// <summary>Class 0, or what is below: blue.</summary>
    Class0,

    /// <summary>Class 1, or what is above: orange.</summary>
    Class1,

    /// <summary>A gradient: purple.</summary>
    Gradient,

    /// <summary>Data without a class: grey.</summary>
    Data,
}
