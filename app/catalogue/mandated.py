"""What of the libraries a broker may be mandated for, and whose it is."""

from uuid import UUID

from app.catalogue.assets.models import Asset
from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import READABLE, Level
from app.catalogue.listings.models import Listing
from app.catalogue.listings.workflow import PUBLIC_STATES
from app.core.db import db
from app.parties.mandates.objects import Object, mandated


@mandated("asset")
def asset(id: UUID) -> Object | None:
    """Others know it by its listing only."""
    found = db.session.get(Asset, id)
    return Object(found.owner_id, False) if found else None


@mandated("listing")
def listing(id: UUID) -> Object | None:
    """Those on offer are public."""
    found = db.session.get(Listing, id)
    return Object(found.seller_id, found.state in PUBLIC_STATES) if found else None


@mandated("demand")
def demand(id: UUID) -> Object | None:
    """Those that everybody may read are public."""
    found = db.session.get(Demand, id)
    if found is None:
        return None
    is_public = found.state in READABLE and found.level == Level.PUBLIC
    return Object(found.poser_id, is_public)
