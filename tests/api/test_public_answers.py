"""No public answer tells what is personal or commercial of others: every read, every object there.

Marks are put where people write what is not everybody's; then every GET is asked with every id the
market holds, by a guest and by a party that has no part in any of it.
"""

import re

import pytest
from sqlalchemy import text

from app.core.db import db
from app.trading.open_licences import commands as open_licences
from tests.api.test_every_door import FIXED, QUERIES, TABLES
from tests.api.test_matrix import operations
from tests.factories.subjects import AssetFacts
from tests.trading.test_sealed import Custodians

COMPLETERS = [
    {"name": "周一", "order": 1, "organisation": "", "share": 7_331},
    {"name": "吴二", "order": 2, "organisation": "", "share": 2_669},
]
RESERVE, OFFER = 61_234_567, 49_876_543  # fen
LIBRARIES = ["demands", "listings", "talents", "patents"]
NEVER = {  # names of fields that no stranger's answer has, whatever they hold
    *("share", "contact", "login", "confidential", "avoids", "person_id", "asked_for", "reserve"),
    *("bank_account", "bank_account_mask", "legal_representative", "payer_name", "message"),
    *("contact_by", "consent_sha256", "poser_reason", "offerer_reason"),
}
ASKED = {  # what cannot be read without a question
    "/ipc-suggestions": "?text=铝合金低温轧制",
    "/statistics/pilot": "?begins_on=2026-01-01&ends_on=2026-12-31",
    "/search": "?q=铝",
    "/pilot-bases/{base_id}/bookings": "?begins_at=2026-01-01T00:00Z&ends_at=2026-02-01T00:00Z",
}
NOT_YET = {"/auctions/{auction_id}/protocol", "/openings/{opening_id}/record"}  # when it is over
OPEN = (  # (where, field): why it is told
    ("/", "facts.owners.share"),  # who owns how much of a right a buyer must know (民法典 861)
    ("/ipc-suggestions", "items.share"),  # of the neighbours that are classed so
)


def marked(n):
    return f"外人不得见{n:03}"


@pytest.fixture
def market(make, as_, pass_days, settle):
    """Something of every public noun, and beside it what is not public, marked."""
    facts = {"trl_proofs": AssetFacts()["facts"].get("trl_proofs", []), "completers": COMPLETERS}
    asset = make.asset(facts=AssetFacts()["facts"] | facts, confidential=marked(1)).id
    listing = make.listing("returned", asset_id=asset).id
    seller, buyer, reviewer = as_("seller"), as_("buyer"), as_("reviewer")
    again = seller.post(f"/listings/{listing}/submit").json
    shown = reviewer.post(f"/listings/{listing}/approve", version=again["version"])
    assert shown.status_code == 200
    for level, n in (("number_only", 10), ("selected", 20)):
        make.demand(
            level=level,
            title=marked(n),
            present=marked(n + 1),
            contact=marked(n + 2),
            public_summary="寻求工艺",
            selected=[make.cast["broker"].organisation_id],
            budget_max=OFFER,
        )
    make.demand(contact=marked(30))
    make.talent(contact=marked(31), employer=marked(32), availability=marked(33))
    price = {"amount": OFFER, "currency": "CNY"}
    offer = {"listing_id": str(make.listing().id), "price": price, "message": marked(34)}
    assert buyer.post("/negotiations", offer).status_code == 201
    licence = make.open_licence("declared").id
    open_licences.send_back(make.cast["reviewer"].actor, licence, reasons=marked(35))
    open_licences.declare(make.cast["seller"].actor, licence)
    open_licences.announce(make.cast["reviewer"].actor, licence)
    make.question()
    make.notice()
    make.procedure(reserve={"amount": RESERVE})
    make.call()
    make.pilot_report("issued")
    make.credential("certified")
    keys = Custodians(make.cast)
    make.competing(pass_days, method="quotes", step=None, custodians=keys.ids)
    make.auction(pass_days)
    settle()
    db.session.remove()


def ids(parameter):
    if parameter in FIXED:
        return FIXED[parameter]
    table = TABLES.get(parameter, parameter.removesuffix("_id") + "s")
    query = QUERIES.get(parameter) or f"select id from {table}"
    found = [str(row) for row in db.session.scalars(text(query)).all()]
    db.session.rollback()
    return found


def places(path):
    parameters = re.findall(r"{(\w+)}", path)
    asked = ASKED.get(path, "")
    if not parameters:
        return [path + asked]
    assert len(parameters) == 1, path
    values = LIBRARIES if parameters == ["library"] else ids(parameters[0])
    return [path.replace(f"{{{parameters[0]}}}", value) + asked for value in values]


def names_in(value, place=""):
    """The path of every field of an answer that says anything."""
    if isinstance(value, dict):
        for name, below in value.items():
            if below not in (None, [], {}):
                yield f"{place}.{name}".strip(".")
            yield from names_in(below, f"{place}.{name}")
    elif isinstance(value, list):
        for below in value:
            yield from names_in(below, place)


def faults_of(place, answer):
    body = answer.get_data().decode(errors="replace")  # a PDF, too
    found = [mark for mark in re.findall(r"外人不得见\d{3}", body)]
    found += [str(n) for n in (RESERVE, OFFER, 7_331, 2_669) if re.search(rf"\b{n}\b", body)]
    names = names_in(answer.get_json(silent=True))
    told = [name for where, name in OPEN if place.startswith(where)]
    found += [n for n in names if n.rpartition(".")[2] in NEVER and not n.endswith(tuple(told))]
    return [(place, one) for one in found]


@pytest.mark.parametrize("who", [None, "stranger", "newcomer"])
def test_no_public_answer_tells_what_is_not_everybodys(app, as_, market, who):
    asked, faults, empty = 0, [], []
    for path, method, said in operations(app):
        if method != "GET" or said["x-authz"] != "public" or path.endswith("/stream"):
            continue
        answers = [(place, as_(who).get(place)) for place in places(path)]
        faults += [fault for place, answer in answers for fault in faults_of(place, answer)]
        asked += len(answers)
        if not any(answer.status_code == 200 for _, answer in answers):
            empty.append(path)
    print(f"{asked} answers; nothing to see at {empty}")
    assert not faults
    assert set(empty) == NOT_YET  # a sweep over nothing proves nothing


def test_the_sweep_finds_what_is_shown(as_, market):
    """The same marks, told to those they belong to."""
    (listing,) = [i for i in as_("seller").get("/assets").json["items"] if i][:1]
    assert listing
    told = [
        fault
        for place in [f"/assets/{id}" for id in ids("asset_id")]
        for fault in faults_of(place, as_("seller").get(place))
    ]
    assert {"7331", marked(1)} <= {one for _, one in told}
