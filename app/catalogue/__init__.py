"""Catalogue: patents, the assets made of them (成果), and the listings that offer them."""

from app.catalogue.assets.commands import pass_ownership
from app.catalogue.assets.models import Asset
from app.catalogue.assets.steps import end_verification, open_to_all, put_to_test, raise_trl
from app.catalogue.demands.steps import call_demand, end_call, hold_demand
from app.catalogue.exclusivities.rules import WHOLE_COUNTRY
from app.catalogue.exclusivities.steps import no_licence_overlaps
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import is_live, terms_are_those_seen
from app.catalogue.listings.steps import (
    close,
    hold_for_talks,
    release,
    reserve,
)
from app.catalogue.listings.workflow import EXCLUSIVE_FIT, Right
from app.catalogue.patents.models import Patent

__all__ = [
    "EXCLUSIVE_FIT",
    "WHOLE_COUNTRY",
    "Asset",
    "Listing",
    "Patent",
    "Right",
    "call_demand",
    "close",
    "end_call",
    "end_verification",
    "hold_demand",
    "hold_for_talks",
    "is_live",
    "no_licence_overlaps",
    "open_to_all",
    "pass_ownership",
    "put_to_test",
    "raise_trl",
    "release",
    "reserve",
    "terms_are_those_seen",
]
