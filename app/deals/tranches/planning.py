"""What a contract says of the parts of its price that wait for a gate."""

from collections.abc import Sequence
from typing import Any

from app.catalogue import Asset
from app.core.db import db
from app.deals.models import Deal
from app.deals.tranches.gates import GATES
from app.deals.tranches.rules import GateUnknown, require_fitting_plan, require_unannounced_plan

INSTALMENT = "instalment"  # waits for nothing but its day, and for the delivery to be accepted


def by_instalments(later: Sequence[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """The plan of a price whose parts were agreed to come later: fen, months after the effect."""
    plan = [
        {
            "title": f"第{number}期",
            "amount": part["amount"],
            "after_months": part["after_months"],
            "gate_kind": INSTALMENT,
            "posts_shares": False,
            "completers": [],
        }
        for number, part in enumerate(later, start=2)
    ]
    return plan or None


def pays_by_instalments(plan: Sequence[dict[str, Any]] | None) -> bool:
    """Whether its parts were agreed before the contract."""
    return any(part["gate_kind"] == INSTALMENT for part in plan or ())


def planned(deal: Deal, tranches: Sequence[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """The plan as the contract has it; None without one. What a call announced stays. Raises
    PlanExceedsPrice, GateUnknown, PlanIsAnnounced.

    A service's price has no completers' shares: no right moves with it.
    """
    if deal.origin_kind == "call" or pays_by_instalments(deal.plan):
        require_unannounced_plan(tranches)
        return deal.plan
    require_fitting_plan(deal.price, tranches)
    for given in tranches:
        find = GATES.get(given["gate_kind"])
        if find is None or find(given["gate_id"]) != deal.asset_id:
            raise GateUnknown(kind=given["gate_kind"])
    completers = _completers(deal)
    plan = [
        {
            **given,
            "gate_id": str(given["gate_id"]),
            "posts_shares": posts,
            "completers": completers if posts else [],
        }
        for given in tranches
        for posts in (given["posts_shares"] and deal.service is None,)
    ]
    return plan or None


def _completers(deal: Deal) -> list[dict[str, Any]]:
    """Order and share of those who made it, as they stand when the contract is drawn up."""
    known = db.session.get_one(Asset, deal.asset_id).facts.get("completers") or []
    return [{"order": person["order"], "share": person.get("share") or 0} for person in known]
