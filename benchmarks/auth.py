"""Rows `auth.*`: what it costs to know who asks, and to sign in."""

import time
from contextlib import ExitStack

from app.parties.people import passwords
from benchmarks.bench import Bench, gunicorn
from benchmarks.http import free_port
from benchmarks.load import in_a_process
from benchmarks.measure import Slice, interleaved, row
from tests.factories.cast import PASSWORD

CONNECTIONS, SECONDS, SLICES = 8, 3.0, 5
PATH = "/codes/technology_field"  # public and answered by Flask with one query
SIGN_INS = 40


def run(the: Bench) -> None:
    """One endpoint with a token and without; one password hash beside a whole sign-in."""
    port = free_port()
    with ExitStack() as stack:
        stack.enter_context(gunicorn(the, port, "wsgi:app"))
        found = interleaved(
            {
                "with": lambda: _get(port, the.cast["clerk"].token),
                "without": lambda: _get(port, None),
            },
            SLICES,
        )
    what = f"GET {PATH} with a token ÷ without"
    row("auth.token_check", found["with"], found["without"], 0.85, what=what)
    found = interleaved({"sign_in": _sign_in, "hash": _hash}, SLICES)
    what = "a sign-in, counted, checked, logged ÷ its argon2id hash alone"
    row("auth.sign_in", found["sign_in"], found["hash"], 0.0, what=what)


def _get(port: int, token: str | None) -> Slice:
    answers, seconds = in_a_process(port, PATH, CONNECTIONS, SECONDS, token)
    return Slice(answers, seconds, 0.0)


def _sign_in() -> Slice:
    from app.core.actor import NOBODY
    from app.parties.sessions.commands import sign_in

    started = time.perf_counter()
    for _ in range(SIGN_INS):
        sign_in(
            NOBODY, login="clerk", password=PASSWORD, code=None, organisation_id=None,
            hours=1, address=str(time.perf_counter()),
        )  # fmt: skip
    return Slice(SIGN_INS, time.perf_counter() - started, 0.0)


def _hash() -> Slice:
    stored = passwords.hashed(PASSWORD)
    started = time.perf_counter()
    for _ in range(SIGN_INS):
        assert passwords.is_right(stored, PASSWORD)
    return Slice(SIGN_INS, time.perf_counter() - started, 0.0)
