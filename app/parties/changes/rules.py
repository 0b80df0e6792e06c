"""What must hold of a change that waits. Pure."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from app.core import policy
from app.core.errors import Conflict, Forbidden

COOL_DOWN, LAPSE = "session.cool_down_hours", "approval.days"
OF_PARTY, OF_VENUE = frozenset({"owner", "finance"}), frozenset({"security_admin"})


class ChangeWaitsAlready(Conflict):
    title = "The same change waits already: approve, refuse or withdraw it first (GET /changes)"
    zh = "同一变更已在等待期内，请先批准、否决或撤回"


class ChangeOfNobody(Conflict):
    title = "Whoever asked for it may no longer do so, or what it was asked for is gone"
    zh = "申请人已无此权限，或变更对象已不存在"


class OneOrganisationOnly(Forbidden):
    title = (
        "This person belongs to several organisations: no one of them lets the authenticator in "
        "for all; it waits its hours"
    )
    zh = "该人员属于多个单位，任一单位不得单独批准，须等待期满"


def cool_down_due_at(change: Any) -> datetime:
    """Until then every owner may refuse it; then the clock carries it out."""
    found: datetime = change.due_at
    return found


def lapse_due_at(change: Any) -> datetime:
    """What could not be carried out by then lapses."""
    found: datetime = change.due_at
    return found + timedelta(days=policy.value(change.policy, LAPSE))


def may_decide(duties: Collection[str], is_venue: bool) -> bool:
    """Whether these are the duties of a second person."""
    return bool((OF_VENUE if is_venue else OF_PARTY) & set(duties))


def may_refuse(duties: Collection[str], is_venue: bool) -> bool:
    """Whether these are the duties of somebody who is told and may say no."""
    return "owner" in duties or (is_venue and bool(OF_VENUE & set(duties)))
