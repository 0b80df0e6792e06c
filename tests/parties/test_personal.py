"""Personal data: sealed and masked, unmasked for a purpose, taken along, erased for good."""

import pytest
from sqlalchemy import text

from app.core import sealing
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD
from tests.hands import let_through

ID, PHONE = "11010519491231002X", "13812345678"  # the standard's own sample (GB 11643)


def everything():
    tables = db.session.scalars(
        text("select tablename from pg_tables where schemaname = 'public'")
    ).all()
    for table in tables:
        yield from db.session.scalars(text(f'select t::text from "{table}" t'))


@pytest.fixture
def kept(as_):
    person = as_("buyer_clerk")
    for kind, value in (("id_number", ID.lower()), ("phone", "+86 138-1234-5678")):
        assert (
            person.post("/my/personal", {"kind": kind, "value": value}, key=None).status_code == 200
        )
    return person


def test_what_is_kept_is_masked_and_nowhere_in_clear(kept, app):
    items = {i["kind"]: i["mask"] for i in kept.get("/my/personal").json["items"]}
    assert items == {"id_number": "110***********002X", "phone": "138****5678"}
    rows = list(everything())
    for secret in (ID, PHONE):
        assert not any(secret in row or secret.encode().hex() in row for row in rows)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("id_number", "11010519491231002Y"),
        ("id_number", "110105194912310021"),
        ("id_number", "110105194913310026"),
        ("phone", "12812345678"),
        ("email", "nobody"),
        ("bank_account", "KONTO-X"),
        ("shoe_size", "size-xxl"),
    ],
)
def test_what_is_no_such_value_is_refused_and_not_repeated(as_, kind, value):
    refused = as_("buyer_clerk").post("/my/personal", {"kind": kind, "value": value}, key=None)
    assert refused.status_code == 422
    assert value not in refused.get_data(as_text=True)


def test_a_historic_region_code_is_no_mistake(as_):
    body = {"kind": "id_number", "value": "440524188001010014"}
    assert as_("buyer_clerk").post("/my/personal", body, key=None).status_code == 200


def test_one_number_belongs_to_one_account(kept, as_):
    taken = as_("clerk").post("/my/personal", {"kind": "phone", "value": PHONE}, key=None)
    assert problem_of(taken) == (409, "held-by-another")


def test_unmasking_is_an_act_with_a_purpose(kept, as_, cast, app):
    path = f"/users/{cast['buyer_clerk'].actor.user_id}/unmask"
    body = {"kind": "id_number", "purpose": "实名核验"}
    for outsider in ("auditor", "admin"):
        assert problem_of(as_(outsider).post(path, body)) == (403, "duty-missing")
    assert problem_of(as_("buyer").post(path, body)) == (403, "operator-only")
    assert problem_of(as_("reviewer").post(path, {"kind": "id_number"})) == (422, "invalid")
    assert as_("reviewer").post(path, body).json["value"] == ID
    told = db.session.execute(
        text("select data, user_id from events where name = 'user.personal_field_unmasked'")
    ).one()
    assert told.data == {"kind": "id_number", "purpose": "实名核验"}
    assert told.user_id == cast["reviewer"].actor.user_id


def test_a_sealed_field_opens_at_its_own_place_only():
    sealed = sealing.seal("x", "users", "totp_secret", "1")
    assert sealing.unseal(sealed, "users", "totp_secret", "1") == "x"
    for place in (("users", "totp_secret", "2"), ("users", "other", "1"), ("orgs", "totp", "1")):
        with pytest.raises(sealing.SealBroken):
            sealing.unseal(sealed, *place)
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    with pytest.raises(sealing.SealBroken):
        sealing.unseal(broken, "users", "totp_secret", "1")
    assert sealing.blind("1", "phone") != sealing.blind("1", "id_number")


def test_consent_is_given_and_as_easily_withdrawn(as_):
    person = as_("buyer_clerk")
    body = {"purpose": "向银行提供融资资料", "receiver": "示范银行", "text_version": "2026-01"}
    given = person.post("/my/consents", body, key=None).json
    path = f"/my/consents/{given['id']}/withdraw"
    assert problem_of(as_("clerk").post(path, key=None)) == (404, "not-found")
    assert person.post(path, key=None).json["withdrawn_at"] is not None
    assert len(person.get("/my/consents").json["items"]) == 1


def test_a_broker_who_is_erased_holds_no_certificate_and_no_mandate(as_, make, cast):
    held, asked = (str(make.mandate(state).id) for state in ("active", "asked"))
    offered = str(make.mandate(who="broker2").id)
    hand_over = {"to": str(cast["broker"].actor.user_id)}
    as_("broker2").post(f"/mandates/{offered}/hand-over", hand_over)
    taken = as_("broker").get("/my/data").json
    assert [row["state"] for row in taken["certificates"]] == ["certified"]
    assert {row["state"] for row in taken["mandates"]} == {"active", "asked"}
    assert taken["trainings"][0]["hours"] == 80
    invited = as_("broker").post("/memberships", {"login": "buyer_clerk", "duties": ["owner"]})
    as_("buyer_clerk").post(f"/memberships/{invited.json['id']}/accept")
    let_through(invited.json["id"])
    assert as_("broker").post("/my/erasure", {"password": PASSWORD}, key=None).status_code == 204
    for mandate, state in ((held, "resigned"), (asked, "declined"), (offered, "active")):
        assert as_("seller").get(f"/mandates/{mandate}").json["state"] == state
    assert as_(None).get(f"/brokers/{cast['broker'].actor.user_id}").status_code == 404


def test_an_organisations_account_is_unmasked_for_a_purpose_and_a_shared_one_is_told(
    as_, cast, owner
):
    path = f"/organisations/{cast['buyer'].organisation_id}"
    said = {"purpose": "退款核对"}
    assert problem_of(as_("auditor").post(f"{path}/unmask", said)) == (403, "duty-missing")
    assert problem_of(as_("buyer").post(f"{path}/unmask", said)) == (403, "operator-only")
    shown = as_("cashier").post(f"{path}/unmask", said).json["bank_account"]
    assert shown.endswith(as_("buyer").get(path).json["bank_account_mask"][-4:])
    (told,) = db.session.scalars(
        text("select data from events where name = 'organisation.account_unmasked'")
    )
    assert told == said
    owner("update organisations set bank_account_blind = '\\x01'")
    assert "account-of-another" in as_("reviewer").get(path).json["warnings"]
    assert "account-of-another" not in as_("buyer").get(path).json["warnings"]


def test_a_person_takes_everything_along_and_is_erased(kept, as_, cast, app):
    user_id = cast["buyer_clerk"].actor.user_id
    taken = kept.get("/my/data").json
    assert taken["fields"] == {"id_number": ID, "phone": PHONE}
    assert taken["account"]["login"] == "buyer_clerk"
    assert "user.personal_field_kept" in [act["name"] for act in taken["acts"]]
    before = db.session.scalar(text("select count(*) from events"))
    wrong = kept.post("/my/erasure", {"password": "not this one"}, key=None)
    assert problem_of(wrong) == (403, "sign-in-refused")
    assert kept.post("/my/erasure", {"password": PASSWORD}, key=None).status_code == 204
    assert problem_of(kept.get("/me")) == (401, "token-invalid")
    again = as_(None).post("/sessions", {"login": "buyer_clerk", "password": PASSWORD}, key=None)
    assert problem_of(again) == (403, "sign-in-refused")
    assert db.session.scalar(text("select count(*) from events")) > before, "the log is whole"
    rows = list(everything())
    assert not any("buyer_clerk" in row for row in rows)
    assert (
        db.session.scalar(
            text("select count(*) from person_keys where user_id = :u"), {"u": user_id}
        )
        == 0
    )
    refused = as_("newcomer").post("/my/erasure", {"password": PASSWORD}, key=None)
    assert problem_of(refused) == (409, "still-owner")
