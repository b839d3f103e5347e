namespace DlCourse.Torch.Tests.Layers;

/// <summary>One of our layers, and how it is called.</summary>
/// <param name="Make">Makes it.</param>
/// <param name="Call">Computes all results that PyTorch returns, in order.</param>
internal sealed record LayerCase(Func<torch.nn.Module> Make, Func<torch.nn.Module, Tensor[], Tensor[]> Call)
{
    /// <summary>A layer of one input and one result.</summary>
    public static LayerCase Of(Func<torch.nn.Module<Tensor, Tensor>> make) => new(make, (layer, x) => [((torch.nn.Module<Tensor, Tensor>)layer).call(x[0])]);

    /// <summary>A layer that is called otherwise.</summary>
    public static LayerCase Of<T>(Func<T> make, Func<T, Tensor[], Tensor[]> call) where T : torch.nn.Module => new(make, (layer, x) => call((T)layer, x));
}
