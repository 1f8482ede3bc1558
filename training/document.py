"""A training document: words in sentences, and whatever labels its set declares. What a set does not declare is masked."""

from dataclasses import dataclass, field

from words import sentence_starts, words

UNKNOWN = -100


@dataclass
class Doc:
    words: list
    sentence: list  # sentence number of each word
    tags: dict = field(default_factory=dict)  # name -> one int per word, UNKNOWN where not annotated
    weights: dict = field(default_factory=dict)  # name -> one float per word
    links: dict = field(default_factory=dict)  # name -> [(anchor word, {word: label index}, set of masked label indexes)]
    pairs: list = field(default_factory=list)  # (source range, target range or None, root or UNKNOWN, binary or UNKNOWN)
    quads: list = field(default_factory=list)  # (range, class)
    key: str = ""  # what names the document, for splits
    offsets: list = field(default_factory=list)
    text: str = ""


def from_text(text, key=""):
    spans = words(text)
    starts = sentence_starts(text)
    sentence, n = [], 0
    for s, _ in spans:
        while n + 1 < len(starts) and starts[n + 1] <= s:
            n += 1
        sentence.append(n)
    return Doc(words=[text[s:e] for s, e in spans], sentence=sentence, key=key, offsets=spans, text=text)


def word_range(doc, start, end):
    """First and last (exclusive) word that overlap the characters from start to end, or None."""
    inside = [i for i, (s, e) in enumerate(doc.offsets) if s < end and e > start] if len(doc.offsets) < 60 else _search(doc.offsets, start, end)
    return (inside[0], inside[-1] + 1) if inside else None


def _search(offsets, start, end):
    import bisect

    i = bisect.bisect_right([e for _, e in offsets] if len(offsets) < 400 else _ends(offsets), start)
    out = []
    while i < len(offsets) and offsets[i][0] < end:
        if offsets[i][1] > start:
            out.append(i)
        i += 1
    return out


_cache = (None, None)


def _ends(offsets):
    global _cache
    if _cache[0] is not offsets:
        _cache = (offsets, [e for _, e in offsets])
    return _cache[1]


def tag_spans(doc, name, spans, labels):
    """Writes BIO tags of (range, kind) onto the document; overlapping later spans lose."""
    index = {l: i for i, l in enumerate(labels)}
    row = doc.tags.setdefault(name, [0] * len(doc.words))
    for (a, b), kind in spans:
        if any(row[i] for i in range(a, b)):
            continue
        row[a] = index[f"B-{kind}"]
        for i in range(a + 1, b):
            row[i] = index[f"I-{kind}"]


def linked(spans_by_label, labels):
    """{word: label index} of spans towards an anchor."""
    index = {l: i for i, l in enumerate(labels)}
    row = {}
    for label, spans in spans_by_label.items():
        for a, b in spans:
            if any(i in row for i in range(a, b)):
                continue
            row[a] = index[f"B-{label}"]
            for i in range(a + 1, b):
                row[i] = index[f"I-{label}"]
    return row


def cut(doc, limit, rng=None):
    """Windows of whole sentences of at most `limit` words (a longer sentence stands alone, cut at the limit)."""
    bounds = [i for i in range(len(doc.words)) if i == 0 or doc.sentence[i] != doc.sentence[i - 1]] + [len(doc.words)]
    out, a = [], 0
    while a < len(bounds) - 1:
        b = a + 1
        goal = limit if rng is None else rng.choice([limit, limit, limit // 2, limit // 4])
        while b < len(bounds) - 1 and bounds[b + 1] - bounds[a] <= goal:
            b += 1
        out.append(part(doc, bounds[a], min(bounds[b], bounds[a] + limit)))
        a = b
    return out


def part(doc, first, last):
    """The words from first to last (exclusive) with their labels."""
    inside = lambda r: r is None or (r[0] >= first and r[1] <= last)
    shift = lambda r: None if r is None else (r[0] - first, r[1] - first)
    out = Doc(words=doc.words[first:last], sentence=[s - doc.sentence[first] for s in doc.sentence[first:last]], key=doc.key)
    for name, row in doc.tags.items():
        out.tags[name] = row[first:last]
    if "head" in out.tags:  # heads are word numbers; the root's is itself
        out.tags["head"] = [h - first if h >= 0 and first <= h < last else UNKNOWN for h in out.tags["head"]]
    for name, row in doc.weights.items():
        out.weights[name] = row[first:last]
    for name, links in doc.links.items():
        out.links[name] = [(a - first, {w - first: l for w, l in row.items() if first <= w < last}, masked) for a, row, masked in links if first <= a < last]
    out.pairs = [(shift(s), shift(t), root, binary) for s, t, root, binary in doc.pairs if inside(s) and inside(t)]
    out.quads = [(shift(r), c) for r, c in doc.quads if inside(r)]
    return out
