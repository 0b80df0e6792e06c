"""What the search is told of a listing. Pure."""

from typing import TYPE_CHECKING, Any

import orjson

from app.catalogue.listings.rules import stale_at
from app.catalogue.search.models import Library
from app.catalogue.search.numbers import indexed
from app.catalogue.search.questions import prefixes
from app.catalogue.search.segments import Document

if TYPE_CHECKING:
    from app.catalogue.listings.models import Listing

SHOWN = 200  # characters of the summary in a list


def document(listing: "Listing") -> Document:
    """The listing as it is found; of the asset's facts only the public ones are looked into."""
    asset, shown = listing.asset, asset_summary(listing)
    symbols = [symbol for patent in asset.patents for symbol in patent.ipc]
    facts = asset.facts
    texts = (
        *(asset.summary[len(shown) :], " ".join(asset.keywords), listing.seller_name),
        *(facts.get("problem", ""), facts.get("advantage", ""), *facts.get("scenes", ())),
        *(patent.title for patent in asset.patents),
    )
    return Document(
        Library.LISTINGS,
        listing.id,
        listing.version,
        asset.title,
        shown,
        " ".join(texts),
        search_card(listing),
        listing.published_at or listing.created_at,
        _attributes(listing, symbols),
        _columns(listing, symbols),
    )


def _attributes(listing: "Listing", symbols: list[str]) -> dict[str, Any]:
    asset = listing.asset
    return {
        "ipc": prefixes(symbols),
        "field": [asset.field] if asset.field else [],
        "district": [asset.district[:n] for n in (2, 4, 6)] if asset.district else [],
        "seller": [str(listing.seller_id)],
        "kind": [asset.kind],
        "right": [listing.right],
        "number": [
            number
            for patent in asset.patents
            for number in indexed(patent.application_number, patent.publication_number)
        ],
    }


def _columns(listing: "Listing", symbols: list[str]) -> dict[str, Any]:
    asset = listing.asset
    return {
        "price": listing.price,
        "trl": asset.trl,
        "state": listing.state,
        "district": asset.district,
        "field": asset.field,
        "kind": asset.kind,
        "right": listing.right,
        "seller_id": listing.seller_id,
        "is_pilot_verified": asset.is_pilot_verified(),
        "ipc": symbols,
    }


def asset_summary(listing: "Listing") -> str:
    """The beginning of the summary, as lists show it."""
    return listing.asset.summary[:SHOWN]


def search_card(listing: "Listing") -> bytes:
    """What a list of found listings shows of one."""
    asset = listing.asset
    return orjson.dumps(
        {
            "id": listing.id,
            "library": "listings",
            "state": listing.state,
            "title": asset.title,
            "summary": asset_summary(listing),
            "seller": {"id": listing.seller_id, "name": listing.seller_name},
            "kind": asset.kind,
            "right": listing.right,
            "price": {"amount": listing.price, "currency": "CNY"},
            "trl": asset.trl,
            "field": asset.field,
            "district": asset.district,
            "is_pilot_verified": asset.is_pilot_verified(),
            "ipc": list(dict.fromkeys(s[:4] for p in asset.patents for s in p.ipc))[:5],
            "patents": [patent.application_number for patent in asset.patents][:5],
            "published_at": listing.published_at,
            "stale_at": stale_at(listing),
        }
    )
