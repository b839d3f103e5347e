namespace DlCourse.Jupyter.Kernel;

/// <summary>The channels over which messages travel.</summary>
internal enum KernelChannel
{
    /// <summary>Requests, one after the other.</summary>
    Shell,

    /// <summary>Requests that do not wait for a running cell.</summary>
    Control,

    /// <summary>Questions of the kernel, and their answers.</summary>
    Stdin,

    /// <summary>What all front ends see.</summary>
    IoPub,
}
