"""Catalogue: patents, the assets made of them (成果), and the listings that offer them."""

from app.catalogue.assets.models import Asset
from app.catalogue.assets.rules import PRIORITY_BASES, TECHNOLOGY
from app.catalogue.assets.steps import end_verification, pass_ownership, put_to_test, raise_trl
from app.catalogue.demands.steps import call_demand, end_call, hold_demand
from app.catalogue.exclusivities.rules import WHOLE_COUNTRY
from app.catalogue.legal_events.rules import TERMINAL
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import LISTING_TERMS, require_live, require_terms_seen
from app.catalogue.listings.steps import (
    close,
    hold_for_talks,
    release,
    reserve,
)
from app.catalogue.listings.workflow import Right
from app.catalogue.patents.models import Patent
from app.catalogue.rights.judging import (
    OPEN_LICENCE_BARS,
    Agreed,
    bar,
    first_bar,
    for_buyer,
    require_free,
)
from app.catalogue.rights.queries import list_burdens, same_right_as
from app.catalogue.rights.rules import require_no_exchange_procedure
from app.catalogue.rights.steps import end_right, grant_right, open_to_all

__all__ = [
    "LISTING_TERMS",
    "OPEN_LICENCE_BARS",
    "PRIORITY_BASES",
    "TECHNOLOGY",
    "TERMINAL",
    "WHOLE_COUNTRY",
    "Agreed",
    "Asset",
    "Listing",
    "Patent",
    "Right",
    "bar",
    "call_demand",
    "close",
    "end_call",
    "end_right",
    "end_verification",
    "first_bar",
    "for_buyer",
    "grant_right",
    "hold_demand",
    "hold_for_talks",
    "list_burdens",
    "open_to_all",
    "pass_ownership",
    "put_to_test",
    "raise_trl",
    "release",
    "require_free",
    "require_live",
    "require_no_exchange_procedure",
    "require_terms_seen",
    "reserve",
    "same_right_as",
]
