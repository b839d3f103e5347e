using DlCourse.Torch.Api.Tests.Facade;

namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>The names of both engines.</summary>
internal static class EngineNames
{
    private static readonly Lazy<Names> LazyFacade = new(() => new Names(TorchSharpFacade.Compilation.Assembly));
    private static readonly Lazy<Names> LazyOurs = new(() => new Names(Surface.OurEngine.Assembly));

    public static Names Facade => LazyFacade.Value;

    public static Names Ours => LazyOurs.Value;
}
