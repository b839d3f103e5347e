using System.Text.Json.Serialization;

namespace DlCourse.Notebooks.Worker;

/// <summary>What a worker process is asked to do: one JSON object a line on its standard input.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunCell), "run")]
[JsonDerivedType(typeof(InterruptCell), "interrupt")]
internal abstract record WorkerRequest;

/// <summary>Run a cell and report its outputs, then <see cref="CellDone"/>.</summary>
internal sealed record RunCell(string Label, string Language, string Code) : WorkerRequest;

/// <summary>Stop the running cell.</summary>
internal sealed record InterruptCell : WorkerRequest;
