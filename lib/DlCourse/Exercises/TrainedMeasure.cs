namespace DlCourse.Exercises;

/// <summary>What is measured on a trained model.</summary>
public enum TrainedMeasure
{
    /// <summary>The share of examples whose class is right.</summary>
    Accuracy,

    /// <summary>The mean of the squared errors.</summary>
    MeanSquaredError,
}
