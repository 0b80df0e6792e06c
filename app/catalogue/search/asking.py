"""Questions in query strings, read once: people ask the same again, and so do the next pages."""

from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

from marshmallow import ValidationError

from app.catalogue.search import queries
from app.catalogue.search.models import Library
from app.catalogue.search.schemas import LIBRARIES, FindQuery
from app.core.errors import DomainError
from app.core.fastread import RenderedBody

REMEMBERED, SHORT, LONGEST = 4_096, 500, 8_000  # questions; characters of one that is remembered
_schema = FindQuery()


def find_answer(name: str, query: str) -> RenderedBody | None:
    """The page a library's question asks for, or None when Flask had better say what is wrong."""
    if len(query) > LONGEST:
        return None
    asked = _asked(name, query) if len(query) <= SHORT else _read(name, query)
    if asked is None:
        return None
    library, question = asked
    try:
        return queries.find_page(library, **question)
    except DomainError:
        return None


def _read(name: str, query: str) -> tuple[Library, dict[str, Any]] | None:
    library = LIBRARIES.get(name)
    if library is None or "%00" in query or not query.isascii():
        return None
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
        given = dict(pairs)
        if len(given) < len(pairs):
            return None
        question: dict[str, Any] = _schema.load(given)
        return library, question
    except (ValueError, ValidationError):
        return None


_asked = lru_cache(REMEMBERED)(_read)
