"""What must hold of a public notice. Pure."""

from datetime import date, datetime
from hashlib import sha256
from typing import Any

import orjson

from app.core.clock import SHANGHAI
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


class RelationUnmarked(Invalid):
    title = "The two sides have declared what ties them; the notice marks it (R2.2.2)"
    zh = "双方已申报关联关系，公示须予以注明"


class PublicationImpossible(Invalid):
    title = "What the unit published lies between the day of the deal and today (R2.2.1)"
    zh = "本单位公示日期须在达成协议之日至今日之间"


class DealGone(Conflict):
    title = "The deal is not waiting for a notice any more"
    zh = "该交易已不再等待公示"


def digest_of(content: dict[str, Any]) -> tuple[bytes, str]:
    """(canonical bytes, SHA-256): what ran on notice, byte for byte (R2.2.4)."""
    body = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
    return body, sha256(body).hexdigest()


def require_marked_relation(is_related: bool, note: str | None, *, is_declared: bool) -> None:
    """Raises RelatedNoteMissing, RelationUnmarked."""
    if is_related and not note:
        raise RelatedNoteMissing()
    if is_declared and not is_related:
        raise RelationUnmarked()


def require_possible_publication(on: date, agreed_at: datetime, now: datetime) -> None:
    """The unit cannot have published a price before there was one, nor tomorrow. Raises
    PublicationImpossible."""
    first, last = (at.astimezone(SHANGHAI).date() for at in (agreed_at, now))
    if not first <= on <= last:
        raise PublicationImpossible(first=first.isoformat(), last=last.isoformat())


def require_publication_of_unit(notice: Any, now: datetime) -> None:
    """Raises PublicationImpossible."""
    on = date.fromisoformat(notice.content["in_the_unit"]["on"])
    require_possible_publication(on, notice.deal.created_at, now)


def require_no_open_objection(notice: Any, now: datetime) -> None:
    """Raises ObjectionOpen."""
    if notice.open_objections:
        raise ObjectionOpen(open=notice.open_objections)


def require_waiting_deal(notice: Any, now: datetime) -> None:
    """Raises DealGone, NoticePassed."""
    if notice.deal.state not in ("drafted", "signing"):
        raise DealGone(state=notice.deal.state)
    require_not_passed(notice.deal)


def require_not_passed(deal: Any) -> None:
    """What has passed stays so: another notice would only take it back. Raises NoticePassed."""
    if deal.notice_state == "passed":
        raise NoticePassed()


def notice_due_at(notice: Any) -> datetime | None:
    return notice.ends_at  # type: ignore[no-any-return]
