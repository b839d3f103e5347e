using DlCourse.Torch.Random;
using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>Fills contiguous memory with random numbers of one distribution.</summary>
/// <param name="stream">Where they come from.</param>
/// <param name="to">The memory.</param>
/// <param name="liesInOrder">Whether the tensor that the numbers are for lies in row-major order: normal numbers are drawn in blocks then.</param>
internal delegate void Drawing(RandomStream stream, Operand to, bool liesInOrder);
