"""Assets and listings over HTTP: review, re-review, what blocks a submission."""

import pytest
from flask import Response
from werkzeug.test import Client

from app.web.shortcut import Shortcut
from tests.conftest import FromOutside, problem_of
from tests.factories.subjects import AssetFacts

CONSENT = "cd" * 32


def pledge(consent):
    return [{"kind": "pledge", "holder": "郑州银行", "consent": consent}]


def test_only_the_version_that_was_read_is_handed_in(as_, make):
    """A broker may change the draft between the principal's reading and their submission."""
    path = f"/listings/{make.listing('draft').id}"
    read = as_("seller").get(path).json["version"]
    as_("seller").patch(path, {"territory": "河南省"}, read)
    stale = as_("seller").post(f"{path}/submit", headers={"If-Match": f'"{read}"'})
    assert problem_of(stale) == (412, "listing-changed")
    seen = {"If-Match": f'"{read + 1}"'}
    assert as_("seller").post(f"{path}/submit", headers=seen).json["state"] == "submitted"


def test_a_listing_is_reviewed_returned_mended_and_published(as_, make, told):
    number = make.patent()
    asset = as_("seller").post("/assets", AssetFacts(patents=[f"ZL{number}"])).json
    draft = as_("seller").post(
        "/listings",
        {"asset_id": asset["id"], "right": "transfer", "price": {"amount": 9_900_000}},
    )
    assert draft.status_code == 201, draft.json
    path = f"/listings/{draft.json['id']}"
    assert problem_of(as_(None).get(path)) == (404, "not-found")
    assert as_("seller").post(f"{path}/submit").json["state"] == "submitted"
    back = as_("reviewer").post(f"{path}/send-back", {"reasons": "价格依据？"}).json
    assert (back["state"], back["review_reasons"]) == ("returned", "价格依据？")
    edited = as_("seller").patch(path, {"price": {"amount": 8_800_000}}, back["version"])
    assert edited.json["price"]["amount"] == 8_800_000
    version = as_("seller").post(f"{path}/submit").json["version"]
    published = as_("reviewer").post(f"{path}/approve", version=version)
    assert (published.status_code, published.json["state"]) == (200, "published")
    assert told("listing.") == [
        "listing.drafted",
        "listing.submitted",
        "listing.returned",
        "listing.edited",
        "listing.submitted",
        "listing.approved",
    ]


def test_everybody_reads_the_same_listing(as_, make):
    listing = make.listing()
    public = as_(None).get(f"/listings/{listing.id}")
    mine = as_("seller").get(f"/listings/{listing.id}").json
    assert public.headers["ETag"] == f'"{listing.version}"'
    assert {k: v for k, v in public.json.items() if k != "transitions"} == {
        k: v for k, v in mine.items() if k != "transitions"
    }
    assert [t["name"] for t in mine["transitions"]] == [
        "confirm",
        "renew",
        "revise",
        "withdraw",
    ]
    not_again = as_(None).get(
        f"/listings/{listing.id}", headers={"If-None-Match": public.headers["ETag"]}
    )
    assert (not_again.status_code, not_again.data) == (304, b"")


def test_the_short_cut_answers_as_flask_does(app, make):
    listing = make.listing()
    for headers in ({}, {"If-None-Match": f'"{listing.version}"'}, {"If-None-Match": '"0"'}):
        short = app.test_client().get(f"/listings/{listing.id}", headers=headers)
        whole = Client(FromOutside(behind_the_short_cut(app.wsgi_app)), Response)
        flask = whole.get(f"/listings/{listing.id}", headers=headers)
        assert (short.status, short.data) == (flask.status, flask.data)
        for name in ("ETag", "Content-Type", "Content-Length"):
            assert short.headers.get(name) == flask.headers.get(name), (headers, name)


def behind_the_short_cut(application):
    """What answers what the short cut does not."""
    while not isinstance(application, Shortcut):
        application = application.application
    return application.application


def test_a_material_edit_takes_it_off_the_shelf_until_reviewed_again(as_, make):
    listing = make.listing()
    path = f"/listings/{listing.id}"
    revised = as_("seller").post(
        f"{path}/revise",
        {"price": {"amount": 1_000_000}},
        headers={"If-Match": f'"{listing.version}"'},
    )
    assert (revised.status_code, revised.json["state"]) == (200, "submitted")
    assert problem_of(as_(None).get(path)) == (404, "not-found")
    assert as_(None).get("/listings").json["items"] == []
    as_("reviewer").post(f"{path}/approve", version=revised.json["version"])
    assert as_(None).get(path).json["price"]["amount"] == 1_000_000


def test_editing_the_asset_reopens_the_review_of_its_listings(as_, make):
    listing = make.listing()
    asset = as_("seller").get(f"/assets/{listing.asset_id}").json
    edited = as_("seller").patch(
        f"/assets/{asset['id']}", {"summary": "另一种表述。"}, asset["version"]
    )
    assert edited.status_code == 200
    assert as_("seller").get(f"/listings/{listing.id}").json["state"] == "submitted"
    assert problem_of(as_(None).get(f"/listings/{listing.id}")) == (404, "not-found")


def test_the_reviewer_publishes_only_the_version_that_was_read(as_, make):
    listing = make.listing("submitted")
    stale = as_("reviewer").post(f"/listings/{listing.id}/approve", version=1)
    assert problem_of(stale) == (412, "listing-changed")


@pytest.mark.parametrize(
    ("kind", "right", "term", "burdens", "evidence", "status", "problem"),
    [
        ("A", "ordinary_licence", 12, [], None, 409, "patent-not-tradable"),
        ("B", "ordinary_licence", 600, [], None, 422, "licence-outlives-patent"),
        ("B", "transfer", None, pledge(None), None, 409, "burden-uncleared"),
        ("B", "transfer", None, [{"kind": "suspension", "holder": "国知局"}], None, 409,
         "burden-uncleared"),
        ("B", "exclusive_licence", 12, [{"kind": "exclusive_licence", "holder": "甲"}], None, 409,
         "burden-uncleared"),
        ("B-other", "transfer", None, [], None, 409, "seller-not-on-register"),
    ],
)  # fmt: skip
def test_submission_is_blocked_and_the_listing_says_by_what(
    as_, make, kind, right, term, burdens, evidence, status, problem
):
    owner = "他人" if kind.endswith("other") else "郑州示范大学"
    number = make.patent(owner=owner, kind=kind[0])
    body = AssetFacts(patents=[number], burdens=burdens, title_evidence=evidence)
    asset = as_("seller").post("/assets", body).json
    listing = (
        as_("seller")
        .post(
            "/listings",
            {
                "asset_id": asset["id"],
                "right": right,
                "term_months": term,
                "price": {"amount": 100},
            },
        )
        .json
    )
    submit = next(t for t in listing["transitions"] if t["name"] == "submit")
    assert submit["blocked_by"] == [problem]
    answer = as_("seller").post(f"/listings/{listing['id']}/submit")
    assert problem_of(answer) == (status, problem)


def test_an_application_is_transferred_not_licensed_and_consents_clear(as_, make):
    number = make.patent(kind="A")
    body = AssetFacts(patents=[number], burdens=pledge(CONSENT))
    asset = as_("seller").post("/assets", body).json
    draft = {"asset_id": asset["id"], "right": "transfer", "price": {"amount": 100}}
    listing = as_("seller").post("/listings", draft).json
    assert as_("seller").post(f"/listings/{listing['id']}/submit").status_code == 200


@pytest.mark.parametrize(
    ("changes", "status", "problem"),
    [
        ({"is_not_secret": False}, 422, "secret-not-declared"),
        ({"patents": ["201810123456.7"]}, 422, "check-digit-wrong"),
        ({"patents": ["201710601862.3"]}, 422, "patent-unknown"),
        ({"patents": []}, 422, "patents-do-not-fit-kind"),
        ({"trl": 10}, 422, "invalid"),
        ({"trl": "5"}, 422, "invalid"),
        ({"is_experimental": "yes"}, 422, "invalid"),
        ({"colour": "red"}, 422, "invalid"),
        ({"title": "  "}, 422, "invalid"),
        ({"burdens": [{"kind": "ghost", "holder": "x"}]}, 422, "invalid"),
    ],
)
def test_an_asset_is_refused(as_, make, told, changes, status, problem):
    body = AssetFacts(patents=[make.patent()]) | changes
    assert problem_of(as_("seller").post("/assets", body)) == (status, problem)
    assert told("asset.") == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"right": "transfer", "term_months": 12}, "term-missing"),
        ({"right": "ordinary_licence"}, "term-missing"),
        ({"right": "ownership"}, "invalid"),
        ({"price": 100}, "invalid"),
        ({"price": {"amount": "100"}}, "invalid"),
        ({"price": {"amount": -1}}, "invalid"),
    ],
)
def test_a_listing_is_refused(as_, make, changes, problem):
    draft = {"asset_id": str(make.asset().id), "right": "transfer", "price": {"amount": 100}}
    assert problem_of(as_("seller").post("/listings", draft | changes)) == (422, problem)


@pytest.mark.parametrize(
    ("version", "status", "problem"),
    [(None, 428, "if-match-missing"), (99, 412, "listing-changed")],
)
def test_editing_needs_the_version_seen(as_, make, version, status, problem):
    listing = make.listing("draft")
    answer = as_("seller").patch(f"/listings/{listing.id}", {"territory": "河南"}, version)
    assert problem_of(answer) == (status, problem)


def test_a_published_listing_is_revised_not_edited(as_, make):
    listing = make.listing()
    answer = as_("seller").patch(f"/listings/{listing.id}", {"territory": "河南"}, listing.version)
    assert problem_of(answer) == (409, "listing-not-editable")


@pytest.mark.parametrize(
    ("who", "verb", "body", "status", "problem"),
    [
        ("stranger", "submit", None, 404, "not-found"),
        ("clerk", "submit", None, 403, "duty-missing"),
        ("stranger", "withdraw", None, 404, "not-found"),
        ("seller", "approve", None, 403, "operator-only"),
        ("reviewer", "approve", None, 428, "if-match-missing"),
        (None, "submit", None, 401, "token-missing"),
    ],
)
def test_a_draft_belongs_to_its_seller(as_, make, who, verb, body, status, problem):
    listing = make.listing("draft")
    answer = as_(who).post(f"/listings/{listing.id}/{verb}", body)
    assert problem_of(answer) == (status, problem)


def test_only_a_reviewer_of_the_operator_approves(as_, make):
    listing = make.listing("submitted")
    refused = as_("cashier").post(f"/listings/{listing.id}/approve", version=listing.version)
    assert problem_of(refused) == (403, "duty-missing")


def test_one_live_exclusive_listing_an_asset(as_, make):
    asset_id = make.listing().asset_id
    second = make.listing("draft", asset_id=asset_id)
    answer = as_("seller").post(f"/listings/{second.id}/submit")
    assert problem_of(answer) == (409, "live-listing-exists")
    licence = make.listing(asset_id=asset_id, right="ordinary_licence", term_months=12)
    assert licence.state == "published"


def test_a_listing_expires_by_the_clock_and_its_card_goes(as_, make, pass_days, settle):
    listing = make.listing()
    pass_days(366)
    settle()
    assert as_("seller").get(f"/listings/{listing.id}").json["state"] == "expired"
    assert problem_of(as_(None).get(f"/listings/{listing.id}")) == (404, "not-found")
    assert as_("seller").post(f"/listings/{listing.id}/submit").json["state"] == "submitted"


def test_pages_stay_stable_while_rows_are_written(as_, make):
    wanted = [str(make.listing().id) for _ in range(5)][::-1]
    seen, after = [], None
    while True:
        query = {"limit": 2} | ({"after": after} if after else {})
        page = as_(None).get("/listings", query_string=query).json
        seen += [item["id"] for item in page["items"]]
        make.listing()
        after = page["next"]
        if after is None:
            break
    assert seen == wanted


@pytest.mark.parametrize("query", ["after=x", "limit=0", "limit=51", "limit=a", "offset=3"])
def test_a_page_is_refused(as_, query):
    assert as_(None).get(f"/listings?{query}").status_code == 422
