using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Session;

/// <summary>One executed cell: its outcome and all it showed.</summary>
internal sealed class RecordedCell : ICellOutput
{
    private readonly List<string> streams = [];
    private readonly Lock gate = new();

    public CellResult Outcome { get; set; } = null!;

    /// <summary>Each call of the console, in order.</summary>
    public IReadOnlyList<string> ConsoleCalls => streams;

    public string Console => string.Concat(streams);

    public List<IReadOnlyDictionary<string, string>> Displays { get; } = [];

    public List<(string Id, IReadOnlyDictionary<string, string> Data)> Updates { get; } = [];

    public List<string> DisplayIds { get; } = [];

    public List<CellError> Failures { get; } = [];

    public IReadOnlyDictionary<string, string>? Value { get; private set; }

    /// <summary>The HTML of the trailing expression's value, without the formatter's style sheet.</summary>
    public string Html => Value!["text/html"].Split("<style>")[0];

    public string Error => Outcome.Error!.Message;

    public void Stream(ConsoleChannel channel, string text)
    {
        lock (gate) streams.Add(text);
    }

    public void Display(string displayId, IReadOnlyDictionary<string, string> bundle)
    {
        DisplayIds.Add(displayId);
        Displays.Add(bundle);
    }

    public void Update(string displayId, IReadOnlyDictionary<string, string> bundle) => Updates.Add((displayId, bundle));

    public void Result(IReadOnlyDictionary<string, string> bundle) => Value = bundle;

    public void Failure(CellError failure) => Failures.Add(failure);
}
