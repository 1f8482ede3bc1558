"""Dropout that is cheap on a processor: its noise is drawn once and read from a random place each time."""

import torch
from torch import nn

POOL = 1 << 22  # numbers kept, at least


class Dropout(nn.Module):
    """As torch.nn.Dropout, for which drawing the noise took an eighth of a training step."""

    noise = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        n, key = x.numel(), (self.p, x.dtype)
        pool = Dropout.noise.get(key)
        if pool is None or len(pool) < 2 * n:
            pool = ((torch.rand(max(POOL, 4 * n)) >= self.p) / (1 - self.p)).to(x.dtype)
            Dropout.noise[key] = pool
        start = int(torch.randint(0, len(pool) - n + 1, (1,)))
        return x * pool[start : start + n].view(x.shape)
