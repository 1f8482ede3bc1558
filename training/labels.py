"""The label sets of the reader's heads. Their order is the order of the model's outputs."""

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
NEWS = "person organization location facility group date misc".split()
RE3D = "Organisation Location Person Temporal DocumentReference Quantity Weapon MilitaryPlatform Money Nationality".split()
ROLES = "S T R".split()
MENTION = "none person organization place other".split()
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
ROOTS = "AGREE CONSULT SUPPORT YIELD COOPERATE AID REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
MODALITIES = "actual planned hypothetical".split()
MEASURES = "killed injured missing captured hostages detained displaced launched other".split()
QUADS = 5

# the modes of src/codebooks/plover/plover.ts, in its order
_MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}
MODES = [f"{t}/{m}" for t in TYPES for m in _MODES.get(t, "").split()]

# labels that a word has towards an anchor: the first word of a cue, of a trigger, of a figure
ATTRIBUTION_LINKS = ["B-source", "I-source", "B-content", "I-content", "I-cue"]
EVENT_LINKS = ["B-actor", "I-actor", "B-recipient", "I-recipient", "B-time", "I-time", "B-place", "I-place"]
FIGURE_LINKS = ["B-group", "I-group"]


def bio(kinds):
    return ["O"] + [f"{p}-{k}" for k in kinds for p in "BI"]


def root_of(event_type):
    """PLV's root of a PLOVER type: CONCEDE and RETREAT are one."""
    return "YIELD" if event_type in ("CONCEDE", "RETREAT") else event_type


def best_path(scores):
    """The best sequence of BIO labels (Viterbi): rows of scores, 0 is O, odd is B, even is I; an I only after its own B or I."""
    best, back = [s if label % 2 or not label else float("-inf") for label, s in enumerate(scores[0])], []
    for row in scores[1:]:
        top = max(range(len(best)), key=best.__getitem__)
        came = [max(label - 1, label, key=best.__getitem__) if label and label % 2 == 0 else top for label in range(len(row))]
        best = [best[c] + s for c, s in zip(came, row)]
        back.append(came)
    path = [max(range(len(best)), key=best.__getitem__)]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1]
