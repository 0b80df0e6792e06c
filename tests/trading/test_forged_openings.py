"""An opening's record that was forged is named so, and one that is sound never is.

Three forgers: one holds the whole database and all that was published, but no key; the market holds
its receipt key, too; and a market that left a bid out from the first has what its custodians signed
in good faith. Against the first the record is enough; against the second the custodians'
signatures; against the third a bidder's receipt.
"""

import json
import random
import subprocess
import sys
from base64 import b64decode, b64encode
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.trading.openings import counting, sealer
from app.trading.openings.checker import violations
from tests.trading.books import SCORING, Book, attested, chained, signed_anew

ROAD = {"a": 300, "b": 200, "c": 400, "d": 50}


@pytest.fixture(scope="module")
def price():
    """(book, receipts by entry): replaced, withdrawn, given back, failed, left, too low, moved."""
    book = Book(scoring=SCORING)
    receipts = {"old": book.receives("a", {"price_fen": 250})}
    for entry in ("b", "gone", "back", "failed"):
        receipts[entry] = book.receives(entry, {"price_fen": 222})
    book.moves()
    for entry, sum_ in ROAD.items():
        receipts[entry] = book.receives(entry, {"price_fen": sum_})
    book.withdraws("gone")
    book.gives_back("back")
    book.closes(scores={"a": 90, "b": 80, "c": 70, "d": 99})
    for side in ("owner", "witness"):
        book.gives(side)
    book.opens()
    book.decides(left=["b"])
    return book, receipts


@pytest.fixture(scope="module")
def technical():
    book = Book("technical", id="o-2", scoring=SCORING)
    for entry in ("a", "b", "c"):
        book.receives(entry, {"text": f"方案{entry}"})
    book.closes()
    for side in ("owner", "notary"):
        book.gives(side)
    book.opens()
    book.judges({"a": 90, "b": 59, "c": 60})
    return book


def sealed_anew(record, book, n, content):
    """The forger knows the content key of an opened envelope: other words under the same key."""
    bid = record["bids"][n]
    sealed = b64decode(bid["sealed"])
    key = sealer.join({side: b64decode(share) for side, share in bid["shares"].items()})
    head = sealed[: sealer.HEAD]
    place = sealer.place_of(book.id, book.envelope, bid["entry_id"])
    plain = sealer.canonical(content).ljust(sealer.SIZES[book.envelope])
    body = sealer.AESGCM(key).encrypt(sealer.ONCE, plain, place + head)
    bid.update(sealed=b64encode(head + body).decode(), content=content)
    bid["commitment"] = sealer.commitment_of(head + body)
    link_of(record, "received", n)["commitment"] = bid["commitment"]


def links(record, kind):
    return [one["body"] for one in record["log"] if one["body"]["kind"] == kind]


def link_of(record, kind, n=0):
    return links(record, kind)[n]


def without(record, n):
    """As if it had never come: bid and link."""
    gone = record["bids"].pop(n)
    told = ("received", "withdrawn", "given_back")
    record["log"] = [
        one
        for one in record["log"]
        if one["body"]["kind"] not in told or one["body"]["commitment"] != gone["commitment"]
    ]
    numbered(record)


def numbered(record):
    for position, bid in enumerate(record["bids"], start=1):
        bid["position"] = position
    closed = link_of(record, "closed")
    closed["handed_in"] = len(record["bids"])
    kinds = [one["body"]["kind"] for one in record["log"]]
    before = kinds.index("closed")
    seen = {}
    for one in record["log"][:before]:
        body = one["body"]
        if body["kind"] == "received":
            seen[body["entry"]] = True
        if body["kind"] in ("withdrawn", "given_back"):
            seen.pop(body["entry"], None)
    closed["standing"] = len(seen)


def swapped(record, i, j):
    at = [n for n, one in enumerate(record["log"]) if one["body"]["kind"] == "received"]
    log, bids = record["log"], record["bids"]
    first, second = log[at[i]]["body"], log[at[j]]["body"]
    first["at"], second["at"] = second["at"], first["at"]
    log[at[i]], log[at[j]] = log[at[j]], log[at[i]]
    bids[i]["received_at"], bids[j]["received_at"] = bids[j]["received_at"], bids[i]["received_at"]
    bids[i], bids[j] = bids[j], bids[i]
    numbered(record)


def inserted(record, book):
    other = deepcopy(book)
    other.log, other.bids = [deepcopy(record["log"][0])], []
    other.now = other.until - timedelta(hours=1)
    other.receives("e", {"price_fen": 999})
    sealed = b64decode(other.bids[0]["sealed"])
    shares = {}
    for side in ("owner", "witness"):  # whoever sealed it knows its key
        digest, wrapped = sealer.wrapped_for(sealed, side)
        row = {"tag": other.tag(other.bids[0]), "digest": digest}
        row["sealed"] = b64encode(wrapped).decode()
        given = {"opening": book.id, "envelope": "price", "side": side, "shares": [row]}
        given |= {"announcement": attested(record["log"][0]), "last": attested(other.log[-1])}
        shares[side] = sealer.give(given, book.files[side], book.now)["shares"][0]["share"]
    bid = other.bids[0] | {"shares": shares, "content": {"price_fen": 999}}
    record["bids"].append(bid)
    place = [one["body"]["kind"] for one in record["log"]].index("closed")
    record["log"].insert(place, other.log[-1])
    for said in record["custodians"]:
        said["shares"][other.tag(bid)] = shares[said["side"]]
    numbered(record)


def change(kind, n=0, **facts):
    def forge(record, book):
        link_of(record, kind, n).update(facts)

    return forge


def bid(n, **facts):
    """In bid and link alike."""

    def forge(record, book):
        record["bids"][n].update(facts)
        names = {"received_at": "at", "entry_id": "entry", "label": "label"}
        told = {names[name]: value for name, value in facts.items() if name in names}
        link_of(record, "received", n).update(told)

    return forge


def ranked_anew(record):
    """The formula is kept to."""
    ranking = record["ranking"]
    counted = [
        {name: it[name] for name in ("entry_id", "label", "position")}
        | {"price_fen": it["content"]["price_fen"], "score": ranking["scores"][it["entry_id"]]}
        for it in record["bids"]
        if it["fault"] is None and it["entry_id"] not in ranking["left"]
    ]
    ranking["rows"] = counting.ranked(ranking["scoring"], record["least"], counted)
    link_of(record, "decided")["ranking_sha256"] = counting.digest_of(ranking)


def moved(record, book):
    later = (book.until + timedelta(days=3)).isoformat()
    record["collects_until"] = later
    for body in (*links(record, "moved"), *links(record, "closed")):
        body["until"] = later


def least(record, book):
    record["least"] = record["ranking"]["terms"]["start_price"] = 40
    link_of(record, "announced")["least"] = 40
    record["ranking"]["sha256"] = counting.digest_of(record["ranking"]["terms"])
    link_of(record, "announced")["terms_sha256"] = record["ranking"]["sha256"]
    record["bids"][-1]["fault"] = None
    ranked_anew(record)


def scoring(record, book):
    ranking = record["ranking"]
    other = SCORING | {"quality_bp": 1_000, "price_bp": 9_000}
    ranking["scoring"] = ranking["terms"]["scoring"] = other
    ranking["sha256"] = counting.digest_of(ranking["terms"])
    announced = link_of(record, "announced")
    announced.update(scoring=other, terms_sha256=ranking["sha256"])
    ranked_anew(record)


def scores(record, book):
    record["ranking"]["scores"]["c"] = 100
    link_of(record, "technical")["scores"]["c"] = 100
    ranked_anew(record)


def stands(record, book):
    record["bids"][2].update(fault=None, ended_at=None)
    record["log"] = [one for one in record["log"] if one["body"]["kind"] != "withdrawn"]
    numbered(record)


def goes(record, book):
    n = next(n for n, it in enumerate(record["bids"]) if it["entry_id"] == "c")
    gone, place = record["bids"][n], [it["body"]["kind"] for it in record["log"]].index("withdrawn")
    at = record["log"][place]["body"]["at"]
    gone.update(sealed=None, content=None, shares={}, fault="withdrawn", ended_at=at)
    body = {key: value for key, value in link_of(record, "received", n).items()}
    del body["sealed_here"]
    extra = {
        "body": body | {"kind": "withdrawn", "at": at},
        "blind": "00",
        "link": "",
        "signature": "",
    }
    record["log"].insert(place + 1, extra)
    ranked_anew(record)
    numbered(record)


def replaced_stands(record, book):
    """The bidder's first envelope, not its last one."""
    first, last = record["bids"][0], next(it for it in record["bids"][1:] if it["entry_id"] == "a")
    first.update({key: last[key] for key in ("sealed", "content", "shares")})
    first.update(fault=None, ended_at=None)
    last.update(sealed=None, content=None, shares={}, fault="replaced")
    last["ended_at"] = last["received_at"]


def counted(record, book):
    record["bids"][-1]["fault"] = None
    ranked_anew(record)


def uncounted(record, book):
    n = next(n for n, it in enumerate(record["bids"]) if it["entry_id"] == "c")
    record["bids"][n]["fault"] = "no-valid-price"
    ranked_anew(record)


def called_unreadable(record, book):
    n = next(n for n, it in enumerate(record["bids"]) if it["entry_id"] == "c")
    mine = book.tag(record["bids"][n])
    record["bids"][n].update(content=None, fault="unreadable", shares={})
    for said in record["custodians"]:
        said["shares"][mine] = None
    ranked_anew(record)


def custodians(record, book):
    """Others with keys of their own, who sign."""
    for said in record["custodians"]:
        other = sealer.new_keys()
        link_of(record, "announced")["custodians"][said["side"]] = other["register"]
        statement = sealer.statement_of_shares(book.id, said["side"], said["link"], said["shares"])
        private = sealer.Ed25519PrivateKey.from_private_bytes(
            b64decode(other["private_signing_key"])
        )
        said["signature"] = b64encode(private.sign(sealer.canonical(statement))).decode()


def winner(record, book):
    record["ranking"]["rows"].reverse()
    link_of(record, "decided")["ranking_sha256"] = counting.digest_of(record["ranking"])


FORGERIES = {  # as consistent as their forger can make them; before the custodians signed
    "a bid is dropped": lambda record, book: without(record, 4),
    "the last bid is dropped": lambda record, book: without(record, len(record["bids"]) - 1),
    "a replaced one is dropped": lambda record, book: without(record, 0),
    "it ends before the head": lambda record, book: record.update(log=record["log"][:8]),
    "renumbered": lambda record, book: record["bids"][0].update(position=2),
    "two change places": lambda record, book: swapped(record, 6, 7),
    "a bid is inserted": inserted,
    "sealed anew under the published key":
        lambda record, book: sealed_anew(record, book, 7, {"price_fen": 390}),
    "the deadline is moved": moved,
    "it came at another time": bid(7, received_at="2026-12-02T09:00:00+00:00"),
    "another label": bid(7, label="竞x"),
    "another entry": bid(7, entry_id="x"),
    "another least price": least,
    "another most price": lambda record, book: record.update(most=350),
    "another formula": scoring,
    "another score": scores,
    "it says something else": lambda record, book: record["bids"][7]["content"].update(price_fen=9),
    "a withdrawn one stands": stands,
    "one that stands was withdrawn": goes,
    "a replaced one stands": replaced_stands,
    "one that does not count counts": counted,
    "one that counts does not": uncounted,
    "a good one is called unreadable": called_unreadable,
    "other custodians": custodians,
    "another opening's": lambda record, book: record.update(id="o-9"),
    "failed, and yet technical": change("technical", scores={"a": 90, "b": 80, "c": 70, "d": 99,
                                                            "failed": 60}),
    "one given back was withdrawn": lambda record, book: record["bids"][3].update(
        fault="withdrawn", ended_at=record["bids"][2]["ended_at"]),
    "a share is another one": lambda record, book: record["bids"][7]["shares"].update(
        owner=b64encode(bytes(64)).decode()),
    "a custodian is left out": lambda record, book: record["custodians"].pop(),
    "another custodian came": lambda record, book: record["custodians"][0].update(side="notary"),
}  # fmt: skip
AFTER = {  # what is decided after the custodians signed
    "another one wins": winner,
    "one who left is ranked": lambda record, book: (
        record["ranking"]["left"].clear(), ranked_anew(record)),
    "one who stayed left": lambda record, book: (
        record["ranking"]["left"].append("c"), ranked_anew(record)),
    "nothing was decided": lambda record, book: (record["log"].pop(), record.update(ranking=None)),
}  # fmt: skip


def test_there_are_enough_kinds_of_forgeries():
    assert len(FORGERIES) + len(AFTER) >= 16


def test_what_was_not_forged_is_sound(price, technical):
    book, receipts = price
    everything = {"receipts": list(receipts.values()), "head": book.published()}
    known = [keys["register"]["signing_key"] for keys in book.files.values()]
    keys = {"receipt_keys": [book.log[0]["body"]["receipt_key"]], "custodians": known}
    assert violations(book.record(), **everything, keys=keys) == []
    assert violations(technical.record(), head=technical.published()) == []
    assert [bid["fault"] for bid in technical.bids] == [None, "below-least-score: 60", None]


@pytest.mark.parametrize("kind", [*FORGERIES, *(name for name in AFTER if "nothing" not in name)])
def test_who_holds_the_database_forges_nothing(price, kind):
    book, _ = price
    record = deepcopy(book.record())
    (FORGERIES | AFTER)[kind](record, book)
    assert violations(record), kind


@pytest.mark.parametrize("kind", FORGERIES)
def test_the_market_itself_forges_nothing_that_its_custodians_signed(price, kind):
    book, _ = price
    record = deepcopy(book.record())
    FORGERIES[kind](record, book)
    signed_anew(record, book.market)
    found = violations(record)
    assert found, kind
    for said in record["custodians"]:  # nor when it says they signed what is there now
        place = [it["body"]["kind"] for it in record["log"]].index("technical") \
            if len(record["log"]) > 8 else 0  # fmt: skip
        said["link"] = record["log"][place]["link"]
    assert violations(record), kind


@pytest.mark.parametrize("kind", [*FORGERIES, *AFTER])
def test_the_market_itself_forges_nothing_that_was_published(price, kind):
    book, receipts = price
    record = deepcopy(book.record())
    (FORGERIES | AFTER)[kind](record, book)
    signed_anew(record, book.market)
    record["custodians"] = record["custodians"] if kind in AFTER else []
    assert violations(record, head=book.published()), kind
    if kind not in AFTER:
        assert violations(record, receipts=list(receipts.values())), kind


def said_otherwise(n, **facts):
    def forge(record):
        bid = record["bids"][n]
        bid.update(facts)
        link_of(record, "judged")["results"][bid["entry_id"]].update(facts)

    return forge


TECHNICAL = {
    "a score": said_otherwise(2, score=99),
    "a fault": said_otherwise(1, fault=None),
    "another fault": said_otherwise(0, fault="failed: x"),
    "a fault of the record alone": lambda record: record["bids"][0].update(fault="failed: x"),
    "the evaluation": lambda record: record.update(evaluation_sha256="00" * 32),
    "a result is left out": lambda record: link_of(record, "judged")["results"].pop("c"),
    "the least score": lambda record: (
        record.update(least_score=10), link_of(record, "announced").update(least_score=10)),
    "the judgement": lambda record: record["log"].pop(),
}  # fmt: skip


@pytest.mark.parametrize("kind", TECHNICAL)
def test_what_experts_said_is_signed(technical, kind):
    record = deepcopy(technical.record())
    TECHNICAL[kind](record)
    assert violations(record), kind
    signed_anew(record, technical.market)
    assert violations(record, head=technical.published()), kind


def leaves(value, path=()):
    if isinstance(value, (dict, list)) and value:
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in pairs:
            yield from leaves(part, (*path, key))
    else:
        yield path


def other_than(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str) and value:
        return ("B" if value[0] == "A" else "A") + value[1:]
    return "x"


@pytest.mark.parametrize("change", ["another value", "left out"])
@pytest.mark.parametrize("which", ["price", "technical"])
def test_no_place_of_a_record_says_anything_else(price, technical, which, change):
    sound = json.loads(json.dumps({"price": price[0], "technical": technical}[which].record()))
    paths = list(leaves(sound))
    unnamed = []
    for *road, last in paths:
        record = deepcopy(sound)
        at = record
        for key in road:
            at = at[key]
        if change == "left out":
            del at[last]
        else:
            at[last] = other_than(at[last])
        if not violations(record):
            unnamed.append((*road, last))
    assert len(paths) > 150
    assert unnamed == []


def left_out():
    """A market that took a bid, gave a receipt, and wrote its log without it (or lost it)."""
    book = Book()
    book.receives("a", {"price_fen": 300})
    kept = deepcopy((book.log, book.bids, book.now))
    receipt = book.receives("b", {"price_fen": 400})
    book.log, book.bids, book.now = kept
    book.receives("c", {"price_fen": 200})
    book.closes()
    for side in ("owner", "notary"):
        book.gives(side)
    book.opens()
    book.decides()
    return book, receipt


def test_a_bid_left_out_from_the_first_is_shown_by_its_receipt():
    """Custodians signed in good faith; so it is, too, after a backup that was too old."""
    book, receipt = left_out()
    assert violations(book.record(), head=book.published()) == []
    said = violations(book.record(), receipts=[receipt])
    assert said == ["receipt 1: what it says is not in the record"]


def test_a_whole_record_of_somebody_else_is_another_opening(price):
    book, receipts = price
    other = Book()  # the same id: what an impostor would publish instead
    other.receives("a", {"price_fen": 1_000})
    other.closes()
    for side in sealer.SIDES:
        other.gives(side)
    other.opens()
    other.decides()
    assert violations(other.record()) == [], "sound in itself"
    assert violations(other.record(), head=book.published())
    assert violations(other.record(), receipts=[receipts["a"]])
    known = [keys["register"]["signing_key"] for keys in book.files.values()]
    assert len(violations(other.record(), keys={"custodians": known})) == 3
    keys = {"receipt_keys": [book.log[0]["body"]["receipt_key"]]}
    assert len(violations(other.record(), keys=keys)) == 1
    third = Book(id="o-3")
    third.closes()
    assert violations(third.record()) == []
    assert violations(third.record(), head=book.published()) == [
        "the published head is of another opening"
    ]
    assert violations(third.record(), receipts=[receipts["a"]]) == [
        "receipt 1: is of another opening"
    ]


def test_a_lost_receipt_key_is_said():
    book = Book()
    book.receives("a", {"price_fen": 300})
    book.market = sealer.Ed25519PrivateKey.generate()
    new = b64encode(book.market.public_key().public_bytes_raw()).decode()
    book.append("key_lost", lost="", receipt_key=new)
    book.receives("b", {"price_fen": 400})
    said = violations(book.record())
    assert "link 2: the market lost its receipt key and signs by another one" in said


def sealed_to_others(announcement, entry, *sides):
    """One whose shares of these sides no custodian opens."""
    said = deepcopy(announcement)
    for side in sides:
        said["announcement"]["body"]["custodians"][side] = sealer.new_keys()["register"]
    return sealer.seal(said, entry, {"price_fen": 333})


def test_a_bidder_that_seals_rubbish_hurts_itself_alone():
    for pair in (("owner", "notary"), ("owner", "witness"), ("notary", "witness")):
        book = Book()
        said = book.announcement()
        book.receives("x", None, sealed=sealed_to_others(said, "x", "notary"))
        book.receives("w", None, sealed=sealed_to_others(said, "w", *sealer.SIDES))
        sealed = sealer.seal(said, "y", {"price_fen": 999})
        digest = bytes.fromhex(sealer.wrapped_for(sealed, "notary")[0])
        book.receives("y", None, sealed=sealed.replace(digest, bytes(32)))
        book.receives("z", {"price_fen": 300})
        book.closes()
        for side in pair:
            book.gives(side)
        book.opens()
        book.decides()
        faults = {bid["entry_id"]: bid["fault"] for bid in book.bids}
        x = "unreadable" if "notary" in pair else None
        assert faults == {"x": x, "w": "unreadable", "y": "unreadable", "z": None}, pair
        assert violations(book.record(), head=book.published()) == []


def test_a_custodian_opens_nothing_before_the_deadline_whatever_it_is_told():
    """Its own clock, and the deadline that every bidder was announced."""
    book = Book()
    book.receives("a", {"price_fen": 300})
    begun = book.now
    book.closes()
    book.now = begun
    with pytest.raises(ValueError, match="not over before"):
        book.gives("owner")


def test_random_sound_records_are_never_called_forged():
    seed = int(datetime.now().timestamp())
    print("seed", seed)
    dice = random.Random(seed)
    for _ in range(300):
        book, receipts = lived(dice)
        record = json.loads(json.dumps(book.record()))
        assert violations(record, receipts=receipts, head=book.published()) == []


def lived(dice):
    envelope = dice.choice(["price", "price", "technical", "proposal"])
    scored = SCORING if envelope == "technical" or dice.random() < 0.5 else None
    book, receipts = Book(envelope, scoring=scored), []
    for _ in range(dice.randint(0, 9)):
        act, entry = dice.random(), dice.choice("abcdef")
        is_in = entry in [bid["entry_id"] for bid in book.standing()]
        if act < 0.1:
            book.moves(timedelta(hours=dice.randint(1, 99)))
        elif act < 0.3 and is_in:
            receipts.append(book.withdraws(entry))
        elif act < 0.4 and is_in:
            book.gives_back(entry)
        else:
            content = {"price_fen": dice.randint(0, 400), "text": dice.choice(["", "方案", "\x07"])}
            receipts.append(book.receives(entry, content))
    waits = envelope == "price" and scored is not None
    entries = sorted({bid["entry_id"] for bid in book.standing()})
    passed = {entry: dice.randint(60, 100) for entry in entries if dice.random() < 0.7}
    book.closes(scores=passed if waits else None)
    if book.standing():
        for side in dice.sample(sealer.SIDES, dice.choice([2, 3])):
            book.gives(side)
        book.opens()
    if envelope == "technical" and book.valid():
        book.judges({entry: dice.randint(0, 100) for entry in entries})
    if envelope == "price" and (valid := [bid["entry_id"] for bid in book.valid()]):
        book.decides(left=dice.sample(valid, dice.randint(0, len(valid))))
    return book, receipts


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        ([], 0, ["sound, as far as the record itself shows", "--head", "--receipt", "--keys"]),
        (["--head", "head"], 0, ["sound, against the given head", "--receipt", "--keys"]),
        (["--head", "head", "--receipt", "receipt"], 0, ["sound, against the given receipt, head"]),
        (["--receipt", "other"], 1, ["receipt 1: is of another opening"]),
        (["--receipt"], 2, ["python sealer.py check"]),
        (["--reciept", "receipt"], 2, ["python sealer.py check"]),
        (["--head", "nowhere"], 2, ["nothing was checked"]),
    ],
)
def test_it_says_what_was_not_checked(price, technical, tmp_path, options, status, words):
    book, receipts = price
    files = {"record": book.record(), "head": book.published(), "receipt": receipts["a"]}
    files["other"] = attested(technical.log[1])
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps(content))
    given = [one if one.startswith("--") else str(tmp_path / one) for one in options]
    alone = [sys.executable, "-I", str(Path(sealer.__file__)), "check", str(tmp_path / "record")]
    ran = subprocess.run([*alone, *given], capture_output=True)
    assert ran.returncode == status, ran
    for word in words:
        assert word in ran.stdout.decode(), word


@pytest.mark.parametrize("odd", [{}, {"form": 2}, {"form": 2, "log": []}, {"form": 2, "log": [{}]}])
def test_what_is_no_record_is_named_and_not_a_traceback(odd):
    assert len(violations(odd)) == 1


def test_two_receipts_do_not_tell_whether_somebody_came_in_between():
    """Whoever holds two of its own cannot recompute the link from one to the other."""
    book = Book()
    first = book.receives("a", {"price_fen": 300})
    second = book.receives("a", {"price_fen": 301})
    assert set(second) == {"body", "link", "signature"}
    guess = [{"link": first["link"]}]
    chained(guess, second["body"], "", book.market)
    assert guess[-1]["link"] != second["link"]
