using System.Text.Json.Serialization;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Worker;

/// <summary>What a worker process reports: one JSON object a line on its standard output.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CellStream), "stream")]
[JsonDerivedType(typeof(CellDisplay), "display")]
[JsonDerivedType(typeof(CellUpdate), "update")]
[JsonDerivedType(typeof(CellValue), "result")]
[JsonDerivedType(typeof(CellFailure), "error")]
[JsonDerivedType(typeof(CellDone), "done")]
internal abstract record WorkerEvent;

/// <summary>See <see cref="ICellOutput.Stream"/>.</summary>
internal sealed record CellStream(ConsoleChannel Channel, string Text) : WorkerEvent;

/// <summary>See <see cref="ICellOutput.Display"/>.</summary>
internal sealed record CellDisplay(string DisplayId, IReadOnlyDictionary<string, string> Data) : WorkerEvent;

/// <summary>See <see cref="ICellOutput.Update"/>.</summary>
internal sealed record CellUpdate(string DisplayId, IReadOnlyDictionary<string, string> Data) : WorkerEvent;

/// <summary>See <see cref="ICellOutput.Result"/>.</summary>
internal sealed record CellValue(IReadOnlyDictionary<string, string> Data) : WorkerEvent;

/// <summary>See <see cref="ICellOutput.Failure"/>.</summary>
internal sealed record CellFailure(CellError Error) : WorkerEvent;

/// <summary>The cell has ended.</summary>
internal sealed record CellDone(CellStatus Status) : WorkerEvent;
