"""Universal Dependencies: tags, trees; GUM's entity layer gives mentions and coreference."""

import re

from document import UNKNOWN, Doc
from labels import MENTION, UPOS

KINDS = {"person": "person", "organization": "organization", "place": "place"}


def read(path, entities=False):
    """One Doc per document of a CoNLL-U file; feats and deprel stay strings until the vocabulary is known."""
    docs, doc, open_groups = [], None, []
    rows = []

    def flush():
        nonlocal rows
        if not rows:
            return
        base, number = len(doc.words), (doc.sentence[-1] + 1 if doc.sentence else 0)
        for i, c in enumerate(rows):
            doc.words.append(c[1])
            doc.sentence.append(number)
            doc.tags["upos"].append(UPOS.index(c[3]) if c[3] in UPOS else UNKNOWN)
            doc.tags["feats"].append(c[5] if c[5] != "_" else "")
            head = int(c[6])
            doc.tags["head"].append(base + (head - 1 if head else i))
            doc.tags["deprel"].append(c[7])
            if entities:
                _entities(c[9], base + i)
        rows = []

    def _entities(misc, i):
        m = re.search(r"Entity=([^|]*)", misc)
        if not m:
            return
        for opened, single, closed in re.findall(r"\(([^()]+)(\))?|([^()]+)\)", m.group(1)):
            if opened:
                group, kind = opened.split("-")[0], opened.split("-")[1]
                if single:
                    doc.spans.append((i, i + 1, group, kind))
                else:
                    open_groups.append([i, group, kind])
            else:
                for k in range(len(open_groups) - 1, -1, -1):
                    if open_groups[k][1] == closed:
                        start, group, kind = open_groups.pop(k)
                        doc.spans.append((start, i + 1, group, kind))
                        break

    def start(key):
        nonlocal doc
        doc = Doc(words=[], sentence=[], key=key, tags={"upos": [], "feats": [], "head": [], "deprel": []})
        doc.spans = []
        docs.append(doc)
        open_groups.clear()

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            start(line.split("=")[-1].strip())
        elif line.startswith("#"):
            continue
        elif not line:
            flush()
        else:
            columns = line.split("\t")
            if columns[0].isdigit():
                if doc is None:
                    start("doc")
                rows.append(columns)
    flush()
    if entities:
        for d in docs:
            _mark_mentions(d)
    return docs


def _mark_mentions(doc):
    """Mentions and their groups sit on the head word: the one whose own head is outside the span."""
    n = len(doc.words)
    mention, group = [0] * n, [UNKNOWN] * n
    numbers = {}
    sizes = {}
    for a, b, g, _ in doc.spans:
        sizes[g] = sizes.get(g, 0) + 1
    for a, b, g, kind in sorted(doc.spans, key=lambda s: s[0] - s[1]):
        heads = [i for i in range(a, b) if not (a <= doc.tags["head"][i] < b) or doc.tags["head"][i] == i]
        head = heads[0] if heads else b - 1
        label = KINDS.get(kind, "other")
        if mention[head] and MENTION[mention[head]] != "other" and label == "other":
            continue
        mention[head] = MENTION.index(label)
        group[head] = numbers.setdefault(g, len(numbers))
    doc.tags["mention"], doc.tags["group"] = mention, group
