"""Quick figures on dev while training; `readout eval` gives the ones that count."""

import torch

import stages
from batches import batched, collate
from document import cut
from sets import names, polnear, ud


@torch.no_grad()
def measure(model, pieces, data):
    model.eval()
    out = {}
    for name in ("ewt", "gum"):
        docs = stages.number(ud.read(f"{data}/ud/{name}.dev.conllu"), *model.vocabulary)
        docs = [w for d in docs for w in cut(d, 100)]
        right = las = total = 0
        base = [r.split(":")[0] for r in model.vocabulary[1]]
        for group in batched(docs, pieces, 4000):
            b = collate(group, pieces)
            syntax, _, _ = model.encode(b["pieces"], b["mask"], b["shapes"], b["first"])
            heads = model.arcs(syntax, b["sentence"], b["words"]).argmax(-1)
            rel = model.relations(syntax, heads).argmax(-1)
            gold, known = b["tags"]["head"], b["words"]
            hit = (heads == gold) & known
            right += hit.sum().item()
            total += known.sum().item()
            las += sum(base[rel[i, j]] == base[b["tags"]["deprel"][i, j]] for i, j in hit.nonzero().tolist() if b["tags"]["deprel"][i, j] >= 0)
        out[name] = {"uas": round(right / total, 4), "las": round(las / total, 4)}
    tp = predicted = gold_count = 0
    docs = names.read_columns(f"{data}/ner/re3d.dev.txt", "re3d")
    for group in batched(docs, pieces, 4000):
        b = collate(group, pieces)
        _, meaning, _ = model.encode(b["pieces"], b["mask"], b["shapes"], b["first"])
        best = model.tags["re3d"](meaning).argmax(-1)
        for i in range(len(group)):
            n = int(b["words"][i].sum())
            p, g = spans(best[i][:n].tolist()), spans(b["tags"]["re3d"][i][:n].tolist())
            tp, predicted, gold_count = tp + len(p & g), predicted + len(p), gold_count + len(g)
    out["re3d"] = round(2 * tp / (predicted + gold_count), 4)
    out["polnear"] = attributions(model, pieces, polnear.read(f"{data}/polnear/dev")[::4])
    model.train()
    return out


def spans(tags):
    """Spans of BIO label numbers (0 is O, odd is B, even is I)."""
    out, start = set(), None
    for i, t in enumerate([*tags, 0]):
        if start is not None and not (t > 0 and t % 2 == 0 and t // 2 == (tags[start] + 1) // 2):
            out.add((start, i, (tags[start] + 1) // 2))
            start = None
        if start is None and t > 0:
            start = i
    return out


def attributions(model, pieces, docs):
    """Exact F1 of cue anchors, and of source and content spans (greedy decoding)."""
    counts = {k: [0, 0, 0] for k in ("cue", "source", "content")}
    for w in (w for d in docs for w in cut(d, stages.WINDOW)):
        b = collate([w], pieces)
        _, meaning, link = model.encode(b["pieces"], b["mask"], b["shapes"], b["first"])
        anchors = (model.tags["cue"](meaning)[0].argmax(-1) > 0).nonzero().flatten()
        n = int(b["words"].sum())
        gold = {"cue": set(), "source": set(), "content": set()}
        for a, row, _ in w.links["attribution"]:
            gold["cue"].add(a)
            tags = [row.get(i, -1) for i in range(n)]
            for label, start in (("source", 0), ("content", 2)):
                gold[label] |= {(s, e) for s, e, _ in spans([{start: 1, start + 1: 2}.get(t, 0) for t in tags])}
        found = {"cue": set(anchors.tolist()), "source": set(), "content": set()}
        if len(anchors):
            scores = model.links["attribution"].scores(link, b["sentence"], torch.zeros_like(anchors), anchors)
            best = torch.cat([torch.zeros_like(scores[..., :1]), scores], -1).argmax(-1)
            for row in best.tolist():
                for label, start in (("source", 1), ("content", 3)):
                    found[label] |= {(s, e) for s, e, _ in spans([{start: 1, start + 1: 2}.get(t, 0) for t in row[:n]])}
        for k, c in counts.items():
            c[0] += len(gold[k] & found[k])
            c[1] += len(found[k])
            c[2] += len(gold[k])
    return {k: round(2 * tp / max(1, p + g), 4) for k, (tp, p, g) in counts.items()}
