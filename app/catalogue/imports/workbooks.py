"""Whether a workbook may be opened at all: what it says it unpacks to, and what it really holds.

openpyxl builds a tree of whatever a part holds, and a row before it is cut to its columns; sixty
kilobytes unpack to gigabytes of either. So every part of the archive is first walked by expat,
which builds nothing, and the first figure beyond its bound refuses the file.
"""

import zipfile
from dataclasses import dataclass
from typing import IO, Any
from xml.parsers import expat

from app.catalogue.imports.rules import SheetTooLarge
from app.core.confined import moved_on

PIECE = 1 << 20
ENTRIES, TOTAL = 1_000, 384 << 20  # parts of an archive, and bytes they unpack to
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others unpack without a bound of their own
XML = (".xml", ".rels", ".vml")  # whatever it is called, a part may be referred to as a sheet
SILENT = 4  # pieces in which nothing begins or ends: a tag or a remark without end
DEPTH, ATTRIBUTES, TEXT = 30, 100, 1 << 20  # of one element; characters between two tags
ROW, STRING, BESIDE = 4_000, 10_000, 200_000  # elements of a row, of a string, between two


@dataclass(frozen=True)
class Bounds:
    """Of one part: bytes, elements, how many `unit`s, and elements within each."""

    size: int
    elements: int
    unit: str = ""
    units: int = 0
    within: int = 0


SHEET = Bounds(256 << 20, 40_000_000, "row", 1 << 20, ROW)
STRINGS = Bounds(32 << 20, 2_000_000, "si", 1 << 20, STRING)
STYLES = Bounds(8 << 20, 200_000)
OTHER = Bounds(4 << 20, 50_000)


def require_bounded(file: IO[bytes]) -> None:
    """Raises SheetTooLarge, zipfile.BadZipFile, expat.ExpatError."""
    with zipfile.ZipFile(file) as packed:
        parts = packed.infolist()
        if len(parts) > ENTRIES or sum(part.file_size for part in parts) > TOTAL:
            raise SheetTooLarge(reason="too many parts, or too large ones")
        for part in parts:
            if part.compress_type not in METHODS:
                raise SheetTooLarge(reason="packed in a way no workbook is")
            try:
                _walk(packed, part)
            except expat.ExpatError:
                if part.filename.lower().endswith(XML):
                    raise


def _walk(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    counted = _Counted(_bounds_of(part.filename))
    if part.file_size > counted.bounds.size:
        raise SheetTooLarge(part=part.filename[-100:])
    reader = expat.ParserCreate(namespace_separator="}")
    reader.buffer_text = False
    reader.StartElementHandler = counted.begin
    reader.EndElementHandler = counted.end
    reader.CharacterDataHandler = counted.say
    reader.StartDoctypeDeclHandler = counted.refuse
    size = silent = 0
    with packed.open(part) as unpacked:
        while piece := unpacked.read(PIECE):
            before, size = counted.heard, size + len(piece)
            reader.Parse(piece, False)
            silent = silent + 1 if counted.heard == before else 0
            if size > counted.bounds.size or silent > SILENT:
                raise SheetTooLarge(part=part.filename[-100:])
            moved_on()
        reader.Parse(b"", True)


def _bounds_of(name: str) -> Bounds:
    last = name.lower().rpartition("/")[2]
    if "sharedstrings" in last:
        return STRINGS
    if "styles" in last:
        return STYLES
    return SHEET if "worksheets/" in name.lower() else OTHER


@dataclass
class _Counted:
    """What the handlers have heard of one part."""

    bounds: Bounds
    heard: int = 0
    elements: int = 0
    depth: int = 0
    units: int = 0
    unit_at: int = 0  # the depth of the unit that is open
    within: int = 0  # elements since it began or ended
    text: int = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.heard += 1
        self.elements += 1
        self.depth += 1
        self.within += 1
        self.text = 0
        if not self.unit_at and name.rpartition("}")[2] == self.bounds.unit:
            self.unit_at, self.within, self.units = self.depth, 0, self.units + 1
        if (
            self.elements > self.bounds.elements
            or self.units > self.bounds.units > 0
            or self.within > (self.bounds.within if self.unit_at else BESIDE)
            or self.depth > DEPTH
            or len(attributes) > ATTRIBUTES
        ):
            raise SheetTooLarge(reason="too many elements, too deep, or too many attributes")

    def end(self, name: str) -> None:
        self.heard += 1
        if self.depth == self.unit_at:
            self.unit_at = self.within = 0
        self.depth -= 1
        self.text = 0

    def say(self, text: str) -> None:
        self.heard += 1
        self.text += len(text)
        if self.text > TEXT:
            raise SheetTooLarge(reason="a text of more than a mebibyte")

    def refuse(self, *_: Any) -> None:
        raise SheetTooLarge(reason="a document type")
