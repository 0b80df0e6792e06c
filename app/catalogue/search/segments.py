"""Segments: the postings of a batch of documents, packed. Pure.

A posting is four bytes: the document's place in its segment (24 bits) and its BM25 weight (8 bits:
a step is 0.4 % of the whole, less than the noise of any ranking). One row holds all postings of a
term in a segment, so a hundred thousand documents are written as some hundred thousand rows, not
as twenty million; and a ranking reads a few arrays instead of a few thousand rows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from itertools import chain, count
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.catalogue.search import folding, pinyin
from app.catalogue.search.folding import LATIN
from app.catalogue.search.terms import SHIFT, attribute, hashed

K1, B = 1.2, 0.75
TITLE_WEIGHT = 2  # a word of the title counts as often as this in the text
BATCH = 1 << 14  # documents of a new segment: term, place and weight fill 64 bits
CHUNK = 20_000  # characters whose tokens are counted at once; bounds the memory
RANGES, HELD = 16, 1 << 17  # parts of a large segment; bytes of each before it is a file
FEW = 1_000  # documents of a segment that is made in one part
FLAT = 116  # the weight of what is there or not: an attribute, a syllable
Terms = NDArray[np.uint64]
_WORD, _BYTE, _LOW = np.uint64(22), np.uint64(8), np.uint64((1 << 22) - 1)


@dataclass(frozen=True, slots=True)
class Document:
    """What one item of a library gives to the search: texts, facts to filter by, a ready card."""

    library: int
    ref: UUID
    version: int
    title: str
    summary: str  # shown under the title; highlights are places in these two
    text: str  # found by, not shown
    card: bytes  # one JSON object
    at: datetime  # newest first by this
    attributes: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    columns: dict[str, Any] = field(default_factory=dict)  # price, trl, state … (SearchDocument)

    def digest(self) -> bytes:
        """Of all that makes postings: as long as it is the same they are."""
        made_of = repr((self.title, self.summary, self.text, sorted(self.attributes.items())))
        return blake2b(made_of.encode("utf-8", "replace"), digest_size=16).digest()


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows of (term, number of postings) and all postings behind each other; or a part of them."""

    terms: Terms
    counts: NDArray[np.int64]
    postings: NDArray[np.uint32]

    def __len__(self) -> int:
        return len(self.terms)


class Growing:
    """A segment in the making: documents come in parts, eight bytes of each posting are kept.

    `most` documents will come. `mean_length` is the library's; None for its first documents, which
    then decide it.
    """

    def __init__(self, mean_length: float | None, most: int) -> None:
        self.length = mean_length
        self.documents = 0
        self._keys = Waiting(RANGES if most > FEW else 1)

    def take(self, documents: Iterable[Document]) -> Iterator[tuple[int, Document, str]]:
        """(place, document, its folded text) of each; with those before they are BATCH at most."""
        for chunk in _chunks(documents):
            keys, texts, self.length = _chunk(chunk, self.length)
            self._keys.keep(keys + np.uint64(self.documents << 8))
            yield from zip(count(self.documents), chunk, texts, strict=False)
            self.documents += len(chunk)

    def parts(self) -> Iterator[Segment]:
        """The whole segment in parts of whole terms; ends the making."""
        for keys in self._keys.ranges():
            terms, counts = _counted(keys >> _WORD)
            yield Segment(terms, counts, (keys & _LOW).astype(np.uint32))


class Waiting:
    """Keys that wait to be sorted, apart by their terms, in temporary files once they are many.

    Those of an import's batch would be a third of a worker's memory.
    """

    def __init__(self, ranges: int) -> None:
        self._number = ranges
        self._bounds: Terms | None = None
        self._files: list[IO[bytes]] = []

    def keep(self, keys: Terms) -> None:
        keys.sort()
        if self._bounds is None:  # the first documents' terms are spread as all will be
            every = len(keys) // self._number + 1
            self._bounds = keys[every::every] >> _WORD << _WORD
            self._files = [SpooledTemporaryFile(HELD) for _ in (*self._bounds, None)]  # noqa: SIM115
        parts = np.split(keys, np.searchsorted(keys, self._bounds))
        for file, part in zip(self._files, parts, strict=True):
            file.write(part.tobytes())

    def ranges(self) -> Iterator[Terms]:
        """All keys in order, a range at a time."""
        for file in self._files:
            with file:
                file.seek(0)
                keys = np.frombuffer(file.read(), dtype=np.uint64).copy()
            keys.sort()
            if len(keys):
                yield keys


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Parts of CHUNK characters or one document."""
    chunk: list[Document] = []
    size = 0
    for document in documents:
        length = len(document.title) + len(document.summary) + len(document.text)
        if size and size + length > CHUNK:
            yield chunk
            chunk, size = [], 0
        chunk.append(document)
        size += length
    if chunk:
        yield chunk


def _chunk(
    documents: Sequence[Document], mean_length: float | None
) -> tuple[Terms, list[str], float]:
    """(keys of term, place and weight; folded texts; mean length): sorted by nothing yet."""
    lines = chain.from_iterable(
        (_line(d.title), _line(d.summary) + " " + _line(d.text)) for d in documents
    )
    folded = folding.table()[folding.codes("\n".join(lines))]
    text = folded.tobytes().decode("utf-32-le")
    line = np.cumsum(folded == 10, dtype=np.int64)
    words, at = _tokens(folded, text, line)
    keys = words << _WORD | (at >> 1).astype(np.uint64) << _BYTE
    in_title = keys[(at & 1) == 0]
    lengths = np.bincount(at >> 1, minlength=len(documents)).astype(np.float64)
    mean = mean_length or max(1.0, float(lengths.mean()))
    keys, times = _counted(np.sort(np.concatenate([keys, *[in_title] * (TITLE_WEIGHT - 1)])))
    norm = K1 * (1 - B + B * lengths / mean)
    share = times / (times + norm[((keys & _LOW) >> _BYTE).astype(np.int64)])
    keys |= np.clip(np.rint(share * 255), 1, 255).astype(np.uint64)
    return np.concatenate([keys, _flat_keys(documents, folded, line)]), _texts(text), mean


def plain_scores(texts: Sequence[str], weights: Mapping[int, int]) -> NDArray[np.float64]:
    """What each text would earn of these weights as a document of its own, unindexed; their own
    mean length is the usual one."""
    if not texts or not weights:
        return np.zeros(len(texts))
    folded = folding.table()[folding.codes("\n".join(map(_line, texts)))]
    line = np.cumsum(folded == 10, dtype=np.int64)
    words, at = _tokens(folded, folded.tobytes().decode("utf-32-le"), line)
    lengths = np.bincount(at, minlength=len(texts)).astype(np.float64)
    wanted = np.sort(np.array(list(weights), dtype=np.uint64))
    place = np.minimum(np.searchsorted(wanted, words), len(wanted) - 1)
    is_wanted = wanted[place] == words
    pairs, times = np.unique(at[is_wanted] * len(wanted) + place[is_wanted], return_counts=True)
    text, term = np.divmod(pairs, len(wanted))
    norm = K1 * (1 - B + B * lengths / max(float(lengths.mean()), 1.0))
    told = np.array([weights[int(number)] for number in wanted], dtype=np.float64)
    earned = told[term] * times / (times + norm[text])
    return np.bincount(text, weights=earned, minlength=len(texts)).astype(np.float64)


def _line(text: str) -> str:
    return text.replace("\n", " ")


def _texts(text: str) -> list[str]:
    lines = text.split("\n")
    return [f"{a}\n{b}" for a, b in zip(lines[::2], lines[1::2], strict=True)]


def _tokens(
    folded: NDArray[np.uint32], text: str, line: NDArray[np.int64]
) -> tuple[Terms, NDArray[np.int64]]:
    """(terms, the line of each): characters, pairs, Latin words and their parts."""
    han = folding.han_letters()[folded]
    wide = folded.astype(np.uint64)
    both = han[:-1] & han[1:]
    latin: list[int] = []
    starts: list[int] = []
    for match in LATIN.finditer(text):
        word = match.group()
        latin.append(hashed(word))
        starts.append(match.start())
        if not word.isalnum():
            parts = [part for part in folding.PARTS.split(word) if part]
            latin += map(hashed, parts)
            starts += [match.start()] * len(parts)
    terms = [
        wide[han] << np.uint64(SHIFT),
        (wide[:-1] << np.uint64(SHIFT) | wide[1:])[both],
        np.array(latin, dtype=np.uint64),
    ]
    at = [line[han], line[:-1][both], line[np.array(starts, dtype=np.int64)]]
    return np.concatenate(terms), np.concatenate(at)


def _flat_keys(
    documents: Sequence[Document], folded: NDArray[np.uint32], line: NDArray[np.int64]
) -> Terms:
    """Sorted keys of the attributes and of the titles' pinyin."""
    titles = (line & 1) == 0
    sounds, at = pinyin.terms_of(folded[titles], line[titles] >> 1)
    facts = [
        attribute(name, value) << 22 | place << 8
        for place, document in enumerate(documents)
        for name, values in document.attributes.items()
        for value in values
    ]
    spoken = sounds << _WORD | at.astype(np.uint64) << _BYTE
    keys, _ = _counted(np.sort(np.concatenate([spoken, np.array(facts, dtype=np.uint64)])))
    return keys | np.uint64(FLAT)


def _counted(keys: Terms) -> tuple[Terms, NDArray[np.int64]]:
    """Of sorted keys: each once, and how often it stood there."""
    first = np.flatnonzero(
        np.concatenate([np.ones(min(1, len(keys)), np.bool_), keys[1:] != keys[:-1]])
    )
    return keys[first], np.diff(np.append(first, len(keys)))


def rows(segment: Segment, library: int, base: int) -> memoryview:
    """The segment in PostgreSQL's binary COPY form: (library, term, base, count, postings).

    Built as one array of words, because a Python loop over the terms would take longer than
    everything else together.
    """
    number = len(segment.terms)
    words_of_head = 11  # 44 bytes: field count, then length and value of each field
    head = np.zeros((number, 44), dtype=np.uint8)
    head[:, 0:2] = _bytes(np.full(number, 5), ">i2")
    head[:, 2:6] = _bytes(np.full(number, 2), ">i4")
    head[:, 6:8] = _bytes(np.full(number, library), ">i2")
    head[:, 8:12] = _bytes(np.full(number, 8), ">i4")
    head[:, 12:20] = _bytes(segment.terms, ">i8")
    head[:, 20:24] = _bytes(np.full(number, 8), ">i4")
    head[:, 24:32] = _bytes(np.full(number, base), ">i8")
    head[:, 32:36] = _bytes(np.full(number, 4), ">i4")
    head[:, 36:40] = _bytes(segment.counts, ">i4")
    head[:, 40:44] = _bytes(segment.counts * 4, ">i4")
    out = np.empty(number * words_of_head + len(segment.postings), dtype="<u4")
    before = np.concatenate([[0], np.cumsum(segment.counts)[:-1]])
    starts = before + np.arange(number) * words_of_head
    is_head = np.zeros(len(out), dtype=np.bool_)
    for step in range(words_of_head):
        is_head[starts + step] = True
    out[is_head] = head.view("<u4").ravel()
    out[~is_head] = segment.postings
    return out.data.cast("B")


def _bytes(values: Any, kind: str) -> NDArray[np.uint8]:
    packed = np.ascontiguousarray(np.asarray(values).astype(kind))
    return packed.view(np.uint8).reshape(len(packed), -1)
