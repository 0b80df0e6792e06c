"""What is asked of a library: words, filters, an order. Pure."""

from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from app.catalogue.search import terms
from app.catalogue.search.folding import fold, pieces_of
from app.catalogue.search.numbers import digits_of

PIECES = 24  # parts of a query that must all be there; more tell nothing new
SUBCLASS = 4  # letters of an IPC subclass
LONGEST = 2_000  # characters read of a query: a pasted abstract, not a book


@dataclass(frozen=True)
class Question:
    """`price` in fen, `ipc` and `district` as prefixes; None asks nothing."""

    q: str | None = None
    ipc: str | None = None
    field: str | None = None
    district: str | None = None
    seller: UUID | None = None
    kind: str | None = None
    right: str | None = None
    state: str | None = None
    price_min: int | None = None
    price_max: int | None = None
    trl_min: int | None = None
    trl_max: int | None = None
    is_pilot_verified: bool | None = None

    @cached_property
    def pieces(self) -> list[str]:
        return pieces_of((self.q or "")[:LONGEST])[:PIECES]

    @cached_property
    def asks(self) -> bool:
        """Whether there is any word or filter."""
        return bool(self.pieces) or bool(self.without_words().told())

    @cached_property
    def is_number(self) -> bool:
        """A number is found by its digits, not by how it is written."""
        return digits_of(self.q or "") is not None

    @cached_property
    def attributes(self) -> list[int]:
        """The terms of the filters that are attributes of a document for life."""
        asked = {
            "ipc": symbol(self.ipc) if self.ipc else None,
            "field": self.field,
            "district": self.district,
            "seller": self.seller,
            "kind": self.kind,
            "right": self.right,
        }
        return [terms.attribute(name, value) for name, value in asked.items() if value is not None]

    @cached_property
    def required(self) -> list[int]:
        """Every term without which a document does not fit."""
        words = [term for piece in self.pieces for term in terms.required(piece)]
        return list(dict.fromkeys(self.attributes + words))

    def without_words(self) -> "Question":
        return replace(self, q=None)

    def told(self) -> dict[str, Any]:
        """What was asked, as plain JSON values."""
        asked = {name: value for name, value in asdict(self).items() if value is not None}
        return asked | ({"seller": str(self.seller)} if self.seller else {})

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Question":
        """The question that was `told`."""
        seller = told.get("seller")
        return cls(**told | ({"seller": UUID(seller)} if seller else {}))


def symbol(text: str) -> str:
    """An IPC prefix as it is indexed: "h01m 10/05" → "H01M10/05"."""
    return "".join(fold(text).upper().split())


def beginning(text: str) -> str:
    """How the symbols of an IPC prefix begin where they stand in a row, as `prefixes` has it: a
    main group ends before its stroke, a symbol where it ends."""
    prefix = symbol(text)
    if "/" in prefix:
        return f"{prefix} "
    return f"{prefix}/" if len(prefix) > SUBCLASS else prefix


def prefixes(symbols: list[str]) -> list[str]:
    """Section, class, subclass, main group and the symbol itself of every IPC symbol."""
    found: dict[str, None] = {}
    for full in symbols:
        group = full.partition("/")[0]
        for part in (full[:1], full[:3], full[:4], group, full):
            found[part] = None
    return list(found)
