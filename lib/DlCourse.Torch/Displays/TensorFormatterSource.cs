namespace DlCourse.Torch.Displays;

/// <summary>Creates the formatters of tensors; found through <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class TensorFormatterSource
{
    /// <summary>One formatter for each form.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new TensorFormatter("text/html", TensorCard.Html), new TensorFormatter("text/plain", TensorCard.Text)];
}
