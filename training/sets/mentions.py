"""Puts the marked mentions of the project's own articles on their head words, by the trees of a reader that knows syntax."""

import torch

from batches import collate
from document import UNKNOWN
from labels import MENTION, UPOS

KINDS = [MENTION.index(k) for k in ("person", "organization", "place")]
# words of other parts of speech head no mention; of these only parties are marked, so that an unmarked one stays open
HEADS = {UPOS.index(k) for k in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")}
# inside a marked mention: these have none of their own
INNER = {UPOS.index(k) for k in ("DET", "ADJ", "NUM")}


def _possessive(words, i):
    return i + 1 < len(words) and words[i + 1] in ("'s", "’s", "'", "’")


@torch.no_grad()
def place_mentions(docs, model, pieces, window):
    """Sets the tags `mention` and `group` of documents that have `mentions` (range, party): the kind is the reader's guess."""
    model.eval()
    for doc in docs:
        n = len(doc.words)
        heads, kinds, parts = list(range(n)), [KINDS[0]] * n, [0] * n
        first = 0
        for part in window(doc):
            batch = collate([part], pieces)
            syntax, meaning, _ = model.encode(batch["pieces"], batch["mask"], batch["shapes"], batch["first"])
            found = model.arcs(syntax, batch["sentence"], batch["words"])[0].argmax(-1).tolist()
            scores = model.tags["mention"](meaning)[0][:, KINDS].argmax(-1).tolist()
            upos = model.tags["upos"](syntax)[0].argmax(-1).tolist()
            for i, (head, kind, pos) in enumerate(zip(found, scores, upos)):
                heads[first + i], kinds[first + i], parts[first + i] = first + head, KINDS[kind], pos
            first += len(part.words)
        doc.tags["mention"], doc.tags["group"] = [UNKNOWN if pos in HEADS else 0 for pos in parts], [UNKNOWN] * n
        parties = {}
        for (a, b), party in doc.mentions:
            head = next((i for i in range(a, b) if not (a <= heads[i] < b) or heads[i] == i), b - 1)
            for i in range(a, b):  # what stands in a name or describes its head is no mention: "the", "Prime Minister", "Abdel Fattah"
                if i != head and (parts[i] in INNER or (parts[i] in (UPOS.index("PROPN"), UPOS.index("NOUN")) and heads[i] == head and not _possessive(doc.words, i))):
                    doc.tags["mention"][i] = 0
            doc.tags["mention"][head] = kinds[head]
            doc.tags["group"][head] = parties.setdefault(party, len(parties))
    model.train()
