"""The packed index says what a plain computation over the texts says."""

import random
from collections import Counter
from datetime import UTC, datetime
from math import isclose
from uuid import uuid4

import numpy as np

from app.catalogue.search import folding, segments, terms
from app.catalogue.search.models import Library
from app.catalogue.search.segments import K1, TITLE_WEIGHT, B, Document

LETTERS = "锂电池隔膜铝合金轧制abc 12-3,，。"


def made_up(draw):
    text = "".join(draw.choices(LETTERS, k=draw.randrange(1, 60)))
    return Document(
        Library.LISTINGS, uuid4(), 1, text[:10], text[10:30], text[30:], b"{}",
        datetime(2026, 1, 1, tzinfo=UTC), {"ipc": ["H", "H01"]},
    )  # fmt: skip


def plainly(document):
    """Terms of a document with their counts: the title's twice, parts of joined words, too."""
    counts = Counter()
    for text, weight in (
        (document.title, TITLE_WEIGHT),
        (document.summary + " " + document.text, 1),
    ):
        folded = folding.fold(text)
        for term, count in terms.counted(text).items():
            counts[term] += weight * count
        for word in folding.LATIN.findall(folded):
            for part in folding.PARTS.split(word) if not word.isalnum() else []:
                counts[terms.hashed(part)] += weight
    return counts


def tokens(document):
    """How long it is: a token of the title counts once for its length."""
    text = " ".join((document.title, document.summary, document.text))
    whole = Document(document.library, document.ref, 1, "", text, "", b"", document.at)
    return sum(plainly(whole).values())


def test_the_packed_postings_are_those_of_a_plain_count(monkeypatch):
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    documents = [made_up(draw) for _ in range(60)]
    lengths = [tokens(d) for d in documents]
    mean = draw.uniform(1, 60)
    monkeypatch.setattr(segments, "FEW", draw.choice((10, 100)))
    first = segments.Growing(None, 60)
    list(first.take(documents))
    assert isclose(first.length, max(1.0, sum(lengths) / len(lengths)), rel_tol=1e-9)
    monkeypatch.setattr(segments, "RANGES", draw.randrange(1, 40))
    monkeypatch.setattr(segments, "HELD", draw.randrange(1, 5_000))
    growing = segments.Growing(mean, 60)
    cut = draw.randrange(60)
    taken = [*growing.take(documents[:cut]), *growing.take(documents[cut:])]
    parts = list(growing.parts())
    terms_of_parts = np.concatenate([part.terms for part in parts])
    assert (np.diff(terms_of_parts.astype(np.int64)) > 0).all(), "a term is in one part"
    expected = {}
    for place, document in enumerate(documents):
        norm = K1 * (1 - B + B * lengths[place] / mean)
        for term, count in plainly(document).items():
            share = min(255, max(1, int(np.rint(255 * count / (count + norm)))))
            expected.setdefault(term, []).append((place, share))
    found, start = {}, 0
    postings = np.concatenate([part.postings for part in parts])
    counts = np.concatenate([part.counts for part in parts])
    for term, count in zip(terms_of_parts.tolist(), counts.tolist(), strict=True):
        part = postings[start : start + count]
        start += count
        found[term] = [(int(p) >> 8, int(p) & 255) for p in part]
    text_terms = {t: p for t, p in found.items() if t in expected}
    assert text_terms == expected
    assert found[terms.attribute("ipc", "H01")] == [(n, segments.FLAT) for n in range(60)]
    assert [place for place, _, _ in taken] == list(range(60))
    titles = [words.partition("\n")[0] for _, _, words in taken]
    assert titles == [folding.fold(d.title) for d in documents]


def test_folding_keeps_the_place_of_every_character():
    for text in ("鋰電池ＡＢＣ①㎡…Ⅳ", "ﬁ ½ é ß İ", "乾燥\t計算機"):
        assert len(folding.fold(text)) == len(text)
    assert folding.fold("鋰電池ＡＢＣ") == "锂电池abc"
