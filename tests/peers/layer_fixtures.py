#!/usr/bin/env python3
"""Asks PyTorch what layers are after a seed and what they compute, and writes fixtures/layers/layers.json.

A layer is made after manual_seed; its state dictionary (keys in order, shapes, numbers) and the next random number are written down.
Then it computes in float64 on inputs that are sines; results, gradients and the state after training and evaluating are written
down. Tensors are fingerprints: sum, sum weighted by 1 ... 7 in turn, sum of squares, first and last number. The same names stand in
tests/DlCourse.Torch.Tests/Layers/LayerTable*.cs, each with our layer.

Needs Debian's python3-torch (1.13.1). Run: /usr/bin/python3 tests/peers/layer_fixtures.py
"""
import json
import pathlib

import torch
from torch import nn

CASES = []


def sines(shape, phase):
    count = torch.Size(shape).numel()
    return torch.sin(torch.arange(count, dtype=torch.float64) * 0.37 + phase).reshape(shape)


def fingerprint(t):
    v = t.detach().double().reshape(-1)
    weights = torch.arange(v.numel()) % 7 + 1.0
    return [float(f"{x:.12g}") for x in (v.sum(), (v * weights).sum(), (v * v).sum(), v[0], v[-1])]


def flat(result):
    if isinstance(result, torch.Tensor):
        return [result]
    return [t for part in result if part is not None for t in flat(part)]


def state(net):
    return [[k, list(v.shape), fingerprint(v)] for k, v in net.state_dict().items()]


def layer(name, make, *shapes, call=None, after=None):
    torch.manual_seed(7)
    net = make()
    entry = {"name": name, "state": state(net), "next": torch.rand(1).item(), "inputs": [list(s) for s in shapes]}
    net = net.double()
    torch.manual_seed(11)  # what dropout draws
    inputs = [sines(s, 0.3 * i).requires_grad_() for i, s in enumerate(shapes)]
    results = flat((call or (lambda m, *x: m(*x)))(net, *inputs))
    entry["results"] = [[list(r.shape), fingerprint(r)] for r in results]
    loss = sum((r * sines(r.shape, 1.0 + i)).sum() for i, r in enumerate(results) if r.requires_grad)
    loss.backward()
    entry["gradients"] = [[k, fingerprint(p.grad)] for k, p in net.named_parameters()]
    entry["inputGradients"] = [fingerprint(x.grad) for x in inputs]
    entry["after"] = state(net) if dict(net.named_buffers()) else []
    net.eval()
    with torch.no_grad():
        entry["evaluated"] = [fingerprint(r) for r in flat((call or (lambda m, *x: m(*x)))(net, *inputs))]
    CASES.append(entry)


def images():
    layer("conv1d", lambda: nn.Conv1d(2, 3, 3), (2, 2, 5))
    layer("conv1d_all", lambda: nn.Conv1d(4, 2, 3, stride=2, padding=2, dilation=2, groups=2, bias=False), (1, 4, 7))
    layer("conv1d_reflect", lambda: nn.Conv1d(1, 2, 3, padding=1, padding_mode="reflect"), (2, 1, 4))
    layer("conv2d", lambda: nn.Conv2d(2, 3, 3), (2, 2, 4, 5))
    layer("conv2d_unbatched", lambda: nn.Conv2d(1, 2, 2), (1, 3, 3))
    layer("conv2d_all", lambda: nn.Conv2d(2, 4, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2), (1, 2, 5, 5))
    layer("conv2d_circular", lambda: nn.Conv2d(1, 2, 3, padding=2, padding_mode="circular"), (1, 1, 4, 4))
    layer("conv2d_replicate", lambda: nn.Conv2d(1, 1, 3, padding=(2, 1), padding_mode="replicate"), (1, 1, 3, 3))
    layer("conv2d_same", lambda: nn.Conv2d(2, 2, (3, 4), padding="same"), (1, 2, 4, 4))
    layer("conv2d_same_reflect", lambda: nn.Conv2d(1, 1, 4, padding="same", padding_mode="reflect"), (1, 1, 5, 5))
    layer("conv2d_same_circular", lambda: nn.Conv2d(1, 1, (2, 3), padding="same", dilation=2, padding_mode="circular"), (1, 1, 5, 5))
    layer("conv_transpose1d", lambda: nn.ConvTranspose1d(2, 3, 3, stride=2, output_padding=1), (1, 2, 4))
    layer("conv_transpose2d", lambda: nn.ConvTranspose2d(4, 2, 3, stride=2, padding=1, groups=2), (1, 4, 3, 2))
    layer("conv_transpose2d_size", lambda: nn.ConvTranspose2d(1, 2, 3, stride=2, padding=1), (1, 1, 3, 3), call=lambda m, x: m(x, output_size=(6, 5)))
    layer("batch_norm1d", lambda: nn.BatchNorm1d(3), (4, 3))
    layer("batch_norm1d_length", lambda: nn.BatchNorm1d(2, eps=0.01, momentum=0.3), (3, 2, 4))
    layer("batch_norm1d_plain", lambda: nn.BatchNorm1d(2, affine=False), (5, 2))
    layer("batch_norm1d_untracked", lambda: nn.BatchNorm1d(2, track_running_stats=False), (5, 2))
    layer("batch_norm2d", lambda: nn.BatchNorm2d(3), (2, 3, 2, 4))
    layer("layer_norm", lambda: nn.LayerNorm(4), (2, 3, 4))
    layer("layer_norm_two", lambda: nn.LayerNorm((3, 2), eps=0.1), (2, 3, 2))
    layer("layer_norm_plain", lambda: nn.LayerNorm(5, elementwise_affine=False), (2, 5))
    layer("group_norm", lambda: nn.GroupNorm(2, 4), (2, 4, 3))
    layer("instance_norm1d", lambda: nn.InstanceNorm1d(2), (3, 2, 4))
    layer("instance_norm2d", lambda: nn.InstanceNorm2d(2, affine=True, track_running_stats=True), (3, 2, 2, 3))
    layer("instance_norm2d_unbatched", lambda: nn.InstanceNorm2d(2), (2, 2, 3))


def sequences():
    layer("rnn", lambda: nn.RNN(3, 4), (5, 2, 3))
    layer("rnn_relu", lambda: nn.RNN(2, 3, nonlinearity="relu", bias=False), (4, 2, 2))
    layer("rnn_state", lambda: nn.RNN(2, 3, num_layers=2, batch_first=True), (2, 4, 2), (2, 2, 3))
    layer("rnn_both_ways", lambda: nn.RNN(2, 3, num_layers=2, bidirectional=True), (4, 2, 2))
    layer("lstm", lambda: nn.LSTM(3, 4), (5, 2, 3))
    layer("lstm_state", lambda: nn.LSTM(2, 3, num_layers=2, bidirectional=True, batch_first=True), (2, 3, 2), (4, 2, 3), (4, 2, 3), call=lambda m, x, h, c: m(x, (h, c)))
    layer("lstm_dropout", lambda: nn.LSTM(2, 3, num_layers=3, dropout=0.4), (4, 2, 2))
    layer("lstm_no_bias", lambda: nn.LSTM(2, 3, bias=False), (4, 2, 2))
    layer("gru", lambda: nn.GRU(3, 4), (5, 2, 3))
    layer("gru_all", lambda: nn.GRU(2, 3, num_layers=2, bidirectional=True, batch_first=True), (2, 3, 2), (4, 2, 3))
    layer("rnn_cell", lambda: nn.RNNCell(3, 2), (4, 3), (4, 2))
    layer("rnn_cell_relu", lambda: nn.RNNCell(3, 2, nonlinearity="relu"), (4, 3))
    layer("lstm_cell", lambda: nn.LSTMCell(3, 2), (4, 3), (4, 2), (4, 2), call=lambda m, x, h, c: m(x, (h, c)))
    layer("lstm_cell_zeros", lambda: nn.LSTMCell(3, 2, bias=False), (4, 3))
    layer("gru_cell", lambda: nn.GRUCell(3, 2), (4, 3), (4, 2))


def attention():
    hidden = torch.tensor([[False, False, True], [False, True, True]])
    later = torch.ones(3, 3, dtype=torch.bool).triu(1)
    numbers = torch.arange(6.0, dtype=torch.float64).reshape(2, 3) / 4
    each = torch.arange(24).reshape(4, 2, 3) % 9 == 1
    layer("attention", lambda: nn.MultiheadAttention(4, 2), (2, 2, 4), (3, 2, 4), (3, 2, 4))
    layer("attention_self", lambda: nn.MultiheadAttention(6, 3, bias=False), (3, 2, 6), call=lambda m, x: m(x, x, x))
    layer("attention_padding", lambda: nn.MultiheadAttention(4, 2), (2, 2, 4), (3, 2, 4), (3, 2, 4), call=lambda m, q, k, v: m(q, k, v, key_padding_mask=hidden))
    layer("attention_causal", lambda: nn.MultiheadAttention(4, 1), (3, 2, 4), call=lambda m, x: m(x, x, x, attn_mask=later, need_weights=False))
    layer("attention_numbers", lambda: nn.MultiheadAttention(4, 2), (2, 2, 4), (3, 2, 4), call=lambda m, q, k: m(q, k, k, attn_mask=numbers))
    layer("attention_both_masks", lambda: nn.MultiheadAttention(4, 2), (2, 2, 4), (3, 2, 4), call=lambda m, q, k: m(q, k, k, attn_mask=each, key_padding_mask=hidden))
    layer("attention_sizes", lambda: nn.MultiheadAttention(4, 2, kdim=3, vdim=5), (2, 1, 4), (3, 1, 3), (3, 1, 5))
    layer("attention_extra", lambda: nn.MultiheadAttention(4, 2, add_bias_kv=True, add_zero_attn=True), (2, 2, 4), (3, 2, 4), call=lambda m, q, k: m(q, k, k, key_padding_mask=hidden))
    layer("attention_dropout", lambda: nn.MultiheadAttention(4, 2, dropout=0.5), (3, 2, 4), call=lambda m, x: m(x, x, x))
    layer("encoder_layer", lambda: nn.TransformerEncoderLayer(4, 2, 6, dropout=0), (3, 2, 4))
    layer("encoder_layer_gelu", lambda: nn.TransformerEncoderLayer(4, 2, 6, dropout=0, activation="gelu"), (3, 2, 4), call=lambda m, x: m(x, later))
    layer("encoder_layer_dropout", lambda: nn.TransformerEncoderLayer(4, 2, 6, dropout=0.3), (3, 2, 4))
    layer("encoder", lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, dropout=0), 2), (3, 2, 4), call=lambda m, x: m(x, later, torch.tensor([[False] * 3, [False, False, True]])))


if __name__ == "__main__":
    images()
    sequences()
    attention()
    folder = pathlib.Path(__file__).parent / "fixtures" / "layers"
    folder.mkdir(exist_ok=True)
    text = "[\n" + ",\n".join(json.dumps(c, allow_nan=False, separators=(",", ":")) for c in CASES) + "\n]\n"
    (folder / "layers.json").write_text(text)
    print("layers", len(CASES))
