"""The statements of the search: few, prepared, and of a form whose plan is certain.

`walk` goes down an order and keeps what fits; its inner limit bounds it whatever fits. `gather`
takes documents by id, when the postings have told which. `cards` is `gather` without an order.
"""

from datetime import UTC, datetime, timedelta
from struct import pack
from typing import Any, NamedTuple
from uuid import UUID

from app.catalogue.search.folding import fold
from app.catalogue.search.postings import Ids, int8s
from app.catalogue.search.questions import Question, beginning
from app.core import fastread
from app.core.fastread import PreparedQuery

FILTERS = """
    ($2::text is null or strpos(classes || ' ', ' ' || $2) > 0)
    and ($3::text is null or field = $3)
    and ($4::text is null or strpos(district, ' ' || $4) > 0)
    and ($5::uuid is null or seller_id = $5)
    and ($6::text is null or kind = $6)
    and ($7::text is null or strpos("right", ' ' || $7 || ' ') > 0)
    and ($8::text is null or state = $8)
    and ($9::int8 is null or price >= $9) and ($10::int8 is null or price <= $10)
    and ($11::int2 is null or trl >= $11) and ($12::int2 is null or trl <= $12)
    and ($13::bool is null or is_pilot_verified = $13)
    and words like all ($14::text[])
"""
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)  # of timestamps in binary form
_WANTED = "id, card, words, summary_length, at, price, classes"
_ORDERS = {  # name: (columns, direction, the next are …)
    "newest": ("at {d}, id {d}", "desc", "(at, id) < ($16::timestamptz, $17::int8)"),
    "price": ("price {d}, id {d}", "asc", "(price, id) > ($16::int8, $17::int8)"),
    "price_desc": ("price {d}, id {d}", "desc", "(price, id) < ($16::int8, $17::int8)"),
}
FIRST = {"newest": 2**63 - 1, "price": -1, "price_desc": 2**63 - 1}  # before every key of its order


def _walk(order: str) -> PreparedQuery:
    columns, direction, after = _ORDERS[order]
    by = columns.format(d=direction)
    return PreparedQuery(
        f"search_walk_{order}".encode(),
        f"""
        select {_WANTED} from (
            select * from search_documents where library = $1 and {after}
            order by {by} limit $18
        ) d where {FILTERS} order by {by} limit $15
        """.encode(),
    )


def _gather(order: str) -> PreparedQuery:
    columns, direction, after = _ORDERS[order]
    return PreparedQuery(
        f"search_gather_{order}".encode(),
        f"""
        with fitting as materialized (
            select * from search_documents where library = $1 and id = any ($18) and {FILTERS}
        )
        select {_WANTED} from fitting where {after}
        order by {columns.format(d=direction)} limit $15
        """.encode(),
    )


def _plain(order: str) -> PreparedQuery:
    columns, direction, after = _ORDERS[order]
    after = after.replace("$16", "$2").replace("$17", "$3")
    by = columns.format(d=direction)
    return PreparedQuery(
        f"search_plain_{order}".encode(),
        f"""
        select id, card, null, null, at, price, null from search_documents
        where library = $1 and {after} order by {by} limit $4
        """.encode(),
    )


PLAIN = {order: _plain(order) for order in _ORDERS}
WALK = {order: _walk(order) for order in _ORDERS}
GATHER = {order: _gather(order) for order in _ORDERS}
_CARDS = PreparedQuery(
    b"search_cards",
    f"""
    select {_WANTED} from search_documents
    where library = $1 and id = any ($15) and {FILTERS}
    """.encode(),
)

_AMONG = PreparedQuery(
    b"search_among",
    f"""
    select ref from search_documents
    where library = $1 and id between $15 and $16 and at >= $17::timestamptz and {FILTERS}
    """.encode(),
)


def _edge(order: str) -> PreparedQuery:
    columns, direction, after = _ORDERS[order]
    by = columns.format(d=direction)
    back = columns.format(d="asc" if direction == "desc" else "desc")
    key = "at" if order == "newest" else "price"
    return PreparedQuery(
        f"search_edge_{order}".encode(),
        f"""
        select {key}, id from (
            select {key}, id from search_documents
            where library = $1 and {after.replace("$16", "$2").replace("$17", "$3")}
            order by {by} limit $4
        ) d order by {back} limit 1
        """.encode(),
    )


_EDGE = {order: _edge(order) for order in _ORDERS}


class Row(NamedTuple):
    id: int
    card: bytes
    words: str
    summary_length: int
    at: int  # microseconds, as PostgreSQL sends them
    price: int | None
    classes: str


def plain(library: int, order: str, key: tuple[int, int], limit: int) -> list[Row]:
    """All documents after `key` in an order; nothing is asked of them."""
    asked = (pack(">h", library), int8(key[0]), int8(key[1]), int8(limit))
    return _rows(PLAIN[order], asked)


def walk(
    library: int, asked: Question, order: str, key: tuple[int, int], limit: int, window: int
) -> list[Row]:
    """Fitting documents after `key` in an order, among the `window` next ones."""
    tail = (int8(limit), int8(key[0]), int8(key[1]), int8(window))
    return _rows(WALK[order], filters(library, asked) + tail)


def edge(library: int, order: str, key: tuple[int, int], window: int) -> tuple[int, int] | None:
    """The key of the last of the `window` documents after `key`."""
    row = fastread.fetch_row(
        _EDGE[order], pack(">h", library), int8(key[0]), int8(key[1]), int8(window)
    )
    if row is None:
        return None
    at, id = (int.from_bytes(value or b"", "big", signed=True) for value in row)
    return at, id


def gather(
    library: int, asked: Question, order: str, key: tuple[int, int], limit: int, ids: Ids
) -> list[Row]:
    """Fitting documents of these ids after `key` in an order."""
    tail = (int8(limit), int8(key[0]), int8(key[1]), int8s(ids))
    return _rows(GATHER[order], filters(library, asked) + tail)


def cards(library: int, asked: Question, ids: Ids) -> dict[int, Row]:
    """Fitting documents of these ids; words are not asked for."""
    found = _rows(_CARDS, (*filters(library, asked.without_words()), int8s(ids)))
    return {row.id: row for row in found}


def among(library: int, asked: Question, first: int, last: int, since: datetime) -> list[UUID]:
    """What fits among the documents of an id range that are not older than `since`."""
    micros = (since - _EPOCH) // timedelta(microseconds=1)
    span = (int8(first), int8(last), int8(micros))
    rows = fastread.fetch_rows(_AMONG, *filters(library, asked), *span)
    return [UUID(bytes=ref) for (ref,) in rows]


def filters(library: int, asked: Question) -> tuple[bytes | None, ...]:
    """Parameters $1 to $14 of every statement here."""
    return (
        pack(">h", library),
        _text(beginning(asked.ipc) if asked.ipc else None),
        *map(_text, (asked.field, asked.district)),
        asked.seller.bytes if isinstance(asked.seller, UUID) else None,
        *map(_text, (asked.kind, asked.right, asked.state)),
        *map(_int8_or_null, (asked.price_min, asked.price_max)),
        *(None if n is None else pack(">h", n) for n in (asked.trl_min, asked.trl_max)),
        None if asked.is_pilot_verified is None else bytes([asked.is_pilot_verified]),
        _texts([] if asked.is_number else [f"%{_escaped(piece)}%" for piece in asked.pieces]),
    )


def _rows(read: PreparedQuery, parameters: tuple[bytes | None, ...]) -> list[Row]:
    return [
        Row(
            int.from_bytes(id or b"", "big"),
            card or b"",
            (words or b"").decode(),
            int.from_bytes(length or b"", "big"),
            int.from_bytes(at or b"", "big", signed=True),
            int.from_bytes(price, "big") if price is not None else None,
            (classes or b"").decode(),
        )
        for id, card, words, length, at, price, classes in fastread.fetch_rows(read, *parameters)
    ]


def _escaped(piece: str) -> str:
    return fold(piece).replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def _text(value: Any) -> bytes | None:
    return None if value is None else str(value).encode()


def _texts(values: list[str]) -> bytes:
    """text[] in PostgreSQL's binary form."""
    body = b"".join(pack(">i", len(raw := value.encode())) + raw for value in values)
    if not values:
        return pack(">iiI", 0, 0, 25)
    return pack(">iiIii", 1, 0, 25, len(values), 1) + body


def int8(value: int) -> bytes:
    """A bigint, or microseconds as a timestamp, in PostgreSQL's binary form."""
    return pack(">q", value)


def _int8_or_null(value: int | None) -> bytes | None:
    return None if value is None else int8(value)
