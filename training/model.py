"""The reader: one encoder, many heads. Word-level; all heads share one encoding of a window."""

import torch
from torch import nn
from transformers import BertModel

from dropout import Dropout
from labels import ATTRIBUTION_LINKS, EVENT_LINKS, FIGURE_LINKS, MEASURES, MENTION, MODALITIES, MODES, NEWS, QUADS, RE3D, ROLES, ROOTS, TYPES, UPOS, bio

SHAPES = 6  # lower, Capital, UPPER, mixed, digit, mark
NEAR = 15  # distances up to this have a class of their own
DISTANCES = 2 * (NEAR + 4) + 1
LINKS = {"attribution": (ATTRIBUTION_LINKS, 24), "event": (EVENT_LINKS, 24), "figure": (FIGURE_LINKS, 24)}  # labels, most anchors in a window
FEWEST = 24  # words; a shorter window is padded, so that it has as many words as anchors


def distance_class(distance):
    """Distance in words as one of DISTANCES classes: exact up to NEAR, then by powers of two up to 127 and beyond."""
    size = distance.abs()
    far = torch.log2(size.clamp(min=1).float() / (NEAR + 1)).floor().long().clamp(min=0, max=3) + NEAR + 1
    size = torch.where(size <= NEAR, size, far)
    return torch.sign(distance) * size + NEAR + 4


class Linker(nn.Module):
    """What each word of the window is to an anchor word: a small network over both words and where they stand to each other."""

    def __init__(self, dim, labels, hidden=192):
        super().__init__()
        self.word, self.anchor = nn.Linear(dim, hidden), nn.Linear(dim, hidden)
        self.word_gate, self.anchor_gate = nn.Linear(dim, hidden), nn.Linear(dim, hidden)
        self.distance = nn.Embedding(DISTANCES, hidden)
        self.sentence = nn.Embedding(5, hidden)
        self.dropout = Dropout(0.1)
        self.inner = nn.Linear(hidden, hidden // 2)
        self.out = nn.Linear(hidden // 2, len(labels))

    def scores(self, h, sentence, batch, anchor):
        """[anchors, words, labels] for anchors given as (batch index, word index); "no label" scores 0."""
        a = h[batch, anchor]
        place = distance_class(torch.arange(h.shape[1])[None, :] - anchor[:, None])
        apart = (sentence[batch] - sentence[batch, anchor][:, None]).clamp(-2, 2) + 2
        z = self.word(h)[batch] + self.anchor(a)[:, None] + self.word_gate(h)[batch] * self.anchor_gate(a)[:, None] + self.distance(place) + self.sentence(apart)
        z = self.dropout(nn.functional.gelu(z))
        return self.out(nn.functional.gelu(self.inner(z)))


class Reader(nn.Module):
    def __init__(self, encoder, feats, deprels):
        super().__init__()
        self.encoder = encoder if isinstance(encoder, BertModel) else BertModel.from_pretrained(encoder, add_pooling_layer=False, attn_implementation="sdpa")
        dim = self.encoder.config.hidden_size
        layers = self.encoder.config.num_hidden_layers
        self.shape = nn.Embedding(SHAPES, dim)
        nn.init.zeros_(self.shape.weight)
        start = torch.zeros(3, layers + 1)
        start[:, -1] = 2.0
        self.mix = nn.Parameter(start)  # syntax, meaning, links
        self.dropout = Dropout(0.1)
        self.tags = nn.ModuleDict(
            {
                "upos": nn.Linear(dim, len(UPOS)),
                "feats": nn.Linear(dim, len(feats)),
                "news": nn.Linear(dim, len(bio(NEWS))),
                "re3d": nn.Linear(dim, len(bio(RE3D))),
                "roles": nn.Linear(dim, len(bio(ROLES))),
                "mention": nn.Linear(dim, len(MENTION)),
                "cue": nn.Linear(dim, 3),
                "trigger": nn.Linear(dim, len(TYPES) + 1),
                "mode": nn.Linear(dim, len(MODES)),
                "modality": nn.Linear(dim, len(MODALITIES)),
                "negated": nn.Linear(dim, 2),
                "background": nn.Linear(dim, 2),
                "figure": nn.Linear(dim, len(bio(MEASURES))),
            }
        )
        self.syntax = {"upos", "feats"}
        arc = 256
        self.arc_dep = nn.Sequential(nn.Linear(dim, arc), nn.GELU(), Dropout(0.2))
        self.arc_head = nn.Sequential(nn.Linear(dim, arc), nn.GELU(), Dropout(0.2))
        self.arc = nn.Linear(arc, arc)
        self.arc_bias = nn.Linear(arc, 1)
        self.root = nn.Linear(dim, 1)
        rel = 96
        self.rel_dep = nn.Sequential(nn.Linear(dim, rel), nn.GELU(), Dropout(0.2))
        self.rel_head = nn.Sequential(nn.Linear(dim, rel), nn.GELU(), Dropout(0.2))
        self.rel = nn.Linear(rel, len(deprels) * rel // 2)
        self.rel_fold = nn.Linear(rel, rel // 2)
        self.rel_one = nn.Linear(2 * rel, len(deprels))
        self.deprels = len(deprels)
        self.links = nn.ModuleDict({name: Linker(dim, labels) for name, (labels, _) in LINKS.items()})
        self.coref_query = nn.Sequential(nn.Linear(dim, 128), nn.GELU(), nn.Linear(128, 64))
        self.coref_key = nn.Sequential(nn.Linear(dim, 128), nn.GELU(), nn.Linear(128, 64))
        self.coref_new = nn.Linear(dim, 1)
        self.pair_ends = nn.Sequential(nn.Linear(2 * dim, dim), nn.GELU())
        self.open_target = nn.Parameter(torch.zeros(dim))
        self.pair_query = nn.Linear(dim, dim)
        self.pair_key = nn.Linear(dim, dim)
        self.pair_out = nn.Sequential(nn.Linear(2 * dim + len(TYPES) + 1, dim), nn.GELU(), Dropout(0.2))
        self.pair_root = nn.Linear(dim, len(ROOTS))
        self.pair_binary = nn.Linear(dim, 2)
        self.quad_key = nn.Linear(dim, 1)
        self.quad = nn.Sequential(nn.Linear(dim + len(TYPES) + 1, dim), nn.GELU(), Dropout(0.2), nn.Linear(dim, QUADS))

    def encode(self, pieces, mask, shapes, first):
        """Word vectors for syntax, meaning and links: [batch, words, dim] each."""
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.shape(shapes)
        states = self.layers(embedded, mask)
        weights = torch.softmax(self.mix, dim=1)
        index = first[:, :, None].expand(-1, -1, states[0].shape[-1])
        gathered = [torch.gather(s, 1, index) for s in states]
        out = []
        for k in range(3):
            mixed = gathered[0] * weights[k, 0]
            for i in range(1, len(gathered)):
                mixed = mixed + gathered[i] * weights[k, i]
            out.append(self.dropout(mixed))
        return out

    def layers(self, embedded, mask):
        """All hidden states of the encoder, embeddings first: BERT (Devlin et al. 2019) written out, so that the graph exports plainly."""
        e, config = self.encoder.embeddings, self.encoder.config
        b, t, dim = embedded.shape
        x = embedded + e.position_embeddings.weight[:t] + e.token_type_embeddings.weight[0]
        x = self.dropout(e.LayerNorm(x))
        heads = config.num_attention_heads
        size = dim // heads
        blocked = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        split = lambda v: v.view(b, t, heads, size).transpose(1, 2)
        states = [x]
        for layer in self.encoder.encoder.layer:
            a = layer.attention
            q, k, v = split(a.self.query(x)), split(a.self.key(x)), split(a.self.value(x))
            with torch.autocast("cpu", enabled=False):  # plain products: the fused kernel's way back is slow for small heads on a processor
                scores = torch.matmul(q * size**-0.5, k.transpose(-1, -2)) + blocked.to(q.dtype)
                mixed = torch.matmul(torch.softmax(scores, -1), v).transpose(1, 2).reshape(b, t, dim)
            x = a.output.LayerNorm(x + self.dropout(a.output.dense(mixed)))
            x = layer.output.LayerNorm(x + self.dropout(layer.output.dense(nn.functional.gelu(layer.intermediate.dense(x)))))
            states.append(x)
        return states

    def arcs(self, h, sentence, word_mask):
        """Score of each word (column) as the head of each word (row); a word as its own head is the root. Words of other sentences are out."""
        dep, head = self.arc_dep(h), self.arc_head(h)
        scores = torch.matmul(self.arc(dep), head.transpose(1, 2)) / dep.shape[-1] ** 0.5 + self.arc_bias(head).transpose(1, 2)
        w = h.shape[1]
        scores = scores + torch.eye(w)[None] * (self.root(h) - torch.diagonal(scores, dim1=1, dim2=2)[:, :, None])
        allowed = (sentence[:, :, None] == sentence[:, None, :]) & word_mask[:, None, :]
        return scores.masked_fill(~allowed, -1e4)

    def relations(self, h, heads):
        """Label scores [batch, words, deprels] for the given heads."""
        dep, head = self.rel_dep(h), self.rel_head(h)
        head = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, head.shape[-1]))
        b, w, r = dep.shape
        both = self.rel(dep).view(b, w, self.deprels, r // 2)
        return torch.matmul(both, self.rel_fold(head)[..., None]).squeeze(-1) / (r // 2) ** 0.5 + self.rel_one(torch.cat([dep, head], -1))

    def pair(self, h, trigger, word_mask, source, target):
        """Root and binary scores [batch, pairs, …] of ordered pairs; source and target are averaging weights [batch, pairs, words]."""
        open_target = (target.sum(-1, keepdim=True) == 0).float()
        s, t = torch.matmul(source, h), torch.matmul(target, h) + open_target * self.open_target
        ends = self.pair_ends(torch.cat([s, t], -1))
        attention = torch.matmul(self.pair_query(ends), self.pair_key(h).transpose(1, 2)) / h.shape[-1] ** 0.5
        attention = torch.softmax(attention.masked_fill(~word_mask[:, None, :], -1e4), -1)
        out = self.pair_out(torch.cat([ends, torch.matmul(attention, h), torch.matmul(attention, trigger)], -1))
        return self.pair_root(out), self.pair_binary(out)

    def quads(self, h, trigger, source):
        """Quad class scores [batch, pairs, 5] of the words with weight in `source`."""
        attention = self.quad_key(h).transpose(1, 2).expand(-1, source.shape[1], -1)
        attention = torch.softmax(attention.masked_fill(source == 0, -1e4), -1)
        return self.quad(torch.cat([torch.matmul(attention, h), torch.matmul(attention, trigger)], -1))
