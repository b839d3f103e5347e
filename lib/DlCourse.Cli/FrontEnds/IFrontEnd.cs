namespace DlCourse.Cli.FrontEnds;

/// <summary>A program in which a learner works on a notebook.</summary>
internal interface IFrontEnd
{
    /// <summary>What <c>--with</c> calls it.</summary>
    string Key { get; }

    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>The program; null where it is not installed.</summary>
    string? Program { get; }

    /// <summary>The arguments with which it opens a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="root">The clone.</param>
    IReadOnlyList<string> Arguments(string notebook, string root);

    /// <summary>What to say once it has started; null for nothing.</summary>
    string? Advice { get; }
}
