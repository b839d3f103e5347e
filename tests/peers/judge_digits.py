#!/usr/bin/env python3
"""Trains a LeNet-class network on the course's drawn digits and lets it read real handwriting.

PyTorch is the judge because it shares no code with the course. The network, the optimiser and the number of epochs are fixed here
and were not chosen on the test set; there is no augmentation. Prints one line of JSON.

    python3 tests/peers/judge_digits.py --train datasets/digits --test ~/mnist
"""
import argparse
import gzip
import json
import os
import statistics
import time

import numpy as np
import torch
from torch import nn


def idx(folder, name):
    path = os.path.join(folder, name)
    opened = gzip.open(path + ".gz") if os.path.exists(path + ".gz") else open(path, "rb")
    with opened as file:
        data = file.read()
    sides = [int.from_bytes(data[4 + 4 * i:8 + 4 * i], "big") for i in range(data[3])]
    return np.frombuffer(data, np.uint8, offset=4 + 4 * len(sides)).reshape(sides)


def split(folder, part):
    images = torch.tensor(idx(folder, part + "-images-idx3-ubyte")).float().unsqueeze(1) / 255
    labels = torch.tensor(idx(folder, part + "-labels-idx1-ubyte")).long()
    return (images - 0.1307) / 0.3081, labels


def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Dropout(0.3),
        nn.Linear(120, 84), nn.ReLU(), nn.Dropout(0.3), nn.Linear(84, 10))


def train(images, labels, seed, epochs, batch=64):
    torch.manual_seed(seed)
    net = lenet()
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, epochs * (len(images) // batch + 1))
    for _ in range(epochs):
        net.train()
        for rows in torch.randperm(len(images)).split(batch):
            optimiser.zero_grad()
            nn.functional.cross_entropy(net(images[rows]), labels[rows]).backward()
            optimiser.step()
            schedule.step()
    return net.eval()


def read(net, images):
    with torch.no_grad():
        return torch.cat([net(part).argmax(1) for part in images.split(1000)])


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--train", required=True, help="the folder of the drawn digits")
    ask.add_argument("--test", required=True, help="the folder of MNIST")
    ask.add_argument("--part", default="t10k", help="the part of MNIST to read: t10k, or train while the drawing is being improved")
    ask.add_argument("--limit", type=int, default=0, help="read only so many images")
    ask.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--predictions", help="a file for the last seed's answers, a byte each")
    args = ask.parse_args()

    images, labels = split(args.train, "train")
    own_images, own_labels = split(args.train, "t10k")
    real_images, real_labels = split(args.test, args.part)
    if args.limit:
        real_images, real_labels = real_images[:args.limit], real_labels[:args.limit]
    began = time.time()
    real, own = [], []
    confusion = np.zeros((10, 10), int)
    for seed in args.seeds:
        net = train(images, labels, seed, args.epochs)
        answers = read(net, real_images)
        real.append((answers == real_labels).float().mean().item())
        own.append((read(net, own_images) == own_labels).float().mean().item())
        np.add.at(confusion, (real_labels.numpy(), answers.numpy()), 1)
    if args.predictions:
        answers.numpy().astype(np.uint8).tofile(args.predictions)
    recall = confusion.diagonal() / confusion.sum(1)
    wrong = confusion - np.diag(confusion.diagonal())
    worst = [divmod(int(i), 10) for i in np.argsort(wrong, axis=None)[::-1][:10]]
    print(json.dumps({
        "real": [round(a, 4) for a in real], "median": round(statistics.median(real), 4),
        "drawn": [round(a, 4) for a in own], "images": len(images), "seconds": round(time.time() - began),
        "recall": [round(float(r), 3) for r in recall],
        "confusions": [f"{i} read as {j}: {wrong[i, j] / len(args.seeds):.0f}" for i, j in worst]}))


if __name__ == "__main__":
    main()
