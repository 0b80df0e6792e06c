"""What must hold in the hall and at stations (rule-book L1). Pure."""

from app.core.errors import Conflict, Forbidden

LEVEL = "station.hall_level"  # the policy: accreditation that opens visits
PORTAL = "station.portal_level"  # the policy: that of a portal whose API key acts in visits
KINDS = frozenset({"station", "operator"})
ENTERED = frozenset({"lister", "bidder"})  # no signing, no money, no members: those take the person


class NotAClerk(Forbidden):
    title = "Visits are opened by a clerk of an accredited station or of the hall"
    zh = "仅限获认可驿站或大厅的经办人员"


class NotAccredited(Forbidden):
    title = "The station is not accredited for this"
    zh = "驿站认可等级不足"


class AuthorityUnknown(Conflict):
    title = "The organisation has given no letter of authority that covers this today"
    zh = "该单位未提交此授权委托书"


class VisitOver(Forbidden):
    title = "The visit is closed, over, or another clerk's"
    zh = "来访登记已结束或非本人办理"


def require_accreditation(level: int | None, wanted: int) -> None:
    """Raises NotAccredited."""
    if (level or 0) < wanted:
        raise NotAccredited(level=level, wanted=wanted)
