"""`make bench-search DATA=folder`: what the search finds, measured through the product's own code.

The folder is laid out like the city's test collections: paper/, demand2result/, patent_ipc/,
trad/, pinyin/, each a corpus and queries with their relevant documents. One JSON line a set.
"""

import gzip
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from math import log2
from pathlib import Path
from statistics import mean
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from opencc import OpenCC

from app.catalogue.codes.commands import enter_codes
from app.catalogue.search import classes, steps
from app.catalogue.search.models import Library
from app.catalogue.search.queries import find
from app.catalogue.search.questions import Question, prefixes
from app.catalogue.search.segments import Document
from app.core.actor import SYSTEM
from app.core.db import command

Ranking = list[str]
Find = Callable[[dict[str, Any]], Ranking]
DEPTH, TOGETHER = 50, 1_000


def lines(path: Path) -> Iterator[dict[str, Any]]:
    content = path.read_bytes()
    text = gzip.decompress(content) if path.suffix == ".gz" else content
    yield from map(json.loads, text.splitlines())


class Corpus:
    """Documents of one set in one library of the bench's database."""

    def __init__(self, path: Path, library: Library = Library.LISTINGS) -> None:
        self.library = library
        self.rows = list(lines(path))
        self.names: dict[UUID, str] = {}

    def index(self) -> None:
        replace(self.library, [self._document(row) for row in self.rows])

    def _document(self, row: dict[str, Any]) -> Document:
        ref = uuid5(NAMESPACE_URL, row["id"])
        self.names[ref] = row["id"]
        title, text = ("", row["text"]) if len(row["text"]) > 100 else (row["text"], "")
        return Document(
            self.library,
            ref,
            1,
            title,
            text,
            "",
            json.dumps(row["id"]).encode(),
            datetime(2026, 1, 1, tzinfo=UTC),
            {"ipc": prefixes(row.get("ipc", []))},
            {"ipc": row.get("ipc", [])},
        )

    def find(self, text: str, depth: int = DEPTH) -> Ranking:
        found = find(self.library, Question(q=text), sort="relevance", after=None, limit=depth)
        return [json.loads(row.card) for row in found.rows]


def replace(library: Library, documents: list[Document]) -> None:
    """A library of these documents alone, written in parts: a statement has five seconds."""
    _clear(library)
    for first in range(0, len(documents), TOGETHER):
        _add(library, documents[first : first + TOGETHER])


@command
def _clear(library: Library) -> None:
    steps.clear(library)


@command
def _add(library: Library, documents: list[Document]) -> None:
    steps.add(library, documents)


def gains(path: Path) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for row in lines(path):
        found[row["qid"]][row["docid"]] = float(row.get("rel", row.get("level", 1)))
    return found


def ndcg(ranking: Ranking, relevant: dict[str, float], at: int = 10) -> float:
    earned = sum(_gain(relevant.get(d, 0)) / log2(n + 2) for n, d in enumerate(ranking[:at]))
    best = sorted((_gain(g) for g in relevant.values()), reverse=True)[:at]
    ideal = sum(g / log2(n + 2) for n, g in enumerate(best))
    return earned / ideal if ideal else 0.0


def _gain(level: float) -> float:
    return level


def recall(ranking: Ranking, wanted: Iterable[str], at: int) -> float:
    wanted = set(wanted)
    return len(wanted & set(ranking[:at])) / len(wanted) if wanted else 0.0


def reciprocal(ranking: Ranking, wanted: Iterable[str], at: int = 10) -> float:
    wanted = set(wanted)
    return next((1 / n for n, d in enumerate(ranking[:at], 1) if d in wanted), 0.0)


def show(name: str, queries: list[tuple[Ranking, dict[str, float]]], seconds: float) -> None:
    line = {
        "set": name,
        "queries": len(queries),
        "ndcg@10": round(mean(ndcg(r, q) for r, q in queries), 4),
        "recall@10": round(mean(recall(r, q, 10) for r, q in queries), 4),
        "recall@50": round(mean(recall(r, q, 50) for r, q in queries), 4),
        "mrr@10": round(mean(reciprocal(r, q) for r, q in queries), 4),
        "ms": round(1000 * seconds / max(1, len(queries)), 2),
    }
    print(json.dumps(line), flush=True)


def known_items(
    folder: Path,
    corpus: Corpus,
    pattern: str,
    written: Callable[[str], str] = str,
    mark: str = "",
) -> None:
    """Every `<name>.<part>.queries.jsonl` with its qrels; `written` rewrites the queries."""
    for path in sorted(folder.glob(pattern)):
        name = path.name.removesuffix(".queries.jsonl")
        relevant = gains(folder / f"{name}.qrels.jsonl")
        started = time.perf_counter()
        found = [(corpus.find(written(q["text"])), relevant[q["id"]]) for q in lines(path)]
        show(f"{folder.name}/{name}{mark}", found, time.perf_counter() - started)


def paper(folder: Path) -> None:
    corpus = Corpus(folder / "corpus.jsonl.gz")
    corpus.index()
    known_items(folder, corpus, "*.queries.jsonl")


def trad(folder: Path) -> None:
    """Questions in either script against texts in either: the loss is the difference."""
    for name, other in (("drcd", "t2s"), ("cmrc", "s2t"), ("cmrc", "s2twp")):
        corpus = Corpus(folder / f"{name}.corpus.jsonl.gz")
        corpus.index()
        known_items(folder, corpus, f"{name}.*.queries.jsonl")
        known_items(folder, corpus, f"{name}.*.queries.jsonl", OpenCC(other).convert, f" {other}")


def typed(folder: Path) -> None:
    """Titles found by pinyin without spaces, and by initials."""
    corpus = Corpus(folder.parent / "patent_ipc" / "corpus.jsonl.gz")
    corpus.index()
    for path in sorted(folder.glob("*.jsonl")):
        rows = list(lines(path))
        for kind in ("han", "pinyin", "initials"):
            started = time.perf_counter()
            found = [(corpus.find(row[kind], 10), {row["docid"]: 1.0}) for row in rows]
            show(f"pinyin/{path.stem} {kind}", found, time.perf_counter() - started)


def ipc(folder: Path) -> None:
    """Five subclasses for a bare title; the queries' own patents are left out of what is known.

    With the IPC's texts when the operator has the table: DATA/../reference/ipc_zh.jsonl.gz.
    """
    rows = [row for path in sorted(folder.glob("*.queries.jsonl")) for row in lines(path)]
    corpus = Corpus(folder / "corpus.jsonl.gz", Library.PATENTS)
    own = {row["docid"] for row in rows}
    corpus.rows = [row for row in corpus.rows if row["id"] not in own]
    corpus.index()
    scheme = folder.parent.parent / "reference" / "ipc_zh.jsonl.gz"
    for name in ["alone", "with the scheme"] if scheme.exists() else ["alone"]:
        if name != "alone":
            enter_codes(SYSTEM, "ipc", lines(scheme))
        classes.learn()
        hits = {1: 0, 3: 0, 5: 0}
        for row in rows:
            found = [item["code"] for item in classes.suggest_ipc(text=row["text"])["items"]]
            for depth in hits:
                hits[depth] += bool(set(found[:depth]) & set(row["ipc"]))
        shares = {f"hit@{depth}": round(n / len(rows), 4) for depth, n in hits.items()}
        line = {"set": f"patent_ipc {name}", "queries": len(rows), **shares}
        print(json.dumps(line), flush=True)
