using System.Reflection;

namespace DlCourse.Plotting;

/// <summary>The notebook around the program, if there is one: a place where what is shown can be replaced.</summary>
/// <remarks>Kernels are found by the name of their class, so the course references none; the library's projects keep it that way.</remarks>
internal static class Notebook
{
    private const string KernelClass = "Microsoft.DotNet.Interactive.Kernel";

    /// <summary>Shows a value and returns what replaces it later; null where nothing can be replaced.</summary>
    public static Action<object>? Display(object value)
    {
        var display = AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetType(KernelClass)?.GetMethod("display", BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(method => method is not null);
        try
        {
            var shown = display?.Invoke(null, [value, Array.Empty<string>()]);
            var update = shown?.GetType().GetMethod("Update", [typeof(object)]);
            return update is null ? null : next => update.Invoke(shown, [next]);
        }
        catch (Exception error) when (error is TargetInvocationException or ArgumentException or TargetParameterCountException)
        {
            // A kernel is loaded but no cell is running, or its display is another one: say it in plain lines instead.
            return null;
        }
    }
}
