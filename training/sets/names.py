"""Names: worldwide newswire and wikigold onto the reader's own kinds; re3d and cameo-roles with layers of their own."""

import json

from document import Doc, from_text, tag_spans, word_range
from labels import NEWS, RE3D, ROLES, bio

WORLDWIDE = {"Person": "person", "Organization": "organization", "Location": "location", "Facility": "facility", "NORP": "group", "Date": "date", "Misc": "misc", "Product": "misc"}
CROSSNER = {"politician": "person", "person": "person", "politicalparty": "organization", "organisation": "organization", "country": "location", "location": "location", "election": "misc", "event": "misc", "misc": "misc"}


def read_json(path, kinds):
    docs = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        doc = from_text(row["text"], key=row["id"])
        spans = [(word_range(doc, e["start"], e["end"]), kinds[e["type"]]) for e in row["entities"] if e["type"] in kinds]
        tag_spans(doc, "news", [s for s in spans if s[0]], bio(NEWS))
        docs.append(doc)
    return docs


def read_columns(path, layer):
    """CoNLL columns, word first and tag last; a blank line ends a sentence."""
    labels = bio({"re3d": RE3D, "roles": ROLES}[layer])
    docs, words, tags = [], [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if not line.strip():
            if words:
                docs.append(Doc(words=words, sentence=[0] * len(words), tags={layer: [labels.index(t) for t in tags]}, key=" ".join(words)))
            words, tags = [], []
            continue
        parts = line.split()
        if len(parts) < 2:
            continue
        words.append(parts[0])
        tags.append(parts[-1] if parts[-1] in labels else "O")
    return docs
