"""What must hold of an award. Pure."""

from datetime import datetime, timedelta
from typing import Any

from app.core import policy
from app.core.errors import Conflict


class WinnerCureRunning(Conflict):
    title = "The winner still has time to mend it"
    zh = "尚在补正期限内"


class ClaimOpen(Conflict):
    title = "A holder of priority is taking it over"
    zh = "优先权人正在承接"


class MatchingOver(Conflict):
    title = "The time to take it at the same terms is over"
    zh = "行使优先权的期限已过"


def require_past_cure(award: Any, now: datetime) -> None:
    """Raises WinnerCureRunning."""
    if award.cure_by is None or now < award.cure_by:
        raise WinnerCureRunning(until=award.cure_by.isoformat() if award.cure_by else None)


def require_open_matching(award: Any, now: datetime) -> None:
    """Raises MatchingOver."""
    if award.match_by is None or now >= award.match_by:
        raise MatchingOver()


def require_settled_claim(award: Any, now: datetime) -> None:
    """Whoever took it by priority stands in its place first. Raises ClaimOpen."""
    if award.claimed_by is not None and award.claimed_by != award.intent_id:
        raise ClaimOpen()


def matching_due_at(award: Any) -> datetime | None:
    return None if award.barred_at else award.match_by


def verifying_due_at(award: Any) -> datetime | None:
    """Silence confirms, but not what cannot be sold."""
    return None if award.barred_at else award.verify_by


def standing_due_at(award: Any) -> datetime | None:
    """So long the others wait for a winner who may not buy now; who may is confirmed before."""
    if (verified := verifying_due_at(award)) is None:
        return None
    return verified + timedelta(days=policy.value(award.policy, "award.standing_days"))
