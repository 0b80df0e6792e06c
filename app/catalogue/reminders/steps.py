"""How reminders are made: steps of a subscriber's transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.assets.models import Asset, asset_patents
from app.catalogue.demands.models import Demand
from app.catalogue.listings.models import Listing
from app.catalogue.patents.models import Patent, PatentWatch
from app.catalogue.reminders.models import Reminder
from app.catalogue.talents.models import Talent
from app.core.db import db, step
from app.core.events import RecordedEvent
from app.parties import Organisation
from app.parties.brokers.models import Credential
from app.parties.changes.models import Change
from app.parties.people.holders import organisations_of

OWNER: dict[str, tuple[Any, Any]] = {  # of a subject: where its organisation stands
    "listing": (Listing, Listing.seller_id),
    "demand": (Demand, Demand.poser_id),
    "talent": (Talent, Talent.keeper_id),
    "organisation": (Organisation, Organisation.id),
    "credential": (Credential, Credential.organisation_id),
}


@step
def remind(event: RecordedEvent) -> None:
    """Tell every organisation concerned, once."""
    noun = event.name.partition(".")[0]
    if noun == "patent_watch":
        subject_id, facts, owners = _patent(event)
    elif noun in ("change", "user"):
        subject_id, facts, owners = _of_people(event, noun)
    else:
        model, column = OWNER[noun]
        owners = list(db.session.scalars(select(column).where(model.id == event.subject_id)))
        subject_id, facts = event.subject_id, _ends(db.session.get_one(model, event.subject_id))
    rows = [
        {
            "event_id": event.id,
            "organisation_id": owner,
            "kind": event.name,
            "subject_id": subject_id,
            "facts": facts,
            "created_at": event.happened_at,
        }
        for owner in owners
    ]
    if rows:
        db.session.execute(insert(Reminder).on_conflict_do_nothing(), rows)


def _of_people(event: RecordedEvent, noun: str) -> tuple[UUID, dict[str, Any], list[UUID]]:
    """What waits for a second person, or an account that was opened anew: an organisation's, or all
    of a person's."""
    if noun == "user":
        return event.subject_id, {}, organisations_of(event.subject_id)
    change = db.session.get_one(Change, event.subject_id)
    facts = {"change": change.kind, "ends_at": change.due_at}
    of = change.organisation_id
    return change.id, facts, [of] if of is not None else organisations_of(change.subject_id)


def _ends(subject: Any) -> dict[str, Any]:
    """When what comes near is there, of those whose end is one moment."""
    for name in ("expires_at", "verified_until", "valid_until"):
        if (at := getattr(subject, name, None)) is not None:
            return {"ends_at": at}
    return {}


def _patent(event: RecordedEvent) -> tuple[UUID, dict[str, Any], list[UUID]]:
    watch = db.session.get_one(PatentWatch, event.subject_id)
    patent = db.session.get_one(Patent, watch.patent_id)
    owners = db.session.scalars(
        select(Asset.owner_id)
        .join(asset_patents, asset_patents.c.asset_id == Asset.id)
        .where(asset_patents.c.patent_id == patent.id)
        .distinct()
    )
    facts = {
        "application_number": patent.application_number,
        "next_fee_on": watch.told_fee_on if event.name.endswith("fee_near") else watch.next_fee_on,
        "expires_on": watch.expires_on,
    }
    return patent.id, facts, list(owners)
