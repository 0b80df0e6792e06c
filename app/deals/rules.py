"""What must hold of a deal. Pure."""

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.core.clock import SHANGHAI
from app.core.errors import Conflict, Forbidden, Invalid

if TYPE_CHECKING:
    from app.core.actor import Actor
    from app.deals.models import Contract, Deal

_REGISTRATION = re.compile(r"^([0-9]{16}|[0-9]{14})\Z")  # R1.4: issued by the registry, never by us


class ContractChanged(Conflict):
    title = "This is not the contract version on the table"
    zh = "该合同版本已变更"


class SignedAlready(Conflict):
    title = "Your side has signed this version"
    zh = "贵方已签署该版本"


class NoticeMissing(Conflict):
    title = "Agreement pricing by a state-set unit needs a public notice first (转化法 18)"
    zh = "国家设立单位协议定价须先公示"


class NoticeRunning(Conflict):
    title = "The public notice has not run its days"
    zh = "公示期未满"


class SigningOver(Conflict):
    title = "The time to sign is over"
    zh = "签署期限已过"


class ProlongedEnough(Conflict):
    title = "The time to sign cannot be prolonged any more"
    zh = "签约期限不能再延长"


class PriorityOpen(Conflict):
    title = "Holders of priority may still take it at the same terms (R1.2.6; 民法典 847)"
    zh = "优先受让权人尚在答复期内"


class SellerDrawsUp(Forbidden):
    title = "The contract of an award or a call is drawn up by the seller"
    zh = "成交后的合同由转让方拟定"


class AcceptanceOver(Conflict):
    title = "The period to object is over; silence has accepted"
    zh = "异议期已过，视为验收"


class PaymentNotOverdue(Conflict):
    title = "The payment is not overdue"
    zh = "付款尚未逾期"


class NothingStandsAgainstIt(Conflict):
    title = "Nothing stands against the right; only who is held may leave for that"
    zh = "该权利未受限制，不适用因权利受限退出"


class BuyerStands(Conflict):
    title = "The buyer may trade, or has not been barred from it long enough"
    zh = "受让方仍可交易，或其受限尚未达到规定天数"


class DealHeld(Conflict):
    title = "The deal stands still; nobody is late"
    zh = "交易已中止，期限不计"


class RegistrationNumberMalformed(Invalid):
    title = "A contract registration number has 14 or 16 digits"
    zh = "技术合同登记编号应为14或16位数字"


class RegistrationNumberTaken(Conflict):
    title = "This registration number belongs to another deal; one contract is registered once"
    zh = "该登记编号已用于其他合同，一份合同只能登记一次"


class AmountsDiffer(Invalid):
    title = "The registered amounts do not fit the contract"
    zh = "登记金额与合同不符"


class DateImpossible(Invalid):
    title = "The date lies before the deal allows it or in the future"
    zh = "日期早于可填报的起始日或晚于今日"


class NotATransfer(Conflict):
    title = "A licence does not pass the title; record its filing"
    zh = "许可不转移权属，请登记备案信息"


class NotAService(Conflict):
    title = "A right is completed by its transfer or its filing"
    zh = "权利类合同以变更登记或备案完成"


class NotALicence(Conflict):
    title = "A transfer is completed by the office's transfer date"
    zh = "转让以专利局登记日完成"


def require_contract_seen(contract: "Contract", version: int, sha256: str) -> None:
    """What is signed is this version and these bytes. Raises ContractChanged."""
    if (contract.number, contract.sha256) != (version, sha256):
        raise ContractChanged(on_the_table=contract.number, sha256=contract.sha256)


def require_drafting_side(deal: "Deal", actor: "Actor") -> None:
    """Of an award or a call the seller draws up, so that nobody turns its signature stale at the
    end. Raises SellerDrawsUp."""
    if deal.origin_kind in ("award", "call") and actor.acts_for(deal.buyer_id):
        raise SellerDrawsUp()


def require_notice_passed(deal: "Deal", now: datetime) -> None:
    """R2.2.1–R2.2.3: name and price were on notice for the policy's days. Raises NoticeMissing."""
    if not deal.needs_notice or deal.notice_state == "passed":
        return
    if deal.notice_state == "failed" or deal.notice_ends_at is None:
        raise NoticeMissing()
    if deal.notice_state == "running" or now < deal.notice_ends_at:
        raise NoticeRunning(ends_at=deal.notice_ends_at.isoformat())


def require_open_signing(deal: "Deal", now: datetime) -> None:
    """The deadline binds even when the clock is late. Raises SigningOver."""
    stands = deal.notice_state == "running" or deal.held_for or deal.priority_until
    if not stands and now >= deal.sign_by:
        raise SigningOver(sign_by=deal.sign_by.isoformat())


def require_answered_priority(deal: "Deal", now: datetime) -> None:
    """Raises PriorityOpen."""
    if deal.priority_until is not None:
        raise PriorityOpen(until=deal.priority_until.isoformat())


def require_running_acceptance(deal: "Deal", now: datetime) -> None:
    """Raises AcceptanceOver."""
    ends_at = deal.acceptance_ends_at
    if ends_at is not None and deal.held_for is None and now >= ends_at:
        raise AcceptanceOver(ended_at=ends_at.isoformat())


def require_overdue_payment(deal: "Deal", now: datetime) -> None:
    """Raises DealHeld, PaymentNotOverdue."""
    if deal.held_for is not None:
        raise DealHeld(reason=deal.held_for)
    if deal.payment_due_at is None or now < deal.payment_due_at:
        raise PaymentNotOverdue()


def require_transfer(deal: "Deal", now: datetime) -> None:
    """Raises NotATransfer."""
    if deal.right != "transfer":
        raise NotATransfer(right=deal.right)


def require_service(deal: "Deal", now: datetime) -> None:
    """Raises NotAService."""
    if deal.service is None:
        raise NotAService()


def require_licence(deal: "Deal", now: datetime) -> None:
    """Raises NotALicence."""
    if deal.right in ("transfer", None):
        raise NotALicence()


def registration_number(text: str) -> str:
    """Raises RegistrationNumberMalformed."""
    if not _REGISTRATION.match(text):
        raise RegistrationNumberMalformed(number=text[:40])
    return text


def require_fitting_amounts(price: int, contract_value: int, technical_value: int) -> None:
    """0 ≤ technical value ≤ contract value = price (rule-book §1.3). Raises AmountsDiffer."""
    if not 0 <= technical_value <= contract_value or contract_value != price:
        raise AmountsDiffer(price=price)


def require_day_between(day: date, effective_at: datetime, now: datetime) -> None:
    """Raises DateImpossible."""
    first, last = (at.astimezone(SHANGHAI).date() for at in (effective_at, now))
    if not first <= day <= last:
        raise DateImpossible(first=first.isoformat(), last=last.isoformat())


TRANSFERS = {  # rule-book §1.1
    "know_how": "ZR03",
    "software": "ZR04",
    "layout_design": "ZR05",
    "plant_variety": "ZR06",
    "biological": "ZR07",
}
LICENCES = {"patent": "XK01", "know_how": "XK02"}


def contract_type(right: str, kind: str, legal_statuses: set[str]) -> str:
    """Of rule-book §1.1: by what the asset is, and whether its patents are granted."""
    if right != "transfer":
        return "XK01" if legal_statuses else LICENCES.get(kind, "XK03")
    if legal_statuses:
        return "ZR02" if "published" in legal_statuses else "ZR01"
    return TRANSFERS.get(kind, "ZR03")


def require_prolongation_left(deal: "Deal", now: datetime) -> None:
    """An award is signed in time, or in time prolonged. Raises ProlongedEnough."""
    most = deal.policy.get("deal.prolongations_most", {"value": 0})["value"]
    if deal.origin_kind != "award" or deal.prolongations >= most:
        raise ProlongedEnough(most=most)


def require_open_licence(deal: "Deal", now: datetime) -> None:
    """专利法 51: notice and payment make the licence. Raises NotALicence."""
    if deal.origin_kind != "open_licence":
        raise NotALicence()


def signing_due_at(deal: "Deal") -> datetime | None:
    """While a notice runs, an objection keeps it open, a holder of priority may answer, or it is
    held, nobody is late."""
    stands = deal.notice_state == "running" or deal.held_for or deal.priority_until
    return None if stands else deal.sign_by


def open_payment_due_at(deal: "Deal") -> datetime | None:
    """A notice without payment makes no licence (专利法 51)."""
    is_running = deal.origin_kind == "open_licence" and not deal.held_for
    return deal.payment_due_at if is_running else None


def open_acceptance_due_at(deal: "Deal") -> datetime | None:
    """Notice and payment together are the licence, at once."""
    is_running = deal.origin_kind == "open_licence" and not deal.held_for
    return deal.effective_at if is_running else None


def acceptance_due_at(deal: "Deal") -> datetime | None:
    """Silence accepts nothing that is held."""
    return None if deal.held_for else deal.acceptance_ends_at


def require_held(deal: "Deal", now: datetime) -> None:
    """Raises NothingStandsAgainstIt."""
    if deal.held_for is None:
        raise NothingStandsAgainstIt()


def settlement_due_at(deal: "Deal") -> datetime | None:
    """Settlement is due at once; the clock makes it, so that a failure is tried again."""
    return deal.accepted_at
