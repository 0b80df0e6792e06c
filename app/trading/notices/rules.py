"""What must hold of a public notice. Pure."""

from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson

from app.core.errors import Conflict, Invalid


class NoNoticeNeeded(Conflict):
    title = "This deal needs no public notice"
    zh = "该交易无需公示"


class NoticeExists(Conflict):
    title = "The deal has a notice already; amend it"
    zh = "该交易已有公示，请修改原公示"


class NoticePassed(Conflict):
    title = "The notice of this deal has passed; no other is needed"
    zh = "该交易公示已通过，无需再次公示"


class NoticeChanged(Conflict):
    title = "This is not the content on notice"
    zh = "公示内容已变更"


class ObjectionOpen(Conflict):
    title = "An objection is open; the notice cannot pass"
    zh = "存在未处理的异议，公示不能通过"


class RelatedNoteMissing(Invalid):
    title = "A related party is marked with what relates it (R2.2.2)"
    zh = "受让方为利害关系人的须注明关系"


class DealGone(Conflict):
    title = "The deal is not waiting for a notice any more"
    zh = "该交易已不再等待公示"


def digest_of(content: dict[str, Any]) -> tuple[bytes, str]:
    """(canonical bytes, SHA-256): what ran on notice, byte for byte (R2.2.4)."""
    body = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
    return body, sha256(body).hexdigest()


def is_marked(is_related: bool, note: str | None) -> None:
    """Raises RelatedNoteMissing."""
    if is_related and not note:
        raise RelatedNoteMissing()


def nothing_is_open(notice: Any, now: datetime) -> None:
    """Raises ObjectionOpen."""
    if notice.open_objections:
        raise ObjectionOpen(open=notice.open_objections)


def deal_is_waiting(notice: Any, now: datetime) -> None:
    """Raises DealGone, NoticePassed."""
    if notice.deal.state not in ("drafted", "signing"):
        raise DealGone(state=notice.deal.state)
    has_not_passed(notice.deal)


def has_not_passed(deal: Any) -> None:
    """What has passed stays so: another notice would only take it back. Raises NoticePassed."""
    if deal.notice_state == "passed":
        raise NoticePassed()


def end_of_notice(notice: Any) -> datetime | None:
    return notice.ends_at  # type: ignore[no-any-return]
