"""How well demands find results and experts, and patents their like; beside jieba-BM25 where it is
installed (no dependency of ours) and the embedding alone."""

import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from math import log
from pathlib import Path
from statistics import mean
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import delete, event, insert, select

from app.catalogue.search import classes, similar
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.segments import Document
from app.core.db import command, db
from app.matching import bridge, embedding, lessons
from app.matching.commands import embed_some, place_some
from app.matching.models import MatchLesson, MatchPlace
from app.matching.ranker import Asked, Ranked, rank
from app.matching.reasons import band
from benchmarks.search_quality import (
    DEPTH,
    Corpus,
    Ranking,
    gains,
    lines,
    ndcg,
    recall,
    reciprocal,
    replace,
)

FOLDS = 5
HAN_GAP = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
Query = dict[str, Any]
Judged = dict[str, float]
Found = tuple[Ranking, Ranking, Judged]  # the judged in order, the library's top, the levels


def demands(folder: Path) -> None:
    """Graded results of each demand: the pool's order, what the whole library's top finds, and how
    many of each band prove fairly strong. The corpus gives titles as parted words."""
    patents = Corpus(folder.parent / "patent_ipc" / "corpus.jsonl.gz", Library.PATENTS)
    patents.index()
    classes.learn()
    corpus = Corpus(folder / "corpus.jsonl.gz")
    for row in corpus.rows:
        row["text"] = HAN_GAP.sub("", row["text"])
    corpus.index()
    while place_some():
        pass
    names = {id: corpus.names[ref] for id, ref in _refs(Library.LISTINGS)}
    for path in sorted(folder.glob("*.queries.jsonl")):
        name = path.name.removesuffix(".queries.jsonl")
        queries = list(lines(path))
        replace(Library.DEMANDS, [_demand(query) for query in queries])
        graded = gains(folder / f"{name}.qrels.jsonl")
        _teach({})
        _jieba(f"demand2result/{name}", corpus.rows, queries, graded)
        _rows(f"demand2result/{name} words", queries, graded, names)
        _taught(f"demand2result/{name} words", queries, graded, names)
        if _embed():
            _rows(f"demand2result/{name} meaning alone", queries, graded, names, _by_likeness)
            _rows(f"demand2result/{name} words and meaning", queries, graded, names)
            _taught(f"demand2result/{name} words and meaning", queries, graded, names)
        embedding.want(False)


def _by_likeness(ranked: list[Ranked]) -> list[Ranked]:
    return sorted(ranked, key=lambda item: -(item.likeness or 0.0))


def _rows(
    name: str,
    queries: list[Query],
    graded: dict[str, Judged],
    names: dict[int, str],
    order: Callable[[list[Ranked]], list[Ranked]] = list,
) -> None:
    bands: dict[str, list[bool]] = defaultdict(list)
    with _statements() as sent:
        cpu = time.process_time()
        found = [_matched(query, graded[query["id"]], names, order, bands) for query in queries]
        cpu = time.process_time() - cpu
    shown = {kind: f"{mean(hits):.2f} of {len(hits)}" for kind, hits in sorted(bands.items())}
    _show(name, found, cpu_ms=round(1000 * cpu / len(queries), 1),
          statements=round(len(sent) / len(queries), 1), bands=shown)  # fmt: skip


def _matched(
    query: Query,
    graded: Judged,
    names: dict[int, str],
    order: Callable[[list[Ranked]], list[Ranked]],
    bands: dict[str, list[bool]],
) -> Found:
    places = {name: id for id, name in names.items()}
    judged = {doc: level for doc, level in graded.items() if doc in places}
    asked = Asked(query["title"], query["text"], is_indexed=True)
    _, ranked = rank(Library.LISTINGS, asked, 10_000, [places[doc] for doc in judged])
    db.session.rollback()
    ranked = order(ranked)
    for place, item in enumerate(ranked[:20], 1):
        if (level := judged.get(names[item.id])) is not None:
            said = band(place, item.share, item.likeness, query["title"] + query["text"])
            bands[said].append(level >= 3)
    top = [names[item.id] for item in ranked]
    return [doc for doc in top if doc in judged], top[:DEPTH], judged


def _taught(
    name: str, queries: list[Query], graded: dict[str, Judged], names: dict[int, str]
) -> None:
    """Each fold's demands after the answers to the others': fairly strong is welcome."""
    refs = {doc: id for id, doc in names.items()}
    placed = {
        id: place
        for id, place in db.session.execute(select(MatchPlace.document_id, MatchPlace.place))
    }
    db.session.rollback()
    found: list[Found] = []
    for fold in range(FOLDS):
        answers = [
            lessons.Answer(demand, placed[refs[doc]], level >= 3)
            for n, query in enumerate(queries)
            if n % FOLDS != fold
            for demand in [bridge.packed(classes.votes(query["title"]))]
            for doc, level in graded[query["id"]].items()
            if demand and placed.get(refs.get(doc, 0))
        ]
        _teach(lessons.learn(answers[: lessons.MOST]))
        for query in queries[fold::FOLDS]:
            found.append(_matched(query, graded[query["id"]], names, list, defaultdict(list)))
    _teach({})
    _show(f"{name}, taught by the other folds", found)


@command
def _teach(rows: dict[int, bytes]) -> None:
    db.session.execute(delete(MatchLesson))
    if rows:
        given = [{"sought": number, "taken": taken} for number, taken in rows.items()]
        db.session.execute(insert(MatchLesson), given)


def _show(name: str, found: list[Found], **more: Any) -> None:
    pools = [
        ndcg(pool, {d: 2 ** (g - 1) - 1 for d, g in levels.items()})
        for pool, _, levels in found
        if any(g > 1 for g in levels.values())
    ]
    full = [(top, {d for d, g in levels.items() if g >= 3}) for _, top, levels in found]
    full = [(top, wanted) for top, wanted in full if wanted]
    line = {
        "set": name,
        "queries": len(found),
        "pool ndcg@10": round(mean(pools), 4),
        "recall@10": round(mean(recall(top, wanted, 10) for top, wanted in full), 4),
        "mrr@10": round(mean(reciprocal(top, wanted) for top, wanted in full), 4),
        **more,
    }
    print(json.dumps(line, ensure_ascii=False), flush=True)


def experts(folder: Path) -> None:
    """A paper's title and the beginning of its abstract find its authors."""
    rows = list(lines(folder / "corpus.jsonl.gz"))
    replace(Library.TALENTS, [_expert(row) for row in rows])
    names = {uuid5(NAMESPACE_URL, row["id"]): row["id"] for row in rows}
    of_id = {id: names[ref] for id, ref in _refs(Library.TALENTS)}
    profiles = [
        {"id": r["id"], "text": f"{r['research']} {' '.join(r['achievements'])}"} for r in rows
    ]
    for path in sorted(folder.glob("*.queries.jsonl")):
        relevant = gains(path.with_name(path.name.replace("queries", "qrels")))
        queries = list(lines(path))
        found = []
        for query in queries:
            _, ranked = rank(Library.TALENTS, Asked(query["title"], query["text"][:300]), 10)
            db.session.rollback()
            found.append(([of_id[item.id] for item in ranked], relevant[query["id"]]))
        _told(f"experts/{path.name} works", found)
        if search := _jieba_search(profiles):
            of_jieba = [
                (search(q["title"] + " " + q["text"][:300]), relevant[q["id"]]) for q in queries
            ]
            _told(f"experts/{path.name} jieba", of_jieba)


def similar_patents(folder: Path) -> None:
    """Patents of the same subclasses (2) or of one of them (1), for a title alone; its own classes
    are not told."""
    corpus = Corpus(folder / "corpus.jsonl.gz", Library.PATENTS)
    corpus.index()
    names = {id: corpus.names[ref] for id, ref in _refs(Library.PATENTS)}
    ids = {name: id for id, name in names.items()}
    of = {row["id"]: frozenset(row["ipc"]) for row in corpus.rows}
    for path in sorted(folder.glob("*.queries.jsonl")):
        found = []
        for query in lines(path):
            own = query["docid"]
            voted = similar.consensus(query["text"], "", ids[own])
            best = similar.rank(Library.PATENTS, query["text"], voted, but=ids[own])[:10]
            like = {d: 2.0 if c == of[own] else 1.0 for d, c in of.items() if c & of[own]}
            like.pop(own)
            if like:
                found.append(([names[id] for id in best], like))
        _told(f"similar/{path.name} consensus", found)


def _told(name: str, found: list[tuple[Ranking, Judged]]) -> None:
    line = {
        "set": name,
        "queries": len(found),
        "ndcg@10": round(mean(ndcg(order, wanted) for order, wanted in found), 4),
        "mrr@10": round(mean(reciprocal(order, wanted) for order, wanted in found), 4),
        "hit@5": round(mean(bool(set(order[:5]) & set(wanted)) for order, wanted in found), 4),
    }
    print(json.dumps(line), flush=True)


def _jieba(name: str, rows: list[Query], queries: list[Query], graded: dict[str, Judged]) -> None:
    search = _jieba_search(rows)
    if search is None:
        return
    there = {row["id"] for row in rows}
    found: list[Found] = []
    for query in queries:
        order = search(f"{query['title']} {query['text']}")
        judged = {doc: g for doc, g in graded[query["id"]].items() if doc in there}
        rest = [doc for doc in judged if doc not in set(order)]
        found.append(([doc for doc in order if doc in judged] + rest, order[:DEPTH], judged))
    _show(f"{name} jieba BM25", found)


def _jieba_search(rows: list[Query]) -> Callable[[str], Ranking] | None:
    """BM25 (k1 1.2, b 0.75) over jieba's words; None where jieba is not installed."""
    try:
        import jieba
    except ImportError:
        print(json.dumps({"set": "jieba BM25", "jieba": "not installed"}), flush=True)
        return None
    texts = [
        Counter(word for word in jieba.lcut(row["text"].lower()) if word.strip()) for row in rows
    ]
    usual = mean(sum(text.values()) for text in texts)
    postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for row, text in zip(rows, texts, strict=True):
        norm = 1.2 * (0.25 + 0.75 * sum(text.values()) / usual)
        for word, times in text.items():
            postings[word].append((row["id"], times * 2.2 / (times + norm)))

    def search(asked: str) -> Ranking:
        scores: dict[str, float] = defaultdict(float)
        for word in set(jieba.lcut(asked.lower())):
            there = postings.get(word, [])
            idf = log(1 + (len(rows) - len(there) + 0.5) / (len(there) + 0.5))
            for id, share in there:
                scores[id] += idf * share
        return sorted(scores, key=lambda id: (-scores[id], id))

    return search


def _demand(query: Query) -> Document:
    ref = uuid5(NAMESPACE_URL, query["id"])
    return Document(Library.DEMANDS, ref, 1, query["title"], query["text"], "", b"{}", BEGINNING)


def _expert(row: Query) -> Document:
    ref, works = uuid5(NAMESPACE_URL, row["id"]), row["achievements"]
    card = json.dumps({"achievements": works}).encode()
    return Document(Library.TALENTS, ref, 1, "", "", _profile(row), card, BEGINNING)


def _profile(row: Query) -> str:
    return f"{row['research']} {' '.join(row['achievements'])}"


def _refs(library: Library) -> list[Any]:
    rows = db.session.execute(
        select(SearchDocument.id, SearchDocument.ref).filter_by(library=library)
    ).all()
    db.session.rollback()
    return list(rows)


@contextmanager
def _statements() -> Iterator[list[str]]:
    """Statements that SQLAlchemy sends meanwhile; those of the short cut are not among them."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        sent.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


def _embed() -> bool:
    """The vectors of the library, where the optional package is there."""
    embedding.want(True)
    if embedding.model() is None:
        print(json.dumps({"set": "demand2result", "embedding": "not installed"}), flush=True)
        return False
    while embed_some(Library.LISTINGS):
        pass
    return True
