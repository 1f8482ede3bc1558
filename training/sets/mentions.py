"""Puts the marked mentions of the project's own articles on their head words, by the trees of a reader that knows syntax."""

import torch

from batches import collate
from document import UNKNOWN
from labels import MENTION

KINDS = [MENTION.index(k) for k in ("person", "organization", "place")]


@torch.no_grad()
def place_mentions(docs, model, pieces, window):
    """Sets the tags `mention` and `group` of documents that have `mentions` (range, party): the kind is the reader's guess."""
    model.eval()
    for doc in docs:
        n = len(doc.words)
        heads, kinds = list(range(n)), [KINDS[0]] * n
        first = 0
        for part in window(doc):
            batch = collate([part], pieces)
            syntax, meaning, _ = model.encode(batch["pieces"], batch["mask"], batch["shapes"], batch["first"])
            found = model.arcs(syntax, batch["sentence"], batch["words"])[0].argmax(-1).tolist()
            scores = model.tags["mention"](meaning)[0][:, KINDS].argmax(-1).tolist()
            for i, (head, kind) in enumerate(zip(found, scores)):
                heads[first + i], kinds[first + i] = first + head, KINDS[kind]
            first += len(part.words)
        doc.tags["mention"], doc.tags["group"] = [UNKNOWN] * n, [UNKNOWN] * n
        parties = {}
        for (a, b), party in doc.mentions:
            head = next((i for i in range(a, b) if not (a <= heads[i] < b) or heads[i] == i), b - 1)
            doc.tags["mention"][head] = kinds[head]
            doc.tags["group"][head] = parties.setdefault(party, len(parties))
    model.train()
