using DlCourse.Torch.Api.Tests.Facade;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>The engine is a strict subset of TorchSharp: what compiles with it compiles with TorchSharp and means the same.</summary>
public class SubsetTests
{
    [Fact]
    public void Every_public_and_protected_member_stands_in_the_table_of_TorchSharp()
    {
        var differences = SurfaceComparison.Differences(SurfaceType.Of(OurEngine.Assembly), SurfaceType.Of(TorchSharpFacade.Compilation.Assembly)).ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} differ from TorchSharp:\n\n{string.Join("\n\n", differences)}");
    }

    [Fact]
    public void What_may_be_null_for_TorchSharp_may_be_null_here()
    {
        var theirs = SurfaceType.Of(TorchSharpFacade.Compilation.Assembly).ToDictionary(type => type.Name, StringComparer.Ordinal);
        var refusing =
            from type in SurfaceType.Of(OurEngine.Assembly)
            where theirs.ContainsKey(type.Name)
            from member in type.Members
            let other = theirs[type.Name].Members.FirstOrDefault(candidate => candidate.Text == member.Text)
            where other is not null && other.NullableParameters.Except(member.NullableParameters).Any()
            select $"{type.Name}: {member.Text} must take null for {string.Join(", ", other.NullableParameters.Except(member.NullableParameters))}";
        Assert.Empty(refusing);
    }
}
