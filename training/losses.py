"""One loss per head, each a mean over what is annotated in the batch; what is not annotated is masked."""

import torch
import torch.nn.functional as F

from document import UNKNOWN
from labels import MENTION

WEIGHTS = {
    "upos": 0.3, "feats": 0.3, "arc": 1.0, "rel": 0.7, "news": 0.6, "re3d": 0.6, "roles": 0.8, "mention": 0.4, "coref": 0.8, "cue": 1.2, "trigger": 2.0, "mode": 0.5,
    "modality": 0.4, "negated": 0.2, "background": 0.3, "figure": 0.6, "attribution": 3.0, "event": 2.0, "figure-link": 0.4, "root": 1.0, "binary": 0.5, "quad": 0.8,
}  # fmt: skip


def losses(model, batch):
    """{head: loss} of the heads that the batch has labels for."""
    syntax, meaning, link = model.encode(batch["pieces"], batch["mask"], batch["shapes"], batch["first"])
    out, tags = {}, batch["tags"]
    trigger = model.tags["trigger"](meaning)
    for name, head in model.tags.items():
        if name not in tags or (tags[name] == UNKNOWN).all():
            continue
        scores = trigger if name == "trigger" else head(syntax if name in model.syntax else meaning)
        gold = tags[name]
        if name in batch["weights"]:
            each = F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN, reduction="none")
            weight = batch["weights"][name].flatten() * (gold.flatten() != UNKNOWN)
            out[name] = (each * weight).sum() / weight.sum().clamp(min=1)
        else:
            out[name] = F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN)
    if "head" in tags and (tags["head"] != UNKNOWN).any():
        arcs = model.arcs(syntax, batch["sentence"], batch["words"]).float()
        out["arc"] = F.cross_entropy(arcs.flatten(0, 1), tags["head"].flatten(), ignore_index=UNKNOWN)
        rel = model.relations(syntax, tags["head"].clamp(min=0)).float()
        out["rel"] = F.cross_entropy(rel.flatten(0, 1), tags["deprel"].flatten(), ignore_index=UNKNOWN)
    for name, linker in model.links.items():
        rows = batch["links"].get(name)
        if not rows:
            continue
        b, a = torch.tensor([r[0] for r in rows]), torch.tensor([r[1] for r in rows])
        scores = linker.scores(link, batch["sentence"], b, a).float()
        scores = torch.cat([torch.zeros_like(scores[..., :1]), scores], -1)
        gold = torch.stack([r[2] for r in rows])
        for i, (_, _, _, masked) in enumerate(rows):
            for label in masked:
                scores[i, :, label + 1] = -1e4
        words = batch["words"][b] & (gold != UNKNOWN)
        loss = F.cross_entropy(scores.flatten(0, 1), torch.where(words, gold, UNKNOWN).flatten(), ignore_index=UNKNOWN, reduction="sum")
        out["figure-link" if name == "figure" else name] = loss / words.sum()
    if "group" in tags:
        found = coreference(model, link, tags, batch)
        if found is not None:
            out["coref"] = found
    if batch["pairs"]:
        w = syntax.shape[1]
        root, binary, gold_root, gold_binary = [], [], [], []
        probabilities = torch.softmax(trigger.float(), -1)
        for i, s, t, r, c in batch["pairs"]:
            root_scores, binary_scores = model.pair(meaning[i : i + 1], probabilities[i : i + 1], batch["words"][i : i + 1], average(s, w), average(t, w))
            root.append(root_scores[0, 0]), binary.append(binary_scores[0, 0]), gold_root.append(r), gold_binary.append(c)
        for name, scores, gold in (("root", root, gold_root), ("binary", binary, gold_binary)):
            gold = torch.tensor(gold)
            if (gold != UNKNOWN).any():
                out[name] = F.cross_entropy(torch.stack(scores).float(), gold, ignore_index=UNKNOWN)
    if batch["quads"]:
        w = syntax.shape[1]
        probabilities = torch.softmax(trigger.float(), -1)
        scores = [model.quads(meaning[i : i + 1], probabilities[i : i + 1], average(r, w))[0, 0] for i, r, _ in batch["quads"]]
        out["quad"] = F.cross_entropy(torch.stack(scores).float(), torch.tensor([c for _, _, c in batch["quads"]]))
    return out


def average(span, width):
    weights = torch.zeros(1, 1, width)
    if span:
        weights[0, 0, span[0] : span[1]] = 1 / (span[1] - span[0])
    return weights


def coreference(model, link, tags, batch):
    """Each mention's earlier mentions of the same group against all earlier mentions and "new" (Lee et al. 2017, eq. 2 and 9)."""
    query, key, new = model.coref_query(link), model.coref_key(link), model.coref_new(link)
    total, count = 0.0, 0
    other = MENTION.index("other")
    for i in range(link.shape[0]):
        heads = [w for w in range(link.shape[1]) if tags["group"][i, w] != UNKNOWN and tags["mention"][i, w] not in (0, other)]
        if len(heads) < 2:
            continue
        heads = torch.tensor(heads)
        group = tags["group"][i][heads]
        scores = (query[i][heads] @ key[i][heads].T).float() / 8
        scores = scores.masked_fill(torch.ones_like(scores).triu().bool(), -1e4)
        scores = torch.cat([new[i][heads].float(), scores], 1)
        right = (group[:, None] == group[None, :]).tril(-1)
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        total = total - torch.log_softmax(scores, 1).masked_fill(~right, -1e4).logsumexp(1).sum()
        count += len(heads)
    return total / count if count else None


