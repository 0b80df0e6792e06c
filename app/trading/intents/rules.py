"""What must hold of an intent. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid
from app.trading.procedures import rules as procedures

MOST_INTENTS = 1_000  # of a procedure: whoever evaluates it gives so many results


class TooManyIntents(Conflict):
    title = "No more bidders can register for this procedure"
    zh = "该程序报名数量已达上限"


class BidderDutyMissing(Forbidden):
    title = "Only a member with the duty of a bidder may take part"
    zh = "仅具备竞买职责的成员可以参与"


class OwnProcedure(Conflict):
    title = "A seller does not take part in its own procedure"
    zh = "转让方不得参与本单位的交易程序"


class DisclosureOver(Conflict):
    title = "The time to register is over"
    zh = "报名期限已过"


class DefaulterBarred(Conflict):
    title = (
        "Whoever won this lot and did not sign or pay takes no part when it is sold again (悔拍)"
    )
    zh = "曾就该标的成交后悔拍的，不得参加再次竞买"


class IntentExists(Conflict):
    title = "Your organisation takes part already"
    zh = "贵方已提交意向"


class AnnouncementChanged(Conflict):
    title = "The announcement has changed; read it and confirm anew"
    zh = "公告已变更，请阅读后重新确认"


class OfferTooLow(Invalid):
    title = "An offer is at least the start price, and only an auction whose price rises has one"
    zh = "报价不得低于挂牌价，且仅适用于加价竞价"


class CureRunning(Conflict):
    title = "The bidder still has time to mend it"
    zh = "尚在补正期限内"


class CompletionOver(Conflict):
    title = "The time to complete it is over"
    zh = "补正期限已过"


class ReturnedAlready(Conflict):
    title = "After the disclosure it is returned once; forward it, and the seller decides"
    zh = "公告期满后仅可退回补正一次"


class CureAskedAlready(Conflict):
    title = "The bidder was asked to mend it once; agree or refuse"
    zh = "已要求补正一次，请同意或拒绝"


class CureNotAsked(Conflict):
    title = "Nobody is refused who was not asked to mend it"
    zh = "未要求补正，不得直接拒绝"


class AppealOver(Conflict):
    title = "The time to appeal is over"
    zh = "申诉期限已过"


def require_open_disclosure(procedure: Any, now: datetime) -> None:
    """The end binds by the database's clock. Raises DisclosureOver."""
    if procedure.state != "disclosing" or procedure.paused_at or now >= procedure.closes_at:
        raise DisclosureOver(state=procedure.state)


def require_edition_seen(procedure: Any, edition: int) -> None:
    """Raises AnnouncementChanged."""
    if procedure.edition != edition:
        raise AnnouncementChanged(edition=procedure.edition)


def require_fitting_offer(procedure: Any, offer: int | None) -> None:
    """Raises OfferTooLow."""
    has_offers = procedure.method in ("auction", "rounds")
    if offer is not None and (not has_offers or offer < procedure.start_price):
        raise OfferTooLow()


def require_past_cure(intent: Any, now: datetime) -> None:
    """Raises CureRunning."""
    if intent.cure_by is None or now < intent.cure_by:
        raise CureRunning(until=intent.cure_by.isoformat() if intent.cure_by else None)


def require_running_completion(intent: Any, now: datetime) -> None:
    """Within the review, also when the disclosure has ended meanwhile. Raises CompletionOver."""
    if intent.cure_by is None or now >= intent.cure_by or not _is_judged(intent.procedure):
        raise CompletionOver(until=intent.cure_by.isoformat() if intent.cure_by else None)


def require_not_returned_before(intent: Any, now: datetime) -> None:
    """Raises ReturnedAlready."""
    if intent.was_returned_late:
        raise ReturnedAlready()


def require_no_cure_before(intent: Any, now: datetime) -> None:
    """Raises CureAskedAlready."""
    if intent.was_doubted:
        raise CureAskedAlready()


def require_asked_cure(intent: Any, now: datetime) -> None:
    """Raises CureNotAsked."""
    if not intent.was_doubted:
        raise CureNotAsked()


def require_open_appeal(intent: Any, now: datetime) -> None:
    """Raises AppealOver."""
    if intent.reply_by is None or now >= intent.reply_by or not _is_judged(intent.procedure):
        raise AppealOver(until=intent.reply_by.isoformat() if intent.reply_by else None)


def _is_judged(procedure: Any) -> bool:
    """It is still being decided who takes part."""
    return procedure.state in ("disclosing", "qualifying") and procedure.paused_at is None


def require_open_procedure(intent: Any, now: datetime) -> None:
    """Raises DisclosureOver."""
    require_open_disclosure(intent.procedure, now)


def reply_due_at(intent: Any) -> datetime | None:
    """Silence is agreement (2009规则 26, 27), but not while all clocks stand."""
    return None if intent.procedure.paused_at else intent.reply_by


def completion_due_at(intent: Any) -> datetime | None:
    """What nobody completed in time is out."""
    return None if intent.procedure.paused_at else intent.cure_by


def freeze_due_at(intent: Any) -> datetime | None:
    """The deposit lies there, perhaps from before the announcement changed."""
    return None if intent.procedure.paused_at else intent.frozen_at


def knows_label(procedure: Any, actor: Any) -> bool:
    """Whether somebody else than the bidder may know which label is whose: the seller once
    somebody has it, reviewers and auditors once it is over (法释〔2016〕18号 20)."""
    if actor.acts_for(procedure.seller_id):
        return procedure.state in ("awarding", "concluded")
    may_know = actor.is_operator and (actor.has("reviewer") or actor.has("auditor"))
    return may_know and not procedures.is_undecided(procedure)


def require_barred(intent: Any, now: datetime) -> None:
    """Whoever qualified stays bound, unless the right is not to be had. Raises
    QualifiedStaysBound."""
    procedures.require_barred(intent.procedure, now)
