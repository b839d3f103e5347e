namespace DlCourse.Notebooks.Documents;

/// <summary>The three kinds of cell that nbformat 4 knows (<c>cell_type</c>).</summary>
public enum CellKind
{
    /// <summary>Code that the kernel runs.</summary>
    Code,

    /// <summary>Text that the front end renders.</summary>
    Markdown,

    /// <summary>Text that nobody touches but a converter that asks for it.</summary>
    Raw,
}
