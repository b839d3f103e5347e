namespace DlCourse.Torch.Api.Tests.Idioms;

public class IdiomTests
{
    [Fact]
    public void Probe()
    {
        var lines = new List<string>();
        foreach (var (n, c) in new[] { ("accepted facade", IdiomCompilation.WithFacade(Idiom.Accepted)), ("rejected facade", IdiomCompilation.WithFacade(Idiom.Rejected)), ("accepted ours", IdiomCompilation.WithOurs(Idiom.Accepted)), ("rejected ours", IdiomCompilation.WithOurs(Idiom.Rejected)) })
        {
            lines.Add($"== {n}: {c.Results.Count(r => r.Errors.Count == 0)} of {c.Results.Count} compile");
            foreach (var r in c.Results) lines.Add($"{r.Idiom.RejectedFor} {r.Idiom.Code}   ==> {string.Join(" | ", r.Errors.Select(e => e.Id + " " + e.GetMessage()))}");
        }
        File.WriteAllLines("/tmp/random/idioms.txt", lines);
    }
}
