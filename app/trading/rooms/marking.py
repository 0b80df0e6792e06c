"""Marks a paper for its reader: who, when, and the number of the look, across every page. Pure.

A PDF is written anew, not appended to, so that nobody cuts the mark off its end. Images and plain
text become pages of a PDF. What cannot be marked is not shown to the other side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic as typeless
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.core import confined
from app.core.fonts import FONT, use_font
from app.core.limits import SHOWING
from app.trading.rooms.rules import CannotBeMarked

generic: Any = typeless  # its types are half written
DEPTH = 20  # of the tree of pages
PAGES, PIXELS, CHARACTERS = 300, 50_000_000, 1_000_000  # most of one paper
SIDE = 2_000  # points of the square the mark covers, cut off at the page's edges
A4, MARGIN, LEADING, SIZE = (595, 842), 50, 13, 9
MARK = generic.pdf_name("/MarketMark")
RESOURCES, XOBJECT = generic.pdf_name("/Resources"), generic.pdf_name("/XObject")


@dataclass(frozen=True)
class Mark:
    """Who reads. `look` is the row of the record of looks."""

    reader: str  # the organisation
    user_id: str
    at: str  # in Shanghai
    look: int

    @property
    def plain(self) -> str:
        return f"{self.user_id} {self.at} UTC+8 #{self.look}"


def marked(body: bytes, media_type: str, mark: Mark) -> bytes:
    """The paper as a PDF with the mark on every page, drawn in a process of its own: a page of a
    few bytes may unpack to gigabytes. Raises CannotBeMarked."""
    use_font()  # once here, not in every child
    try:
        found: bytes | None = confined.call(SHOWING, drawn, body, media_type, mark)
    except (confined.Ended, MemoryError):
        found = None
    if found is None:
        raise CannotBeMarked()
    return found


def drawn(body: bytes, media_type: str, mark: Mark) -> bytes | None:
    """The same in this process; None for what cannot be marked."""
    makers = {"application/pdf": _as_it_is, "text/plain": _text_pages}
    makers |= dict.fromkeys(("image/png", "image/jpeg"), _image_page)
    if media_type not in makers:
        return None
    try:
        return _stamped(makers[media_type](body), mark)
    except Exception:  # whatever a reader of foreign files trips over
        return None


def require_markable(body: bytes, media_type: str) -> None:
    """Whether the other side will be able to read it. Raises CannotBeMarked."""
    marked(body, media_type, Mark("", "", "", 0))


def _stamped(body: bytes, mark: Mark) -> bytes:
    reader = PdfFileReader(BytesIO(body), strict=False)
    if reader.encrypted:
        raise CannotBeMarked()
    pages = int(reader.root["/Pages"]["/Count"])
    if not 0 < pages <= PAGES or _leaves(reader.root["/Pages"], DEPTH) != pages:
        raise CannotBeMarked()
    writer: Any = copy_into_new_writer(reader)
    form = _form(writer, mark)
    for page in range(pages):
        _stamp(writer, page, form)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _leaves(node: Any, depth: int) -> int:
    """The pages there are; a file that counts fewer would show the rest unmarked."""
    kids = node.get("/Kids")
    if kids is None:
        return 1
    if depth == 0 or len(kids) > PAGES:
        raise CannotBeMarked()
    return sum(_leaves(kid.get_object(), depth - 1) for kid in kids)


def _stamp(writer: Any, page: int, form: Any) -> None:
    before, after = (
        writer.add_object(generic.StreamObject(stream_data=drawn))
        for drawn in (b"q", b"Q q /MarketMark Do Q")
    )
    writer.add_stream_to_page(page, before, prepend=True)
    resources = generic.DictionaryObject({XOBJECT: generic.DictionaryObject({MARK: form})})
    writer.add_stream_to_page(page, after, resources)


def _form(writer: Any, mark: Mark) -> Any:
    """The mark once in the file, drawn by every page."""
    sheet = PdfFileReader(BytesIO(_mark_sheet(mark))).root["/Pages"]["/Kids"][0]
    form = generic.StreamObject(stream_data=sheet["/Contents"].data)
    box = [generic.NumberObject(n) for n in (0, 0, SIDE, SIDE)]
    form[generic.pdf_name("/Type")] = XOBJECT
    form[generic.pdf_name("/Subtype")] = generic.pdf_name("/Form")
    form[generic.pdf_name("/BBox")] = generic.ArrayObject(box)
    form[RESOURCES] = writer.import_object(sheet["/Resources"])
    return writer.add_object(form)


def _mark_sheet(mark: Mark) -> bytes:
    out = BytesIO()
    canvas = _canvas(out, (SIDE, SIDE))
    canvas.setFillColorRGB(0.4, 0.4, 0.4, alpha=0.25)
    for height in range(-SIDE, SIDE, 120):
        canvas.saveState()
        canvas.translate(0, height)
        canvas.rotate(30)
        for left in range(0, 2 * SIDE, 420):
            canvas.setFont(FONT, 12)
            canvas.drawString(left, 14, mark.reader)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(left, 0, mark.plain)
        canvas.restoreState()
    canvas.save()
    return out.getvalue()


def _as_it_is(body: bytes) -> bytes:
    return body


def _image_page(body: bytes) -> bytes:
    image = ImageReader(BytesIO(body))
    width, height = image.getSize()
    if width * height > PIXELS:
        raise CannotBeMarked()
    scale = 1_000 / max(width, height, 1_000)
    size = (width * scale, height * scale)
    out = BytesIO()
    canvas = _canvas(out, size)
    canvas.drawImage(image, 0, 0, *size)
    canvas.save()
    return out.getvalue()


def _text_pages(body: bytes) -> bytes:
    text = body.decode()
    if len(text) > CHARACTERS:
        raise CannotBeMarked()
    out = BytesIO()
    canvas = _canvas(out, A4)
    height = A4[1] - MARGIN
    canvas.setFont(FONT, SIZE)
    for line in _lines(text):
        if height < MARGIN:
            canvas.showPage()
            canvas.setFont(FONT, SIZE)
            height = A4[1] - MARGIN
        canvas.drawString(MARGIN, height, line)
        height -= LEADING
    canvas.save()
    return out.getvalue()


def _lines(text: str) -> Iterator[str]:
    """Cut where the page ends; no character is wider than SIZE."""
    wide = (A4[0] - 2 * MARGIN) // SIZE
    for line in text.expandtabs(4).splitlines():
        for first in range(0, len(line) or 1, wide):
            yield line[first : first + wide]


def _canvas(out: BytesIO, size: tuple[float, float]) -> Canvas:
    use_font()
    return Canvas(out, pagesize=size)
