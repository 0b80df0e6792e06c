"""What must hold in a data room. Pure."""

from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid


class NdaMissing(Forbidden):
    title = "Both sides sign the promise of confidence first"
    zh = "双方签署保密协议后方可查阅"


class TalksOver(Conflict):
    title = "The talks are over; the room is closed for new documents"
    zh = "洽谈已结束，不能再添加资料"


class NotASide(Forbidden):
    title = "Only the sides' members who negotiate lay documents open"
    zh = "仅限洽谈双方经办人上传资料"


class DocumentUnfit(Invalid):
    title = "A document is a PDF, an image, text or a sheet, and not empty"
    zh = "资料须为PDF、图片、文本或表格且不为空"


TYPES = {
    b"%PDF-": "application/pdf",
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/zip",  # sheets and texts of offices
}


def type_of(body: bytes) -> str:
    """By what it is, not by what it is called. Raises DocumentUnfit."""
    for beginning, media_type in TYPES.items():
        if body.startswith(beginning):
            return media_type
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise DocumentUnfit() from None
    if not text.strip() or "\x00" in text:
        raise DocumentUnfit()
    return "text/plain"


def both_promised(talks: Any) -> None:
    """Raises NdaMissing."""
    if talks.nda_at is None:
        raise NdaMissing()
