"""What a unit does with its notices. Each public function is one transaction, except the steps
`call_off`, `opened` and `closed`."""

from datetime import date
from typing import Any
from uuid import UUID

from app.catalogue import Asset
from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.deals import Deal
from app.parties import is_declared_between
from app.trading.notices.models import Notice, NoticeEdition
from app.trading.notices.rules import (
    NoNoticeNeeded,
    NoticeChanged,
    digest_of,
    require_marked_relation,
    require_not_passed,
    require_possible_publication,
)
from app.trading.notices.workflow import NOTICE


@command
def draft_notice(actor: Actor, deal_id: UUID, **said: Any) -> Notice:
    """Name, abstract, mode and price of a deal, as they will stand on notice (R2.2.1, R2.2.2).

    Raises NotFound for a stranger's deal, NoNoticeNeeded, NoticePassed, NoticeExists,
    RelatedNoteMissing, RelationUnmarked, PublicationImpossible.
    """
    deal = lock(Deal, deal_id, actor)
    if not actor.acts_for(deal.seller_id):
        raise NotFound()
    if not deal.needs_notice:
        raise NoNoticeNeeded()
    require_not_passed(deal)
    content = _content(deal, **said)
    notice = Notice(
        deal_id=deal.id,
        unit_id=deal.seller_id,
        content=content,
        sha256=digest_of(content)[1],
        policy={"notice.days": deal.policy["notice.days"]},
    )
    NOTICE.begin(notice, "drafted", actor, deal=str(deal_id))
    return notice


@command
def edit(actor: Actor, notice_id: UUID, **said: Any) -> Notice:
    """Change what is not on notice yet; the unit approves it anew."""
    notice = lock(Notice, notice_id, actor)
    NOTICE.apply(notice, "edit", actor)
    _say(notice, said)
    notice.approval_sha256 = None
    return notice


@command
def approve(actor: Actor, notice_id: UUID, *, sha256: str, approval_sha256: str) -> Notice:
    """The unit decided on this content: `sha256` is its digest. Raises NoticeChanged."""
    notice = lock(Notice, notice_id, actor)
    if notice.sha256 != sha256:
        raise NoticeChanged(sha256=notice.sha256)
    NOTICE.apply(notice, "approve", actor, sha256=sha256, approval=approval_sha256)
    notice.approval_sha256 = approval_sha256
    return notice


@command
def publish(actor: Actor, notice_id: UUID) -> Notice:
    """Show it to everybody; the days begin."""
    notice = lock(Notice, notice_id, actor)
    NOTICE.apply(notice, "publish", actor, sha256=notice.sha256)
    _keep(notice)
    return notice


@command
def amend(actor: Actor, notice_id: UUID, *, approval_sha256: str, **said: Any) -> Notice:
    """Change what is on notice: another edition, and the days begin anew (R2.2.6)."""
    notice = lock(Notice, notice_id, actor)
    NOTICE.require_allowed(notice, "amend", actor)  # whoever reads it does not see its deal
    _say(notice, said)
    NOTICE.apply(notice, "amend", actor, sha256=notice.sha256, approval=approval_sha256)
    notice.approval_sha256 = approval_sha256
    _keep(notice)
    return notice


@command
def withdraw(actor: Actor, notice_id: UUID) -> Notice:
    """Take it down; the deal needs another."""
    notice = lock(Notice, notice_id, actor)
    NOTICE.apply(notice, "withdraw", actor)
    return notice


def _say(notice: Notice, said: dict[str, Any]) -> None:
    notice.content = _content(notice.deal, **said)
    notice.sha256 = digest_of(notice.content)[1]


def _content(
    deal: Deal,
    *,
    abstract: str,
    objection_procedure: str,
    is_related: bool,
    related_note: str | None,
    unit_published_on: date,
    unit_sha256: str,
) -> dict[str, Any]:
    is_declared = is_declared_between(deal.buyer_id, deal.seller_id)
    require_marked_relation(is_related, related_note, is_declared=is_declared)
    require_possible_publication(unit_published_on, deal.created_at, clock.now())
    return {
        "deal": str(deal.id),
        "title": db.session.get_one(Asset, deal.asset_id).title,
        "abstract": abstract,
        "right": deal.right,
        "territory": deal.territory,
        "term_months": deal.term_months,
        "pricing": "agreement",
        "price_fen": deal.price,
        "transferor": deal.seller_name,
        "transferee": deal.buyer_name,
        "is_related": is_related,
        "related_note": related_note,
        "objection_procedure": objection_procedure,
        "in_the_unit": {"on": unit_published_on.isoformat(), "sha256": unit_sha256},
    }


def _keep(notice: Notice) -> None:
    body, digest = digest_of(notice.content)
    notice.edition += 1
    assert notice.started_at is not None
    assert notice.ends_at is not None
    db.session.add(
        NoticeEdition(
            notice_id=notice.id,
            edition=notice.edition,
            body=body,
            sha256=digest,
            started_at=clock.now(),
            ends_at=notice.ends_at,
        )
    )
