"""What is told of a listing: one form for the owner's view and the public card."""

from typing import TYPE_CHECKING, Any

import orjson

from app.catalogue.listings.rules import stale_at
from app.catalogue.rights.queries import barred_until, list_burdens

if TYPE_CHECKING:
    from app.catalogue.listings.models import Listing


PATENT = (
    *("application_number", "publication_number", "title", "kind", "legal_status"),
    *("applicants", "ipc", "filed_on", "expires_on"),
)


def told(listing: "Listing") -> dict[str, Any]:
    """Everything a reader may know, as plain JSON values."""
    asset = listing.asset
    return {
        "id": listing.id,
        "version": listing.version,
        "state": listing.state,
        "asset_id": asset.id,
        "seller": {"id": listing.seller_id, "name": listing.seller_name},
        "right": listing.right,
        "territory": listing.territory,
        "territory_code": listing.territory_code,
        "use_field": listing.use_field,
        "term_months": listing.term_months,
        "price": {"amount": listing.price, "currency": "CNY"},
        "pricing_mode": listing.pricing_mode,
        "published_at": listing.published_at,
        "expires_at": listing.expires_at,
        "confirmed_at": listing.confirmed_at,
        "stale_at": stale_at(listing),
        "response_hours": listing.response_hours,
        "kind": asset.kind,
        "title": asset.title,
        "summary": asset.summary,
        "keywords": asset.keywords,
        "field": asset.field,
        "district": asset.district,
        "facts": _public(asset.facts),
        "trl": asset.trl,
        "is_experimental": asset.is_experimental,
        "is_in_test": asset.is_in_test,
        "is_pilot_verified": asset.is_pilot_verified(),
        "pilot_report_id": asset.pilot_report_id if asset.is_pilot_verified() else None,
        "burdens": list_burdens(asset),
        "export_class": asset.export_class,
        "patents": [_patent(patent) for patent in asset.patents],
    }


def _public(facts: dict[str, Any]) -> dict[str, Any]:
    """How the completers share their reward is between them and their employer (R2.3)."""
    if "completers" not in facts:
        return facts
    people = [{name: p[name] for name in p if name != "share"} for p in facts["completers"]]
    return facts | {"completers": people}


def _patent(patent: Any) -> dict[str, Any]:
    return {name: getattr(patent, name) for name in PATENT} | {
        "exclusive_until": barred_until(patent)
    }


def card(listing: "Listing") -> bytes:
    """The public answer, byte for byte; a reader without an account has no transitions."""
    public = told(listing) | {"review_reasons": None, "suspended_for": None, "transitions": []}
    return orjson.dumps(public)
