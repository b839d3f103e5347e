namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>
/// Mistakes that people make in the functions of the course, each with its true cause. They were written before the rules that
/// have to find them, so the rules are measured and not the zoo. Mistakes may be added; they are not changed to please a rule.
/// </summary>
internal static class Zoo
{
    public static IReadOnlyList<ZooFunction> Functions { get; } =
    [
        .. DescentFunctions.All, .. DerivativeFunctions.All, .. LossFunctions.All, .. ActivationFunctions.All, .. LogisticFunctions.All,
        .. MetricFunctions.All, .. MatrixFunctions.All, .. LinearAlgebraFunctions.All, .. StatisticFunctions.All, .. CountingFunctions.All,
        .. TensorLossFunctions.All, .. TensorAxisFunctions.All, .. TensorLayerFunctions.All, .. TensorGradientFunctions.All,
    ];
}
