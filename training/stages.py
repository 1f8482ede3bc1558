"""Which sets a stage reads, how often, and what is left out so that nothing measured was trained on."""

import random
import unicodedata
from collections import Counter
from pathlib import Path

import torch

from batches import collate
from document import UNKNOWN, cut, part
from folds import fold_of
from labels import ROLES, ROOTS, best_path, bio
from losses import average
from sets.mentions import place_mentions
from sets import events, names, plover, polnear, ud, written

WINDOW = 220  # words
OWN = Path(__file__).parent / "data"


def normal(words):
    return "".join(c for c in unicodedata.normalize("NFC", " ".join(words) if isinstance(words, list) else words).lower() if c.isalnum())


def sentences(docs):
    """Normalised sentences of four words and more."""
    out = set()
    for d in docs:
        start = 0
        for i in range(1, len(d.words) + 1):
            if i == len(d.words) or d.sentence[i] != d.sentence[start]:
                if i - start >= 4:
                    out.add(normal(d.words[start:i]))
                start = i
    return out


def without(docs, banned):
    """The documents less every banned sentence: what stands before and after one goes on as documents of its own."""
    out = []
    for d in docs:
        if not sentences([d]) & banned:
            out.append(d)
            continue
        bounds = [i for i in range(len(d.words)) if i == 0 or d.sentence[i] != d.sentence[i - 1]] + [len(d.words)]
        start = 0
        for a, b in zip(bounds, bounds[1:]):
            if normal(d.words[a:b]) in banned:
                if a > start:
                    out.append(part(d, start, a))
                start = b
        if start < len(d.words):
            out.append(part(d, start, len(d.words)))
    return out


def windows(docs, rng):
    return [w for d in docs for w in (cut(d, WINDOW, rng) if len(d.words) > 60 else [d])]


def four(data):
    """PLV, AW, cameo-class and cameo-roles: measured by folds."""
    return {
        "plv": plover.read_pairs(f"{data}/plover/PLV_train.tsv", "gold_root"),
        "aw": plover.read_pairs(f"{data}/plover/AW_train.tsv", "gold_binary"),
        "cameo-class": plover.read_class(f"{data}/cameo/class.train.tsv"),
        "cameo-roles": names.read_columns(f"{data}/cameo/roles.train.txt", "roles"),
    }


def dev_sentences(data):
    """Every sentence of a dev set."""
    docs = ud.read(f"{data}/ud/ewt.dev.conllu") + ud.read(f"{data}/ud/gum.dev.conllu")
    docs += polnear.read(f"{data}/polnear/dev") + names.read_columns(f"{data}/ner/re3d.dev.txt", "re3d")
    docs += names.read_json(f"{data}/ner/worldwide-news.dev.jsonl", names.WORLDWIDE)
    table = events.read_map(f"{data}/events")
    for f in ("wikievents", "geneva", "framenet_fulltext", "framenet_exemplars"):
        docs += events.read(f"{data}/events/{f}.dev.jsonl", f.split("_")[0] if f != "geneva" else "framenet", table)
    return sentences(docs)


def own_documents(data):
    """The project's own annotated articles, and those annotated as offsets, less their dev tenth."""
    return written.read(OWN / "written") + written.read_real(OWN / "real", f"{data}/articles")


def vocabulary(docs, name, least):
    counts = Counter(v for d in docs for v in d.tags[name])
    return [v for v, n in counts.most_common() if n >= least]


def number(docs, feats, deprels):
    """Turns the strings of feats and deprel into numbers; what is rare falls back to its base or is masked."""
    f, r = {v: i for i, v in enumerate(feats)}, {v: i for i, v in enumerate(deprels)}
    for d in docs:
        d.tags["feats"] = [f.get(v, UNKNOWN) for v in d.tags["feats"]]
        d.tags["deprel"] = [r.get(v, r.get(v.split(":")[0], UNKNOWN)) for v in d.tags["deprel"]]
    return docs


def treebanks(data):
    return ud.read(f"{data}/ud/ewt.train.conllu") + ud.read(f"{data}/ud/gum.train.conllu", entities=True)


def stage_one(data):
    trees = treebanks(data)
    feats, deprels = vocabulary(trees, "feats", 15), vocabulary(trees, "deprel", 15)
    table = events.read_map(f"{data}/events")
    read = lambda f, family: events.read(f"{data}/events/{f}.train.jsonl", family, table)
    rng = random.Random(5)
    exemplars = read("framenet_exemplars", "framenet")
    sets = {
        "trees": number(trees, feats, deprels),
        "polnear": polnear.read(f"{data}/polnear/train"),
        "worldwide": names.read_json(f"{data}/ner/worldwide-news.train.jsonl", names.WORLDWIDE),
        "re3d": names.read_columns(f"{data}/ner/re3d.train.txt", "re3d"),
        "wikievents": read("wikievents", "wikievents"),
        "framenet": rng.sample(exemplars, len(exemplars) * 2 // 3) + read("framenet_fulltext", "framenet") + read("geneva", "framenet"),
        "passages": events.read(f"{data}/events/rams.dev.jsonl", "rams", table) + events.read(f"{data}/events/famus.dev.jsonl", "framenet", table),
        "own": own_documents(data),
        "propbank": [w for d in read("propbank_ewt", "propbank") for w in cut(d, 40) if any(v > 0 for v in w.tags["trigger"])],
    }
    held = four(data)
    banned = dev_sentences(data) | {normal(d.words) for docs in held.values() for d in docs}
    sets = {k: without(v, banned) for k, v in sets.items()}
    pools = {"trees": 5, "polnear": 2.5, "worldwide": 0.3, "re3d": 6, "wikievents": 2, "framenet": 1, "passages": 1.5, "own": 6, "propbank": 1}
    return sets, pools, feats, deprels


def stage_two(data, model, pieces):
    """Own articles, the four sets and a part of stage one."""
    sets, _, _, _ = stage_one(data)
    trees = number(treebanks(data), *model.vocabulary)
    sets["trees"] = without(trees, dev_sentences(data))
    sets.update(four(data))
    sets["own"] = own_documents(data)  # whole again, with their mentions
    place_mentions(sets["own"], model, pieces, lambda d: cut(d, WINDOW))
    pools = {"trees": 1.5, "polnear": 1.2, "worldwide": 0.2, "re3d": 3, "wikievents": 0.6, "framenet": 0.3, "passages": 0.5, "propbank": 0.3, "own": 5, "plv": 5, "aw": 3, "cameo-class": 2.5, "cameo-roles": 3.5}
    return sets, pools


FOLDED = ("plv", "aw", "cameo-class", "cameo-roles")


def without_fold(sets, fold):
    """The sets of stage two less every sentence of one fold, in any of them, and how often each is read: the four, and little besides."""
    out = {normal(d.words) for name in FOLDED for d in sets[name] if fold_of(d.key) == fold}
    kept = {k: [d for d in docs if fold_of(d.key) != fold] if k in FOLDED else without(docs, out) for k, docs in sets.items() if k in FOLDED + ("wikievents", "framenet", "passages", "own")}
    return kept, {"wikievents": 0.05, "framenet": 0.05, "passages": 0.1, "own": 0.25, "plv": 4, "aw": 2, "cameo-class": 2, "cameo-roles": 7}


@torch.no_grad()
def held_out(model, pieces, data, fold):
    """Predictions for one fold's sentences by a model that saw none of them: lines by suite."""
    model.eval()
    lines = {}
    for suite, docs in four(data).items():
        for row, doc in enumerate(docs):
            if fold_of(doc.key) != fold:
                continue
            batch = collate([doc], pieces)
            _, meaning, _ = model.encode(batch["pieces"], batch["mask"], batch["shapes"], batch["first"])
            trigger = torch.softmax(model.tags["trigger"](meaning), -1)
            width = meaning.shape[1]
            line = {"sentence": doc.key, "fold": fold, "row": getattr(doc, "row", row)}
            if suite in ("plv", "aw"):
                source, target, _, _ = doc.pairs[0]
                root, binary = model.pair(meaning, trigger, batch["words"], average(source, width), average(target, width))
                line["probabilities"] = {r: round(float(p), 5) for r, p in zip(ROOTS, torch.softmax(root[0, 0], -1))}
                line["binary"] = round(float(torch.softmax(binary[0, 0], -1)[1]), 5)
            elif suite == "cameo-class":
                line["probabilities"] = {str(i): round(float(p), 5) for i, p in enumerate(torch.softmax(model.quads(meaning, trigger, average((0, width), width))[0, 0], -1))}
            else:
                labels = bio(ROLES)
                line["tokens"] = doc.words
                line["labels"] = [labels[i] for i in best_path(model.tags["roles"](meaning)[0].float().tolist())]
                line["labels"] += ["O"] * (len(doc.words) - len(line["labels"]))
            lines.setdefault(suite, []).append(line)
    model.train()
    return lines
