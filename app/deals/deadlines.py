"""Terms of a deal, counted in the calendar of Zhengzhou."""

from datetime import date
from typing import TYPE_CHECKING

from app.core import deadlines, policy
from app.core.deadlines import DAYS, WORKING_DAYS

if TYPE_CHECKING:
    from app.deals.models import Deal


def count_signing(deal: "Deal", first: date, *, needs_notice: bool, at_least: bool = False) -> None:
    """Working days to sign, after a day; they begin after a notice that must run first. `at_least`
    leaves a longer term as it is."""
    signing = (policy.value(deal.policy, "deal.sign_working_days"), WORKING_DAYS)
    notice = (policy.value(deal.policy, "notice.days"), DAYS)
    steps = (notice, signing) if needs_notice else (signing,)
    if at_least:
        deadlines.at_least(deal, "sign_by", first, *steps)
    else:
        deadlines.count(deal, "sign_by", first, *steps)
