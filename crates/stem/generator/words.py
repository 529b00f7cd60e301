"""Chooses the words that the stemmers are tested with, the same ones each time."""

import hashlib
import re
import sys
import unicodedata

# How many words are made up for each language, how many of those are kept, and of the archive's.
CANDIDATES = 6000
MADE_UP = 200
FOUND = 120
ODD = [
    "", "a", "я", "'", "''", "'s", "a'b'c", "d'", "l'eau'", "y", "yy", "😀", "😀s", "a😀ing", "éé", "ё",
    "мeet", "новыеness", "中文", "كتابs", "abcd1234", "2025", "-", "x" * 60, "ся" * 30, "aeiou" * 12,
]
SPACE = re.compile(r"[\s,]")


class Dice:
    """Throws that depend on nothing but a name."""

    def __init__(self, name):
        self.name = name
        self.count = 0

    def below(self, limit):
        self.count += 1
        return int.from_bytes(digest(f"{self.name} {self.count}")[:8], "big") % limit

    def one(self, items):
        return items[self.below(len(items))]


def digest(text):
    return hashlib.sha256(text.encode()).digest()


def chosen(algorithm, stem, texts):
    """The words for an algorithm, sorted. `stem` is the original."""
    found = words_of(texts)
    found = sorted(found, key=digest)[:FOUND]
    walked = set()
    kept = [word for word in candidates(algorithm) if new_steps(stem, word, walked)]
    kept += sorted(candidates(algorithm), key=digest)[: max(0, MADE_UP - len(kept))]
    return sorted({*ODD, *found, *kept})


def words_of(texts):
    """The words of texts, as the search hands them to stemmers."""
    words = set()
    for text in texts:
        normal = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
        words.update(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", normal))
    return words


def candidates(algorithm):
    """Words made of the characters and of the affixes that the algorithm knows."""
    dice = Dice(algorithm.name)
    # What stands in capitals marks a letter while the algorithm is at work; words are in lower case.
    affixes = sorted({item.text.lower() for table in algorithm.affixes.values() for item in table})
    affixes = [text for text in affixes if text]
    groupings = "".join(map("".join, algorithm.groupings.values())).lower()
    letters = sorted({*"".join(affixes), *groupings})
    letters = [letter for letter in letters if not SPACE.match(letter)]
    words = [affix for affix in affixes if not SPACE.search(affix)]
    for affix in affixes * (1 + CANDIDATES // len(affixes)):
        start = "".join(dice.one(letters) for _ in range(dice.below(6)))
        before = dice.one(affixes) if dice.below(3) == 0 else ""
        end = dice.one(affixes) if dice.below(3) == 0 else ""
        words.append(SPACE.sub("", start + before + affix + end))
        if len(words) >= CANDIDATES:
            break
    return words


def new_steps(stem, word, walked):
    """Whether the original takes steps for a word that it took for none before."""
    steps = set()

    def trace(frame, event, argument):
        code = frame.f_code
        if not code.co_filename.endswith("_stemmer.py"):
            return None
        last = [0]

        def line(frame, event, argument):
            steps.add((code.co_name, last[0], frame.f_lineno))
            last[0] = frame.f_lineno
            return line

        return line

    sys.settrace(trace)
    try:
        stem(word)
    finally:
        sys.settrace(None)
    new = steps - walked
    walked |= new
    return bool(new)
