namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>
/// What people write against TorchSharp, line by line. Lines that need what the engine does not have yet are allowed to fail, if that is
/// all that is wrong with them.
/// </summary>
public class IdiomTests
{
    /// <summary>Accepted idioms that the engine compiles. Raise it when more do; it never goes down.</summary>
    private const int AcceptedByOurs = 239;

    /// <summary>Rejected idioms that the engine rejects for the compiler's reason that TorchSharp has. Raise it too.</summary>
    private const int RejectedForTheSameReason = 38;

    private static readonly Lazy<IdiomCompilation> RejectedByFacade = new(() => IdiomCompilation.WithFacade(Idiom.Rejected));
    private static readonly Lazy<IdiomCompilation> Accepted = new(() => IdiomCompilation.WithOurs(Idiom.Accepted));
    private static readonly Lazy<IdiomCompilation> Rejected = new(() => IdiomCompilation.WithOurs(Idiom.Rejected));

    [Fact]
    public void The_facade_accepts_every_idiom_that_TorchSharp_accepts() =>
        AssertNone(IdiomCompilation.WithFacade(Idiom.Accepted).Results.Where(result => !result.Compiles).Select(result => result.ToString()));

    [Fact]
    public void The_facade_rejects_every_idiom_that_TorchSharp_rejects_for_the_same_reason() =>
        AssertNone(RejectedByFacade.Value.Results.Where(result => result.Errors.All(error => error.Id != result.Idiom.RejectedFor)).Select(result => result.ToString()));

    [Fact]
    public void An_idiom_that_TorchSharp_accepts_fails_here_only_for_names_that_are_not_there_yet() =>
        AssertNone(Accepted.Value.Results.Where(result => !result.Compiles && !result.IsNotYetPossible).Select(result => result.ToString()));

    [Fact]
    public void At_least_as_many_idioms_compile_as_before()
    {
        var compiling = Accepted.Value.Results.Count(result => result.Compiles);
        Assert.True(compiling >= AcceptedByOurs, $"{compiling} of {Idiom.Accepted.Count} idioms compile; before it were {AcceptedByOurs}.\n{Missing()}");
    }

    [Fact]
    public void No_idiom_that_TorchSharp_rejects_compiles_here() =>
        AssertNone(Rejected.Value.Results.Where(result => result.Compiles).Select(result => result.Idiom.Code));

    [Fact]
    public void At_least_as_many_idioms_are_rejected_for_the_same_reason_as_before()
    {
        var same = Rejected.Value.Results.Zip(RejectedByFacade.Value.Results).Count(both => both.First.HasTheErrorsOf(both.Second));
        Assert.True(same >= RejectedForTheSameReason, $"{same} of {Idiom.Rejected.Count} idioms are rejected for TorchSharp's reason; before it were {RejectedForTheSameReason}.");
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static string Missing() => string.Join('\n', Accepted.Value.Results.Where(result => !result.Compiles).Select(result => $"needs {string.Join(", ", result.MissingNames)}: {result.Idiom.Code}"));
}
