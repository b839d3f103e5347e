"""Reads files that the course wrote and writes files for it to read, with PyTorch, NumPy and Pillow.

    python3 formats.py FOLDER

FOLDER holds ours.json (name, type and shape of every array), ours/NAME.raw (its bytes), and the files under test: ours.pt,
ours.npz, ours.safetensors, *.npy, ours-*.png with ours-*.raw. Written into it: report.json (what was compared, with the first
difference or "ok"), echo*.pt and echo*.npz (the same arrays saved by the peer), pytorch.pt and pytorch-legacy.pt (views, types,
nested containers), theirs-*.png with theirs-*.raw.

`--fixtures FOLDER` writes only pytorch.pt and pytorch-legacy.pt: the files in tests/DlCourse.Formats.Tests/Fixtures.
"""
import collections
import json
import os
import struct
import sys
import zipfile

import numpy as np
import torch

TORCH = {"Bool": torch.bool, "UInt8": torch.uint8, "Int8": torch.int8, "Int16": torch.int16, "Int32": torch.int32, "Int64": torch.int64,
         "Float16": torch.float16, "BFloat16": torch.bfloat16, "Float32": torch.float32, "Float64": torch.float64}
NUMPY = {"Bool": "|b1", "UInt8": "|u1", "Int8": "|i1", "UInt16": "<u2", "Int16": "<i2", "UInt32": "<u4", "Int32": "<i4", "UInt64": "<u8",
         "Int64": "<i8", "Float16": "<f2", "Float32": "<f4", "Float64": "<f8"}
SAFETENSORS = {"BOOL": "Bool", "U8": "UInt8", "I8": "Int8", "U16": "UInt16", "I16": "Int16", "U32": "UInt32", "I32": "Int32", "U64": "UInt64",
               "I64": "Int64", "F16": "Float16", "BF16": "BFloat16", "F32": "Float32", "F64": "Float64"}


def torch_bytes(tensor):
    tensor = tensor.detach().contiguous().reshape(-1)
    return (tensor.view(torch.int16) if tensor.dtype == torch.bfloat16 else tensor).numpy().tobytes()


def compare(arrays, found, describe):
    """arrays: what ours.json says; found: name -> peer's array; describe: peer's array -> (type, shape, bytes)."""
    names = [a["name"] for a in arrays]
    if sorted(names) != sorted(found):
        return "names differ: %s" % sorted(set(names) ^ set(found))
    for a in arrays:
        kind, shape, data = describe(found[a["name"]])
        if (kind, list(shape)) != (a["type"], a["shape"]):
            return "%s is %s %s, not %s %s" % (a["name"], kind, list(shape), a["type"], a["shape"])
        if data != a["data"]:
            return "%s has other bytes" % a["name"]
    return "ok"


def describe_torch(tensor):
    return next(name for name, dtype in TORCH.items() if dtype == tensor.dtype), tensor.shape, torch_bytes(tensor)


def describe_numpy(array):
    return next(name for name, dtype in NUMPY.items() if np.dtype(dtype) == array.dtype), array.shape, np.ascontiguousarray(array).tobytes()


def read_safetensors(path):
    """The format as its documentation describes it, read with nothing but json."""
    with open(path, "rb") as file:
        length = struct.unpack("<Q", file.read(8))[0]
        header = json.loads(file.read(length))
        data = file.read()
    header.pop("__metadata__", None)
    end = max((entry["data_offsets"][1] for entry in header.values()), default=0)
    assert end == len(data) and length % 8 == 0, (end, len(data), length)
    return {name: (SAFETENSORS[e["dtype"]], e["shape"], data[e["data_offsets"][0]:e["data_offsets"][1]]) for name, e in header.items()}


def write_fixtures(folder):
    base = torch.arange(12.).reshape(3, 4)
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2))
    state = {
        "model": model.state_dict(),
        "views": collections.OrderedDict(base=base, transposed=base.t(), row=base[1], steps=base[::2, 1::2], expanded=torch.tensor([2.5]).expand(3)),
        "types": {str(dtype)[6:]: torch.arange(3).to(dtype) for dtype in TORCH.values() if dtype != torch.bool} | {"bool": torch.tensor([True, False, True])},
        "parameter": torch.nn.Parameter(torch.ones(2, 2)), "empty": torch.empty(0, 3), "scalar": torch.tensor(1.5),
        "epoch": 3, "note": "ä", "rates": [0.1, 0.01], "big": 1 << 40, "negative": -5, "nothing": None, "pair": (1, True),
        "state": {0: {"momentum": torch.tensor([1., 2.])}},
    }
    torch.save(state, os.path.join(folder, "pytorch.pt"))
    torch.save(state, os.path.join(folder, "pytorch-legacy.pt"), _use_new_zipfile_serialization=False)
    return state


def pack(path, to):
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))


def check_arrays(folder, report):
    with open(os.path.join(folder, "ours.json")) as file:
        arrays = json.load(file)
    for i, a in enumerate(arrays):
        with open(os.path.join(folder, "ours", "%d.raw" % i), "rb") as file:
            a["data"] = file.read()
    at = lambda name: os.path.join(folder, name)

    for_torch = [a for a in arrays if a["type"] in TORCH]
    loaded = torch.load(at("ours.pt"))
    report["ours.pt"] = compare(for_torch, loaded, describe_torch)
    report["ours.pt is an OrderedDict"] = "ok" if type(loaded) is collections.OrderedDict else str(type(loaded))
    torch.save(loaded, at("echo.pt"))
    torch.save(loaded, at("echo-legacy.pt"), _use_new_zipfile_serialization=False)
    torch.save(loaded, at("echo-protocol4.pt"), pickle_protocol=4)
    pack(at("echo.pt"), at("echo-deflated.pt"))

    for_numpy = [a for a in arrays if a["type"] in NUMPY]
    with np.load(at("ours.npz"), allow_pickle=False) as npz:
        found = {name: npz[name] for name in npz.files}
    report["ours.npz"] = compare(for_numpy, found, describe_numpy)
    np.savez(at("echo.npz"), **found)
    np.savez_compressed(at("echo-deflated.npz"), **{name: np.asfortranarray(array) if array.ndim else array for name, array in found.items()})
    np.savez(at("echo-big-endian.npz"), **{name: array.astype(array.dtype.newbyteorder(">")) for name, array in found.items()})

    report["ours.safetensors"] = compare(arrays, read_safetensors(at("ours.safetensors")), lambda entry: entry)


def check_images(folder, report):
    try:
        from PIL import Image
    except ImportError:
        report["png"] = "Pillow is missing"
        return
    modes = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
    for name in sorted(os.listdir(folder)):
        if name.startswith("ours-") and name.endswith(".png"):
            channels = int(name[5])
            with Image.open(os.path.join(folder, name)) as image, open(os.path.join(folder, name[:-4] + ".raw"), "rb") as raw:
                report[name] = "ok" if image.mode == modes[channels] and image.tobytes() == raw.read() else "differs: %s %s" % (image.mode, image.size)
    rng = np.random.default_rng(1)
    smooth = (np.add.outer(np.arange(21) * 7, np.arange(34) * 3)[..., None] + np.arange(4) * 40 + rng.integers(0, 5, (21, 34, 4))).astype(np.uint8)
    images = {modes[c]: Image.fromarray(smooth[..., :c].squeeze(), modes[c]) for c in (1, 2, 3, 4)}
    images["P"] = images["RGB"].quantize(37)
    images["P4"] = images["RGB"].quantize(11)
    images["1"] = images["L"].convert("1")
    for name, image in images.items():
        image.save(os.path.join(folder, "theirs-%s.png" % name))
        plain = image.convert("RGB") if image.mode == "P" else image.convert("L") if image.mode == "1" else image
        with open(os.path.join(folder, "theirs-%s.raw" % name), "wb") as raw:
            raw.write(plain.tobytes())


def main():
    if sys.argv[1] == "--fixtures":
        write_fixtures(sys.argv[2])
        return
    folder, report = sys.argv[1], {}
    check_arrays(folder, report)
    check_images(folder, report)
    if os.path.exists(os.path.join(folder, "resnet.pt")):
        loaded = torch.load(os.path.join(folder, "resnet.pt"))
        report["resnet.pt"] = "%d %d" % (len(loaded), sum(t.numel() for t in loaded.values()))
        torch.save(loaded, os.path.join(folder, "echo-resnet.pt"))
    with open(os.path.join(folder, "report.json"), "w") as file:
        json.dump(report, file)


main()
