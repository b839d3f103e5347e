namespace DlCourse.Torch.Displays;

/// <summary>Tells a notebook's formatter who can show values of a type.</summary>
/// <remarks>
/// .NET Interactive finds this attribute by its name alone, so the engine offers how its tensors look without referencing any kernel.
/// </remarks>
/// <param name="formatterSourceType">A type with a public parameterless constructor and a method CreateTypeFormatters().</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type that creates the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types to use when the caller names none.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
