"""What the search is told of a patent. Pure."""

from typing import Any

import orjson

from app.catalogue.search.models import Library
from app.catalogue.search.numbers import indexed
from app.catalogue.search.questions import prefixes
from app.catalogue.search.segments import Document

SHOWN = 200  # characters of the abstract in a list


def document(patent: Any) -> Document:
    """Of a row or a record with the columns of a patent."""
    shown = patent.abstract[:SHOWN]
    people = (*patent.applicants, *patent.inventors)
    card = {
        "id": patent.id,
        "library": "patents",
        "title": patent.title,
        "summary": shown,
        "application_number": patent.application_number,
        "publication_number": patent.publication_number,
        "kind": patent.kind,
        "legal_status": patent.legal_status,
        "applicants": patent.applicants[:5],
        "ipc": list(dict.fromkeys(symbol[:4] for symbol in patent.ipc))[:5],
        "filed_on": patent.filed_on,
        "published_on": patent.published_on,
    }
    attributes = {
        "ipc": prefixes(patent.ipc),
        "kind": [patent.kind],
        "number": indexed(patent.application_number, patent.publication_number),
    }
    columns = {"kind": patent.kind, "state": patent.legal_status, "ipc": patent.ipc}
    return Document(
        Library.PATENTS,
        patent.id,
        1,
        patent.title,
        shown,
        " ".join((patent.abstract[SHOWN:], *people)),
        orjson.dumps(card),
        patent.created_at,
        attributes,
        columns,
    )
