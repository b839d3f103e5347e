using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Conversions of modules, which return the module in its own type.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Converts the parameters and buffers. An optimiser made before keeps the old ones: convert first.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="type">Float32 or Float64.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false) where T : nn.Module
    {
        module.Convert(type);
        return module;
    }

    /// <summary>Moves the module to a device and converts it.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="device">In this engine, the CPU.</param>
    /// <param name="type">Float32 or Float64.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, Device device, ScalarType type, bool non_blocking = false) where T : nn.Module => module.to(device).to(type);

    /// <summary>Moves the module to a device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="deviceType">In this engine, the CPU.</param>
    /// <param name="deviceIndex">Which one of its kind.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : nn.Module => module.to(new Device(deviceType, deviceIndex));

    /// <summary>Moves the module to a device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="device">In this engine, the CPU.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, Device device, bool non_blocking = false) where T : nn.Module
    {
        Device.CheckAvailable(device);
        return module;
    }

    /// <summary>Moves the module to a device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="device">In this engine, <c>cpu</c>.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : nn.Module => module.to(new Device(device));

    /// <summary>Moves the module to the device of a tensor and converts it to its element type.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="other">The tensor.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T to<T>(this T module, Tensor other, bool non_blocking = false) where T : nn.Module => module.to(other.dtype);

    /// <summary>Moves the module to main memory.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T cpu<T>(this T module, bool non_blocking = false) where T : nn.Module => module;

    /// <summary>Moves the module to a graphics card: an error in this engine, which says what to do.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="deviceIndex">Which card.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : nn.Module => module.to(new Device(DeviceType.CUDA, deviceIndex));

    /// <summary>Converts the parameters and buffers to float32.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T @float<T>(this T module, bool non_blocking = false) where T : nn.Module => module.to(ScalarType.Float32);

    /// <summary>Converts the parameters and buffers to float64.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module.</param>
    /// <param name="non_blocking">Of no effect here.</param>
    /// <returns>The module itself.</returns>
    public static T @double<T>(this T module, bool non_blocking = false) where T : nn.Module => module.to(ScalarType.Float64);
}
