"""What must hold of a recovery. Pure; its hours go by the market's clock."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid


class RecoveryRefused(Forbidden):
    title = "There is no such recovery, or this is not its secret"
    zh = "找回申请不存在或凭证不符"


class RecoveryNotReady(Conflict):
    title = "Not yet: it waits for the counter, or for the hours in which it can be stopped"
    zh = "尚不可用：须经大厅核验双人复核，并度过可撤销期"


class RecoveryOver(Conflict):
    title = "This recovery was used, stopped, or its time is over; claim anew"
    zh = "该找回申请已使用、被撤销或已过期，请重新申请"


class PasswordUnfit(Invalid):
    title = "A password has 12 to 200 characters"
    zh = "密码长度为12至200位"


class NotForOneself(Forbidden):
    title = "Nobody approves the recovery of their own account (R7.5)"
    zh = "不得复核本人账户的找回"


def require_unseen(recovery: Any) -> None:
    """Raises RecoveryOver."""
    if recovery.approved_at or recovery.stopped_at or recovery.used_at:
        raise RecoveryOver()


def require_not_over(recovery: Any) -> None:
    """Raises RecoveryOver."""
    if recovery.stopped_at or recovery.used_at:
        raise RecoveryOver()


def require_ready(recovery: Any, now: datetime) -> None:
    """Raises RecoveryNotReady, RecoveryOver."""
    require_not_over(recovery)
    if recovery.ready_at is None or now < recovery.ready_at:
        ready = recovery.ready_at and recovery.ready_at.isoformat()
        raise RecoveryNotReady(ready_at=ready)
    if now >= recovery.ends_at:
        raise RecoveryOver()
