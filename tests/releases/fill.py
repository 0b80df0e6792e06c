"""Fills a market: an object in every state of every workflow, each reached as people reach it.

The market's clock never goes back, and a dump that is kept for years must stand at its own moment
when it is loaded, so all of it happens ten years ahead.
"""

from datetime import UTC, datetime, timedelta

from app.core.actor import SYSTEM
from app.core.viewer import viewer
from tests.factories.cast import make_cast
from tests.factories.subjects import Make
from tests.hands import settle
from tests.releases.market import Market, allow_rehearsal
from tests.releases.scenes import calls, lines, notices, people, procedures, sales, sealed, shelf

FOUNDED = datetime(2036, 3, 3, 1, tzinfo=UTC)  # a Monday, nine o'clock in Zhengzhou
OPENED = datetime(2037, 5, 4, 1, tzinfo=UTC)  # another one; what had a year's time is over
LAST_DAY = OPENED + timedelta(days=15)  # to register; a Tuesday
SUNDAY, HOUR = OPENED + timedelta(days=20), timedelta(hours=1)
MONDAY = SUNDAY + 23 * HOUR  # eight o'clock


def fill() -> Market:
    """Fill a database that is migrated and empty; an app's context is open."""
    viewer.set(SYSTEM)
    allow_rehearsal()
    market = Market(Make({}))
    market.comes_to(FOUNDED)
    market.make.cast = make_cast()
    for scene in (people, shelf, sealed):
        scene.is_founded(market)
    market.days_pass(people.NOTICE_DAYS)
    _a_year(market)
    _three_weeks(market)
    _a_day(market)
    for scene in (procedures, sealed, shelf, lines, sales):
        scene.just_now(market)
    return market


def _a_year(market: Market) -> None:
    """What ends by time; the later half is of things that still stand when the year is over."""
    for scene in (people, shelf, lines):
        scene.long_ago(market)
        settle()
    people.terms_are_long_again(market)
    market.days_pass(140)
    shelf.half_a_year_ago(market)
    for scene in (sales, procedures, sealed, calls):
        scene.long_ago(market)
        settle()
    market.comes_to(OPENED - timedelta(days=20))
    sales.a_trial_begins(market)
    market.comes_to(OPENED)


def _three_weeks(market: Market) -> None:
    """Announced, closed, competed for."""
    for scene in (procedures, sealed, calls, notices):
        scene.weeks_ago(market)
        settle()
    market.comes_to(LAST_DAY)
    procedures.last_day(market)
    market.comes_to(procedures.closes_at(market.things["procedures"]["won"]))
    sealed.is_over(market)
    procedures.is_over(market)
    market.comes_to(SUNDAY)
    procedures.competes(market, "timed")
    market.comes_to(SUNDAY + 2 * HOUR)
    procedures.competes(market, "free", "paused")
    market.comes_to(MONDAY)
    procedures.competes(market, "scheduled", "curing", "pending")


def _a_day(market: Market) -> None:
    procedures.opens(market, "timed")
    for scene in (people, shelf, sales, notices, procedures, sealed, calls, lines):
        scene.these_days(market)
        settle()
    for name in ("free", "paused"):
        procedures.opens(market, name)
