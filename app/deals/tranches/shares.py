"""Who has a share in what the seller receives: the broker by their mandate, the completers by law
and by their order (转化法 45; R2.3). Only where the contract says that shares are posted."""

from typing import Any
from uuid import UUID, uuid5

from app.core import policy
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
    owed = settle_commissions(deal.id, deal.seller_id, tranche.amount, at_most=net)
    found += [(AccountKind.COMMISSION, broker_id, fen) for broker_id, fen in sorted(owed.items())]
    left = net - sum(amount for _, _, amount in found)
    reward = share(left, policy.value(deal.policy, "reward.least_rate"))
    completers = deal.plan[tranche.number - 1]["completers"]
    return [*found, *_of_completers(deal.asset_id, reward, completers)]


def _of_completers(asset_id: UUID, reward: int, completers: list[dict[str, Any]]) -> list[Share]:
    return [
        (AccountKind.REWARD, completer_account(asset_id, person["order"]), amount)
        for person in completers
        if (amount := reward * person["share"] // WHOLE) > 0
    ]


def completer_account(asset_id: UUID, order: int) -> UUID:
    """The ledger's name of a completer: their place in the asset, no name of a person."""
    return uuid5(asset_id, f"completer {order}")
