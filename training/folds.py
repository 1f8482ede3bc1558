"""The one fold function of all suites; src/eval/fold.ts is its twin."""
import hashlib
import unicodedata

FOLDS = 5


def normalised_sentence(sentence: str) -> str:
    """NFC, lower case, letters and digits only (Unicode L and N)."""
    return "".join(c for c in unicodedata.normalize("NFC", sentence).lower() if unicodedata.category(c)[0] in "LN")


def fold_of(sentence: str) -> int:
    """The fold, 0 to 4, that a sentence is held out in: sha256 of the normalised sentence as one big number, modulo 5."""
    return int(hashlib.sha256(normalised_sentence(sentence).encode("utf-8")).hexdigest(), 16) % FOLDS
