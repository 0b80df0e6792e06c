"""Organisations, memberships, approvals, brokers and mandates."""

from datetime import timedelta
from uuid import UUID, uuid4

from stdnum.cn import uscc

from app.core.actor import NOBODY, SYSTEM, Actor
from app.core.calendar import CALENDAR_ID
from app.core.clock import SHANGHAI
from app.parties.approvals import commands as approvals
from app.parties.brokers import commands as brokers
from app.parties.mandates import commands as mandates
from app.parties.organisations import commands as organisations
from app.parties.people import commands as people
from tests.factories.cast import PASSWORD
from tests.releases.market import DIGEST, Market

MATERIALS = [{"name": "简历", "sha256": DIGEST}]
YEAR_LONG = (  # policies: what holds for years is over in one, so that its end is seen
    ("organisation.verified_days", 365, 730, "days"),
    ("broker.certificate_years", 1, 3, "years"),
    ("pilot.accreditation_years", 1, 3, "years"),
    ("pilot.verified_years", 1, 3, "years"),
)
NOTICE_DAYS = 8  # a new policy is published before it holds


def is_founded(market: Market) -> None:
    """Brokers are certified; a calendar is published, policies are changed by four eyes."""
    for who in ("broker", "broker2"):
        market.make.credential("certified", who)
    year = market.now().year
    days = [
        {"day": f"{year}-10-01", "is_workday": False, "note": "国庆节"},
        {"day": f"{year}-10-11", "is_workday": True, "note": "调休上班"},
    ]
    published = {"year": year, "days": days, "source": f"示范〔{year}〕1号"}
    market.decided("calendar.publish", published, CALENDAR_ID)
    _terms_of(market, 1)


def terms_are_long_again(market: Market) -> None:
    """The policies are as they were."""
    _terms_of(market, 2)


def _terms_of(market: Market, place: int) -> None:
    first = market.now().astimezone(SHANGHAI).date() + timedelta(days=NOTICE_DAYS)
    for row in YEAR_LONG:
        said = {"key": row[0], "value": row[place], "unit": row[3], "valid_from": str(first)}
        said |= {"legal_basis": "示范", "confidence": "D"}
        market.decided("policy.set", said, uuid4())


def long_ago(market: Market) -> None:
    """What is over when a year has passed."""
    lapsed = _enters(market, "lapsed-org")
    _completes(market, "lapsed-org", lapsed)
    _is_verified(market, "lapsed-org", lapsed)
    market.make.credential("certified", "clerk")
    expires_at = market.now() + timedelta(days=60)
    market.make.mandate("active", expires_at=expires_at)
    newcomer = market.actor("newcomer")
    asked = people.invite(
        market.actor("base"), login="newcomer", duties=[], until_at=market.now() + timedelta(30)
    )
    people.accept(newcomer, asked.id)
    market.asked("organisation.suspend", {"reasons": "投诉"}, _bystander(market), "security")


def _bystander(market: Market) -> UUID:
    """An organisation of nobody in the cast, of which the venue may ask what it likes."""
    if "bystander" not in market.things:
        market.things["bystander"] = organisations.register_organisation(
            SYSTEM,
            name="旁观实业有限公司",
            kind="enterprise",
            regime="private",
            code=_code(90),
            bank_account="6222000099999990",
        ).id
    return market.things["bystander"]


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time."""
    _organisations(market)
    _memberships(market)
    _approvals(market)
    _credentials(market)
    _mandates(market)


def _organisations(market: Market) -> None:
    for login in ("submitted-org", "returned-org"):
        id = _enters(market, login)
        _completes(market, login, id)
        organisations.submit(market.actor(login), id)
        if login == "returned-org":
            organisations.send_back(market.actor("reviewer"), id, reasons="证照不清晰")
    closed = _enters(market, "closed-org")
    organisations.close(market.actor("closed-org"), closed)
    suspended = _enters(market, "suspended-org")
    _completes(market, "suspended-org", suspended)
    _is_verified(market, "suspended-org", suspended)
    market.decided("organisation.suspend", {"reasons": "投诉"}, suspended, "security")


def _enters(market: Market, login: str) -> UUID:
    people.register(NOBODY, login=login, name=login, password=PASSWORD, address="fill")
    market.things["codes"] = number = market.things.get("codes", 0) + 1
    owner = Actor(market.joins(login).actor.user_id)
    drafted = organisations.draft_organisation(
        owner,
        name=f"{login} 示范单位",
        kind="enterprise",
        regime="private",
        credit_code=_code(number),
    )
    market.joins(login)
    return drafted.id


def _code(number: int) -> str:
    body = f"91410100RL{number:07}"
    return body + uscc.calc_check_digit(body)


def _completes(market: Market, login: str, id: UUID) -> None:
    owner = market.actor(login)
    facts = {"address": "郑州市龙子湖", "legal_representative": "周示范", "district": "410105"}
    account = {"bank_account": f"62220001{market.things['codes']:08}"}
    edited = organisations.edit_organisation(owner, id, version=1, **facts, **account)
    organisations.add_document(owner, edited.id, kind="licence", name="营业执照", sha256=DIGEST)


def _is_verified(market: Market, login: str, id: UUID) -> None:
    submitted = organisations.submit(market.actor(login), id)
    organisations.verify(market.actor("reviewer"), id, version=submitted.version)
    market.joins(login)


def _memberships(market: Market) -> None:
    newcomer, owner = market.actor("newcomer"), market.actor("buyer")
    market.make.invitation()
    declined = people.invite(owner, login="newcomer", duties=["lister"], until_at=None)
    people.decline(newcomer, declined.id)


def _approvals(market: Market) -> None:
    bystander, reasons = _bystander(market), {"reasons": "投诉"}
    for end in (approvals.refuse, approvals.withdraw):
        who = "security2" if end is approvals.refuse else "security"
        id = market.asked("organisation.suspend", reasons, bystander, "security")
        end(market.actor(who), id)
    market.asked("organisation.suspend", reasons, bystander, "security")


def _credentials(market: Market) -> None:
    make, reviewer = market.make, market.actor("reviewer")
    make.credential("applied", "buyer_clerk")
    for who in ("worker", "verifier", "station", "base"):
        id = make.credential("applied", who).id
        if who == "base":
            brokers.withdraw(market.actor("base"), id)
        elif who == "worker":
            brokers.send_back(reviewer, id, reasons="材料不全")
        else:
            brokers.accept_materials(reviewer, id)
        if who == "station":
            brokers.examine(reviewer, id, score=70)
    for who, end in (("stranger", brokers.suspend), ("rival", brokers.revoke)):
        end(reviewer, make.credential("certified", who).id, reasons="投诉属实")


def _mandates(market: Market) -> None:
    make, seller, broker = market.make, market.actor("seller"), market.actor("broker")
    for state in ("asked", "accepted", "active"):
        make.mandate(state)
    mandates.decline(broker, make.mandate("asked").id)
    mandates.revoke(seller, make.mandate("active").id, reasons="另有安排")
    mandates.resign(broker, make.mandate("active").id, reasons="另有安排")
    to = market.actor("broker2").user_id
    assert to is not None
    mandates.hand_over(broker, make.mandate("active").id, to=to)
