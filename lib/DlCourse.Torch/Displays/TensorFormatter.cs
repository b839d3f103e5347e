using static TorchSharp.torch;

namespace DlCourse.Torch.Displays;

/// <summary>Writes one form of a tensor. The member names are those a notebook's formatter looks for.</summary>
/// <param name="mimeType">The form.</param>
/// <param name="form">Makes it.</param>
internal sealed class TensorFormatter(string mimeType, Func<Tensor, string> form)
{
    /// <summary>The form.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a tensor.</summary>
    /// <param name="instance">The tensor.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>False if it is no tensor.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Tensor tensor) return false;
        writer.Write(form(tensor));
        return true;
    }
}
