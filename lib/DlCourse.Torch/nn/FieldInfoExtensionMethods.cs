using System.Reflection;
using TorchSharp.Utils;

namespace TorchSharp
{
    /// <summary>How fields are called as parts of a module.</summary>
    public static class FieldInfoExtensionMethods
    {
        /// <summary>The name that <see cref="ComponentNameAttribute"/> gives to a field, or its own.</summary>
        /// <param name="field">A field of a module.</param>
        /// <returns>The name in the state dictionary.</returns>
        public static string ComponentName(this FieldInfo field) => field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
    }

    namespace Utils
    {
        /// <summary>Registers a field of a module under another name than the field's.</summary>
        [AttributeUsage(AttributeTargets.Field)]
        public class ComponentNameAttribute : Attribute
        {
            /// <summary>The name in the state dictionary.</summary>
            public string Name { get; set; } = null!;
        }
    }
}
