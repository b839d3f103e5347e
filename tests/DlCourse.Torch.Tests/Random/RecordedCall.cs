using System.Text.Json.Serialization;

namespace DlCourse.Torch.Tests.Random;

/// <summary>One call that PyTorch was asked for, with what it drew (<c>tests/peers/random_fixtures.py</c>).</summary>
public sealed record RecordedCall(
    [property: JsonPropertyName("call")] string Name,
    long[]? Size,
    string? Dtype,
    double A,
    double B,
    long Low,
    long High,
    long Samples,
    bool Replacement,
    double[] Values,
    string State)
{
    public ScalarType Type => Dtype switch
    {
        "float64" => ScalarType.Float64,
        "int64" => ScalarType.Int64,
        "int32" => ScalarType.Int32,
        "uint8" => ScalarType.Byte,
        "bool" => ScalarType.Bool,
        _ => ScalarType.Float32,
    };
}
