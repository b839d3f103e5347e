namespace DlCourse.Notebooks.Site.Highlighting;

/// <summary>What is told apart by colour. Few, because a page is for reading: the compiler's some sixty classes are folded into these.</summary>
internal enum CodeClass
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>The name of a type.</summary>
    Type,

    /// <summary>The name of a method.</summary>
    Method,

    /// <summary>The name of a member that is no method.</summary>
    Member,

    /// <summary>A string or character.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A directive or a command to the kernel.</summary>
    Directive,
}
