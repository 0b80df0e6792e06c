"""How a query is read: a number, an IPC class, letters that are pinyin, words, their synonyms and
their sound, a sentence. What fits too little is left out rather than shown.

Measured by `make bench-search` (docs/decisions/0023). Letters are pinyin only where the library
does not know them as a word, all of them are syllables or beginnings of syllables, and a title has
all of these in their order.
"""

import re
from dataclasses import replace

from app.catalogue.search import numbers, pinyin, ranking, terms
from app.catalogue.search.folding import fold
from app.catalogue.search.letters import ENGLISH
from app.catalogue.search.models import Library
from app.catalogue.search.postings import Statistics, statistics
from app.catalogue.search.questions import LONGEST, Question
from app.catalogue.search.ranking import ENOUGH, SCALE, WAYS, Plan
from app.catalogue.search.synonyms import synonyms_of

SYNONYM = 0.5  # what a synonym weighs beside the word that was typed
SOUND, SOUNDING = 1.0, range(2, 9)  # what a sound weighs beside a character; of words so long
HELD, HELD_SYNONYM, HELD_SOUND, WHOLE = 350, 600, 600, 950  # thousandths a document must hold
SHORT = 6  # characters of a single word of which enough must be held
# what people say around what they look for; measured in polite sentences
_POLITE = re.compile(
    "请问|你好|您好|谢谢|多谢|感谢|麻烦|我们|我想|我司|想要|想找|寻找|寻求|找一下|需要|需求|希望|能够|能否"
    "|可以|是否|有没有|有无|合适|相关|有关|方面|关于|最好|如何|怎么|怎样|什么|哪些|公司|企业|团队|专家"
    "|成果|技术|方案|解决|合作|帮忙|一下|一个|一种"
)
_CLASS = re.compile(r"^[A-H][0-9]{2}[A-Z](?:[0-9]{1,4}(?:/[0-9]{2,6})?)?\Z", re.IGNORECASE)


def plan_of(library: int, asked: Question) -> Plan:
    """What to add up for a query, and how much of it a document must have."""
    q = (asked.q or "")[:LONGEST]
    if found := number_terms(library, q):
        return Plan(found, [])
    if not asked.pieces and asked.attributes:
        return _of_class(library, asked)
    words = ranking.words_of(q)
    typed = list(dict.fromkeys(term for word in words for term in word))
    others = [ranking.terms_of(s) for some in synonyms_of(asked.pieces).values() for s in some]
    sounds = _sounds(asked.pieces)
    heard = {term for _, pairs in sounds for term in pairs}
    known = statistics(library, {*typed, *heard, *(t for other in others for t in other)})
    if spelled := _spelled(library, q, known, typed):
        return spelled
    share = _of_demands(typed, q) if _is_told(q) else {}
    weighed = {term: share.get(term, 1.0) * ranking.weight_of(term, known) for term in typed}
    for other in others:
        for term in other:
            weighed.setdefault(term, SYNONYM * ranking.weight_of(term, known))
    sound = _misheard(sounds, known)
    weighed |= {term: SOUND * known.idf(term) for term in sound}
    weights, balanced = ranking.plan(q, words, weighed, known)
    if len(words) > 1 or sum(map(len, asked.pieces)) > SHORT:
        return Plan(weights, balanced)
    ways = _ways(typed, others, sound, weights, known)
    return Plan(weights, balanced, ways) if ways else Plan({}, [])


def with_class(library: int, asked: Question) -> Question:
    """The question with an IPC class that stands among its words read as one, where the library
    has something of that class and no other was asked for."""
    if asked.ipc is not None or not asked.q:
        return asked
    for word in asked.q[:LONGEST].split():
        if _CLASS.match(word):
            read = replace(asked, ipc=word.upper(), q=asked.q.replace(word, " ", 1))
            if statistics(library, [terms.attribute("ipc", word.upper())]).frequency:
                return read
    return asked


def number_terms(library: int, q: str) -> dict[int, int]:
    """Of a query that is a number and nothing else: the number itself, else those one slip away
    that exist."""
    digits = numbers.digits_of(q)
    if not digits:
        return {}
    for meant in ([digits], numbers.slips(digits)):
        forms = [form for number in meant for form in numbers.looked_up(number)]
        wanted = [terms.attribute("number", form) for form in forms]
        if found := statistics(library, wanted).frequency:
            return dict.fromkeys(found, SCALE)
    return {}


def _of_class(library: int, asked: Question) -> Plan:
    """Nothing but a class: all that are of it, the newest first."""
    known = statistics(library, asked.attributes)
    return Plan(dict.fromkeys(known.frequency, SCALE), [])


def _spelled(library: int, q: str, known: Statistics, typed: list[int]) -> Plan | None:
    """The plan of letters that are pinyin; None where they are words."""
    tokens = q.replace("'", "").split()
    letters = "".join(tokens)[:64]
    if not (letters.isascii() and letters.isalpha() and letters.islower()):
        return None
    if _is_english(tokens) or all(term in known.frequency for term in typed):
        return None
    for read in (pinyin.syllable_terms(letters), pinyin.initial_terms(letters)):
        sounds = statistics(library, read)
        if read and all(term in sounds.frequency for term in read):
            weights = ranking.within_budget({t: sounds.idf(t) for t in read}, sounds)
            return Plan(weights, [], [(WHOLE, list(weights))])
    return None


def _is_english(tokens: list[str]) -> bool:
    """One word that is English, or one of several that is no single syllable."""
    english = [token for token in tokens if token in ENGLISH]
    return tokens == english or any(len(pinyin.split(token)) != 1 for token in english)


def _sounds(pieces: list[str]) -> list[tuple[list[int], list[int]]]:
    """(pairs of characters, pairs of syllables) of every short Chinese word."""
    return [
        (terms.pairs(piece), pinyin.pairs_of(piece))
        for piece in pieces
        if not piece.isascii() and len(piece) in SOUNDING
    ]


def _misheard(sounds: list[tuple[list[int], list[int]]], known: Statistics) -> list[int]:
    """The sound of words of which no document has some pair of characters, though titles have each
    pair of syllables: a character may be a slip for one that sounds alike."""
    return [
        term
        for written, heard in sounds
        if any(pair not in known.frequency for pair in written)
        and all(pair in known.frequency for pair in heard)
        for term in heard
    ]


def _is_told(q: str) -> bool:
    """Whether a query is a sentence: its words are told around what is looked for."""
    return ranking.is_sentence(q) or len(_POLITE.findall(q)) > 1


def _of_demands(typed: list[int], q: str) -> dict[int, float]:
    """What is left of each word's weight in a sentence: nothing of politeness, and the less the
    more demands say it, where there are demands enough to tell."""
    named = set(terms.counted(_POLITE.sub(" ", fold(q))))
    said = statistics(Library.DEMANDS, typed)
    most = said.idf_of_any(0)
    by_demands = said.documents >= ENOUGH
    left = {t: said.idf_of_any(t) / most if by_demands else 1.0 for t in typed if t in named}
    return dict.fromkeys(typed, 0.0) | left if named else {}


def _ways(
    typed: list[int],
    others: list[list[int]],
    sound: list[int],
    weights: dict[int, int],
    known: Statistics,
) -> list[tuple[int, list[int]]]:
    """The ways to fit: enough of the word, of a synonym, of the sound; what no document has counts
    among what is missing."""
    found = []
    for least, way in (
        (HELD, typed),
        *((HELD_SYNONYM, other) for other in others),
        (HELD_SOUND, sound),
    ):
        there = [term for term in way if term in weights]
        has = sum(known.idf(term) for term in there)
        whole = sum(known.idf_of_any(term) for term in way)
        if there and least * whole <= 1_000 * has:
            found.append((round(least * whole / has), there))
    return found[:WAYS]
