"""Who is not verified reads and drafts, nothing else; what the venue looks at, and what it says."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.parties.organisations.rules import has_odd_body
from tests.conftest import problem_of
from tests.factories.cast import enrols
from tests.factories.subjects import AssetFacts, ListingTerms
from tests.hands import stand_at

DIGEST = "ab" * 32
MATERIALS = [{"name": "a", "sha256": DIGEST}]
CODE = "91410000170001401D"


@pytest.fixture
def mine(as_, cast):
    """The newcomer's organisation, read and completed."""

    class Mine:
        path = f"/organisations/{cast['newcomer'].organisation_id}"
        owner, reviewer = as_("newcomer"), as_("reviewer")

        def read(self):
            return self.owner.get(self.path).json

        def complete(self):
            enrols(self.owner)
            facts = {
                "address": "郑州市龙子湖",
                "legal_representative": "周示范",
                "bank_account": "6222 0000 1111",
                "district": "410105",
            }
            version = self.read()["version"]
            assert self.owner.patch(self.path, facts, version).status_code == 200
            licence = {"kind": "licence", "name": "法人证书", "sha256": DIGEST}
            assert self.owner.post(f"{self.path}/documents", licence).status_code == 201

        def verified(self):
            self.complete()
            self.owner.post(f"{self.path}/submit")
            return self.reviewer.post(f"{self.path}/verify", version=self.read()["version"])

    return Mine()


def test_an_organisation_is_verified_by_its_papers(mine, as_, told):
    assert mine.read()["state"] == "draft"
    assert as_("buyer").get(mine.path).status_code == 404
    early = mine.owner.post(f"{mine.path}/submit")
    assert problem_of(early) == (409, "organisation-incomplete")
    assert early.json["missing"] == ["address", "bank_account", "legal_representative", "licence"]
    mine.complete()
    assert mine.owner.post(f"{mine.path}/submit").json["state"] == "submitted"
    back = mine.reviewer.post(f"{mine.path}/send-back", {"reasons": "证书不清晰"}).json
    assert (back["state"], back["review_reasons"]) == ("returned", "证书不清晰")
    mine.owner.post(f"{mine.path}/submit")
    stale = mine.reviewer.post(f"{mine.path}/verify", version=1)
    assert problem_of(stale) == (412, "organisation-changed")
    done = mine.reviewer.post(f"{mine.path}/verify", version=mine.read()["version"])
    assert done.json["state"] == "verified"
    assert done.json["verified_until"] is not None
    public = as_("buyer").get(mine.path).json
    assert public["state"] == "verified"
    assert not {"bank_account_mask", "documents", "legal_representative"} & set(public)
    assert told("organisation.verified")


def test_who_is_not_verified_drafts_and_reads_but_commits_nothing(mine, as_, make):
    listing = make.listing()
    assert mine.owner.get(f"/listings/{listing.id}").status_code == 200
    facts = AssetFacts(kind="know_how", patents=[])
    asset = mine.owner.post("/assets", facts)
    assert asset.status_code == 201, asset.json
    terms = ListingTerms(asset_id=asset.json["id"])
    draft = mine.owner.post("/listings", terms)
    assert draft.status_code == 201, draft.json
    for path, body in (
        (f"/listings/{draft.json['id']}/submit", None),
        ("/negotiations", {"listing_id": str(listing.id), "price": {"amount": 100}}),
        (
            "/broker-credentials",
            {"level": "junior", "materials": [{"name": "a", "sha256": DIGEST}]},
        ),
    ):
        refused = mine.owner.post(path, body)
        assert problem_of(refused) == (403, "organisation-not-verified"), path
    mine.verified()
    submitted = mine.owner.post(f"/listings/{draft.json['id']}/submit")
    assert submitted.status_code in (200, 409), submitted.json  # the door is open now


def test_verification_ends_by_itself_and_what_was_verified_is_verified_again(
    mine, settle, pass_days
):
    mine.verified()
    changed = mine.owner.patch(mine.path, {"park": "智慧岛"}, mine.read()["version"]).json
    assert changed["state"] == "verified", "what nobody verified may change"
    renamed = mine.owner.patch(mine.path, {"name": "改名的研究所"}, mine.read()["version"]).json
    assert renamed["state"] == "submitted"
    mine.reviewer.post(f"{mine.path}/verify", version=renamed["version"])
    pass_days(731)
    settle()
    assert mine.read()["state"] == "lapsed"
    assert problem_of(mine.owner.post("/negotiations", {}))[1] == "organisation-not-verified"
    assert mine.owner.post(f"{mine.path}/submit").json["state"] == "submitted"


def verified_until(mine):
    found = datetime.fromisoformat(mine.read()["verified_until"])
    db.session.rollback()
    return found


def verified_again(mine, name):
    changed = mine.owner.patch(mine.path, {"name": name}, mine.read()["version"]).json
    assert changed["state"] == "submitted"
    done = mine.reviewer.post(f"{mine.path}/verify", version=changed["version"])
    assert done.status_code == 200, done.json
    return verified_until(mine)


@pytest.mark.parametrize("days_before", [1, 20])
def test_a_verification_renewed_in_its_days_runs_on_from_its_old_end(mine, days_before):
    """Each prolongation gives exactly its days."""
    mine.verified()
    begun, old = clock.now(), verified_until(mine)
    stand_at(old, timedelta(days=-days_before))
    years = verified_again(mine, "改名的研究所") - old
    assert abs(years - (old - begun)) < timedelta(minutes=1)


def test_an_organisation_that_is_amended_is_not_verified_for_longer(mine):
    mine.verified()
    old = verified_until(mine)
    for name in ("改名的研究所", "又改名的研究所"):
        assert abs(verified_again(mine, name) - old) < timedelta(minutes=1)


def test_a_draft_does_not_keep_a_name_from_its_owner(mine, as_, cast):
    buyer = as_("reviewer").get(f"/organisations/{cast['buyer'].organisation_id}").json
    taken = {"name": buyer["name"], "credit_code": buyer["credit_code"]}
    mine.complete()
    assert mine.owner.patch(mine.path, taken, mine.read()["version"]).status_code == 200
    mine.owner.post(f"{mine.path}/submit")
    refused = mine.reviewer.post(f"{mine.path}/verify", version=mine.read()["version"])
    assert problem_of(refused) == (409, "already-registered")
    assert mine.read()["state"] == "submitted"


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"kind": "operator"}, (403, "operator-is-not-registered-so")),
        ({"kind": "guild"}, (422, "code-unknown")),
        ({"credit_code": "91410000170001401X"}, (422, "not-a-credit-code")),
        ({"district": "999999"}, (422, "code-unknown")),
        ({"regime": "royal"}, (422, "invalid")),
        ({"surprise": 1}, (422, "invalid")),
    ],
)
def test_what_cannot_be_an_organisation_is_refused(as_, facts, problem):
    body = {"name": "甲", "kind": "enterprise", "regime": "private", "credit_code": CODE}
    assert problem_of(as_("newcomer").post("/organisations", body | facts)) == problem


def test_nobody_becomes_the_venue_by_an_edit(mine, as_):
    refused = mine.owner.patch(mine.path, {"kind": "operator"}, mine.read()["version"])
    assert problem_of(refused) == (403, "operator-is-not-registered-so")
    db.session.execute(
        text("update organisations set kind = 'operator' where name = '新来的研究所'")
    )
    db.session.commit()
    assert as_("newcomer").get("/me").json["is_operator"] is False, "and if, it must be verified"


def test_the_second_check_letter_only_warns():
    assert not has_odd_body(CODE)
    assert has_odd_body("9141000017000140" + "2" + "D")


def test_accounts_are_sealed_and_only_their_end_is_shown(mine, app):
    mine.complete()
    assert mine.read()["bank_account_mask"] == "****1111"
    rows = db.session.scalars(text("select o::text from organisations o")).all()
    rows += db.session.scalars(text("select e::text from events e")).all()
    rows += db.session.scalars(text("select i::text from idempotency_keys i")).all()
    account = "622200001111"
    assert not any(account in row or account.encode().hex() in row for row in rows)


def test_a_payout_account_is_changed_with_a_second_factor_only(mine):
    mine.verified()
    changed = mine.owner.patch(mine.path, {"bank_account": "999999"}, mine.read()["version"])
    assert problem_of(changed) == (403, "account-needs-money-duty")


def test_a_kind_of_organisation_ends_with_its_code(as_, app):
    db.session.execute(
        text("update codes set valid_to = '2020-01-01' where code = 'cluster_association'")
    )
    db.session.commit()
    body = {"name": "甲", "kind": "cluster_association", "regime": "private", "credit_code": CODE}
    assert problem_of(as_("newcomer").post("/organisations", body)) == (422, "code-unknown")


def test_a_second_claimant_of_a_code_is_told_and_the_rightful_one_is_verified(mine, as_, cast):
    """Somebody was verified under a code that is another's: both are told, the venue decides."""
    code = as_("seller").get(f"/organisations/{cast['seller'].organisation_id}").json["credit_code"]
    version = mine.read()["version"]
    changed = mine.owner.patch(mine.path, {"credit_code": code}, version)
    assert "code-of-another" in changed.json["warnings"]
    mine.complete()
    assert mine.owner.post(f"{mine.path}/submit").json["state"] == "submitted"
    seen = mine.reviewer.get(mine.path).json
    assert "code-of-another" in seen["warnings"]
    taken = mine.reviewer.post(f"{mine.path}/verify", version=seen["version"])
    assert problem_of(taken) == (409, "already-registered")
    former = cast["seller"].organisation_id
    early = by_four_eyes(as_, "organisation.close", former, reasons="冒用代码")
    assert problem_of(early) == (409, "transition-not-open"), "it is suspended first"
    assert by_four_eyes(as_, "organisation.suspend", former, reasons="冒用代码").status_code == 200
    assert by_four_eyes(as_, "organisation.close", former, reasons="冒用代码").status_code == 200
    done = mine.reviewer.post(f"{mine.path}/verify", version=mine.read()["version"])
    assert done.json["state"] == "verified"
    assert "code-of-another" not in done.json["warnings"]
    assert as_("reviewer").get(f"/organisations/{former}").json["state"] == "closed"
    talks = {"asset_id": str(former), "right": "transfer", "price": {"amount": 1}}
    assert as_("seller").post("/listings", talks).status_code in (403, 404)


def by_four_eyes(as_, act, subject_id, **arguments):
    """The answer to the second person's approval; what could not be done is refused."""
    body = {"act": act, "subject_id": str(subject_id), "arguments": arguments, "reasons": "理由"}
    path = f"/approvals/{as_('security').post('/approvals', body).json['id']}"
    answer = as_("security2").post(f"{path}/approve")
    if answer.status_code != 200:
        assert as_("security2").post(f"{path}/refuse").status_code == 200
    return answer
