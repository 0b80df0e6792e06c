"""What the ledger says, and whether it is sound."""

from uuid import UUID

from sqlalchemy import select, text

from app.core.db import db
from app.core.pages import Page, page_by
from app.money.ledger.models import Account, Entry, Transfer

CHECKS = {
    "transfer does not sum to zero": "select transfer_id::text from entries "
    "group by transfer_id having sum(amount) <> 0",
    "transfer without entries": "select t.id::text from transfers t "
    "where not exists (select from entries e where e.transfer_id = t.id)",
    "balance differs from its entries": "select a.id::text from accounts a "
    "left join entries e on e.account_id = a.id "
    "group by a.id having a.balance <> coalesce(sum(e.amount), 0)",
    "balance below its floor": "select id::text from accounts where balance < floor",
    "the whole does not sum to zero": "select 'all' from accounts having sum(balance) <> 0",
    "deal not conserved": "select deal_id::text from transfers t join entries e "
    "on e.transfer_id = t.id where deal_id is not null group by deal_id having sum(amount) <> 0",
}


def find_imbalances() -> list[str]:
    """Every breach of the ledger's invariants, named; empty when it is sound."""
    return [
        f"{name}: {row}"
        for name, query in CHECKS.items()
        for row in db.session.scalars(text(query)).all()
    ]


def list_movements(deal_id: UUID, *, with_shares: bool, after: str | None, limit: int) -> Page:
    """Every entry of a deal's transfers, in the order posted; without the shares that go to others
    unless `with_shares`."""
    query = (
        select(Transfer.kind, Transfer.posted_at, Account.kind.label("account"), Entry.amount)
        .join(Entry, Entry.transfer_id == Transfer.id)
        .join(Account, Account.id == Entry.account_id)
        .where(Transfer.deal_id == deal_id)
    )
    if not with_shares:
        query = query.where(Transfer.kind != "share")
    keys = (Transfer.posted_at, Transfer.id, Entry.amount, Entry.account_id)
    return page_by(query, *keys, after=after, limit=limit)
