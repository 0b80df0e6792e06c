"""What must hold of a person's entry. Pure."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.core import policy
from app.core.errors import Conflict, Forbidden, Invalid, Stale

if TYPE_CHECKING:
    from app.catalogue.talents.models import Talent

KINDS = ("expert", "technology_manager")
SERVICES = ("consulting", "review", "investigation", "training", "technology_manager")
CONSENTABLE = (  # what a person may agree to show; the rest is never public
    *("name", "employer", "title_of_post", "disciplines", "field", "research", "posts"),
    *("services", "districts", "availability", "achievements"),
)
NEEDED = ("name", "services")  # without these an entry tells nobody anything


class NotAKeeper(Forbidden):
    title = "Only a member with the duty of a lister enters people"
    zh = "仅具备成果发布职责的成员可以录入人才"


class TalentChanged(Stale):
    title = "The entry has changed since you read it"
    zh = "人才信息已被更改，请重新读取"


class TalentNotEditable(Conflict):
    title = "Only a draft or a returned entry is edited; revise a published one"
    zh = "仅草稿或退回的信息可编辑；已发布的请使用修订"


class ConsentMissing(Conflict):
    title = "The person's consent to show at least name and services is needed (PIPL 13)"
    zh = "须取得本人对公开姓名与服务类型的同意"


class ConsentIsTheirs(Forbidden):
    title = "The person consents, or the venue records the paper they signed (PIPL 13)"
    zh = "须由本人同意，或由平台凭本人签署的文件登记"


class EvidenceMissing(Invalid):
    title = "What the venue records for a person names the paper they signed and its date"
    zh = "平台代为登记须填写本人签署文件的摘要与日期"


class ConsentInTheFuture(Invalid):
    title = "A consent is not dated in the future"
    zh = "同意日期不得晚于今日"


class TalentExpired(Conflict):
    title = "The entry has expired"
    zh = "人才信息已到期"


def require_consent(talent: "Talent", now: datetime) -> None:
    """Raises ConsentMissing."""
    missing = sorted(set(NEEDED) - set(talent.consented))
    if missing or talent.consent_by is None:
        raise ConsentMissing(missing=missing)


def require_evidence(sha256: str | None, on: date | None) -> None:
    """Raises EvidenceMissing."""
    if sha256 is None or on is None:
        raise EvidenceMissing()


def require_past_consent(day: date, today: date) -> None:
    """Raises ConsentInTheFuture."""
    if day > today:
        raise ConsentInTheFuture(on=day.isoformat())


def require_live(talent: "Talent", now: datetime) -> None:
    """Raises TalentExpired."""
    if talent.expires_at is None or talent.expires_at <= now:
        raise TalentExpired()


def expiry_due_at(talent: "Talent") -> datetime | None:
    return talent.expires_at


def reminder_due_at(talent: "Talent") -> datetime | None:
    if talent.expires_at is None or talent.reminded_at is not None:
        return None
    return talent.expires_at - timedelta(days=policy.value(talent.policy, "talent.renew_days"))


def require_version_seen(talent: "Talent", version: int) -> None:
    """Raises TalentChanged (412)."""
    if talent.version != version:
        raise TalentChanged(seen=version, now=talent.version)


def require_editable(talent: "Talent") -> None:
    """Raises TalentNotEditable."""
    if talent.state not in ("draft", "returned"):
        raise TalentNotEditable(state=talent.state)


def require_not_erased(talent: "Talent") -> None:
    """Raises TalentNotEditable: of an erased entry nothing is left to consent to."""
    if talent.state in ("unconsented", "removed"):
        raise TalentNotEditable(state=talent.state)
