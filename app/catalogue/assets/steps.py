"""What a pilot base's findings do to an asset, inside its transaction."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset
from app.catalogue.assets.rules import TECHNOLOGY
from app.catalogue.listings.models import Listing
from app.catalogue.listings.steps import show_anew
from app.catalogue.listings.workflow import State
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db

REPORT, DROPPED = "中试验证报告", "asset.proof_dropped"
SHOWN = (State.PUBLISHED, State.RESERVED)


def put_to_test(asset_id: UUID, *, is_in_test: bool) -> None:
    """A step: whoever looks at it is told that it is being tested, or no longer (R1.2.9)."""
    asset = _locked(asset_id)
    if asset.is_in_test != is_in_test:
        asset.is_in_test = is_in_test
        events.record("asset.test_state_changed", asset.id, SYSTEM, is_in_test=is_in_test)
        _show(asset)


def raise_trl(
    asset_id: UUID,
    *,
    technology: str,
    trl: int,
    report_id: UUID,
    report_sha256: str,
    until: datetime,
) -> bool:
    """A step: an accepted report proves a level for the technology that was tested. False when the
    asset is another technology by now; then nothing rises (R8.5)."""
    asset = _locked(asset_id)
    if not TECHNOLOGY.is_of(technology, asset):
        facts = {"report": str(report_id)}
        events.record("asset.verification_outdated", asset.id, SYSTEM, **facts)
        return False
    before, asset.trl = asset.trl, max(asset.trl, trl)
    asset.facts = asset.facts | {"trl_proofs": [*_proofs(asset), _proof(trl, report_sha256)]}
    asset.verified_technology, asset.verified_until = technology, until
    asset.pilot_report_id = report_id
    levels = {"before": before, "after": asset.trl, "sha256": report_sha256}
    events.record("asset.trl_raised", asset.id, SYSTEM, report=str(report_id), **levels)
    _show(asset)
    return True


def drop_proof(asset: Asset, actor: Actor, tested: str) -> None:
    """A step: the owner made another technology of it; `tested` is the former one's digest. What a
    pilot base proved of the former neither shows nor raises the level of this one (R8.4, R8.5)."""
    told = events.list_named(asset.id, ("asset.trl_raised", DROPPED))
    raised: list[dict[str, Any]] = []
    for event in told:
        raised = [] if event["name"] == DROPPED else [*raised, event["data"]]
    if not raised or TECHNOLOGY.is_of(tested, asset):
        return
    digests = {data.get("sha256") for data in raised}
    before, asset.trl = asset.trl, min(asset.trl, raised[0]["before"])
    kept = [p for p in _proofs(asset) if p["sha256"] not in digests and p["name"] != REPORT]
    asset.facts = asset.facts | {"trl_proofs": kept}
    asset.verified_technology = asset.verified_until = asset.pilot_report_id = None
    events.record(DROPPED, asset.id, actor, before=before, after=asset.trl)


def end_verification(asset_id: UUID, report_id: UUID) -> None:
    """A step: the report is too old to show (R8.5); the level it proved stays."""
    asset = _locked(asset_id)
    if asset.pilot_report_id == report_id:
        asset.verified_technology = asset.verified_until = asset.pilot_report_id = None
        events.record("asset.verification_ended", asset.id, SYSTEM, report=str(report_id))
        _show(asset)


def _locked(asset_id: UUID) -> Asset:
    query = select(Asset).filter_by(id=asset_id).with_for_update()
    return db.session.scalars(query).one()


def _proofs(asset: Asset) -> list[dict[str, Any]]:
    return list(asset.facts.get("trl_proofs", ()))


def _proof(trl: int, sha256: str) -> dict[str, Any]:
    on = clock.today().isoformat()
    said = {"name": REPORT, "sha256": sha256, "level": trl, "kind": "pilot_batch"}
    return said | {"on": on}


def _show(asset: Asset) -> None:
    asset.version += 1
    db.session.flush()
    rows = select(Listing).where(Listing.asset_id == asset.id, Listing.state.in_(SHOWN))
    for listing in db.session.scalars(rows.order_by(Listing.id).with_for_update(of=Listing)):
        show_anew(listing)
