using System.Globalization;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Main memory and the processor: the one device of this engine.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>The default graphics card. This engine has none: using it is an error that says what to do.</summary>
    public static Device CUDA => new(DeviceType.CUDA);

    /// <summary>Names a device.</summary>
    /// <param name="description"><c>cpu</c>, <c>cuda</c>, <c>cuda:0</c>, …</param>
    public static Device device(string description) => new(description);

    /// <summary>Names a device.</summary>
    /// <param name="deviceType"><c>cpu</c>, <c>cuda</c>, …</param>
    /// <param name="index">Which one of its kind.</param>
    public static Device device(string deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Names a device.</summary>
    /// <param name="deviceType">Its kind.</param>
    /// <param name="index">Which one of its kind.</param>
    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Names a graphics card.</summary>
    /// <param name="index">Which one.</param>
    public static Device device(int index) => new(index);

    /// <summary>Where a tensor's memory is.</summary>
    public class Device
    {
        /// <summary>From a text.</summary>
        /// <param name="description"><c>cpu</c>, <c>cuda</c>, <c>cuda:0</c>, …</param>
        public Device(string description)
        {
            var parts = description.Split(':');
            type = Parse(parts[0]);
            index = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Default(type);
            if (parts.Length > 2 || (parts.Length == 2 && index < 0)) throw new TensorException($"device: \"{description}\" is no device; write \"cpu\", \"cuda\" or \"cuda:0\".");
        }

        /// <summary>From a kind, as text, and a number.</summary>
        /// <param name="deviceType"><c>cpu</c>, <c>cuda</c>, …</param>
        /// <param name="index">Which one of its kind.</param>
        public Device(string deviceType, int index = -1) => (type, this.index) = (Parse(deviceType), index);

        /// <summary>From a kind and a number.</summary>
        /// <param name="deviceType">The kind.</param>
        /// <param name="index">Which one of its kind.</param>
        public Device(DeviceType deviceType, int index = -1) => (type, this.index) = (deviceType, index < 0 ? Default(deviceType) : index);

        /// <summary>A graphics card.</summary>
        /// <param name="index">Which one.</param>
        public Device(int index) : this(DeviceType.CUDA, index)
        {
        }

        /// <summary>The kind.</summary>
        public DeviceType type { get; private set; }

        /// <summary>Which one of its kind; −1 for the processor.</summary>
        public int index { get; private set; }

        /// <summary>From a text.</summary>
        /// <param name="description"><c>cpu</c>, <c>cuda</c>, <c>cuda:0</c>, …</param>
        public static implicit operator Device(string description) => new(description);

        /// <summary>As PyTorch writes it.</summary>
        /// <returns><c>cpu</c>, <c>cuda:0</c>, …</returns>
        public override string ToString() => type == DeviceType.CPU ? "cpu" : string.Create(CultureInfo.InvariantCulture, $"{type.ToString().ToLowerInvariant()}:{index}");

        /// <exception cref="TensorException">This engine cannot put a tensor there.</exception>
        internal static void CheckAvailable(Device? device)
        {
            if (device is null || device.type == DeviceType.CPU) return;
            throw new TensorException($"The device {device} is not available: this engine computes on the processor only. Choose the device by torch.cuda.is_available() ? torch.CUDA : torch.CPU, or build with -p:Engine=TorchSharp on a machine with a graphics card.");
        }

        private static int Default(DeviceType type) => type == DeviceType.CPU ? -1 : 0;

        private static DeviceType Parse(string kind) =>
            Enum.TryParse<DeviceType>(kind, ignoreCase: true, out var type) && !int.TryParse(kind, out _) ? type
            : throw new TensorException($"device: \"{kind}\" is no kind of device; write \"cpu\" or \"cuda\".");
    }
}
