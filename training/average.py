"""Writes the weighted mean of two checkpoints of one training, the weights before and after a stage:

    python training/average.py BEFORE AFTER OUT --after 0.6

What a stage learnt stays, and much of what it unlearnt comes back (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""

import argparse

import torch

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before")
    parser.add_argument("after")
    parser.add_argument("out")
    parser.add_argument("--after", dest="share", type=float, default=0.6, help="share of the second checkpoint")
    args = parser.parse_args()
    before, after = torch.load(args.before), torch.load(args.after)
    mean = lambda a, b: ((1 - args.share) * a.float() + args.share * b.float()).to(b.dtype) if b.is_floating_point() else b
    torch.save({**after, "state": {k: mean(before["state"][k], v) for k, v in after["state"].items()}}, args.out)
