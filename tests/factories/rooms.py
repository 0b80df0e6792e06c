"""Many open auction rooms at once, copied from one that the cast's own hands made."""

from typing import Any
from uuid import UUID

import psycopg
from stdnum.cn import uscc

from app.core.actor import SYSTEM
from app.parties.organisations.commands import register_organisation
from app.parties.people.commands import register_user
from app.parties.sessions.commands import sign_in
from tests.factories.cast import PASSWORD

ID = "lpad((%(first)s + n)::text, 32, '0')::uuid"
ROOMS = (
    f"""insert into procedures select (jsonb_populate_record(s.p, jsonb_build_object(
        'id', {ID}, 'next_check', null))).*
    from generate_series(0, %(count)s - 1) n,
        (select p from procedures p order by created_at limit 1) s
    """,
    f"""insert into auctions select (jsonb_populate_record(s.a, jsonb_build_object(
        'id', {ID}, 'procedure_id', {ID}, 'state', 'free', 'seq', 0, 'price', null,
        'starts_at', market_now(), 'free_ends_at', market_now() + %(free)s * interval '1 second',
        'ends_at', market_now() + (%(free)s + %(timed)s) * interval '1 second',
        'timed_seconds', %(timed)s, 'stages', 1, 'hard_ends_at', null,
        'next_check', market_now() + %(free)s * interval '1 second'))).*
    from generate_series(0, %(count)s - 1) n,
        (select a from auctions a order by created_at limit 1) s
    """,
    f"""insert into auction_stages select {ID}, 1, 'opened', 0, a.free_ends_at, a.ends_at, null,
        a.starts_at from generate_series(0, %(count)s - 1) n join auctions a on a.id = {ID}""",
)
BIDDER = f"""insert into auction_bidders (auction_id, bidder_id, label, intent_id, priority)
    select {ID}, %(bidder)s, %(label)s, i.id, null
    from generate_series(0, %(count)s - 1) n, (select id from intents limit 1) i"""


def room_id(n: int) -> UUID:
    """Of the n-th copied room; their ids are their numbers."""
    return UUID(f"{n:032}")


def make_bidders(count: int) -> list[dict[str, Any]]:
    """Organisations with one bidder each: organisation_id, user_id, token."""
    found = []
    for n in range(count):
        code = f"91410100BB{n:07}"
        organisation = register_organisation(
            SYSTEM,
            name=f"竞买企业{n}",
            kind="enterprise",
            regime="private",
            code=code + uscc.calc_check_digit(code),
            bank_account=f"62220011{n:08}",
        )
        login = f"bidder-{n}"
        user = register_user(
            SYSTEM, organisation.id, login=login, name=login, password=PASSWORD, duties=["bidder"]
        )
        token = sign_in(
            SYSTEM,
            login=login,
            password=PASSWORD,
            code=None,
            organisation_id=None,
            hours=24,
            address="cast",
        )["token"]
        found.append(
            {"organisation_id": str(organisation.id), "user_id": str(user.id), "token": token}
        )
    return found


def copy_rooms(
    owner: psycopg.Connection[Any],
    bidders: list[dict[str, Any]],
    *,
    first: int,
    count: int,
    free: float = 86_400,
    timed: int = 300,
) -> None:
    """`count` rooms in their free period of `free` seconds, every bidder in each of them."""
    owner.execute("set market.viewer = 'system'")
    given = {"first": first, "count": count, "free": free, "timed": timed}
    for statement in ROOMS:
        owner.execute(statement, given)
    for n, bidder in enumerate(bidders):
        who = {"bidder": bidder["organisation_id"], "label": f"竞买人{n:05}"}
        owner.execute(BIDDER, given | who)
