"""What must hold of sealed bids. Pure."""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from app.core import policy
from app.core.errors import Conflict, Forbidden, Invalid


class StillSealed(Forbidden):
    title = "Nothing is opened before the deadline, for anybody; this attempt is on record"
    zh = "截止前任何人不得开启，本次操作已留痕"


class CollectionOver(Conflict):
    title = "The deadline has passed"
    zh = "递交期限已过"


class NothingHandedIn(Conflict):
    title = "No sealed bid of yours stands here"
    zh = "贵方在此没有有效的密封文件"


class SealMalformed(Invalid):
    title = "A sealed bid is base64 of the length of this envelope, named by its SHA-256"
    zh = "密封报价应为规定长度的base64，并附其SHA-256"


class NotEntered(Forbidden):
    title = "Only who qualified hands in a bid"
    zh = "仅限已取得资格者递交"


class ContentUnfit(Invalid):
    title = "The content does not fit this envelope"
    zh = "内容与该信封要求不符"


class ShareWrong(Invalid):
    title = "This is not the share that was sealed to this custodian"
    zh = "该密钥份额与封存时不符"


class SharesUnfit(Invalid):
    title = "Every envelope that stands has one share of yours, or null where your key opens none"
    zh = "每份有效文件须对应一份密钥份额，无法解开的填null"


class LogElsewhere(Conflict):
    title = "The log ends elsewhere than what was signed; fetch the shares again"
    zh = "所签记录与当前记录末端不一致，请重新获取"


class SignatureWrong(Invalid):
    title = "This is not the signature of the custodian's registered key"
    zh = "签名与保管人登记的公钥不符"


class ShareGiven(Conflict):
    title = "This custodian has given its shares"
    zh = "该保管人已交付密钥份额"


class SealedForAnother(Invalid):
    title = "It was sealed for another entry, or by another announcement than this opening's"
    zh = "该文件并非为本次报名或按本次公告密封"


class OpeningBarred(Conflict):
    title = "Something stands against the right; nothing is opened until that is cleared"
    zh = "标的权利受限，解除前不得开启"


class SharesMissing(Conflict):
    title = "Two of three shares open it"
    zh = "须至少两份密钥份额"


class NotOpened(Conflict):
    title = "It is not opened"
    zh = "尚未开启"


class NothingToEvaluate(Conflict):
    title = "Only technical envelopes are evaluated here"
    zh = "此处仅评审技术标"


class EvaluationIncomplete(Invalid):
    title = "Every valid technical bid is judged once"
    zh = "每份有效技术标须评审一次"


EVALUATION = "sealed.evaluate_days"
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


def sealed_bytes(text: str, commitment: str, size: int) -> bytes:
    """`size` is what every envelope of this opening has. Raises SealMalformed."""
    try:
        sealed = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        raise SealMalformed() from None
    if len(sealed) != size or sha256(sealed).hexdigest() != commitment:
        raise SealMalformed(bytes=size)
    return sealed


def price_of(content: dict[str, Any], least: int, most: int | None) -> int | None:
    """Fen; None when the content is no price, below the least or above the most."""
    price = content.get("price_fen")
    is_price = type(price) is int and least <= price <= (most or 10**15)
    return price if is_price else None


def fault_of(opening: Any, content: dict[str, Any] | None) -> str | None:
    """Why an opened bid does not count; None when it does."""
    from app.trading.openings import counting  # ciphers no worker needs until it opens a bid

    return counting.fault_of(opening.envelope, opening.least, opening.most, content)


def require_fitting_shares(
    given: dict[str, str | None], digests: dict[str, str], side: str
) -> None:
    """One share of every envelope, null where the custodian's key opens none; `digests` are by tag.
    Raises SharesUnfit, ShareWrong."""
    if set(given) != set(digests):
        raise SharesUnfit(envelopes=len(digests))
    for tag, share in given.items():
        if share is not None and sha256(b64decode(share)).hexdigest() != digests[tag]:
            raise ShareWrong(side=side, tag=tag)


def documents_of(content: dict[str, Any]) -> list[dict[str, str]]:
    """The documents an opened bid names, by hash; what is malformed is left out."""
    named = content.get("documents")
    return [
        {"name": given["name"][:200], "sha256": given["sha256"]}
        for given in (named if isinstance(named, list) else [])[:50]
        if isinstance(given, dict)
        and isinstance(given.get("name"), str)
        and isinstance(given.get("sha256"), str)
        and _DIGEST.match(given["sha256"])
    ]


def score_fault(score: int, least: int | None) -> str | None:
    """What was announced as the least score binds experts as well; none: nothing was announced."""
    return None if least is None or score >= least else f"below-least-score: {least}"


def require_technical(opening: Any, now: datetime) -> None:
    """Prices speak for themselves, proposals are scored. Raises NothingToEvaluate."""
    if opening.envelope != "technical":
        raise NothingToEvaluate(envelope=opening.envelope)


def require_running_collection(opening: Any, now: datetime) -> None:
    """The deadline binds by the database's clock. Raises CollectionOver."""
    if opening.state != "collecting" or now >= opening.collects_until:
        raise CollectionOver(until=opening.collects_until.isoformat())


def require_not_barred(opening: Any, now: datetime) -> None:
    """Nothing is opened while what it is about cannot be sold. Raises OpeningBarred."""
    if opening.barred_at is not None:
        raise OpeningBarred(since=opening.barred_at.isoformat())


def deadline_has_passed(opening: Any, now: datetime) -> bool:
    return bool(opening.state != "collecting" or now >= opening.collects_until)


def require_two_shares(opening: Any, now: datetime) -> None:
    """Raises SharesMissing."""
    if len(opening.received) < 2:
        raise SharesMissing(received=sorted(opening.received))


def _closes(opening: Any, *, is_its_case: bool) -> datetime | None:
    return opening.collects_until if is_its_case and opening.barred_at is None else None


def collection_due_at(opening: Any) -> datetime | None:
    return _closes(opening, is_its_case=opening.count > 0 and not opening.waits)


def waiting_collection_due_at(opening: Any) -> datetime | None:
    return _closes(opening, is_its_case=opening.count > 0 and opening.waits)


def empty_collection_due_at(opening: Any) -> datetime | None:
    return _closes(opening, is_its_case=opening.count == 0)


def unsealing_due_at(opening: Any) -> datetime | None:
    """Custodians who do not come cannot hold everybody's deposits."""
    if opening.unsealing_at is None or opening.barred_at is not None:
        return None
    days = policy.value(opening.policy, "sealed.unseal_days")
    return opening.unsealing_at + timedelta(days=days)  # type: ignore[no-any-return]


def giving_up_due_at(opening: Any) -> datetime | None:
    """Nothing can be opened."""
    return unsealing_due_at(opening) if len(opening.received) < 2 else None


def unsealing_without_third_due_at(opening: Any) -> datetime | None:
    """An envelope that one of two custodians could not open waits for the third no longer, and
    keeps nobody else's closed."""
    return unsealing_due_at(opening) if len(opening.received) >= 2 else None


def evaluation_due_at(opening: Any) -> datetime | None:
    """Deposits do not lie frozen while nobody looks into the technical envelopes; those collected
    before there was such a term wait."""
    if opening.envelope != "technical" or opening.unsealing_at is None:
        return None
    if EVALUATION not in opening.policy:
        return None
    ends = unsealing_due_at(opening)
    assert ends is not None
    return ends + timedelta(days=policy.value(opening.policy, EVALUATION))
