"""Reads patent publications out of XML: both CNIPA formats and WIPO ST.96. Knows no database.

Safe by construction: entities and external references are refused (defusedxml), nesting and the
number of elements, of a record and of a file, are bounded, and every record is dropped from memory
once it is read. Only the head of a file is searched for its encoding: an expression that goes over
a megabyte for every word of it would take minutes.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from app.catalogue.patents import rules
from app.catalogue.patents.formats import FORMATS, Format
from app.core.digests import Digest
from app.core.errors import DomainError, Invalid

_CHINESE = re.compile(rb"""\s*<\?xml[^>]*encoding=["']gb[k0-9-]+["'][^>]*\?>""", re.IGNORECASE)
HEAD = 200  # bytes in which an XML declaration stands, or it is none
DEPTH, ELEMENTS, TEXT = 100, 2_000_000, 20_000
AT_ONCE, ATTRIBUTES = 200_000, 200  # elements between two records; attributes of one element
MOST_BROKEN = 1_000  # records of one file that are told; then it is taken for another format
PEOPLE, CLASSES, NUMBER, NAME = 200, 500, 60, 2_000  # of one record; characters
PIECE = 1 << 20  # bytes the parser gets at once: it reads a tag that goes on from its beginning


class XmlRefused(Invalid):
    title = "The XML is malformed or not safe to read"
    zh = "XML 格式错误或不安全"


class TooManyBroken(Invalid):
    title = "So many records of this file are broken that the rest of it is not read"
    zh = "错误记录过多，文件其余部分不再读取"


class FieldTooLong(Invalid):
    title = "A field of the publication holds more than a publication has"
    zh = "著录项目超出上限"


class FieldMissing(Invalid):
    title = "A field that every publication has is missing"
    zh = "缺少必备著录项目"


class DateMalformed(Invalid):
    title = "A date of the publication is not a date"
    zh = "日期格式不正确"


class NoPublication(Invalid):
    title = "The file holds no publication in a format we read"
    zh = "文件中没有可识别的专利公布文献"


@dataclass(frozen=True)
class Publication:
    """One published document, normalised."""

    source_format: str
    application_number: str
    publication_number: str
    kind: rules.Kind
    kind_code: str
    legal_status: rules.LegalStatus
    title: str
    abstract: str
    applicants: list[str]
    inventors: list[str]
    ipc: list[str]
    filed_on: date
    published_on: date

    def digest(self) -> str:
        """To tell a change from a repetition."""
        return PUBLICATION.of(self)


def _said(patent: Any) -> tuple[Any, ...]:
    return (
        *(patent.publication_number, patent.title, patent.abstract, patent.applicants),
        *(patent.inventors, patent.ipc, patent.filed_on, patent.published_on),
    )


# the same in whatever format the document was brought; imports compare it in SQL, so one more maker
# needs a migration that makes those kept anew
PUBLICATION = Digest("patent.publication", _said)


@dataclass(frozen=True)
class Broken:
    """A record that cannot go in: the number as written, if any, and why."""

    number: str | None
    error: DomainError


def read(content: bytes) -> Iterator[Publication | Broken]:
    """Every publication in a file, in order; a file that breaks off ends with a Broken."""
    found, broken = False, 0
    try:
        for root, known in _records(_as_utf8(content)):
            found = True
            record = _publication(root, known)
            broken += isinstance(record, Broken)
            if broken > MOST_BROKEN:
                raise TooManyBroken(broken=broken)
            yield record
    except DomainError as error:
        yield Broken(None, error)
        return
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        yield Broken(None, XmlRefused(reason=_reason(error)))
        return
    if not found:
        yield Broken(None, NoPublication(formats=sorted(FORMATS)))


def _as_utf8(content: bytes) -> bytes:
    """Expat reads no multi-byte Chinese encodings, in which older files of the office come."""
    declared = _CHINESE.match(content[:HEAD])
    if not declared:
        return content
    return b'<?xml version="1.0"?>' + content[declared.end() :].decode("gb18030").encode()


def _records(content: bytes) -> Iterator[tuple[Element, Format]]:
    open_elements: list[Element] = []
    count = at_once = 0
    for event, element in iterparse(_InPieces(content), events=("start", "end")):
        if event == "start":
            count, at_once = count + 1, at_once + 1
            open_elements.append(element)
            if len(open_elements) > DEPTH or count > ELEMENTS or at_once > AT_ONCE:
                raise XmlRefused(reason="too deep or too many elements")
            if len(element.attrib) > ATTRIBUTES:
                raise XmlRefused(reason="too many attributes")
            continue
        open_elements.pop()
        if known := FORMATS.get(_local(element)):
            yield element, known
            at_once = 0
            element.clear()
            for parent in open_elements:
                parent.clear()


class _InPieces(io.BytesIO):
    """Gives larger pieces than it is asked for."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(PIECE)


def _publication(root: Element, known: Format) -> Publication | Broken:
    number: str | None = None
    try:
        application = _first(root, known.application)
        number = _text(application, known.application_number)
        publication = _first(root, known.publication)
        kind_code = _text(publication, known.kind_code)
        normal = rules.application_number(number)
        filed_on = _date(_text(application, known.filed_on))
        published_on = _date(_text(publication, known.published_on))
        rules.require_possible_dates(filed_on, published_on)
        return Publication(
            source_format=known.name,
            application_number=normal,
            publication_number=rules.publication_number(
                _text(publication, known.publication_number), kind_code
            ),
            kind=rules.kind_of(normal),
            kind_code=kind_code,
            legal_status=rules.legal_status_of(kind_code),
            title=_text(root, known.title),
            abstract=_optional(root, known.abstract),
            applicants=_people(root, known.applicant, known),
            inventors=_people(root, known.inventor, known),
            ipc=_classes(root, known),
            filed_on=filed_on,
            published_on=published_on,
        )
    except DomainError as error:
        return Broken(number and number[:NUMBER], error)


def _people(root: Element, path: str, known: Format) -> list[str]:
    names = []
    parties = _all(root, path)
    if len(parties) > PEOPLE:
        raise FieldTooLong(field=path.rsplit("/", 1)[-1], most=PEOPLE)
    for party in parties:
        named = (_join(e) for e in party.iter() if _local(e) in known.person)
        if name := next((name for name in named if name), ""):
            names.append(name[:NAME])
    if not names:
        raise FieldMissing(field=path.rsplit("/", 1)[-1])
    return names


def _classes(root: Element, known: Format) -> list[str]:
    symbols = (rules.class_symbol(_join(element)) for element in _all(root, known.ipc)[:CLASSES])
    return list(dict.fromkeys(symbol for symbol in symbols if symbol))


def _all(root: Element, path: str) -> list[Element]:
    found = [root]
    for step in path.split("/"):
        found = [child for element in found for child in element if _local(child) == step]
    return found


def _first(root: Element, path: str) -> Element:
    found = _all(root, path)
    if not found:
        raise FieldMissing(field=path.rsplit("/", 1)[-1])
    return found[0]


def _text(root: Element, path: str) -> str:
    if not (text := _join(_first(root, path))):
        raise FieldMissing(field=path.rsplit("/", 1)[-1])
    return text


def _optional(root: Element, path: str) -> str:
    return " ".join(_join(element) for element in _all(root, path))[:TEXT]


def _join(element: Element) -> str:
    return re.sub(r"\s+", " ", "".join(element.itertext()).replace("\x00", "")).strip()[:TEXT]


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise DateMalformed(text=text[:20]) from None


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:200]
