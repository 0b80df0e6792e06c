"""What a pilot base's findings do to an asset, inside its transaction."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset, AssetOwnership
from app.catalogue.assets.rules import (
    TECHNOLOGY,
    Kind,
    NotTheOwner,
    PatentUnknown,
    require_declared_not_secret,
    require_fitting_patents,
    require_fitting_shares,
    require_no_rise_of_trl,
)
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import require_no_running_deal
from app.catalogue.listings.steps import show_anew, touch, void_others
from app.catalogue.listings.workflow import State
from app.catalogue.patents.models import Patent
from app.catalogue.patents.rules import NotALister, application_number
from app.catalogue.patents.steps import watch
from app.catalogue.screening.steps import require_no_secret
from app.core import clock, codes, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, step

REPORT, DROPPED = "中试验证报告", "asset.proof_dropped"
SHOWN = (State.PUBLISHED, State.RESERVED)


@step
def put_to_test(asset_id: UUID, *, is_in_test: bool) -> None:
    """Whoever looks at it is told that it is being tested, or no longer (R1.2.9)."""
    asset = _locked(asset_id)
    if asset.is_in_test != is_in_test:
        asset.is_in_test = is_in_test
        events.record("asset.test_state_changed", asset.id, SYSTEM, is_in_test=is_in_test)
        _show(asset)


@step
def raise_trl(
    asset_id: UUID,
    *,
    technology: str,
    trl: int,
    report_id: UUID,
    report_sha256: str,
    until: datetime,
) -> bool:
    """An accepted report proves a level for the technology that was tested. False when the
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


@step
def drop_proof(asset: Asset, actor: Actor, tested: str) -> None:
    """The owner made another technology of it; `tested` is the former one's digest. What a
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


@step
def end_verification(asset_id: UUID, report_id: UUID) -> None:
    """The report is too old to show (R8.5); the level it proved stays."""
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


LIVE = (State.PUBLISHED, State.RESERVED, State.SUBMITTED, State.SUSPENDED)


@step
def enter(actor: Actor, *, patents: list[str], is_not_secret: bool, **facts: Any) -> Asset:
    """Enter a result with its patents (numbers in any notation).

    Raises NotALister, SecretNotDeclared, SecretSuspected, PatentUnknown, PatentsDoNotFitKind,
    SharesDoNotFit, CodeUnknown.
    """
    if not actor.has("lister"):
        raise NotALister()
    require_declared_not_secret(is_not_secret)
    asset = Asset(owner_id=actor.organisation_id, patents=_patents(patents), **facts)
    _require_sound(asset)
    asset.created_at = clock.now()
    db.session.add(asset)
    db.session.flush()
    db.session.add(
        AssetOwnership(asset_id=asset.id, organisation_id=asset.owner_id, from_on=clock.today())
    )
    watch(asset.patents)
    events.record("asset.created", asset.id, actor, patents=patents)
    return asset


@step
def change(actor: Actor, asset: Asset, **changes: Any) -> None:
    """Other facts; its listings are reviewed again. Raises what `enter` raises."""
    listings = _live_listings(asset)
    require_no_running_deal(listings)
    require_no_rise_of_trl(asset, changes, _was_published(asset))
    events.record("asset.edited", asset.id, actor, changed=sorted(changes))
    former = TECHNOLOGY.of(asset)
    if "patents" in changes:
        asset.patents = _patents(changes.pop("patents"))
    for name, value in changes.items():
        setattr(asset, name, value)
    drop_proof(asset, actor, former)
    _require_sound(asset)
    watch(asset.patents)
    asset.version += 1
    for listing in listings:
        touch(listing, actor, "asset edited")


@step
def pass_ownership(
    actor: Actor, asset_id: UUID, *, seller: UUID, to: UUID, on: date, deal_id: UUID
) -> None:
    """A step of a deal's transaction: the asset has a new owner from that date on (R5.3.1).

    What else the seller offered of it is void. Raises NotTheOwner.
    """
    asset = db.session.scalars(select(Asset).filter_by(id=asset_id).with_for_update()).one()
    if asset.owner_id != seller:
        raise NotTheOwner()
    former = db.session.scalars(
        select(AssetOwnership).filter_by(asset_id=asset_id, until_on=None)
    ).one()
    former.until_on = on
    db.session.add(
        AssetOwnership(asset_id=asset_id, organisation_id=to, from_on=on, deal_id=deal_id)
    )
    asset.owner_id = to
    asset.version += 1
    events.record("asset.ownership_passed", asset_id, actor, to=str(to), deal=str(deal_id))
    void_others(asset_id)


def _require_sound(asset: Asset) -> None:
    codes.require("technology_field", asset.field)
    codes.require("district", asset.district)
    require_fitting_patents(asset.kind or Kind.PATENT, asset.patents, asset.facts or {})
    require_fitting_shares(asset.facts or {})
    texts = (asset.title, asset.summary, asset.keywords, asset.facts, asset.confidential)
    require_no_secret(*texts)


def _was_published(asset: Asset) -> bool:
    shown = select(Listing.id).where(
        Listing.asset_id == asset.id, Listing.published_at.is_not(None)
    )
    return db.session.scalar(shown.limit(1)) is not None


def _patents(numbers: list[str]) -> list[Patent]:
    wanted = sorted({application_number(number) for number in numbers})
    found = db.session.scalars(select(Patent).where(Patent.application_number.in_(wanted))).all()
    known = {patent.application_number for patent in found}
    if missing := [number for number in wanted if number not in known]:
        raise PatentUnknown(numbers=missing)
    return list(found)


def _live_listings(asset: Asset) -> list[Listing]:
    return list(
        db.session.scalars(
            select(Listing)
            .where(
                Listing.asset_id == asset.id,
                Listing.state.in_(LIVE),
            )
            .order_by(Listing.id)
            .with_for_update(of=Listing)
        )
    )
