"""Public event sets, mapped to PLOVER by plover_map.tsv; what the map leaves open is masked."""

import csv
import json
from pathlib import Path

from document import UNKNOWN, from_text, linked, word_range
from labels import EVENT_LINKS, MODES, ROOTS, TYPES, root_of

# how much an unmarked word counts as "no trigger": full only where annotation is complete
SILENCE = {"wikievents": 0.1, "geneva": 0.1}
PLACE_TIME = {EVENT_LINKS.index(l) for l in ("B-time", "I-time", "B-place", "I-place")}


def read_map(folder):
    rows = {}
    for row in csv.DictReader(open(Path(folder) / "plover_map.tsv", encoding="utf-8"), delimiter="\t"):
        rows[row["family"], row["type"]] = row
    return rows


def _entry(table, family, kind):
    found = table.get((family, kind))
    if not found and family == "propbank":
        found = table.get((family, kind.split(".")[0]))
    if not found and family == "wikievents":
        parts = kind.split(".")
        found = table.get((family, ".".join(parts[:2]))) or table.get((family, parts[0]))
    return found


def _roles(cell):
    return {r.split("(")[0].strip().lower() for r in (cell or "").replace(";", ",").split(",") if r.strip()}


def read(path, family, table):
    docs = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        doc = from_text(row["text"], key=row["id"])
        n = len(doc.words)
        silence = SILENCE.get(family_name(path), 0)
        doc.tags["trigger"] = [0 if silence else UNKNOWN] * n
        doc.weights["trigger"] = [silence] * n
        doc.tags["mode"] = [UNKNOWN] * n
        rows = doc.links.setdefault("event", [])
        known = False
        for event in row["events"]:
            where = event["trigger"] and word_range(doc, *event["trigger"])
            entry = _entry(table, family, event["type"])
            if not where or not entry or entry["plover"] in ("unmapped", "unclear", "doubtful"):
                if where:
                    for i in range(*where):
                        doc.weights["trigger"][i] = 0
                continue
            known = True
            kind = entry["plover"]
            for i in range(*where):
                doc.tags["trigger"][i] = 0 if kind == "none" else TYPES.index(kind) + 1
                doc.weights["trigger"][i] = 0.5 if kind == "none" else 0.7
            if kind == "none":
                continue
            mode = f"{kind}/{entry['mode']}"
            if mode in MODES:
                doc.tags["mode"][where[0]] = MODES.index(mode)
            actors, recipients = _roles(entry["actor_roles"]), _roles(entry["recipient_roles"])
            spans = {"actor": [], "recipient": [], "place": [], "time": []}
            for arg in event["args"]:
                r = word_range(doc, *arg["span"])
                role = arg["role"].lower()
                if not r:
                    continue
                for label, roles in (("actor", actors), ("recipient", recipients), ("place", {"place", "argm-loc"}), ("time", {"time", "argm-tmp"})):
                    if role in roles:
                        spans[label].append(r)
                        break
            if event.get("args_annotated") is not False and event["args"]:
                rows.append((where[0], linked(spans, EVENT_LINKS), frozenset() if spans["time"] or spans["place"] else frozenset(PLACE_TIME)))
            for a in spans["actor"][:1]:
                for r in spans["recipient"][:1]:
                    if doc.sentence[a[0]] == doc.sentence[r[0]]:
                        doc.pairs.append((a, r, ROOTS.index(root_of(kind)), UNKNOWN))
        if known:
            docs.append(doc)
    return docs


def family_name(path):
    return Path(path).name.split(".")[0]
