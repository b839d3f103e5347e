#!/usr/bin/env python3
"""Asks PyTorch for results and gradients of the operators of networks for images and sequences: convolution, pooling,
normalisation, resizing, attention. Cases are as in fixtures.py, which says how they are written and read.

Needs Debian's python3-torch (1.13.1). Run: /usr/bin/python3 tests/peers/image_fixtures.py
"""
import torch
import torch.nn.functional as F

from fixtures import RANDOM, case, write

RANDOM.seed(20261122)


def inputs(*shapes, domain="any"):
    return [(s, domain) for s in shapes]


def convolution():
    def one(name, function, *variants):
        case("convolution", name, function, *variants)

    one("conv1d", F.conv1d, inputs((2, 2, 5), (3, 2, 3), (3,)), inputs((1, 1, 3), (1, 1, 3), (1,)))
    one("conv1d_no_bias", F.conv1d, inputs((2, 1, 4), (2, 1, 2)))
    one("conv1d_stride_pad", lambda x, w, b: F.conv1d(x, w, b, stride=2, padding=1), inputs((1, 2, 6), (2, 2, 3), (2,)))
    one("conv1d_dilation", lambda x, w: F.conv1d(x, w, dilation=2, padding=2), inputs((1, 2, 5), (2, 2, 3)))
    one("conv1d_groups", lambda x, w, b: F.conv1d(x, w, b, groups=2), inputs((2, 4, 3), (2, 2, 2), (2,)))
    one("conv1d_unbatched", F.conv1d, inputs((2, 4), (2, 2, 2), (2,)))
    one("conv1d_same", lambda x, w: F.conv1d(x, w, padding="same", dilation=3), inputs((1, 1, 7), (1, 1, 2)))
    one("conv2d", F.conv2d, inputs((2, 2, 3, 4), (2, 2, 2, 3), (2,)), inputs((1, 1, 3, 3), (1, 1, 3, 3), (1,)))
    one("conv2d_no_bias", F.conv2d, inputs((1, 1, 3, 3), (2, 1, 2, 2)))
    one("conv2d_stride", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1)), inputs((1, 2, 5, 3), (1, 2, 3, 2), (1,)))
    one("conv2d_pad", lambda x, w: F.conv2d(x, w, padding=(1, 2)), inputs((1, 1, 2, 2), (2, 1, 3, 2)))
    one("conv2d_stride_pad", lambda x, w, b: F.conv2d(x, w, b, stride=2, padding=1), inputs((2, 1, 4, 5), (2, 1, 3, 3), (2,)))
    one("conv2d_dilation", lambda x, w: F.conv2d(x, w, dilation=(2, 1), padding=(1, 0)), inputs((1, 1, 4, 3), (2, 1, 2, 2)))
    one("conv2d_groups", lambda x, w, b: F.conv2d(x, w, b, groups=2, padding=1), inputs((1, 4, 2, 2), (2, 2, 2, 2), (2,)))
    one("conv2d_depthwise", lambda x, w: F.conv2d(x, w, groups=3), inputs((1, 3, 3, 3), (6, 1, 2, 2)))
    one("conv2d_pointwise", F.conv2d, inputs((2, 3, 2, 2), (2, 3, 1, 1), (2,)))
    one("conv2d_pointwise_groups", lambda x, w: F.conv2d(x, w, groups=2), inputs((2, 4, 1, 2), (2, 2, 1, 1)))
    one("conv2d_pointwise_stride", lambda x, w: F.conv2d(x, w, stride=2), inputs((1, 2, 3, 3), (2, 2, 1, 1)))
    one("conv2d_unbatched", F.conv2d, inputs((1, 3, 3), (2, 1, 2, 2), (2,)))
    one("conv2d_same", lambda x, w, b: F.conv2d(x, w, b, padding="same"), inputs((1, 2, 3, 3), (1, 2, 2, 3), (1,)))
    one("conv2d_columns_skipped", lambda x, w: F.conv2d(x, w, stride=3), inputs((1, 1, 5, 6), (1, 1, 2, 2)))
    one("conv2d_transposed_input", lambda x, w: F.conv2d(x.permute(0, 3, 1, 2), w.transpose(2, 3)), inputs((1, 3, 3, 2), (1, 2, 2, 1)))
    one("conv_transpose1d", F.conv_transpose1d, inputs((2, 2, 3), (2, 3, 2), (3,)))
    one("conv_transpose1d_stride", lambda x, w, b: F.conv_transpose1d(x, w, b, stride=2, padding=1, output_padding=1), inputs((1, 2, 3), (2, 1, 3), (1,)))
    one("conv_transpose2d", F.conv_transpose2d, inputs((1, 2, 2, 3), (2, 2, 2, 2), (2,)))
    one("conv_transpose2d_stride", lambda x, w: F.conv_transpose2d(x, w, stride=2, padding=1, output_padding=(1, 0)), inputs((1, 2, 2, 2), (2, 1, 3, 3)))
    one("conv_transpose2d_groups", lambda x, w, b: F.conv_transpose2d(x, w, b, groups=2), inputs((1, 4, 2, 2), (4, 1, 2, 2), (2,)))
    one("conv_transpose2d_dilation", lambda x, w: F.conv_transpose2d(x, w, dilation=2, stride=(1, 2)), inputs((1, 1, 2, 2), (1, 2, 2, 2)))
    one("unfold", lambda x: F.unfold(x, 2), inputs((2, 2, 3, 3)))
    one("unfold_all", lambda x: F.unfold(x, (2, 3), dilation=(1, 2), padding=(1, 2), stride=(2, 1)), inputs((1, 2, 3, 4)))
    one("fold", lambda x: F.fold(x, (3, 3), (2, 2)), inputs((1, 8, 4)))
    one("fold_all", lambda x: F.fold(x, (4, 4), (2, 2), dilation=2, padding=1, stride=2), inputs((1, 8, 4)))


def pooling():
    def one(name, function, *shapes):
        case("pooling", name, function, *[inputs(s, domain="distinct") for s in shapes])

    one("max_pool1d", lambda x: F.max_pool1d(x, 2), (2, 2, 5), (2, 4))
    one("max_pool1d_all", lambda x: F.max_pool1d(x, 3, stride=2, padding=1, dilation=2, ceil_mode=True), (1, 2, 8))
    one("max_pool2d", lambda x: F.max_pool2d(x, 2), (2, 2, 4, 4), (1, 4, 5))
    one("max_pool2d_overlap", lambda x: F.max_pool2d(x, 3, stride=2), (1, 2, 5, 5))
    one("max_pool2d_pad", lambda x: F.max_pool2d(x, (3, 2), stride=(1, 2), padding=(1, 1)), (1, 2, 3, 4))
    one("max_pool2d_dilation", lambda x: F.max_pool2d(x, 2, stride=1, dilation=(2, 1)), (1, 1, 4, 4))
    one("max_pool2d_ceil", lambda x: F.max_pool2d(x, 2, ceil_mode=True), (1, 2, 3, 5))
    one("max_pool2d_ceil_pad", lambda x: F.max_pool2d(x, 3, stride=2, padding=1, ceil_mode=True), (1, 1, 4, 6))
    one("max_pool2d_indices", lambda x: F.max_pool2d_with_indices(x, 3, 2)[1], (1, 2, 5, 5))
    one("max_pool1d_indices", lambda x: F.max_pool1d_with_indices(x, 2)[1], (1, 2, 6))
    one("avg_pool1d", lambda x: F.avg_pool1d(x, 2), (2, 2, 5), (2, 4))
    one("avg_pool1d_all", lambda x: F.avg_pool1d(x, 3, stride=2, padding=1, ceil_mode=True, count_include_pad=False), (1, 2, 6))
    one("avg_pool2d", lambda x: F.avg_pool2d(x, 2), (2, 2, 4, 4), (1, 4, 5))
    one("avg_pool2d_pad", lambda x: F.avg_pool2d(x, (3, 2), stride=(1, 2), padding=(1, 1)), (1, 2, 3, 4))
    one("avg_pool2d_not_counted", lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, count_include_pad=False), (1, 2, 4, 5))
    one("avg_pool2d_ceil", lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, ceil_mode=True), (1, 1, 4, 6))
    one("avg_pool2d_divisor", lambda x: F.avg_pool2d(x, 2, divisor_override=3), (1, 1, 4, 4))
    one("adaptive_avg_pool1d", lambda x: F.adaptive_avg_pool1d(x, 3), (2, 2, 5), (2, 2))
    one("adaptive_avg_pool2d", lambda x: F.adaptive_avg_pool2d(x, (3, 2)), (1, 2, 5, 4), (2, 3, 3))
    one("adaptive_avg_pool2d_one", lambda x: F.adaptive_avg_pool2d(x, 1), (2, 3, 3, 2))
    one("adaptive_max_pool1d", lambda x: F.adaptive_max_pool1d(x, 3), (2, 2, 5))
    one("adaptive_max_pool2d", lambda x: F.adaptive_max_pool2d(x, (2, 3)), (1, 2, 5, 4))
    one("adaptive_max_pool2d_indices", lambda x: F.adaptive_max_pool2d_with_indices(x, (2, 2))[1], (1, 1, 5, 4))
    case("pooling", "lp_pool1d", lambda x: F.lp_pool1d(x, 3, 2), inputs((1, 2, 5), domain="positive"))
    case("pooling", "lp_pool2d", lambda x: F.lp_pool2d(x, 2, (2, 3), stride=1), inputs((1, 2, 3, 4), domain="positive"))
    one("max_unpool1d", lambda x: F.max_unpool1d(*F.max_pool1d_with_indices(x, 2), 2), (1, 2, 6))
    one("max_unpool2d", lambda x: F.max_unpool2d(*F.max_pool2d_with_indices(x, 2), 2, output_size=(5, 4)), (1, 2, 5, 4))


def normalisation():
    def one(name, function, *variants):
        case("normalisation", name, function, *variants)

    def batch(x, w, b):
        return F.batch_norm(x, None, None, w, b, training=True)

    one("batch_norm", batch, inputs((4, 3), (3,), (3,)), inputs((2, 2, 2, 2), (2,), (2,)), inputs((2, 2, 3), (2,), (2,)), inputs((3, 2, 1, 1), (2,), (2,)))
    one("batch_norm_plain", lambda x: F.batch_norm(x, None, None, training=True, eps=0.01), inputs((3, 2, 2)))
    one("batch_norm_eval", lambda x, w, b: F.batch_norm(x, torch.tensor([0.3, -0.2]), torch.tensor([0.5, 2]), w, b), inputs((2, 2, 2), (2,), (2,)))
    one("layer_norm", lambda x, w, b: F.layer_norm(x, (4,), w, b), inputs((3, 4), (4,), (4,)), inputs((2, 2, 4), (4,), (4,)))
    one("layer_norm_two_axes", lambda x, w, b: F.layer_norm(x, (2, 3), w, b, eps=0.1), inputs((2, 2, 3), (2, 3), (2, 3)))
    one("layer_norm_plain", lambda x: F.layer_norm(x, (5,)), inputs((2, 5)))
    one("group_norm", lambda x, w, b: F.group_norm(x, 2, w, b), inputs((2, 4, 3), (4,), (4,)), inputs((1, 4, 2, 2), (4,), (4,)))
    one("group_norm_plain", lambda x: F.group_norm(x, 3), inputs((2, 3, 4)))
    one("instance_norm", lambda x, w, b: F.instance_norm(x, weight=w, bias=b), inputs((2, 2, 4), (2,), (2,)), inputs((1, 2, 2, 3), (2,), (2,)))
    one("local_response_norm", lambda x: F.local_response_norm(x, 3, alpha=0.5, k=2.0), inputs((1, 4, 3)), inputs((1, 3, 2, 2)))


def resizing():
    def one(name, function, *shapes):
        case("resizing", name, function, *[inputs(s) for s in shapes])

    one("nearest", lambda x: F.interpolate(x, scale_factor=2), (1, 2, 2, 3), (1, 2, 3), (1, 1, 2, 1, 2))
    one("nearest_size", lambda x: F.interpolate(x, size=(3, 4)), (1, 1, 5, 3))
    one("nearest_fraction", lambda x: F.interpolate(x, scale_factor=1.7), (1, 1, 3, 4))
    one("nearest_exact", lambda x: F.interpolate(x, size=3, mode="nearest-exact"), (1, 1, 5, 2))
    one("linear", lambda x: F.interpolate(x, scale_factor=2, mode="linear"), (1, 2, 4))
    one("linear_corners", lambda x: F.interpolate(x, size=7, mode="linear", align_corners=True), (1, 2, 4))
    one("bilinear", lambda x: F.interpolate(x, scale_factor=2, mode="bilinear"), (1, 2, 2, 3))
    one("bilinear_corners", lambda x: F.interpolate(x, size=(4, 5), mode="bilinear", align_corners=True), (1, 1, 3, 3))
    one("bilinear_smaller", lambda x: F.interpolate(x, size=(2, 3), mode="bilinear"), (1, 1, 5, 4))
    one("bilinear_fraction", lambda x: F.interpolate(x, scale_factor=(1.6, 0.7), mode="bilinear"), (1, 1, 3, 5))
    one("bilinear_recomputed", lambda x: F.interpolate(x, scale_factor=(1.6, 0.7), mode="bilinear", recompute_scale_factor=True), (1, 1, 3, 5))
    one("bilinear_antialias", lambda x: F.interpolate(x, size=(3, 4), mode="bilinear", antialias=True), (1, 1, 7, 5))
    one("bicubic", lambda x: F.interpolate(x, scale_factor=2, mode="bicubic"), (1, 1, 3, 3))
    one("bicubic_corners", lambda x: F.interpolate(x, size=(4, 3), mode="bicubic", align_corners=True), (1, 1, 5, 2))
    one("bicubic_antialias", lambda x: F.interpolate(x, size=(3, 3), mode="bicubic", antialias=True), (1, 1, 7, 5))
    one("trilinear", lambda x: F.interpolate(x, scale_factor=2, mode="trilinear"), (1, 1, 2, 2, 2))
    one("area", lambda x: F.interpolate(x, size=(2, 3), mode="area"), (1, 2, 5, 4))
    one("pixel_shuffle", lambda x: F.pixel_shuffle(x, 2), (1, 8, 1, 2))
    one("pixel_unshuffle", lambda x: F.pixel_unshuffle(x, 2), (1, 2, 2, 4))
    one("pad", lambda x: F.pad(x, (1, 2), value=0.5), (2, 3))
    one("pad_four", lambda x: F.pad(x, (1, 0, 2, 1)), (1, 2, 2, 2))
    one("pad_negative", lambda x: F.pad(x, (-1, 2, 1, -1), value=2), (1, 1, 3, 3))
    one("pad_reflect", lambda x: F.pad(x, (2, 1, 1, 0), mode="reflect"), (1, 2, 2, 3))
    one("pad_replicate", lambda x: F.pad(x, (2, 1, 0, 3), mode="replicate"), (1, 2, 2, 2))
    one("pad_circular", lambda x: F.pad(x, (2, 1), mode="circular"), (1, 2, 3))


def attention():
    def dot_product(q, k, v, mask=None):
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        if mask is not None:
            scores = scores.masked_fill(~mask, -torch.inf) if mask.dtype == torch.bool else scores + mask
        return scores.softmax(-1) @ v

    def causal(q, k, v):
        return dot_product(q, k, v, torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool).tril())

    def seen(q, k, v, mask):
        mask = mask.clone()
        mask[..., 0] = True  # a query that sees nothing has no mean
        return dot_product(q, k, v, mask)

    case("attention", "dot_product", dot_product, inputs((2, 3), (4, 3), (4, 2)), inputs((2, 2, 2, 2), (2, 2, 3, 2), (2, 2, 3, 2)))
    case("attention", "dot_product_causal", causal, inputs((1, 3, 2), (1, 3, 2), (1, 3, 2)))
    case("attention", "dot_product_bias", dot_product, inputs((1, 2, 2), (1, 3, 2), (1, 3, 2), (2, 3)))
    case("attention", "dot_product_mask", seen, [*inputs((1, 2, 2), (1, 3, 2), (1, 3, 2)), ((2, 3), "mask")])


if __name__ == "__main__":
    write([convolution, pooling, normalisation, resizing, attention])
