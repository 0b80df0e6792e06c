"""What began in the first form of sealed bids goes on in it, to an award and a checked record."""

import json
from base64 import b64decode, b64encode
from hashlib import sha256

import pytest

from app.trading.openings import first_form, sealer
from app.trading.openings.checker import unchecked, violations
from tests.conftest import problem_of
from tests.trading.test_sealed import SIDES, START, competition, keys, send

__all__ = ["competition", "keys"]  # fixtures


@pytest.fixture
def earlier(as_, competition, keys, owner, cast):
    """(path, opening, intents, {side: sealed share of its key}) as an earlier release left it."""
    path, found, intents = competition()
    id, private = found["price"]["id"], sealer.X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    shares = {}
    for side, share in sealer.shares_of(private.private_bytes_raw()).items():
        place, text = first_form.place_of(id, "share", side), b64encode(share).decode()
        to = b64decode(keys.files[side]["register"]["key"])
        sealed = first_form.seal(to, place, {"share": text}, 256)
        shares[side] = {
            "key_id": str(keys.ids[side]),
            "user_id": str(cast[SIDES[side]].actor.user_id),
            "sealed": b64encode(sealed).decode(),
            "sha256": sha256(share).hexdigest(),
        }
    owner(
        f"update openings set form = 1, receipt_key = null, shares = '{json.dumps(shares)}', "
        f"public_key = decode('{public.hex()}', 'hex') where id = '{id}'"
    )
    return path, as_(None).get(f"/openings/{id}").json, intents


def share_of(keys, opening, side):
    private = b64decode(keys.files[side]["private_key"])
    place = first_form.place_of(opening["id"], "share", side)
    said = first_form.unseal(private, place, b64decode(opening["shares"][side]))
    return {"side": side, "share": said["share"]}


def test_it_goes_on_to_its_award(as_, earlier, keys, pass_days, settle):
    path, opening, intents = earlier
    at = f"/openings/{opening['id']}"
    assert (opening["form"], opening["announcement"], opening["head"]) == (1, None, None)
    place = first_form.place_of(opening["id"], "price", intents["buyer"])
    public = b64decode(opening["public_key"])
    for price in (START + 1, START + 7):
        sealed = first_form.seal(public, place, {"price_fen": price}, 1_024)
        receipt = send(as_, "buyer", opening, intents["buyer"], sealed)
        assert (receipt.status_code, receipt.json["attested"]) == (201, None)
    content = {"entry_id": intents["rival"], "content": {"price_fen": START + 9}}
    assert as_("rival").post(f"{at}/open-bids", content).status_code == 201
    gone = {"entry_id": intents["rival"]}
    assert as_("rival").post(f"{at}/withdraw-bid", gone).json["end_cause"] == "withdrawn"
    pass_days(6)
    settle()
    assert problem_of(as_("seller").get(f"{at}/sealed-shares")) == (404, "not-found")
    new = {"side": "owner", "shares": [], "link": "00" * 32, "signature": None}
    assert problem_of(as_("seller").post(f"{at}/give-share", new)) == (422, "shares-unfit")
    false = {"side": "owner", "share": b64encode(bytes(64)).decode()}
    assert problem_of(as_("seller").post(f"{at}/give-share", false)) == (422, "share-wrong")
    for side in ("owner", "witness"):
        given = as_(SIDES[side]).post(f"{at}/give-share", share_of(keys, opening, side))
        assert given.status_code == 200, given.json
    settle()
    award = as_("buyer").get(f"{path}/awards").json["items"][0]
    assert award["price"]["amount"] == START + 7
    record = json.loads(as_(None).get(f"{at}/record").get_data())
    assert violations(record) == []
    assert unchecked(record, []) == [
        "anything but the envelopes themselves: it is of the first form"
    ]
    assert violations(record, receipts=[{}]), "it holds no receipts"
    record["bids"][1]["content"]["price_fen"] = START
    assert "bid 2: opens to something else than is said" in violations(record)
