namespace TorchSharp;

/// <summary>Kinds of devices. This engine computes on <see cref="CPU"/>.</summary>
public enum DeviceType
{
    /// <summary>Main memory and the processor.</summary>
    CPU = 0,

    /// <summary>NVIDIA graphics cards.</summary>
    CUDA = 1,

    /// <summary>Intel's MKL-DNN.</summary>
    MKLDNN = 2,

    /// <summary>OpenGL.</summary>
    OPENGL = 3,

    /// <summary>OpenCL.</summary>
    OPENCL = 4,

    /// <summary>IDEEP.</summary>
    IDEEP = 5,

    /// <summary>AMD HIP.</summary>
    HIP = 6,

    /// <summary>FPGA.</summary>
    FPGA = 7,

    /// <summary>MSNPU.</summary>
    MSNPU = 8,

    /// <summary>XLA.</summary>
    XLA = 9,

    /// <summary>Apple's graphics processors.</summary>
    MPS = 13,

    /// <summary>Shapes without data.</summary>
    META = 14,
}
