using System.Numerics;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>One step of an optimiser for one vector of parameters.</summary>
internal interface IUpdateRule<T> where T : unmanaged
{
    /// <summary>The parameters after the step.</summary>
    /// <param name="parameter">The parameters before it.</param>
    /// <param name="gradient">Their gradients.</param>
    /// <param name="first">What the optimiser remembers; the rule says what it is, and changes it.</param>
    /// <param name="second">More of that, if the rule has it.</param>
    /// <param name="third">More of that, if the rule has it.</param>
    Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third);
}
