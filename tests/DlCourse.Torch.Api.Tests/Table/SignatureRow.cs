namespace DlCourse.Torch.Api.Tests.Table;

/// <summary>One line of the table of TorchSharp's signatures.</summary>
/// <param name="Container">The namespace or type around it, such as <c>TorchSharp.torch</c>.</param>
/// <param name="Modifiers">Such as <c>public static</c>.</param>
/// <param name="Kind"><c>class</c>, <c>method</c>, <c>property</c>, …</param>
/// <param name="Declaration">The rest as in the source, without a body.</param>
internal sealed record SignatureRow(string Container, string Modifiers, string Kind, string Declaration)
{
    private static readonly HashSet<string> TypeKinds = ["class", "struct", "interface", "enum", "delegate"];

    public bool IsType => TypeKinds.Contains(Kind);

    /// <summary>The name of a type with its type parameters, as other lines use it in their container.</summary>
    public string TypeName => Declaration.Split(" : ")[0].Split(" where ")[0].Trim();
}
