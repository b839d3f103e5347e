namespace TorchSharp.Modules;

/// <summary>The numbers of a recurrent network.</summary>
/// <param name="Gates">Rows of weights for each hidden number: 1 for RNN, 3 for GRU, 4 for LSTM.</param>
/// <param name="Input">Features at each time.</param>
/// <param name="Hidden">Numbers in the state.</param>
/// <param name="Layers">Layers, each of which reads what the one before it says.</param>
/// <param name="Bias">Whether there are biases.</param>
/// <param name="BatchFirst">Whether the batch is the first axis of input and output.</param>
/// <param name="Dropout">The share of numbers dropped between layers while training.</param>
/// <param name="Bidirectional">Whether each layer also reads backwards.</param>
internal sealed record RecurrentSizes(long Gates, long Input, long Hidden, long Layers, bool Bias, bool BatchFirst, double Dropout, bool Bidirectional)
{
    public int Directions => Bidirectional ? 2 : 1;

    /// <summary>As a layer calls itself.</summary>
    public string Text(string name) => $"{name}({Input}, {Hidden}{(Layers == 1 ? "" : $", numLayers: {Layers}")}{(BatchFirst ? ", batchFirst: true" : "")}{(Bidirectional ? ", bidirectional: true" : "")})";
}
