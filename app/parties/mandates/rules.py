"""What must hold of mandates (委托; rule-book §7, 民法典 961–966). Pure."""

from datetime import datetime
from typing import Any

from app.core.digests import Digest, in_hexadecimal
from app.core.errors import Conflict, Forbidden, Invalid, NotFound

SIDES = ("supply", "demand")
SCOPES = ("draft", "introduce", "negotiate")
EVERYTHING = "organisation"  # the mandate is for all the principal has
PAYERS = ("principal", "counterparty", "both")
BASES = ("contract_value", "technical_value", "received")
TRIGGERS = ("contract_effective", "payment_received")
WARNED = "mandate.warned_rate"  # the policy: above this rate the parties are warned (R7.4 [D])
ANSWER = "mandate.answer_days"  # the policy: time to take it over, then to sign for the other


class ObjectUnknown(NotFound):
    title = "There is no such object, or it is not the principal's"
    zh = "委托标的不存在或不属于委托人"


class BrokerNotCertified(Conflict):
    title = "The broker has no certificate that holds today"
    zh = "经纪人证书无效"


class BrokerBelongsToPrincipal(Forbidden):
    title = "A broker is not a member of the organisation they are to serve (R7.5)"
    zh = "经纪人不得为委托人成员"


class ReceiverIsTheBroker(Conflict):
    title = "The mandate is this broker's already"
    zh = "该经纪人已持有本委托"


class InterestNotDeclared(Conflict):
    title = "The broker has not declared their interests in this engagement (R7.5)"
    zh = "经纪人尚未作利益冲突声明"


class BothSidesUnconsented(Conflict):
    title = "Whoever serves both sides needs the written consent of both (R7.5)"
    zh = "同时服务双方须经双方书面同意"


class ExclusiveMandateHeld(Conflict):
    title = "An exclusive mandate for this object and side is given already"
    zh = "该标的已有独家委托"


class MandateDiffers(Conflict):
    title = "What you sign is not what stands there now"
    zh = "签署内容与当前条款不一致"


class CommissionMalformed(Invalid):
    title = "A commission is a rate or steps that rise, with a minimum not above its maximum"
    zh = "佣金条款不正确"


class OutsideScope(Forbidden):
    title = "The mandate does not cover this"
    zh = "超出委托范围"


class NotIntroduced(Forbidden):
    title = "Only whoever was introduced, or the principal, acknowledges an introduction"
    zh = "仅被介绍方或委托人可确认介绍"


class IntroducedAlready(Conflict):
    title = "They were introduced under this mandate already"
    zh = "该单位已在本委托下介绍"


class AcknowledgedAlready(Conflict):
    title = "The introduction is acknowledged already"
    zh = "该介绍已确认"


def require_sound_commission(terms: dict[str, Any]) -> None:
    """Raises CommissionMalformed."""
    rate, steps = terms.get("rate_bp"), terms.get("steps") or []
    if (rate is None) == (not steps):
        raise CommissionMalformed(reason="either rate_bp or steps")
    limits = [step["up_to"] for step in steps[:-1]]
    if any(limit is None for limit in limits) or limits != sorted(set(limits)):
        raise CommissionMalformed(reason="steps rise; only the last may be open")
    low, high = terms.get("minimum"), terms.get("maximum")
    if low is not None and high is not None and low > high:
        raise CommissionMalformed(reason="minimum above maximum")


def commission_of(terms: dict[str, Any], base: int) -> int:
    """Fen owed on a base (fen): by one rate, or step by step, within minimum and maximum; each
    step is rounded down."""
    if terms.get("rate_bp") is not None:
        owed = base * int(terms["rate_bp"]) // 10_000
    else:
        owed, below = 0, 0
        for step in terms["steps"]:
            top = base if step["up_to"] is None else min(base, step["up_to"])
            owed += max(0, top - below) * int(step["rate_bp"]) // 10_000
            below = max(below, top)
    if terms.get("minimum") is not None:
        owed = max(owed, terms["minimum"])
    if terms.get("maximum") is not None:
        owed = min(owed, terms["maximum"])
    return owed


def fallen_due(terms: dict[str, Any], *, price: int, technical: int | None, received: int) -> int:
    """Fen owed by now: of the contract's price, of its technical value once that is registered, or
    of what the payee has received; where the trigger is a payment, in the part that was paid."""
    base = {"contract_value": price, "technical_value": technical or 0, "received": received}
    owed = commission_of(terms, base[terms["base"]]) if base[terms["base"]] else 0
    if terms["trigger"] == "payment_received" and terms["base"] != "received":
        owed = owed * min(received, price) // price
    return owed


def warnings_of(terms: dict[str, Any], warned: int) -> list[str]:
    """R7.4: there is no legal cap; above a rate (basis points) the parties are told."""
    rates = [terms.get("rate_bp") or 0, *(step["rate_bp"] for step in terms.get("steps") or [])]
    return ["commission-unusually-high"] if max(rates) > warned else []


def _terms(mandate: Any) -> tuple[Any, ...]:
    return (
        *(str(mandate.broker_to_be), str(mandate.principal_id), mandate.side),
        *(mandate.object_kind, str(mandate.object_id or ""), sorted(mandate.scope)),
        *(mandate.is_exclusive, mandate.commission, mandate.expires_at.isoformat()),
    )


TERMS = Digest("mandate.terms", _terms)


def digest_of(mandate: Any) -> str:
    """SHA-256 of what the principal signs."""
    return in_hexadecimal(TERMS.of(mandate))


def require_declared_interest(mandate: Any, now: datetime) -> None:
    """Raises InterestNotDeclared."""
    if not mandate.declaration_to_be:
        raise InterestNotDeclared()


def require_certified_broker(mandate: Any, now: datetime) -> None:
    """Raises BrokerNotCertified."""
    if not mandate.broker_is_certified():
        raise BrokerNotCertified()


def require_broker_of_another_house(mandate: Any, now: datetime) -> None:
    """Raises BrokerBelongsToPrincipal."""
    if mandate.broker_is_of_principal():
        raise BrokerBelongsToPrincipal()


def require_consent_of_both_sides(mandate: Any, now: datetime) -> None:
    """Raises BothSidesUnconsented."""
    if mandate.lacks_consent_of_both():
        raise BothSidesUnconsented()


def answer_due_at(mandate: Any) -> datetime | None:
    """Silence is no consent (民法典 140): it stays with the broker who has it. What was offered
    before there was such a term has none."""
    return mandate.answer_by  # type: ignore[no-any-return]


def expiry_due_at(mandate: Any) -> datetime:
    at: datetime = mandate.expires_at
    return at
