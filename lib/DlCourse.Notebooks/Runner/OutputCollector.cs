using System.Text;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Notebooks.Runner;

/// <summary>Turns the events of a running notebook into the outputs of its cells, as a notebook file holds them.</summary>
internal sealed class OutputCollector
{
    // A cell that prints without end must not fill the memory of the process that watches it.
    private const int MostCharacters = 1_000_000;

    private readonly Dictionary<string, (List<Output> Outputs, int Index)> displays = [];
    private readonly StringBuilder stream = new();
    private ConsoleChannel channel;
    private List<Output> outputs = [];
    private int executionCount;
    private int characters;

    /// <summary>The failure the cell reported last.</summary>
    public CellError? Failure { get; private set; }

    /// <summary>From here on events belong to this cell.</summary>
    public void Begin(Cell cell, int number)
    {
        cell.Outputs.Clear();
        cell.ExecutionCount = number;
        (outputs, executionCount, characters, Failure) = (cell.Outputs, number, 0, null);
    }

    /// <summary>The cell has ended: what was printed last is written out.</summary>
    public void End() => CloseStream();

    public void Add(WorkerEvent happened)
    {
        if (happened is CellStream printed)
        {
            Print(printed);
            return;
        }

        CloseStream();
        switch (happened)
        {
            case CellDisplay display:
                displays[display.DisplayId] = (outputs, outputs.Count);
                outputs.Add(Output.DisplayData(display.Data));
                break;
            case CellUpdate update when displays.TryGetValue(update.DisplayId, out var place):
                place.Outputs[place.Index] = Output.DisplayData(update.Data);
                break;
            case CellValue value:
                outputs.Add(Output.ExecuteResult(value.Data, executionCount));
                break;
            case CellFailure failure:
                Failure = failure.Error;
                outputs.Add(Output.Error(failure.Error.Name, failure.Error.Message, failure.Error.Traceback));
                break;
        }
    }

    private void Print(CellStream printed)
    {
        if (printed.Channel != channel) CloseStream();
        channel = printed.Channel;
        if (characters > MostCharacters) return;

        characters += printed.Text.Length;
        stream.Append(printed.Text);
        if (characters > MostCharacters) stream.Append($"\n… output cut after {MostCharacters:N0} characters.\n");
    }

    private void CloseStream()
    {
        if (stream.Length == 0) return;
        outputs.Add(Output.Stream(channel == ConsoleChannel.Out ? "stdout" : "stderr", stream.ToString()));
        stream.Clear();
    }
}
