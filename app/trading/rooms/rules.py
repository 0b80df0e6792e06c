"""What must hold in a data room. Pure."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid, NotFound


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


class RoomClosed(Forbidden):
    title = "What gave you these papers is over; only the record of looks stays"
    zh = "洽谈或交易已结束，资料不再开放，查阅记录保留"


class CannotBeMarked(Conflict):
    title = (
        "Papers are shown with a mark of reader and time: lay a readable, unencrypted PDF, "
        "an image or plain text"
    )
    zh = "资料须加注查阅人与时间水印：请提供可读且未加密的PDF、图片或纯文本"


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


def facts_of(body: bytes) -> dict[str, Any]:
    """Media type, size in bytes, SHA-256. Raises DocumentUnfit."""
    return {"media_type": type_of(body), "size": len(body), "sha256": sha256(body).hexdigest()}


def is_open_to_the_other_side(talks: Any, *, is_deal_over: bool) -> bool:
    """Papers are for talks, and for the deal they led to."""
    return talks.state == "open" or (talks.state == "agreed" and not is_deal_over)


def require_both_signed_nda(talks: Any) -> None:
    """Raises NdaMissing."""
    if talks.nda_at is None:
        raise NdaMissing()


OPEN_TO_BIDDERS = ("disclosing", "qualifying", "competing", "awarding")


class ProcedureRoomClosed(Conflict):
    title = "The room is open to bidders from the announcement to the end of the procedure"
    zh = "资料室仅在公告后至交易程序结束前向意向方开放"


class RoomFixed(Conflict):
    title = "Documents change until registration closes; the competition rests on what was read"
    zh = "报名截止后不得增减资料"


class NotTheRoomsSeller(Forbidden):
    title = "Only the seller's member with the duty to list puts documents in and takes them out"
    zh = "仅限转让方挂牌经办人增减资料"


class TextMissing(Conflict):
    title = "The seller has not signed the text of the promise yet"
    zh = "转让方尚未签署保密协议文本"


class PromiseDiffers(Conflict):
    title = "The promise of this room is another text"
    zh = "与本资料室的保密协议不一致"


def require_open_room(procedure: Any) -> None:
    """Raises ProcedureRoomClosed."""
    if procedure.state not in OPEN_TO_BIDDERS:
        raise ProcedureRoomClosed(state=procedure.state)


def require_changeable_room(procedure: Any, now: datetime) -> None:
    """The end of registration binds by the database's clock. Raises RoomFixed."""
    has_closed = procedure.closes_at is not None and now >= procedure.closes_at
    if procedure.state not in ("draft", "submitted", "disclosing") or has_closed:
        raise RoomFixed(state=procedure.state)


def require_signed_nda(promise: Any) -> None:
    """Raises NdaMissing."""
    if promise is None:
        raise NdaMissing()


def require_document_in_room(document: Any) -> None:
    """Raises NotFound."""
    if document.taken_out_at is not None:
        raise NotFound()
