namespace DlCourse.Torch.Tests.Random;

/// <summary>Tests that draw from the default generator, which is one for all: they run one after another.</summary>
[CollectionDefinition(nameof(DefaultGenerator))]
public class DefaultGenerator;
