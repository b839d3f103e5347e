using DlCourse.Torch.Kernels;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>
/// One step of all parameters. A large parameter is cut into pieces for the threads; smaller ones, biases above all, are too little work to
/// hand over each, so a thread takes several.
/// </content>
public abstract partial class OptimizerHelper
{
    /// <summary>Numbers that are worth handing to a thread: some microseconds of work.</summary>
    private const long WorthATask = 1 << 14;

    private readonly List<(OptimizerOptions Options, Parameter Parameter)> smaller = [];
    private readonly List<int> taskStarts = [];
    private long countOfSmaller;

    private protected Tensor? Step(Func<Tensor>? closure)
    {
        Tensor? loss = null;
        if (closure is not null)
        {
            using (enable_grad()) loss = closure();
        }

        // For a small network even sharing the work costs more than the work.
        var shares = ThreadCount.Current > 1 && countOfSmaller >= 2 * WorthATask;
        foreach (var group in groups)
        {
            foreach (var parameter in group.Parameters)
            {
                if (parameter.meta?.Grad is null) continue;
                if (shares && IsSmaller(parameter)) smaller.Add((group.Options, parameter));
                else Step(group.Options, parameter);
            }
        }

        if (shares) StepSmaller();
        return loss;
    }

    private static bool IsSmaller(Parameter parameter) => parameter.Count <= ThreadCount.Piece;

    private void StepSmaller()
    {
        try
        {
            CutTasks();
            if (SharesMemory())
            {
                foreach (var (options, parameter) in smaller) Step(options, parameter);
                return;
            }

            ThreadCount.ForEach(taskStarts.Count, task =>
            {
                var end = task + 1 < taskStarts.Count ? taskStarts[task + 1] : smaller.Count;
                for (var i = taskStarts[task]; i < end; i++) Step(smaller[i].Options, smaller[i].Parameter);
            });
        }
        finally
        {
            smaller.Clear();
        }
    }

    private void CutTasks()
    {
        taskStarts.Clear();
        var gathered = WorthATask;
        for (var i = 0; i < smaller.Count; i++)
        {
            if (gathered >= WorthATask)
            {
                taskStarts.Add(i);
                gathered = 0;
            }

            gathered += smaller[i].Parameter.Count;
        }
    }

    /// <summary>Two parameters may be views of the same numbers; then one must be done before the other begins.</summary>
    private bool SharesMemory()
    {
        var seen = new HashSet<TensorStorage>(smaller.Count, ReferenceEqualityComparer.Instance);
        return smaller.Exists(change => !seen.Add(change.Parameter.storage));
    }

    private void Step(OptimizerOptions options, Parameter parameter)
    {
        var (own, gradient) = (parameter.operand, parameter.meta!.Grad!.operand);
        var numbers = own.IsContiguous ? own : Pointwise.Copy(parameter).operand;
        Update(options, states[parameter], numbers, gradient.IsContiguous ? gradient : Pointwise.Copy(parameter.meta.Grad).operand);
        if (!own.IsContiguous) Copying.Copy(numbers, own);
        parameter.storage.MarkWritten();
    }
}
