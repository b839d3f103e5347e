using DlCourse.Notebooks.Session;

namespace DlCourse.Bench.Session;

/// <summary>An output that nobody reads.</summary>
internal sealed class SilentOutput : ICellOutput
{
    public void Stream(ConsoleChannel channel, string text)
    {
    }

    public void Display(string displayId, IReadOnlyDictionary<string, string> bundle)
    {
    }

    public void Update(string displayId, IReadOnlyDictionary<string, string> bundle)
    {
    }

    public void Result(IReadOnlyDictionary<string, string> bundle)
    {
    }

    public void Failure(CellError failure)
    {
    }
}
