"""PLV and AW (what a marked source does to a marked target) and cameo-class (quad class of a sentence)."""

import csv
import re

from document import UNKNOWN, from_text, word_range
from labels import ROOTS

MARK = re.compile(r"<(/?)([st])>")


def unmark(marked):
    """The plain sentence, and the first source and first target as character ranges (None where not marked)."""
    plain, last, open_at, found = "", 0, {}, {}
    for m in MARK.finditer(marked):
        plain += marked[last : m.start()]
        last = m.end()
        closing, side = m.groups()
        if not closing:
            open_at[side] = len(plain)
        elif side in open_at and side not in found:
            found[side] = (open_at[side], len(plain))
    return plain + marked[last:], found.get("s"), found.get("t")


def read_pairs(path, gold):
    """`gold` is the column: gold_root (PLV) or gold_binary (AW). One Doc per row, `row` its index in the file."""
    docs = []
    csv.field_size_limit(10**9)
    for number, row in enumerate(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t")):
        text, source, target = unmark(row["marked_sentence"])
        doc = from_text(text, key=row["sentence"])
        doc.sentence = [0] * len(doc.words)
        s = word_range(doc, *source) if source else None
        t = word_range(doc, *target) if target else None
        if gold == "gold_root":
            root = ROOTS.index(row["gold_root"])
            binary = int(row["gold_penta"] in ("3", "4"))
        else:
            root, binary = UNKNOWN, int(row["gold_binary"])
        doc.pairs = [(s or (0, len(doc.words)), t, root, binary)]
        doc.row = number
        docs.append(doc)
    return docs


def read_class(path):
    docs = []
    for number, line in enumerate(open(path, encoding="utf-8")):
        line = line.rstrip("\n")
        if not line:
            continue
        text, label = line.rsplit("\t", 1)
        doc = from_text(text, key=text)
        doc.sentence = [0] * len(doc.words)
        if not doc.words:
            continue
        doc.quads = [((0, len(doc.words)), int(label))]
        doc.row = number
        docs.append(doc)
    return docs
