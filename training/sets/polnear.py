"""PolNeAR: source, cue and content of each attribution."""

import re
from pathlib import Path

from document import from_text, word_range
from labels import ATTRIBUTION_LINKS

CUE_INSIDE = ATTRIBUTION_LINKS.index("I-cue")


def read(folder):
    """One Doc per annotation file."""
    docs = []
    for path in sorted((Path(folder) / "attributions").glob("*.ann")):
        text_path = Path(folder) / "text" / (path.stem.rsplit("_", 1)[0] + ".txt")
        text = text_path.read_text(encoding="utf-8")
        spans, attributions = {}, []
        for line in path.read_text(encoding="utf-8").split("\n"):
            if re.match(r"T\d+\t", line):
                number, where, _ = line.split("\t", 2)
                kind, places = where.split(" ", 1)
                spans[number] = (kind, [tuple(map(int, p.split())) for p in places.split(";")])
            elif re.match(r"E\d+\t", line):
                parts = {"Source": [], "Cue": [], "Content": []}
                for item in line.split("\t")[1].split():
                    role, number = item.split(":")
                    role = re.sub(r"\d+$", "", role)
                    if role in parts and number in spans:
                        parts[role] += spans[number][1]
                attributions.append((parts["Source"], parts["Cue"], parts["Content"]))
        docs.append(annotated(from_text(text, key=text_path.stem), attributions))
    return docs


def annotated(doc, attributions):
    """Writes (sources, cues, contents), lists of character spans, onto the document.

    The anchor is the first word of the cue (tag 1), or of the content where nothing cues it (tag 2).
    """
    anchors = doc.tags.setdefault("cue", [0] * len(doc.words))
    rows = {}
    ranges = lambda spans: sorted(r for r in (word_range(doc, s, e) for s, e in spans) if r)
    for sources, cues, contents in attributions:
        cue, content = ranges(cues), ranges(contents)
        if not cue and not content:
            continue
        first = (cue or content)[0][0]
        row = rows.setdefault(first, {})
        for a, b in cue:
            for i in range(a, b):
                if i != first:
                    row[i] = CUE_INSIDE
        for label, spans in (("source", ranges(sources)), ("content", content)):
            for a, b in spans:
                for i in range(a, b):
                    if (i != first or not cue) and i not in row:
                        row[i] = ATTRIBUTION_LINKS.index(f"{'B' if i == a else 'I'}-{label}")
        anchors[first] = 1 if cue else 2
    doc.links["attribution"] = [(first, row, frozenset()) for first, row in rows.items()]
    return doc
