using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace DlCourse.Notebooks.Packages;

/// <summary>
/// Lets assemblies of packages find their native libraries, which NuGet keeps in folders of their own. They belong to the process, as
/// loaded libraries do.
/// </summary>
internal static class NativeLibraryFolders
{
    private static readonly ConcurrentDictionary<string, string> Libraries = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConditionalWeakTable<AssemblyLoadContext, object> Watched = [];
    private static readonly Lock Gate = new();
    private static bool watching;

    /// <summary>Adds native libraries; of two with the same name the first is kept.</summary>
    public static void Add(IReadOnlyList<string> files)
    {
        if (files.Count == 0) return;
        foreach (var file in files) Libraries.TryAdd(Path.GetFileName(file), file);
        lock (Gate)
        {
            if (watching) return;
            watching = true;
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Watch(AssemblyLoadContext.GetLoadContext(loaded.LoadedAssembly));
            foreach (var context in AssemblyLoadContext.All) Watch(context);
        }
    }

    // The scripting engine loads the assemblies of each folder into a context of that folder, so contexts come as packages do.
    private static void Watch(AssemblyLoadContext? context)
    {
        if (context is not null && Watched.TryAdd(context, Watched)) context.ResolvingUnmanagedDll += Resolve;
    }

    private static nint Resolve(Assembly assembly, string name)
    {
        string[] candidates = [name, name + ".dll", name + ".so", "lib" + name + ".so", name + ".dylib", "lib" + name + ".dylib"];
        foreach (var candidate in candidates)
        {
            if (Libraries.TryGetValue(candidate, out var file) && NativeLibrary.TryLoad(file, out var handle)) return handle;
        }

        return 0;
    }
}
