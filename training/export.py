"""Writes the trained reader as one int8 ONNX file with its labels, tokenizer and check sentences:

    python training/export.py --checkpoint training/out/stage2.pt --out models
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from batches import Pieces, collate
from document import from_text
from labels import ATTRIBUTION_LINKS, EVENT_LINKS, FIGURE_LINKS, MEASURES, MENTION, MODALITIES, MODES, NEWS, QUADS, RE3D, ROLES, ROOTS, TYPES, UPOS, bio
from model import BUCKETS, LINKS
from train import load, minilm

INPUTS = ["pieces", "mask", "shapes", "first", "words", "sentence", "source", "target"]


class Graph(nn.Module):
    """The reader as one function of tensors; the tag heads' scores stand side by side in `tags`."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, mask, shapes, first, words, sentence, source, target):
        r = self.reader
        words = words > 0
        syntax, meaning, link = r.encode(pieces, mask, shapes, first)
        arcs = r.arcs(syntax, sentence, words)
        tags = torch.cat([head(syntax if name in r.syntax else meaning) for name, head in r.tags.items()], -1)
        trigger = torch.softmax(r.tags["trigger"](meaning), -1)
        root, binary = r.pair(meaning, trigger, words, source, target)
        out = [tags, arcs, r.relations(syntax, arcs.argmax(-1)), r.coref_query(link), r.coref_key(link), r.coref_new(link), root, binary, r.quads(meaning, trigger, source)]
        for linker in r.links.values():
            query, key, unary = linker.vectors(link)
            out += [query.flatten(2), key.flatten(2), unary]
        return tuple(out)


OUTPUTS = ["tags", "arcs", "relations", "coref_query", "coref_key", "coref_new", "root", "binary", "quad"] + [f"{n}_{p}" for n in LINKS for p in ("query", "key", "unary")]


def feeds(docs, pieces):
    """Model inputs, one document at a time; the whole text stands as source and as target."""
    for doc in docs:
        b = collate([doc], pieces)
        n = b["first"].shape[1]
        whole = torch.full((1, 1, n), 1 / n)
        yield {**{k: b[k].long() for k in INPUTS[:6]}, "source": whole, "target": whole}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", default="models")
    parser.add_argument("--encoder", default=None)
    args = parser.parse_args()
    encoder = args.encoder or minilm()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    reader = load(args.checkpoint, encoder).eval()
    pieces = Pieces(Path(encoder) / "tokenizer.json")
    graph = Graph(reader).eval()
    check = [l.strip() for l in (Path(__file__).parent / "data" / "check.txt").read_text(encoding="utf-8").splitlines() if l.strip()]
    docs = [from_text(l) for l in check]
    example = next(feeds(docs, pieces))
    axes = {"pieces": {0: "b", 1: "t"}, "mask": {0: "b", 1: "t"}, "shapes": {0: "b", 1: "t"}, "first": {0: "b", 1: "w"}, "words": {0: "b", 1: "w"}, "sentence": {0: "b", 1: "w"}}
    axes |= {"source": {0: "b", 1: "p", 2: "w"}, "target": {0: "b", 1: "p", 2: "w"}}
    full = out / "reader.fp32.onnx"
    with torch.no_grad():
        torch.onnx.export(graph, tuple(example[k] for k in INPUTS), str(full), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(str(full), str(out / "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True, extra_options={"MatMulConstBOnly": True})
    heads, at = {}, 0
    for name, head in reader.tags.items():
        heads[name] = [at, at + head.out_features]
        at += head.out_features
    labels = {
        "heads": heads, "upos": UPOS, "feats": reader.vocabulary[0], "deprels": reader.vocabulary[1], "news": bio(NEWS), "re3d": bio(RE3D), "roles": bio(ROLES), "mention": MENTION,
        "trigger": ["O", *TYPES], "mode": MODES, "modality": MODALITIES, "figure": bio(MEASURES), "roots": ROOTS, "quads": QUADS, "buckets": BUCKETS,
        "links": {name: {"labels": l, "rank": rank, "bias": [[round(float(v), 5) for v in row] for row in reader.links[name].bias]} for name, (l, rank) in LINKS.items()},
    }  # fmt: skip
    (out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    shutil.copy(Path(encoder) / "tokenizer.json", out / "tokenizer.json")
    session = onnxruntime.InferenceSession(str(full), providers=["CPUExecutionProvider"])
    small = onnxruntime.InferenceSession(str(out / "reader.onnx"), providers=["CPUExecutionProvider"])
    lines, agree, total = [], 0, 0
    for text, doc, feed in zip(check, docs, feeds(docs, pieces)):
        feed = {k: v.numpy() for k, v in feed.items()}
        exact = dict(zip(OUTPUTS, session.run(None, feed)))
        rough = dict(zip(OUTPUTS, small.run(None, feed)))
        best = {name: exact["tags"][0, :, a:b].argmax(-1).tolist() for name, (a, b) in heads.items()}
        same = {name: rough["tags"][0, :, a:b].argmax(-1).tolist() for name, (a, b) in heads.items()}
        agree += sum(x == y for name in best for x, y in zip(best[name], same[name]))
        total += sum(len(v) for v in best.values())
        lines.append({"text": text, "words": doc.words, "pieces": feed["pieces"][0].tolist(), "shapes": feed["shapes"][0].tolist(), "best": best, "heads": exact["arcs"][0].argmax(-1).tolist(),
                      "root": [round(float(v), 4) for v in exact["root"][0, 0]], "quad": [round(float(v), 4) for v in exact["quad"][0, 0]]})  # fmt: skip
    (out / "reader.check.json").write_text(json.dumps({"sentences": lines}, ensure_ascii=False) + "\n")
    full.unlink()
    print(f"int8 agrees with fp32 on {agree / total:.4f} of {total} tag decisions; {(out / 'reader.onnx').stat().st_size / 1e6:.1f} MB", file=sys.stderr)
    assert np.isfinite(agree)


if __name__ == "__main__":
    main()
