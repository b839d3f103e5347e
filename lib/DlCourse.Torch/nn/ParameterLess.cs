using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What modules without parameters say of parameters.</summary>
internal static class ParameterLess
{
    public static InvalidOperationException Has(nn.Module module, string what, string name) =>
        new($"{module.GetName()}: a {what} (\"{name}\") cannot be registered in a module that is declared to be without parameters. Derive the class from Module instead of ParameterLessModule.");
}
