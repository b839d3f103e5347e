using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Layers;

/// <content>Layers for sequences.</content>
internal static partial class LayerTable
{
    private static readonly Dictionary<string, LayerCase> Sequences = new()
    {
        ["rnn"] = LayerCase.Of(() => RNN(3, 4), Run),
        ["rnn_relu"] = LayerCase.Of(() => RNN(2, 3, nonLinearity: NonLinearities.ReLU, bias: false), Run),
        ["rnn_state"] = LayerCase.Of(() => RNN(2, 3, numLayers: 2, batchFirst: true), Run),
        ["rnn_both_ways"] = LayerCase.Of(() => RNN(2, 3, numLayers: 2, bidirectional: true), Run),
        ["lstm"] = LayerCase.Of(() => LSTM(3, 4), Run),
        ["lstm_state"] = LayerCase.Of(() => LSTM(2, 3, numLayers: 2, bidirectional: true, batchFirst: true), Run),
        ["lstm_dropout"] = LayerCase.Of(() => LSTM(2, 3, numLayers: 3, dropout: 0.4), Run),
        ["lstm_no_bias"] = LayerCase.Of(() => LSTM(2, 3, bias: false), Run),
        ["gru"] = LayerCase.Of(() => GRU(3, 4), Run),
        ["gru_all"] = LayerCase.Of(() => GRU(2, 3, numLayers: 2, bidirectional: true, batchFirst: true), Run),
        ["rnn_cell"] = LayerCase.Of(() => RNNCell(3, 2), (cell, x) => [cell.call(x[0], x[1])]),
        ["rnn_cell_relu"] = LayerCase.Of(() => RNNCell(3, 2, NonLinearities.ReLU), (cell, x) => [cell.forward(x[0])]),
        ["lstm_cell"] = LayerCase.Of(() => LSTMCell(3, 2), Run),
        ["lstm_cell_zeros"] = LayerCase.Of(() => LSTMCell(3, 2, bias: false), Run),
        ["gru_cell"] = LayerCase.Of(() => GRUCell(3, 2), (cell, x) => [cell.call(x[0], x[1])]),
        ["attention"] = LayerCase.Of(() => MultiheadAttention(4, 2), (layer, x) => Both(layer.call(x[0], x[1], x[2]))),
        ["attention_self"] = LayerCase.Of(() => MultiheadAttention(6, 3, bias: false), (layer, x) => Both(layer.call(x[0], x[0], x[0]))),
        ["attention_padding"] = LayerCase.Of(() => MultiheadAttention(4, 2), (layer, x) => Both(layer.call(x[0], x[1], x[2], Hidden()))),
        ["attention_causal"] = LayerCase.Of(() => MultiheadAttention(4, 1), (layer, x) => [layer.call(x[0], x[0], x[0], need_weights: false, attn_mask: Later()).Item1]),
        ["attention_numbers"] = LayerCase.Of(() => MultiheadAttention(4, 2), (layer, x) => Both(layer.call(x[0], x[1], x[1], attn_mask: arange(6, dtype: float64).reshape(2, 3) / 4))),
        ["attention_both_masks"] = LayerCase.Of(() => MultiheadAttention(4, 2), (layer, x) => Both(layer.call(x[0], x[1], x[1], Hidden(), attn_mask: (arange(24) % 9).reshape(4, 2, 3) == 1))),
        ["attention_sizes"] = LayerCase.Of(() => MultiheadAttention(4, 2, kdim: 3, vdim: 5), (layer, x) => Both(layer.call(x[0], x[1], x[2]))),
        ["attention_extra"] = LayerCase.Of(() => MultiheadAttention(4, 2, add_bias_kv: true, add_zero_attn: true), (layer, x) => Both(layer.call(x[0], x[1], x[1], Hidden()))),
        ["attention_dropout"] = LayerCase.Of(() => MultiheadAttention(4, 2, dropout: 0.5), (layer, x) => Both(layer.call(x[0], x[0], x[0]))),
        ["encoder_layer"] = LayerCase.Of(() => TransformerEncoderLayer(4, 2, 6, dropout: 0)),
        ["encoder_layer_gelu"] = LayerCase.Of(() => TransformerEncoderLayer(4, 2, 6, dropout: 0, activation: Activations.GELU), (layer, x) => [layer.call(x[0], Later())]),
        ["encoder_layer_dropout"] = LayerCase.Of(() => TransformerEncoderLayer(4, 2, 6, dropout: 0.3)),
        ["encoder"] = LayerCase.Of(() => TransformerEncoder(TransformerEncoderLayer(4, 2, 6, dropout: 0), 2), (layer, x) => [layer.call(x[0], Later(), tensor(new[,] { { false, false, false }, { false, false, true } }))]),
    };

    private static Tensor[] Run(RNN layer, Tensor[] x) => layer.call(x[0], x.ElementAtOrDefault(1)) is var (y, h) ? [y, h] : [];

    private static Tensor[] Run(GRU layer, Tensor[] x) => layer.call(x[0], x.ElementAtOrDefault(1)) is var (y, h) ? [y, h] : [];

    private static Tensor[] Run(LSTM layer, Tensor[] x) => layer.call(x[0], x.Length > 1 ? (x[1], x[2]) : null) is var (y, h, c) ? [y, h, c] : [];

    private static Tensor[] Run(LSTMCell cell, Tensor[] x) => cell.call(x[0], x.Length > 1 ? (x[1], x[2]) : null) is var (h, c) ? [h, c] : [];

    private static Tensor[] Both(Tuple<Tensor, Tensor> results) => [results.Item1, results.Item2];

    private static Tensor Hidden() => tensor(new[,] { { false, false, true }, { false, true, true } });

    private static Tensor Later() => ones(3, 3, dtype: ScalarType.Bool).triu(1);
}
