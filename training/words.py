"""Cuts text into words and sentences: the twin of src/document/tokens.ts and sentences.ts."""

import regex

ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Rev Hon Sr Jr St Mt Ft Gen Lt Col Maj Capt Cpt Cmdr Adm Sgt Brig Cpl Pvt Sen Rep Gov Pres Amb Sec Dept Govt Inc Ltd Co Corp Bros "
    "vs No Nos approx est etc al cf ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Msgr Messrs Mme Ave Blvd"
).split()

_LETTERS = r"[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]"
_WORD = regex.compile(
    "|".join(
        [
            r"(?:https?://|www\.)[^\s<>\"”]*[^\s<>\"”.,;:!?)]",
            r"(?:\p{L}\.){2,}",
            r"(?:" + "|".join(ABBREVIATIONS) + r")\.(?!\p{L})",
            r"\p{N}+(?:[.,:]\p{N}+)+",
            _LETTERS + r"+?(?=n['’]t(?!\p{L}))",
            r"n['’]t(?!\p{L})",
            r"['’](?:s|S|re|ve|ll|d|m)(?!\p{L})",
            _LETTERS + "+",
            r"([.\-–—_*=~])\1+",
            r"\S",
        ]
    )
)
_SENTENCE_END = regex.compile(r"(?<=[.!?…]['\"”’)\]]?)\s+(?=[\"“‘'(\[]?[\p{Lu}\p{N}])|\n+")
_NO_END = regex.compile(
    r"(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Cpl|Sen|Rep|Gov|Pres|Amb|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)*\p{L})\.$"
)


def words(text):
    """(start, end) of every word of `text`, in code points."""
    return [m.span() for m in _WORD.finditer(text)]


def sentence_starts(text):
    """Offsets at which a sentence begins."""
    starts = [0]
    for m in _SENTENCE_END.finditer(text):
        if "\n" in m.group() or not _NO_END.search(text[max(0, m.start() - 12) : m.start()]):
            starts.append(m.end())
    return starts
