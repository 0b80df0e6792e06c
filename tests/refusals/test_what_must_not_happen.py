"""Ways in which a market is cheated or goes wrong, each tried once."""

import io
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.core import calendar, inbox
from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.inbox import InboxFailure
from tests.catalogue.test_imports import upload as upload_patents
from tests.conftest import problem_of
from tests.factories import publications
from tests.factories.subjects import DIGEST, PRICE, AssetFacts, shanghai_day, statement
from tests.money.test_statements import upload as upload_statement

MONEY = {"amount": PRICE}


def listing_of(as_, asset_id, **terms):
    body = {"asset_id": str(asset_id), "right": "transfer", "price": MONEY} | terms
    return as_("seller").post("/listings", body).json["id"]


def test_what_was_sold_is_not_sold_again(as_, make):
    deal = make.deal("registered")
    path, asset = f"/deals/{deal.id}", deal.asset_id
    day = shanghai_day(deal.effective_at).isoformat()
    other = listing_of(as_, asset)
    licence = listing_of(as_, asset, right="ordinary_licence", term_months=12)
    for sold in (other, licence):  # from the contract's effect on, before any filing
        refused = as_("seller").post(f"/listings/{sold}/submit")
        assert problem_of(refused) == (409, "right-taken")
    as_("buyer").post(f"{path}/record-transfer", {"rights_changed_on": day})
    for left in (other, licence):
        assert as_("reviewer").get(f"/listings/{left}").json["state"] == "withdrawn"
    refused = as_("seller").post("/listings", {"asset_id": str(asset), "right": "transfer",
                                               "price": MONEY})  # fmt: skip
    assert problem_of(refused) == (404, "not-found")


def test_an_exclusive_licence_bars_every_other(as_, make):
    deal = make.deal("completed", right="exclusive_licence", term_months=24)
    asset = deal.asset_id
    for right in ("exclusive_licence", "ordinary_licence"):
        again = listing_of(as_, asset, right=right, term_months=12)
        refused = as_("seller").post(f"/listings/{again}/submit")
        assert problem_of(refused) == (409, "right-taken")


def test_one_patent_in_two_assets_is_offered_exclusively_once(as_, make):
    number = make.patent()
    ids = [make.asset(patents=[number]).id for _ in range(2)]
    first, second = (listing_of(as_, asset) for asset in ids)
    assert as_("seller").post(f"/listings/{first}/submit").status_code == 200
    refused = as_("seller").post(f"/listings/{second}/submit")
    assert problem_of(refused) == (409, "live-listing-exists")
    as_("seller").post(f"/listings/{first}/withdraw")
    assert as_("seller").post(f"/listings/{second}/submit").status_code == 200


def test_what_was_not_reviewed_is_not_published(as_, make):
    listing = make.listing("submitted")
    id, seen, asset = listing.id, listing.version, listing.asset_id
    version = as_("seller").get(f"/assets/{asset}").json["version"]
    as_("seller").patch(f"/assets/{asset}", {"summary": "另一技术"}, version)
    assert problem_of(as_("reviewer").post(f"/listings/{id}/approve", version=seen)) == (
        412,
        "listing-changed",
    )


def test_nobody_rewrites_anothers_patent(as_, make, settle):
    listing = make.listing()
    path = f"/listings/{listing.id}"
    number = as_(None).get(path).json["patents"][0]["application_number"]
    serial = int(number[5:12])
    forged = publications.cnipa_old(serial, applicants=["路人实业有限公司"], published="20250101")
    future = publications.cnipa_old(serial, kind="B", published="20990101")
    for content, problem in ((forged, "patent-listed-by-another"), (future, "date-in-the-future")):
        begun = upload_patents(as_("stranger"), ("x.xml", content)).json
        settle()
        records = as_("stranger").get(f"/patents/imports/{begun['id']}/records").json["items"]
        assert [record["problem"] for record in records] == [problem]
    assert as_(None).get(path).json["patents"][0]["applicants"] == ["郑州示范大学"]


def test_a_new_publication_sends_the_owners_listing_back_to_review(as_, make, settle):
    listing = make.listing()
    path = f"/listings/{listing.id}"
    serial = int(as_(None).get(path).json["patents"][0]["application_number"][5:12])
    later = publications.cnipa_old(
        serial, kind="C", published="20250101", applicants=["郑州示范大学"]
    )
    upload_patents(as_("seller"), ("x.xml", later))
    settle()
    assert as_("seller").get(path).json["state"] == "submitted"
    assert problem_of(as_(None).get(path)) == (404, "not-found")


@pytest.mark.parametrize(
    ("state", "who", "verb", "body"),
    [
        ("drafted", "clerk", "draw-up", {}),
        ("paid", "clerk", "deliver", {"items": [{"name": "a", "sha256": DIGEST}]}),
        ("delivered", "buyer_clerk", "object", {"reason": "?"}),
        ("delivered", "buyer_clerk", "accept-delivery", None),
        ("registered", "buyer_clerk", "record-transfer", {"rights_changed_on": "{day}"}),
        ("registered", "clerk", "record-transfer", {"rights_changed_on": "{day}"}),
    ],
)
def test_a_member_without_the_duty_moves_nothing(as_, make, state, who, verb, body):
    deal = make.deal(state)
    path, day = f"/deals/{deal.id}", shanghai_day(deal.created_at).isoformat()
    if body:
        body = {key: day if value == "{day}" else value for key, value in body.items()}
    assert problem_of(as_(who).post(f"{path}/{verb}", body)) == (403, "duty-missing")
    assert as_(who).get(path).json["transitions"] == []


def test_deadlines_bind_while_the_clock_is_late(as_, make, pass_days):
    listing, signing, delivered = make.listing(), make.deal("signing"), make.deal("delivered")
    ids = listing.id, signing.id, delivered.id
    sha = as_("buyer").get(f"/deals/{ids[1]}/contracts/1").json["sha256"]
    pass_days(400)
    answers = [
        as_("buyer").post("/negotiations", {"listing_id": str(ids[0]), "price": MONEY}),
        as_("buyer").post(f"/deals/{ids[1]}/sign", {"version": 1, "sha256": sha}),
        as_("seller").post(f"/deals/{ids[1]}/draw-up", {}),
        as_("buyer").post(f"/deals/{ids[2]}/object", {"reason": "zu spät"}),
    ]
    assert [problem_of(answer) for answer in answers] == [
        (409, "listing-expired"),
        (409, "signing-over"),
        (409, "signing-over"),
        (409, "acceptance-over"),
    ]


def test_nobody_is_bound_to_terms_they_did_not_see(as_, make, settle):
    talks = make.negotiation()
    id, listing = talks.id, talks.listing_id
    path = f"/listings/{listing}"
    tag = {"If-Match": as_(None).get(path).headers["ETag"]}
    revised = {"right": "ordinary_licence", "term_months": 12, "territory": "鹤壁"}
    version = as_("seller").post(f"{path}/revise", revised, headers=tag).json["version"]
    in_review = as_("seller").post(f"/negotiations/{id}/accept", {"round": 1})
    assert problem_of(in_review) == (409, "terms-changed")
    as_("reviewer").post(f"{path}/approve", version=version)
    accepted = as_("seller").post(f"/negotiations/{id}/accept", {"round": 1})
    assert problem_of(accepted) == (409, "terms-changed")
    settle()
    assert as_("buyer").get(f"/negotiations/{id}").json["state"] == "superseded"


def test_a_late_event_does_not_end_later_talks(as_, make, settle):
    listing = make.listing()
    id = listing.id
    as_("seller").post(f"/listings/{id}/revise", {}, headers={"If-Match": f'"{listing.version}"'})
    version = as_("seller").get(f"/listings/{id}").json["version"]
    as_("reviewer").post(f"/listings/{id}/approve", version=version)
    later = as_("buyer").post("/negotiations", {"listing_id": str(id), "price": MONEY}).json
    settle()  # only now is `listing.revised` delivered
    assert as_("buyer").get(f"/negotiations/{later['id']}").json["state"] == "open"


def test_joint_applicants_consent_to_an_exclusive_right(as_, make, settle):
    serial = 900_001
    xml = publications.cnipa_new(serial, kind="B", applicants=["郑州示范大学", "合作企业"])
    upload_patents(as_("seller"), ("x.xml", xml))
    settle()
    body = AssetFacts(patents=[publications.number(serial)])
    asset = as_("seller").post("/assets", body).json
    listing = listing_of(as_, asset["id"])
    refused = as_("seller").post(f"/listings/{listing}/submit")
    assert problem_of(refused) == (409, "co-owner-consent-missing")
    consent = {"burdens": [{"kind": "co_owner", "holder": "合作企业", "consent": DIGEST}]}
    as_("seller").patch(f"/assets/{asset['id']}", consent, asset["version"])
    assert as_("seller").post(f"/listings/{listing}/submit").status_code == 200


def test_a_design_lives_by_the_law_of_its_filing_day(as_, settle):
    for serial, filed, expires in ((1, "20180101", "2028-01-01"), (2, "20220101", "2037-01-01")):
        number = publications.number(serial, kind=3)
        xml = publications.cnipa_old(serial, number=number, filed=filed, kind="S")
        upload_patents(as_("seller"), ("x.xml", xml))
        settle()
        assert as_(None).get(f"/patents/{number}").json["expires_on"] == expires


def test_a_bargained_price_of_a_state_set_unit_needs_its_notice(make):
    assert make.deal(seller="state_seller", pricing_mode="fixed").needs_notice


def test_the_time_to_sign_begins_after_the_notice(as_, make, pass_days, settle):
    deal = make.deal("signing", seller="state_seller")
    path = f"/deals/{deal.id}"
    pass_days(10)
    make.notice("publishing", deal_id=deal.id)
    pass_days(25)  # the year's end has days off
    settle()
    told = as_("buyer").get(path).json
    assert (told["state"], told["notice_state"]) == ("signing", "passed")
    assert told["sign_by"] > told["notice_ends_at"]


def test_a_payment_counted_again_is_overdue_by_its_new_day(make, settle, owner):
    owner("delete from calendar_years")
    make.deal("effective")
    first = db.session.scalar(text("select payment_due_at from deals"))
    holiday = shanghai_day(first) - timedelta(days=1)  # the last day that counted
    days = {holiday: (False, "放假"), holiday.replace(month=1, day=3): (True, "调休上班")}
    calendar.publish(SYSTEM, holiday.year, days, "国务院办公厅")
    settle()
    query = "select d.payment_due_at, p.due_at, p.version from deals d join payments p on true"
    due, payment_due, version = db.session.execute(text(query)).one()
    assert due == payment_due > first
    assert version == 2


def test_an_upload_under_a_used_key_is_not_mistaken_for_the_first(as_):
    first = statement(("A1", "", "1.00", "x", "y"))
    other = statement(("A2", "", "2.00", "x", "y"))
    assert upload_statement(as_("cashier"), first, key="one-key-only").status_code == 201
    again = upload_statement(as_("cashier"), first, key="one-key-only")
    assert again.headers["Idempotency-Replayed"] == "true"
    refused = upload_statement(as_("cashier"), other, key="one-key-only")
    assert problem_of(refused) == (422, "idempotency-key-reused")


def test_a_payout_to_somebody_else_is_not_confirmed_and_nothing_leaves_unseen(as_, make, settle):
    make.deal("settled")
    settle()
    (payout,) = as_("seller").get("/payouts").json["items"]
    net = f"{payout['amount']['amount'] / 100:.2f}"
    lines = [("O1", net, "", "别人", payout["reference"]), ("O2", "3.00", "", "银行", "手续费")]
    upload_statement(as_("cashier"), statement(*lines))
    settle()
    found = as_("cashier").get("/bank-lines").json["items"]
    assert {line["reason"] for line in found} == {"payee-differs", "unknown-reference"}
    balances = dict(
        tuple(row) for row in db.session.execute(text("select kind, balance from accounts")).all()
    )
    assert balances["bank"] == -(PRICE - payout["amount"]["amount"] - 300)
    assert balances["unexplained"] == -(payout["amount"]["amount"] + 300)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"filed": "99991231", "published": "99991231"}, "date-in-the-future"),
        ({"filed": "18000101"}, "filing-date-impossible"),
        ({"filed": "20230101", "published": "20220101"}, "filing-date-impossible"),
        ({"publication": "1" * 4_000}, "publication-number-malformed"),
        ({"kind": "A" * 400}, "publication-number-malformed"),
    ],
)
def test_one_impossible_record_does_not_hold_up_the_others(as_, settle, changes, problem):
    files = [("a.xml", publications.st96(1)), ("b.xml", publications.st96(2, **changes)),
             ("c.xml", publications.st96(3))]  # fmt: skip
    begun = upload_patents(as_("seller"), *files).json
    settle()
    done = as_("seller").get(f"/patents/imports/{begun['id']}").json
    assert (done["state"], done["imported"], done["rejected"]) == ("finished", 2, 1)
    records = as_("seller").get(f"/patents/imports/{begun['id']}/records").json["items"]
    assert [record["problem"] for record in records if record["problem"]] == [problem]


def test_odd_input_is_a_problem_not_a_fault_of_ours(as_):
    surrogate = as_(None).client.post(
        "/sessions", data='{"\\ud800": 1, "\\ud800": 2}', content_type="application/json"
    )
    assert problem_of(surrogate) == (400, "json-duplicate-key")
    head = statement().decode().strip()
    for content in (f"{head}\r2026-01-01,A\r", f'{head}\n"{"x" * 140_000}"\n'):
        answer = upload_statement(as_("cashier"), content.encode())
        assert problem_of(answer) == (422, "statement-malformed")
    data = {"files": [(io.BytesIO(b"<a/>"), "na\x00me.xml")]}
    named = as_("seller").post("/patents/imports", data=data, content_type="multipart/form-data")
    assert named.status_code == 202


def test_an_error_text_holds_no_content(app):
    @command
    def fail():
        db.session.execute(text("insert into calendar_years values (:y, :s)"),
                           {"y": 2026, "s": "SECRET-CONTENT"})  # fmt: skip

    with pytest.raises(Exception, match="duplicate") as error:
        fail()
    assert "SECRET-CONTENT" not in str(error.value)


def test_an_event_that_fails_for_ever_only_waits_longer(make, settle):
    make.listing()
    settle()
    event_id = db.session.scalar(text("select max(id) from events"))
    db.session.add(
        InboxFailure(
            event_id=event_id,
            subscriber="money.match_lines",
            attempts=200,
            next_check=db.session.scalar(text("select now()")),
            error="?",
        )
    )
    db.session.commit()
    db.session.execute(text("delete from dispatches"))
    db.session.commit()
    assert inbox.deliver_one("money.match_lines", event_id) is False


def test_a_timer_that_is_no_longer_due_is_only_looked_at_again(make, app):
    from worker import timers

    talks = make.negotiation().id
    db.session.execute(
        text("update negotiations set next_check = market_now() - interval '1 hour'")
    )
    db.session.commit()
    assert timers.run_due() == 0
    state, next_check, expires_at = db.session.execute(
        text("select state, next_check, expires_at from negotiations where id = :id"), {"id": talks}
    ).one()
    assert (state, next_check) == ("open", expires_at)


def test_a_parameter_that_means_nothing_is_refused(as_, make):
    body = {"listing_id": str(make.listing().id), "price": MONEY}
    for query in ("dry_run=true", "nonsense=1"):
        answer = as_("buyer").post(f"/negotiations?{query}", body)
        assert problem_of(answer) == (422, "unknown-parameter")
    assert as_("buyer").get("/negotiations").json["items"] == []


def test_numbers_beyond_the_database_are_missing_objects(as_, make):
    path = f"/deals/{make.deal('signing').id}/contracts"
    for number in (0, 10**7, 10**21):
        assert problem_of(as_("seller").get(f"{path}/{number}")) == (404, "not-found")


def test_a_text_hides_nothing_from_its_reader(as_, make):
    number = make.patent()
    for title in ("技术\u202e方法", "技术\u0007"):
        answer = as_("seller").post("/assets", AssetFacts(patents=[number], title=title))
        assert problem_of(answer) == (422, "invalid")


def test_an_edit_of_nothing_changes_nothing(as_, make):
    listing = make.listing()
    path, asset = f"/listings/{listing.id}", listing.asset_id
    version = as_("seller").get(f"/assets/{asset}").json["version"]
    same = as_("seller").patch(f"/assets/{asset}", {}, version)
    assert (same.status_code, same.json["version"]) == (200, version)
    assert as_(None).get(path).json["state"] == "published"
