"""The project's own annotated articles (training/data/written, training/data/real): all heads but syntax."""

import hashlib
import json
import re
from pathlib import Path

from document import UNKNOWN, from_text, linked, word_range
from labels import EVENT_LINKS, FIGURE_LINKS, MEASURES, MODALITIES, MODES, ROOTS, TYPES, bio, root_of
from sets.polnear import annotated

FIGURES = bio(MEASURES)


def is_dev(slug):
    """A tenth of the documents, by hash, is never trained on."""
    return int(hashlib.sha256(slug.encode()).hexdigest(), 16) % 10 == 0


def read(folder, dev=False):
    docs = []
    for path in sorted(Path(folder).glob("*.gold.json")):
        slug = path.name[: -len(".gold.json")]
        if is_dev(slug) != dev:
            continue
        raw = path.with_name(f"{slug}.md").read_text(encoding="utf-8")
        head = re.match(r"---\n(.*?)\n---\n+", raw, re.S)
        title = json.loads(re.search(r"^title: (.*)$", head.group(1), re.M).group(1))
        text = f"{title}\n\n{raw[head.end():].strip()}"
        docs.append(_doc(text, json.loads(path.read_text(encoding="utf-8")), slug))
    return docs


def read_real(folder, articles, dev=False):
    """Standoff annotations of articles that are not the project's own, put back on their words; one that is not found is left out."""
    texts = {}
    for path in sorted(Path(articles).glob("*.jsonl")):
        for line in open(path, encoding="utf-8"):
            row = json.loads(line)
            text = f"{row['title']}\n\n" + row["text"].strip().replace("\r\n", "\n")
            texts[hashlib.sha256(text.encode()).hexdigest()] = text
    docs = []
    for path in sorted(Path(folder).glob("*.gold.json")):
        slug = path.name[: -len(".gold.json")]
        gold = json.loads(path.read_text(encoding="utf-8"))
        if is_dev(slug) == dev and gold["sha256"] in texts:
            docs.append(_doc(texts[gold["sha256"]], gold, slug))
    return docs


AUXILIARY = re.compile(
    r"(?:\b(?:has|have|had|is|are|was|were|be|been|being|do|does|did|will|would|can|could|may|might|shall|should|must|not|also|never|again|later|earlier|then|already"
    r"|repeatedly|publicly|previously)|['’](?:s|ve|d|ll|re)|n['’]t) $"
)


def _cue(text, span):
    """The cue with the auxiliaries and adverbs before it, as PolNeAR marks it."""
    start, end = span
    while found := AUXILIARY.search(text[max(0, start - 14) : start]):
        start -= len(found.group())
    return [start, end]


def _contents(text, spans):
    """Contents without the full stop that closes the last one outside quotation marks, as PolNeAR marks them."""
    spans = [list(s) for s in spans]
    if spans and text[spans[-1][1] - 1] == "." and spans[-1][1] - spans[-1][0] > 1:
        spans[-1][1] -= 1
    return spans


def _doc(text, gold, slug):
    doc = from_text(text, key=slug)
    n = len(doc.words)
    ranged = lambda s: word_range(doc, *s) if s else None
    doc.tags["trigger"], doc.weights["trigger"] = [0] * n, [1.0] * n
    for name in ("mode", "modality", "negated", "background"):
        doc.tags[name] = [UNKNOWN] * n
    events = doc.links.setdefault("event", [])
    for e in gold["events"]:
        where = ranged(e["trigger"])
        if not where:
            continue
        for i in range(*where):
            doc.tags["trigger"][i] = TYPES.index(e["type"][0]) + 1
            doc.tags["modality"][i] = MODALITIES.index(e["modality"])
            doc.tags["negated"][i], doc.tags["background"][i] = int(e["negated"]), int(e["background"])
        first = where[0]
        modes = [m for m in (f"{e['type'][0]}/{m}" for m in e["mode"]) if m in MODES]
        if modes:
            doc.tags["mode"][first] = MODES.index(modes[0])
        actors, recipients = [ranged(s) for s in e["actorSpans"]], [ranged(s) for s in e["recipientSpans"]]
        spans = {"actor": actors, "recipient": recipients, "time": [ranged(e["timeSpan"])], "place": [ranged(e["placeSpan"])]}
        spans = {k: [s for s in v if s] for k, v in spans.items()}
        events.append((first, linked(spans, EVENT_LINKS), frozenset()))
        same = lambda r: doc.sentence[r[0]] == doc.sentence[first]
        pairs = [(a, r) for a in spans["actor"] for r in spans["recipient"]] or [(a, b) for a in spans["actor"][:1] for b in spans["actor"][1:2]]
        for a, r in pairs[:2]:
            if same(a) and same(r) and e["modality"] == "actual" and not e["negated"]:
                doc.pairs.append((a, r, ROOTS.index(root_of(e["type"][0])), UNKNOWN))
    annotated(doc, [([s["sourceSpan"]] if s["sourceSpan"] else [], [_cue(text, s["cueSpan"])] if s["cueSpan"] else [], _contents(text, s["contentSpans"])) for s in gold["statements"]])
    figures = doc.links.setdefault("figure", [])
    row = doc.tags["figure"] = [0] * n
    for f in gold["figures"]:
        where = ranged(f["writtenSpan"])
        if not where:
            continue
        for i in range(*where):
            row[i] = FIGURES.index(f"{'B' if i == where[0] else 'I'}-{f['measure']}")
        group = ranged(f["groupSpan"])
        figures.append((where[0], linked({"group": [group] if group else []}, FIGURE_LINKS), frozenset()))
    doc.mentions = [(r, party) for s, e, party in gold.get("mentions", []) if (r := word_range(doc, s, e))]
    return doc
