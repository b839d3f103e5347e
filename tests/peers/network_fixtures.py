#!/usr/bin/env python3
"""Asks PyTorch what whole networks are and how one learns, and writes fixtures/networks/*.json.

lenet.json: the losses of 50 steps of a LeNet with dropout and Adam on the course's digits, in single precision on one thread.
squeezenet.json: the state dictionary of SqueezeNet 1.1 after a seed, as in layer_fixtures.py. The network has torchvision's structure,
names and first values, but is written here, so that torchvision is not needed.

Needs Debian's python3-torch (1.13.1). Run: /usr/bin/python3 tests/peers/network_fixtures.py
"""
import json
import pathlib

import torch
from torch import nn

from judge_digits import lenet, split
from layer_fixtures import state

HERE = pathlib.Path(__file__).parent
IMAGES, BATCH, STEPS, SEED = 1600, 32, 50, 1


def losses():
    torch.set_num_threads(1)
    images, labels = split(HERE.parent.parent / "datasets" / "digits", "train")
    torch.manual_seed(SEED)
    net = lenet()
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-3)
    result = []
    for rows in torch.randperm(IMAGES).split(BATCH)[:STEPS]:
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(net(images[rows]), labels[rows])
        loss.backward()
        optimiser.step()
        result.append(float(f"{loss.item():.7g}"))
    return {"images": IMAGES, "batch": BATCH, "seed": SEED, "losses": result}


class Fire(nn.Module):
    def __init__(self, inputs, squeezed, expanded):
        super().__init__()
        self.squeeze = nn.Conv2d(inputs, squeezed, 1)
        self.expand1x1 = nn.Conv2d(squeezed, expanded, 1)
        self.expand3x3 = nn.Conv2d(squeezed, expanded, 3, padding=1)


class SqueezeNet(nn.Module):
    def __init__(self):
        super().__init__()
        pool = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.features = nn.Sequential(
            nn.Conv2d(3, 64, 3, 2), nn.ReLU(), pool, Fire(64, 16, 64), Fire(128, 16, 64), pool, Fire(128, 32, 128), Fire(256, 32, 128), pool,
            Fire(256, 48, 192), Fire(384, 48, 192), Fire(384, 64, 256), Fire(512, 64, 256))
        last = nn.Conv2d(512, 1000, 1)
        self.classifier = nn.Sequential(nn.Dropout(), last, nn.ReLU(), nn.AdaptiveAvgPool2d(1))
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.normal_(module.weight, 0, 0.01) if module is last else nn.init.kaiming_uniform_(module.weight)
                nn.init.zeros_(module.bias)


def squeezenet():
    torch.manual_seed(7)
    net = SqueezeNet()
    return {"state": state(net), "next": torch.rand(1).item()}


if __name__ == "__main__":
    folder = HERE / "fixtures" / "networks"
    folder.mkdir(exist_ok=True)
    for name, content in (("lenet", losses()), ("squeezenet", squeezenet())):
        (folder / f"{name}.json").write_text(json.dumps(content, allow_nan=False, separators=(",", ":")) + "\n")
