"""How many items fit a question, by each of their facts; counted up to a cap and said so."""

from collections import defaultdict
from typing import Any

import numpy as np

from app.catalogue.search import reads
from app.catalogue.search.postings import int8s
from app.catalogue.search.queries import fitting
from app.catalogue.search.questions import Question
from app.catalogue.search.reading import with_class
from app.core import fastread
from app.core.fastread import PreparedQuery

CAP = 10_000  # documents counted
VALUES = 20  # of each facet, most frequent first
_FACTS = ("field", "district", "kind", "right", "state", "trl", "section", "is_pilot_verified")
_COUNT = """
    select {names}, count(*)::int8
    from (
        select field, split_part(district, ' ', 2) as district, kind,
               split_part("right", ' ', 2) as "right", state, trl::text as trl,
               nullif(substr(classes, 2, 1), '') as section,
               is_pilot_verified::text as is_pilot_verified
        from search_documents where library = $1 and {chosen} and {filters} limit $15
    ) d
    group by grouping sets ({sets}, ())
"""


def _read(name: bytes, chosen: str) -> PreparedQuery:
    columns = [f'"{fact}"' for fact in _FACTS]
    return PreparedQuery(
        name,
        _COUNT.format(
            names=", ".join(columns),
            sets=", ".join(f"({column})" for column in columns),
            chosen=chosen,
            filters=reads.FILTERS,
        ).encode(),
    )


_OF_IDS = _read(b"facets_of_ids", "id = any ($16)")
_OF_ALL = _read(b"facets_of_all", "$16::int8[] is null")


def count(library: int, asked: Question) -> dict[str, Any]:
    """{"facets": {fact: [{"value", "count"}, …]}, "counted", "is_capped"}."""
    asked = with_class(library, asked)
    ids, _ = fitting(library, asked)
    limit = reads.int8(CAP + 1)
    parameters = (*reads.filters(library, asked), limit)
    if ids is None:
        rows = fastread.fetch_rows(_OF_ALL, *parameters, None)
    else:
        newest = int8s(np.sort(ids)[::-1][: CAP + 1])
        rows = fastread.fetch_rows(_OF_IDS, *parameters, newest)
    is_cut = ids is not None and len(ids) > CAP
    return _told(rows, is_cut)


def _told(rows: list[list[bytes | None]], is_cut: bool) -> dict[str, Any]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    total = 0
    for row in rows:
        number = int.from_bytes(row[-1] or b"", "big")
        named = [(fact, value) for fact, value in zip(_FACTS, row, strict=False) if value]
        if not named:
            total = max(total, number)  # the whole, or the items without that fact
            continue
        ((fact, value),) = named
        found[fact].append({"value": value.decode(), "count": number})
    for values in found.values():
        values.sort(key=lambda v: (-v["count"], v["value"]))
        del values[VALUES:]
    return {"facets": found, "counted": min(total, CAP), "is_capped": is_cut or total > CAP}
