namespace DlCourse.Plotting.Model;

/// <summary>What a mark means; every meaning has one colour through the whole course.</summary>
internal enum Ink
{
    /// <summary>The model: the text colour of the page, so dark on light and light on dark.</summary>
    Model,

    /// <summary>Class 0: blue.</summary>
    Class0,

    /// <summary>Class 1: orange.</summary>
    Class1,

    /// <summary>A gradient: purple.</summary>
    Gradient,

    /// <summary>Data without a class: grey.</summary>
    Data,
}
