using System.Text.Json.Serialization;

namespace DlCourse.Notebooks.Worker;

/// <summary>Serialisation made at build time: a worker's first cell should not wait for reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerEvent))]
internal sealed partial class WorkerJson : JsonSerializerContext;
