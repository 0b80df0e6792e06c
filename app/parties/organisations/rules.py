"""What must hold of an organisation. Pure."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from app.core.errors import Conflict, Forbidden, Invalid, Stale

REGIMES = ("state_research", "soe", "private")  # rule-book §2.1: which pricing rules apply
OPERATOR = "operator"
MAY_UNMASK = frozenset({"reviewer", "finance", "security_admin"})
AUTHORITY = "authority"  # 授权委托书: whoever brings it to a desk may act within it
STATUSES = ("high_tech", "chain_leader")  # 高新技术企业, 链主企业: what counts only by evidence
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # of GB 11714: A is 10 … Z is 35
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


class StatusUndated(Invalid):
    title = "The evidence of a status, and nothing else, says from when until when it holds"
    zh = "资质证明须载明起止日期，其他材料不填"


class StatusJudged(Conflict):
    title = "This is no evidence of a status that waits for a reviewer"
    zh = "该材料不是待审核的资质证明"


class NotACreditCode(Invalid):
    title = "This is not a unified social credit code (GB 32100-2015)"
    zh = "统一社会信用代码不正确"


class AlreadyRegistered(Conflict):
    title = "This organisation or login is registered already"
    zh = "该单位或登录名已注册"


class OrganisationIncomplete(Conflict):
    title = "Verification needs the licence, the address, the legal representative and an account"
    zh = "认证需提供证照、地址、法定代表人与银行账户"


class OrganisationNotEditable(Conflict):
    title = "It is being verified or suspended; only drafts, returned and verified ones are changed"
    zh = "认证中或已暂停的单位不可修改"


class OrganisationChanged(Stale):
    title = "The organisation has changed since you read it"
    zh = "单位信息已变更，请重新读取"


class OperatorIsNotRegisteredSo(Forbidden):
    title = "The venue is entered by its own staff"
    zh = "平台运营方不通过此入口注册"


class AccountNeedsMoneyDuty(Forbidden):
    title = "Where payouts go is changed by a signatory or by finance, with their second factor"
    zh = "收款账户须由签署或财务人员变更"


class AuthorityUnbounded(Invalid):
    title = "A letter of authority says what for and until when; other documents say neither"
    zh = "授权委托书须载明权限与期限"


class NotYoursToUnmask(Forbidden):
    title = "Unmasking belongs to the venue's reviewers, cashiers and security administrators"
    zh = "仅限平台审核、财务与安全人员查看明文"


class VenueStaysOpen(Conflict):
    title = "The venue does not suspend itself: nobody could reinstate it"
    zh = "平台运营方不可自行暂停"


class VerifiedBySelf(Forbidden):
    title = "Nobody verifies an organisation they belong to (R7.5)"
    zh = "不得认证本人所属单位"


def credit_code(text: str) -> str:
    """The normalised 18-character code (rule-book §6.1). Raises NotACreditCode."""
    try:
        return str(uscc.validate(text))
    except ValidationError:
        raise NotACreditCode(code=text[:40]) from None


def has_odd_body(code: str) -> bool:
    """True when character 17 is not the check of GB 11714: a warning only (rule-book §6.1)."""
    body = code[8:16]
    total = sum(
        _ALPHABET.index(letter) * weight for letter, weight in zip(body, _WEIGHTS, strict=True)
    )
    check = 11 - total % 11
    return code[16] != {10: "X", 11: "0"}.get(check, str(check))


def require_dates_of_status(
    kind: str, since: datetime | None, until: datetime | None, *, high_tech_years: int
) -> None:
    """The evidence of a status says from when until when; a certificate of high technology holds
    so many years (国科发火〔2016〕32号 9). Raises StatusUndated."""
    if kind not in STATUSES:
        if since is not None:
            raise StatusUndated()
        return
    if since is None or until is None or until <= since:
        raise StatusUndated()
    longest = timedelta(days=high_tech_years * 366)
    if kind == "high_tech" and until - since > longest:
        raise StatusUndated(years=high_tech_years)


def require_waiting_evidence(document: Any) -> None:
    """The evidence of a status, once. Raises StatusJudged."""
    if document.kind not in STATUSES or document.confirmed_at or document.withdrawn_at:
        raise StatusJudged()


def require_bounded_authority(kind: str, duties: Collection[str], until: datetime | None) -> None:
    """民法典 165: an authority states its powers and its term. Raises AuthorityUnbounded."""
    if kind in STATUSES and not duties:
        return
    is_stated = bool(duties) and until is not None
    is_silent = not duties and until is None
    if not (is_stated if kind == AUTHORITY else is_silent):
        raise AuthorityUnbounded()


def require_complete_file(organisation: Any, now: datetime) -> None:
    """电商法 27: identity, address, licence are on file. Raises OrganisationIncomplete."""
    wanted = {
        "address": organisation.address,
        "legal_representative": organisation.legal_representative,
        "bank_account": organisation.bank_account,
        "licence": any(d.kind == "licence" for d in organisation.documents),
    }
    if missing := sorted(name for name, given in wanted.items() if not given):
        raise OrganisationIncomplete(missing=missing)


def require_version_seen(organisation: Any, version: int) -> None:
    """Raises OrganisationChanged."""
    if organisation.version != version:
        raise OrganisationChanged(version=organisation.version)


def reminder_due_at(organisation: Any) -> datetime | None:
    """Once, some days before its verification ends."""
    found: datetime | None = organisation.remind_at
    return found


def expiry_due_at(organisation: Any) -> datetime | None:
    """When the venue looks at it anew (电商法 27: periodically)."""
    found: datetime | None = organisation.verified_until
    return found
