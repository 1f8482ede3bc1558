"""Documents to tensors: word pieces with case shapes, padded labels, batches of about equal size."""

import unicodedata

import torch
from tokenizers import Tokenizer

from document import UNKNOWN

PIECES = 384  # most pieces in a window


class Pieces:
    """Word pieces of single words, remembered."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cls, self.sep, self.unknown = (self.tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:16] or [self.unknown]
        return self.known[word]


def shape(word):
    """0 lower, 1 Capital, 2 UPPER, 3 mixed, 4 digit, 5 mark: the twin of src/reading/shape.ts."""
    if any(c.isdigit() for c in word):
        return 4
    letters = [c for c in word if unicodedata.category(c)[0] == "L"]
    if not letters:
        return 5
    upper = [c != c.lower() for c in letters]
    if not any(upper):
        return 0
    if all(upper) and len(letters) > 1:
        return 2
    return 1 if upper[0] and not any(upper[1:]) else 3


def encode(doc, pieces):
    """(piece ids, shapes, first piece of each word); words past the limit are cut off by the caller's window size."""
    ids, shapes, first = [pieces.cls], [5], []
    for word in doc.words:
        p = pieces(word)
        if len(ids) + len(p) >= PIECES + 120:
            break
        first.append(len(ids))
        ids += p
        shapes += [shape(word)] * len(p)
    return ids + [pieces.sep], shapes + [5], first


def collate(docs, pieces):
    encoded = [encode(d, pieces) for d in docs]
    t, w = max(len(e[0]) for e in encoded), max(len(e[2]) for e in encoded)
    b = len(docs)
    batch = {
        "pieces": torch.zeros(b, t, dtype=torch.long),
        "mask": torch.zeros(b, t, dtype=torch.long),
        "shapes": torch.full((b, t), 5),
        "first": torch.zeros(b, w, dtype=torch.long),
        "words": torch.zeros(b, w, dtype=torch.bool),
        "sentence": torch.full((b, w), -1),
    }
    tags, weights, links, pairs, quads = {}, {}, {}, [], []
    for i, (doc, (ids, shapes, first)) in enumerate(zip(docs, encoded)):
        n = len(first)
        batch["pieces"][i, : len(ids)] = torch.tensor(ids)
        batch["mask"][i, : len(ids)] = 1
        batch["shapes"][i, : len(ids)] = torch.tensor(shapes)
        batch["first"][i, :n] = torch.tensor(first)
        batch["words"][i, :n] = True
        batch["sentence"][i, :n] = torch.tensor(doc.sentence[:n])
        for name, row in doc.tags.items():
            row = [UNKNOWN if name == "head" and v >= n else v for v in row[:n]]
            tags.setdefault(name, torch.full((b, w), UNKNOWN))[i, :n] = torch.tensor(row)
        for name, row in doc.weights.items():
            weights.setdefault(name, torch.ones(b, w))[i, :n] = torch.tensor(row[:n])
        for name, rows in doc.links.items():
            for anchor, row, masked in rows:
                if anchor < n:
                    target = torch.zeros(w, dtype=torch.long)
                    target[n:] = UNKNOWN
                    for word, label in row.items():
                        if word < n:
                            target[word] = label + 1
                    links.setdefault(name, []).append((i, anchor, target, masked))
        for s, q, root, binary in doc.pairs:
            if s[1] <= n and (q is None or q[1] <= n):
                pairs.append((i, s, q, root, binary))
        for r, c in doc.quads:
            if r[0] < n:
                quads.append((i, (r[0], min(r[1], n)), c))
    batch.update(tags=tags, weights=weights, links=links, pairs=pairs, quads=quads)
    return batch


def batched(docs, pieces, budget, rng=None):
    """Lists of documents of like length, each list at most `budget` pieces after padding; shuffled if `rng` is given."""
    sized = [(len(encode(d, pieces)[0]), d) for d in docs]
    if rng:
        rng.shuffle(sized)
        sized = [x for k in range(0, len(sized), 4000) for x in sorted(sized[k : k + 4000], key=lambda x: x[0])]
    else:
        sized.sort(key=lambda x: x[0])
    out, current, longest = [], [], 0
    for size, doc in sized:
        if current and max(longest, size) * (len(current) + 1) > budget:
            out.append(current)
            current, longest = [], 0
        current.append(doc)
        longest = max(longest, size)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out

