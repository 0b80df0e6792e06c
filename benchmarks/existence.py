"""Rows `existence.*`: how well the time of an answer tells another's object from a missing one.

The area under the curve (AUC) of the times of both, asked in random order on one connection; 0.5
tells nothing, 1 everything. `ours` is it, `limit` what it may reach.
"""

import http.client
import json
import random
import time
from collections.abc import Callable
from uuid import uuid4

from app.core.actor import NOBODY
from app.core.errors import DomainError
from benchmarks.bench import Bench, gunicorn
from benchmarks.http import free_port
from tests.factories.cast import PASSWORD
from tests.factories.subjects import Make

PAIRS, LIMIT = 1_500, 0.55
PEOPLE, TRIES = 100, 4  # of each; more in a row cost more, whoever it is
WARM = 100  # requests that are not counted


def run(the: Bench) -> None:
    """Measure every noun over HTTP, and the sign-in in this process; print a row for each."""
    make = Make(the.cast)
    draft = make.listing("draft")
    there = {
        "assets": draft.asset_id,
        "listings": draft.id,
        "negotiations": make.negotiation().id,
        "deals": make.deal("paid").id,
        "demands": make.demand("draft").id,
    }
    port = free_port()
    with gunicorn(the, port, "wsgi:app"):
        for noun, id in there.items():
            _row(noun, *_asked(port, f"/{noun}/", str(id), the.cast["stranger"].token))
    _row("sign_in", *_signed_in())


def _row(name: str, there: list[float], gone: list[float]) -> None:
    auc = area(there, gone)
    line = {"name": f"existence.{name}", "ours": round(auc, 3), "limit": LIMIT}
    line |= {"pairs": len(there), "what": "AUC of the time: another's ÷ missing"}
    print(json.dumps(line), flush=True)


def area(one: list[float], other: list[float]) -> float:
    """The probability that a time of one side is longer, or shorter, than one of the other."""
    ranked = sorted([(value, 0) for value in one] + [(value, 1) for value in other])
    ranks = sum(place for place, (_, side) in enumerate(ranked, 1) if side == 0)
    share = (ranks - len(one) * (len(one) + 1) / 2) / (len(one) * len(other))
    return max(share, 1 - share)


def _asked(port: int, path: str, id: str, token: str) -> tuple[list[float], list[float]]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Authorization": f"Bearer {token}"}

    def ask(place: str) -> None:
        connection.request("GET", place, headers=headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 404, answer.status

    for _ in range(WARM):
        ask(path + id)
        ask(path + str(uuid4()))
    return _in_turn(lambda: ask(path + id), lambda: ask(path + str(uuid4())), PAIRS)


def _in_turn(
    there: Callable[[], None], gone: Callable[[], None], pairs: int
) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    sides = [(0, there), (1, gone)]
    for _ in range(pairs):
        random.shuffle(sides)
        for side, ask in sides:
            begun = time.perf_counter()
            ask()
            times[side].append(time.perf_counter() - begun)
    return times


def _signed_in() -> tuple[list[float], list[float]]:
    """Wrong passwords, few of each login and each from an address of its own."""
    from app.parties.people.commands import register
    from app.parties.sessions.commands import sign_in

    def attempt(login: str) -> None:
        try:
            sign_in(
                NOBODY, login=login, password="wrong, whoever it is", code=None,
                organisation_id=None, hours=1, address=str(uuid4()),
            )  # fmt: skip
        except DomainError:
            return

    def tried(logins: list[str]) -> Callable[[], None]:
        waiting = [login for login in logins for _ in range(TRIES)]
        random.shuffle(waiting)
        return lambda: attempt(waiting.pop())

    known = [f"known-{uuid4().hex[:12]}" for _ in range(PEOPLE)]
    for login in known:
        register(NOBODY, login=login, name=login, password=PASSWORD, address=login)
    nobody = [f"nobody-{uuid4().hex[:11]}" for _ in range(PEOPLE)]
    return _in_turn(tried(known), tried(nobody), PEOPLE * TRIES)
