"""Guessing passwords is dear, and neither the target nor a campus pays for it."""

import threading
import time
from hashlib import sha256

import pytest
from sqlalchemy import text

from app.core.db import db
from app.parties.sessions.attempts import Try, count_try
from app.parties.sessions.puzzles import (
    MOST_BITS,
    OF_LOGIN,
    OF_PAIR,
    is_proven,
    network_of,
    solve,
)
from app.parties.sessions.rules import STEP, TooManyAttempts, code_at
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD

WRONG = "not the right password"
RIVAL, HOME, ABROAD = "203.0.113.9", "198.51.100.7", "192.0.2.44"


@pytest.fixture
def sign_in(as_):
    def post(login, password=PASSWORD, address=HOME, **more):
        body = {"login": login, "password": password} | more
        where = {"environ_overrides": {"REMOTE_ADDR": address}}
        return as_(None).post("/sessions", body, key=None, **where)

    return post


def fail(about, times, *, ago="0 minutes"):
    """So many failures as the tables hold them, without waiting for each hash."""
    db.session.execute(
        text(
            "insert into sign_in_attempts (about, source, at) "
            "select :about, '\\x00', clock_timestamp() - cast(:ago as interval) "
            "from generate_series(1, :times)"
        ),
        {"about": about, "times": times, "ago": ago},
    )
    db.session.commit()


def about(kind, said):
    """As the tables name it: SHA-256 of kind and what it is about, cut to 16 bytes."""
    return sha256(f"{kind}\x00{said}".encode()).digest()[:16]


def test_a_rival_who_hammers_locks_out_nobody_but_itself(sign_in):
    device = sign_in("buyer_clerk", remember=True).json["device"]
    for _ in range(12):
        last = sign_in("buyer_clerk", WRONG, RIVAL)
    assert problem_of(last) == (429, "too-many-attempts")
    assert 0 < int(last.headers["Retry-After"]) <= 900
    assert problem_of(sign_in("buyer_clerk", PASSWORD, RIVAL)) == (429, "too-many-attempts")
    assert sign_in("buyer_clerk", device=device).status_code == 201, "known device"
    assert sign_in("buyer_clerk", address=ABROAD).status_code == 201, "new address"


def test_who_shares_the_rivals_address_pays_a_bounded_work(sign_in):
    for _ in range(11):
        last = sign_in("buyer_clerk", WRONG, RIVAL)
    puzzle = last.json
    assert puzzle["bits"] <= MOST_BITS
    for proof in ("", "x", None):
        refused = sign_in("buyer_clerk", PASSWORD, RIVAL, **({"proof": proof} if proof else {}))
        assert refused.status_code == 429
    proof = solve(puzzle["challenge"], PASSWORD, puzzle["bits"])
    guess = sign_in("buyer_clerk", WRONG, RIVAL, proof=proof)
    assert problem_of(guess) == (429, "too-many-attempts"), "work is for one guess alone"
    other = sign_in("clerk", PASSWORD, RIVAL, proof=proof)
    assert other.status_code == 201, "another login is not held by it"
    assert sign_in("buyer_clerk", PASSWORD, RIVAL, proof=proof).status_code == 201
    assert sign_in("buyer_clerk", PASSWORD, RIVAL).status_code == 201, "it was the right person"


@pytest.mark.tried_once
def test_a_campus_of_three_hundred_behind_one_address(sign_in):
    for _ in range(300):
        assert sign_in("buyer_clerk", PASSWORD, HOME).status_code == 201
    rows = db.session.scalar(text("select count(*) from sign_in_attempts where source <> ''"))
    assert rows < 100, "who succeeds is forgotten"


def test_whoever_tries_many_logins_from_one_address_works_for_each(sign_in):
    fail(about("from", RIVAL), 100)
    refused = sign_in("clerk", WRONG, RIVAL)
    assert problem_of(refused) == (429, "too-many-attempts")
    proof = solve(refused.json["challenge"], PASSWORD, refused.json["bits"])
    assert sign_in("clerk", PASSWORD, RIVAL, proof=proof).status_code == 201
    assert sign_in("clerk", PASSWORD, HOME).status_code == 201


def test_a_slow_guesser_from_everywhere_is_held(sign_in, cast):
    """One guess from each address, hour by hour: first dear, then not at all; its owner comes in on
    a device, or with the authenticator."""
    device = sign_in("buyer_clerk", remember=True).json["device"]
    fail(about("login", "buyer_clerk"), OF_LOGIN.free, ago="20 hours")
    dear = sign_in("buyer_clerk", WRONG, "203.0.113.77")
    assert problem_of(dear) == (429, "too-many-attempts")
    proof = solve(dear.json["challenge"], PASSWORD, dear.json["bits"])
    there = sign_in("buyer_clerk", PASSWORD, "203.0.113.77", proof=proof)
    assert there.status_code == 201, "a new address costs its owner this work"
    for login in ("buyer_clerk", "seller"):
        fail(about("login", login), OF_LOGIN.most, ago="20 hours")
    held = sign_in("buyer_clerk", WRONG, ABROAD)
    assert problem_of(held) == (429, "too-many-attempts")
    assert "challenge" not in held.json, "no work buys another guess"
    assert sign_in("buyer_clerk", device=device).status_code == 201
    first = sign_in("seller", WRONG, ABROAD, code="000000")
    proof = solve(first.json["challenge"], PASSWORD, first.json["bits"])
    guessed = sign_in("seller", PASSWORD, ABROAD, code="000000", proof=proof)
    assert problem_of(guessed) == (429, "too-many-attempts"), "the code comes first"
    code = code_at(cast["seller"].secret, time.time() + STEP)
    assert sign_in("seller", PASSWORD, ABROAD, code=code, proof=proof).status_code == 201


def test_what_is_old_is_forgotten(sign_in, owner):
    for _ in range(11):
        sign_in("clerk", WRONG, RIVAL)
    owner("update sign_in_attempts set at = at - interval '16 minutes'")
    assert sign_in("clerk", WRONG, RIVAL).status_code == 403
    fail(about("login", "clerk"), OF_LOGIN.most, ago="25 hours")
    assert sign_in("clerk", PASSWORD, ABROAD).status_code == 201


@pytest.mark.tried_once
def test_nobody_learns_whether_a_login_exists(sign_in):
    answers = {}
    for login in ("clerk", "no-such-person"):
        device = {"device": "zd_" + "x" * 43}
        tries = [sign_in(login, WRONG, RIVAL, **device) for _ in range(11)]
        answers[login] = [
            (a.status_code, a.json["type"], a.json["title"], a.json.get("bits")) for a in tries
        ]
    assert answers["clerk"] == answers["no-such-person"]


def test_a_device_is_its_persons_alone_and_counts_for_itself(sign_in):
    device = sign_in("clerk", remember=True).json["device"]
    assert device.startswith("zd_")
    assert sign_in("clerk").json["device"] is None, "only who asks is remembered"
    for _ in range(11):
        sign_in("buyer_clerk", WRONG, RIVAL, device=device)
    assert sign_in("buyer_clerk", PASSWORD, RIVAL, device=device).status_code == 429
    for _ in range(20):
        assert sign_in("clerk", WRONG, RIVAL, device=device).status_code == 403
    for _ in range(10):
        sign_in("clerk", WRONG, RIVAL, device=device)
    assert sign_in("clerk", PASSWORD, RIVAL, device=device).status_code == 429, "then a stranger"
    stored = db.session.scalars(text("select d::text from known_devices d")).all()
    assert all(device not in row for row in stored)


def test_codes_are_guessed_ten_times_a_day_after_the_right_password(sign_in, cast):
    for n in range(10):
        address = f"203.0.113.{n}"
        assert problem_of(sign_in("seller", PASSWORD, address, code="000000")) == (
            403,
            "sign-in-refused",
        )
    code = code_at(cast["seller"].secret, time.time() + STEP)
    held = sign_in("seller", PASSWORD, ABROAD, code=code)
    assert problem_of(held) == (429, "too-many-codes")
    wrong = sign_in("seller", WRONG, "203.0.113.200", code="000000")
    assert problem_of(wrong) == (403, "sign-in-refused"), "it tells nothing without the password"


def test_a_rival_without_the_password_spends_no_code(sign_in, cast):
    for n in range(12):
        sign_in("seller", WRONG, f"203.0.113.{n}", code="000000")
    code = code_at(cast["seller"].secret, time.time() + STEP)
    assert sign_in("seller", PASSWORD, HOME, code=code).status_code == 201


def test_an_authenticator_whose_key_is_lost_is_a_clear_problem_with_a_way_out(
    as_, sign_in, cast, owner
):
    user_id = cast["seller"].actor.user_id
    owner(f"update users set totp_secret = 'gone:' || 'x'::bytea where id = '{user_id}'")
    code = code_at(cast["seller"].secret, time.time() + STEP)
    lost = sign_in("seller", code=code)
    assert problem_of(lost) == (409, "second-factor-unreadable")
    assert "重置" in lost.json["title"]
    assert problem_of(sign_in("seller", WRONG, code=code)) == (403, "sign-in-refused")
    asked = {"act": "user.reset_second_factor", "subject_id": str(user_id), "reasons": "密钥遗失"}
    approval = as_("security").post("/approvals", asked).json["id"]
    assert as_("security2").post(f"/approvals/{approval}/approve").status_code == 200
    again = sign_in("seller")
    assert (again.status_code, again.json["lacks_second_factor"]) == (201, True)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("203.0.113.1", "203.0.113.2", False),
        ("", "", True),
    ],
)
def test_a_household_is_one_network(one, other, is_same):
    assert (network_of(one) == network_of(other)) is is_same


def test_work_is_bounded_and_bound_to_the_password():
    proof = solve("c" * 32, "a password", 12)
    assert is_proven("c" * 32, "a password", proof, 12)
    assert not is_proven("c" * 32, "a password", None, 0)
    assert [OF_LOGIN.bits_after(n) for n in (0, 99)] == [0, 0]
    costs = [OF_LOGIN.bits_after(n) for n in range(100, 5_000, 100)]
    assert costs == sorted(costs)
    assert costs[-1] == MOST_BITS


@pytest.mark.tried_once
def test_many_at_once_do_not_take_the_last_free_try_twice(app):
    """Several processes count in one place."""
    made, refused, counted = Try("clerk", RIVAL, None, None, has_code=False), [], []
    fail(made.pair, OF_PAIR.free - 2)
    barrier = threading.Barrier(6)

    def attempt():
        with app.app_context():
            barrier.wait()
            try:
                counted.append(count_try(made, WRONG))
            except TooManyAttempts as refusal:
                refused.append(refusal)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=attempt) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(counted), len(refused)) == (2, 4)
