"""What is told of a listing: one form for the owner's view and the public card. Pure."""

from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from app.catalogue.listings.models import Listing


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
        "term_months": listing.term_months,
        "price": {"amount": listing.price, "currency": "CNY"},
        "pricing_mode": listing.pricing_mode,
        "published_at": listing.published_at,
        "expires_at": listing.expires_at,
        "title": asset.title,
        "summary": asset.summary,
        "trl": asset.trl,
        "is_experimental": asset.is_experimental,
        "burdens": [{"kind": b["kind"], "holder": b["holder"]} for b in asset.burdens],
        "export_class": asset.export_class,
        "patents": [
            {
                "application_number": patent.application_number,
                "publication_number": patent.publication_number,
                "title": patent.title,
                "kind": patent.kind,
                "legal_status": patent.legal_status,
                "applicants": patent.applicants,
                "ipc": patent.ipc,
                "filed_on": patent.filed_on,
                "expires_on": patent.expires_on,
                "exclusive_until": patent.exclusive_until,
            }
            for patent in asset.patents
        ],
    }


def card(listing: "Listing") -> bytes:
    """The public answer, byte for byte; a reader without an account has no transitions."""
    public = told(listing) | {"review_reasons": None, "transitions": []}
    return orjson.dumps(public)
