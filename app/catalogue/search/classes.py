"""IPC subclasses as documents: what the scheme says of each, what its patents are called.

A text is suggested the subclasses that three witnesses name together: the patents nearest to it,
the titles of each subclass's patents as one document, and the scheme's own texts (`make
bench-search`, set patent_ipc).
"""

import re
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import numpy as np
import orjson
from sqlalchemy import select

from app.catalogue.search import ranking
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.postings import read, statistics
from app.catalogue.search.questions import Question
from app.catalogue.search.ranking import Plan
from app.catalogue.search.reads import cards
from app.catalogue.search.segments import Document
from app.catalogue.search.steps import add, clear
from app.core.codes import Code
from app.core.db import command, db

NEAREST, SUGGESTED, LOOKED_AT = 50, 5, 200
PROFILE, SCHEME = 3.0, 1.0  # beside the nearest patents' 1
TITLE_TIMES = 5  # the subclass's own title beside those of its groups
LONG = 20_000  # characters of one subclass's text
_REFERENCE = re.compile(r"（[^（）]*(?:入|见)[^（）]*[A-H][0-9]{2}[^（）]*）")
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)


def learn() -> int:
    """Index both sets of subclass documents anew; how many subclasses are known."""
    known: set[str] = set()
    for library, read_texts in (
        (Library.CLASS_TITLES, _titles),
        (Library.CLASS_SCHEME, _scheme),
    ):
        texts = read_texts()
        db.session.rollback()
        _replace(library, [_document(library, code, said) for code, said in sorted(texts.items())])
        known |= set(texts)
    return len(known)


@command
def _replace(library: Library, documents: list[Document]) -> None:
    clear(library)
    add(library, documents)


def suggest_ipc(*, text: str) -> dict[str, Any]:
    """{"items": [{"code", "share"}]}: five subclasses, the likeliest first."""
    said = votes(text)
    total = sum(said.values()) or 1.0
    best = sorted(said, key=lambda code: (-said[code], code))[:SUGGESTED]
    return {"items": [{"code": code, "share": round(said[code] / total, 4)} for code in best]}


def votes(text: str) -> dict[str, float]:
    """What the three witnesses say of every subclass together, each of them 1 at its best."""
    votes: dict[str, float] = defaultdict(float)
    for weight, witness in (
        (1.0, nearest(text)),
        (PROFILE, _best(Library.CLASS_TITLES, text)),
        (SCHEME, _best(Library.CLASS_SCHEME, text)),
    ):
        most = max(witness.values(), default=1.0)
        for code, said in witness.items():
            votes[code] += weight * said / most
    return votes


def _scores(library: int, text: str) -> list[tuple[int, float]]:
    """(document id, score), best first; every word once, none balanced."""
    wanted = {term for word in ranking.words_of(text) for term in word}
    known = statistics(library, wanted)
    plan = Plan(ranking.within_budget({t: known.idf(t) for t in wanted}, known), [])
    ids, scores = ranking.scores(read(library, plan.weights), plan)
    best = np.argsort(-scores, kind="stable")[:LOOKED_AT]
    return list(zip(ids[best].tolist(), scores[best].tolist(), strict=True))


def nearest(text: str, but: int | None = None) -> dict[str, float]:
    """The subclasses of the patents nearest to a text, the document `but` left out."""
    votes: dict[str, float] = defaultdict(float)
    best = [each for each in _scores(Library.PATENTS, text) if each[0] != but][:NEAREST]
    found = cards(Library.PATENTS, Question(), _ids(best))
    for id, score in best:
        codes = {symbol[:4] for symbol in found[id].classes.split()} if id in found else set()
        for code in codes:
            votes[code] += (score / best[0][1]) ** 2 / len(codes) ** 0.5
    return votes


def _best(library: int, text: str) -> dict[str, float]:
    best = _scores(library, text)
    found = cards(library, Question(), _ids(best))
    return {orjson.loads(found[id].card): score for id, score in best if id in found}


def _ids(best: list[tuple[int, float]]) -> Any:
    return np.array([id for id, _ in best], dtype=np.int64)


def _titles() -> dict[str, str]:
    """The titles of the patents of each subclass."""
    texts: dict[str, list[str]] = defaultdict(list)
    rows = db.session.execute(
        select(SearchDocument.words, SearchDocument.classes)
        .where(SearchDocument.library == Library.PATENTS)
        .execution_options(yield_per=2_000)
    )
    for words, classes in rows:
        for code in {symbol[:4] for symbol in classes.split()}:
            texts[code].append(words.partition("\n")[0])
    return {code: " ".join(titles)[:LONG] for code, titles in texts.items()}


def _scheme() -> dict[str, str]:
    """The texts of each subclass and its groups in the code table, without references."""
    texts: dict[str, list[str]] = defaultdict(list)
    query = select(Code.code, Code.zh).where(Code.scheme == "ipc").order_by(Code.code)
    for code, title in db.session.execute(query):
        if len(code) >= 4:
            said = _REFERENCE.sub("", title)
            texts[code[:4]] += [said] * (TITLE_TIMES if len(code) == 4 else 1)
    return {code: " ".join(said)[:LONG] for code, said in texts.items()}


def _document(library: Library, code: str, text: str) -> Document:
    ref = uuid5(NAMESPACE_URL, f"ipc/{library}/{code}")
    return Document(library, ref, 1, "", "", text, orjson.dumps(code), _BEGINNING)
