namespace DlCourse.Tests.Models;

/// <summary>Tests that draw from the engine's default generator, which is one for all: they run alone.</summary>
[CollectionDefinition(nameof(DefaultGenerator), DisableParallelization = true)]
public class DefaultGenerator;
