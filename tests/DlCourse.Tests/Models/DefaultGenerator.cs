namespace DlCourse.Tests.Models;

/// <summary>Tests that draw from the engine's default generator, which is one for all: they run one after another.</summary>
[CollectionDefinition(nameof(DefaultGenerator))]
public class DefaultGenerator;
