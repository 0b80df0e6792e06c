"""Public notices of a state-set unit's price, and objections to them."""

from uuid import UUID

from app.core.db import db
from app.trading.negotiations import commands as talks
from app.trading.notices import commands as notices
from app.trading.objections import commands as objections
from app.trading.objections.about import About
from tests.factories.trades import DOCUMENTS, EVIDENCE
from tests.releases.market import Market
from tests.releases.scenes.sales import talk

DECISION = {"decision": "经核查属实与否已书面答复。", "sha256": EVIDENCE}


def waiting(market: Market) -> UUID:
    """The id of a deal that needs a notice."""
    unit, talked_over = market.actor("state_seller"), talk(market, "buyer", market.things["state"])
    deal_id = talks.accept(unit, talked_over, round=1).deal_id
    assert deal_id is not None
    return deal_id


def notice(market: Market, state: str, deal_id: UUID | None = None) -> UUID:
    """The id of one."""
    id = market.make.notice(state, deal_id=deal_id or waiting(market)).id
    db.session.rollback()
    return id


def weeks_ago(market: Market) -> None:
    """One runs until it has passed."""
    notice(market, "publishing")


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time; after an end there is another notice."""
    again, deal_id = waiting(market), waiting(market)
    notices.withdraw(market.actor("state_seller"), notice(market, "draft", again))
    notice(market, "draft", again)
    failed = notice(market, "publishing", deal_id)
    open_ones, cleared = (notice(market, "publishing") for _ in range(2))
    for on, who, end in (
        (open_ones, "stranger", None),
        (open_ones, "rival", "accept"),
        (cleared, "stranger", "reject"),
        (cleared, "rival", "withdraw"),
        (failed, "stranger", "uphold"),
    ):
        _objects(market, on, who, end)
    notice(market, "approved", deal_id)


def _objects(market: Market, notice_id: UUID, who: str, end: str | None) -> None:
    filer, unit = market.actor(who), market.actor("state_seller")
    about = About("notice_id", notice_id)
    filed = objections.file_objection(filer, about, text="价格偏低。", evidence=DOCUMENTS).id
    if end == "withdraw":
        objections.withdraw(filer, filed)
    elif end is not None:
        objections.accept(unit, filed)
    if end in ("uphold", "reject"):
        getattr(objections, end)(unit, filed, **DECISION)
