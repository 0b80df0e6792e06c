"""What a market is filled with before it starts: scripts, as settings are one per process."""

from textwrap import indent

HEAD = """
import json
from datetime import timedelta
from sqlalchemy import text
from app.core import clock
from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.viewer import viewer
from app.factory import create_app
from config.environment import load
from tests.factories.cast import make_cast
from tests.factories.rooms import make_bidders
from tests.factories.subjects import Make

@command
def allow():
    db.session.execute(text("update market_clock set is_rehearsal = true"))

@command
def pass_days(days):
    clock.shift(timedelta(days=days))

with create_app(load()).app_context():
    viewer.set(SYSTEM)
    allow()
    cast = make_cast()
"""


def with_cast(then: str) -> str:
    """The tests' people are there; `then` goes on and prints JSON in its last line."""
    return HEAD + indent(then, "    ")


CAST = with_cast("print(json.dumps({login: member.secret for login, member in cast.items()}))")
ONE_PROCEDURE = with_cast("""
make = Make(cast)
listing = make.listing(right="exclusive_licence", term_months=12)
procedure = make.procedure(listing_id=listing.id)
for who in ("buyer", "rival"):
    make.intent("qualified", who, procedure.id)
print(json.dumps(str(procedure.id)))
""")
BIDDERS = with_cast("""
Make(cast).auction(pass_days, "scheduled")
bidders = make_bidders(8)  # sessions end by the market's clock
print(json.dumps(bidders))
""")
