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
from model import FEWEST, LINKS
from train import load, minilm

INPUTS = ["pieces", "mask", "shapes", "first", "words", "sentence", "source", "target"]


class Graph(nn.Module):
    """The reader as one function of the tensors of one window.

    The tag heads' scores stand side by side in `tags`; the likeliest anchors of each kind come with every word's scores towards them.
    """

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
        likely = {"attribution": r.tags["cue"](meaning), "event": r.tags["trigger"](meaning), "figure": r.tags["figure"](meaning)}
        for name, linker in r.links.items():
            chance = (1 - torch.softmax(likely[name], -1)[0, :, 0]).masked_fill(~words[0], -1)
            anchor = torch.topk(chance, LINKS[name][1]).indices
            out += [anchor, linker.scores(link, sentence, torch.zeros_like(anchor), anchor)]
        return tuple(out)


OUTPUTS = ["tags", "arcs", "relations", "coref_query", "coref_key", "coref_new", "root", "binary", "quad"] + [f"{n}_{p}" for n in LINKS for p in ("anchors", "scores")]


def feeds(docs, pieces):
    """Model inputs, one document at a time; the whole text stands as source and as target."""
    for doc in docs:
        b = collate([doc], pieces)
        n = b["first"].shape[1]
        more = max(0, FEWEST - n)
        for name in ("first", "words", "sentence"):
            b[name] = torch.nn.functional.pad(b[name], (0, more), value=-1 if name == "sentence" else 0)
        whole = torch.nn.functional.pad(torch.full((1, 1, n), 1 / n), (0, more))
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
    axes = {"pieces": {1: "t"}, "mask": {1: "t"}, "shapes": {1: "t"}, "first": {1: "w"}, "words": {1: "w"}, "sentence": {1: "w"}, "source": {1: "p", 2: "w"}, "target": {1: "p", 2: "w"}}
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
        "trigger": ["O", *TYPES], "mode": MODES, "modality": MODALITIES, "figure": bio(MEASURES), "roots": ROOTS, "quads": QUADS, "fewest": FEWEST,
        "links": {name: l for name, (l, _) in LINKS.items()},
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
        n = len(doc.words)
        best = {name: exact["tags"][0, :n, a:b].argmax(-1).tolist() for name, (a, b) in heads.items()}
        same = {name: rough["tags"][0, :n, a:b].argmax(-1).tolist() for name, (a, b) in heads.items()}
        agree += sum(x == y for name in best for x, y in zip(best[name], same[name]))
        total += sum(len(v) for v in best.values())
        lines.append({"text": text, "words": doc.words, "pieces": feed["pieces"][0].tolist(), "shapes": feed["shapes"][0].tolist(), "best": best, "heads": exact["arcs"][0, :n].argmax(-1).tolist(),
                      "root": [round(float(v), 4) for v in exact["root"][0, 0]], "quad": [round(float(v), 4) for v in exact["quad"][0, 0]]})  # fmt: skip
    (out / "reader.check.json").write_text(json.dumps({"sentences": lines}, ensure_ascii=False) + "\n")
    full.unlink()
    print(f"int8 agrees with fp32 on {agree / total:.4f} of {total} tag decisions; {(out / 'reader.onnx').stat().st_size / 1e6:.1f} MB", file=sys.stderr)
    assert np.isfinite(agree)


if __name__ == "__main__":
    main()
