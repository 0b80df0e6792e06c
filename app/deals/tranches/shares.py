"""Who has a share in what the seller receives: the broker by their mandate, the completers by law
and by their order (转化法 45; R2.3). Only where the contract says that shares are posted."""

from typing import Any
from uuid import UUID, uuid5

from app.catalogue import Asset
from app.core import policy
from app.core.db import db
from app.core.money import share
from app.money.ledger.models import AccountKind
from app.parties.mandates.steps import settle_commissions

WHOLE = 10_000  # basis points
Share = tuple[AccountKind, UUID, int]  # account, its owner, fen


def shares_of(tranche: Any, net: int) -> list[Share]:
    """What of the seller's net (fen) is others', each rounded down; together never above it."""
    if not tranche.posts_shares:
        return []
    deal = tranche.deal
    found: list[Share] = []
    for broker_id, owed in settle_commissions(deal.id, deal.seller_id, tranche.amount):
        owed = min(owed, net - sum(amount for _, _, amount in found))
        if owed > 0:
            found.append((AccountKind.COMMISSION, broker_id, owed))
    left = net - sum(amount for _, _, amount in found)
    reward = share(left, policy.value(deal.policy, "reward.least_rate"))
    return [*found, *_of_completers(deal.asset_id, reward)]


def _of_completers(asset_id: UUID, reward: int) -> list[Share]:
    asset = db.session.get_one(Asset, asset_id)
    completers = asset.facts.get("completers") or []
    return [
        (AccountKind.REWARD, completer_account(asset_id, person["order"]), amount)
        for person in completers
        if (amount := reward * (person.get("share") or 0) // WHOLE) > 0
    ]


def completer_account(asset_id: UUID, order: int) -> UUID:
    """The ledger's name of a completer: their place in the achievement, no name of a person."""
    return uuid5(asset_id, f"completer {order}")
