"""What must hold of an open licence (专利法 50–52; 细则 85–88; rule-book §5.4). Pure."""

from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson

from app.core.errors import Conflict, Forbidden, Invalid


class DeclaredByTheLister(Forbidden):
    title = "Only the owner's member with the duty to list declares an open licence"
    zh = "仅限专利权人挂牌经办人声明开放许可"


class NotAPatent(Invalid):
    title = "An open licence is of granted patents"
    zh = "开放许可须针对已授权专利"


class EvaluationReportMissing(Invalid):
    title = "A utility model or design needs its evaluation report (细则 86)"
    zh = "实用新型、外观设计须附专利权评价报告"


class ExclusiveOnOffer(Conflict):
    title = "An exclusive licence of it is on offer or agreed"
    zh = "该专利正在许可独占或排他权利，不能开放许可"


class NotOpen(Conflict):
    title = "The open licence is not announced, or was withdrawn"
    zh = "开放许可未公告或已撤回"


class LicenceTermsChanged(Conflict):
    title = "These are not the declared terms"
    zh = "许可条件与声明不一致"


class OwnLicence(Conflict):
    title = "An owner needs no licence"
    zh = "专利权人无需取得许可"


class NotALicensee(Forbidden):
    title = "Only a member with the duty of a bidder gives this notice"
    zh = "仅具备竞买职责的成员可发出通知"


class OpenLicenceExists(Conflict):
    title = "An open licence of this asset is live"
    zh = "该成果已有开放许可"


def require_patents(licence: Any, now: datetime) -> None:
    """Raises NotAPatent, EvaluationReportMissing."""
    patents = licence.asset.patents
    if not patents:
        raise NotAPatent()
    needs = [p.application_number for p in patents if p.kind in ("utility_model", "design")]
    if needs and licence.report_sha256 is None:
        raise EvaluationReportMissing(patents=needs)


def digest_of(declaration: dict[str, Any]) -> str:
    """SHA-256 of what a notice answers."""
    return sha256(orjson.dumps(declaration, option=orjson.OPT_SORT_KEYS)).hexdigest()


def require_takeable(licence: Any, sha256: str) -> None:
    """Raises NotOpen, LicenceTermsChanged."""
    if licence.state != "announced":
        raise NotOpen(state=licence.state)
    if licence.sha256 != sha256:
        raise LicenceTermsChanged(sha256=licence.sha256)
