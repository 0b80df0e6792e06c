"""The people of the tests: made once in the template database, known by name everywhere."""

import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from stdnum.cn import uscc

from app.core.actor import NOBODY, SYSTEM, Actor
from app.core.db import command, db
from app.operator.accounts import enrolled
from app.parties import find_actor_of_token
from app.parties.organisations.commands import draft_organisation, register_organisation
from app.parties.people.commands import register, register_user
from app.parties.people.rules import needs_second_factor
from app.parties.sessions.commands import sign_in
from app.parties.sessions.rules import code_at

NEWCOMER_CODE = "12410100MB9000001"
HOURS = 24 * 3_660  # of a session: tests let the market's clock run for years
PASSWORD = "correct horse battery staple"
WHO: dict[str, dict[str, Any]] = {
    "seller": {
        "name": "郑州示范大学",
        "kind": "university",
        "regime": "private",
        "duties": ["owner", "lister", "signatory"],
    },
    "state_seller": {
        "name": "中原示范研究院",
        "kind": "institute",
        "regime": "state_research",
        "duties": ["owner", "lister", "signatory"],
    },
    "buyer": {
        "name": "示范科技（郑州）有限公司",
        "kind": "enterprise",
        "regime": "private",
        "duties": ["owner", "bidder", "signatory"],
    },
    "stranger": {
        "name": "路人实业有限公司",
        "kind": "enterprise",
        "regime": "private",
        "duties": ["lister", "bidder", "signatory"],
    },
    "rival": {
        "name": "竞争实业（河南）有限公司",
        "kind": "enterprise",
        "regime": "private",
        "duties": ["bidder", "signatory"],
    },
    "broker": {
        "name": "郑州示范技术转移有限公司",
        "kind": "transfer_agency",
        "regime": "private",
        "duties": ["owner"],
    },
    "station": {
        "name": "示范大学技术经理人驿站",
        "kind": "station",
        "regime": "private",
        "duties": ["owner", "clerk"],
    },
    "base": {
        "name": "郑州示范中试基地",
        "kind": "pilot_base",
        "regime": "private",
        "duties": ["owner", "signatory", "verifier"],
    },
    "reviewer": {
        "name": "郑州技术交易市场",
        "kind": "operator",
        "regime": "private",
        "duties": ["reviewer"],
    },
}
COLLEAGUES = {  # more people of the same organisations
    "clerk": ("seller", []),
    "buyer_clerk": ("buyer", []),
    "broker2": ("broker", []),
    "verifier": ("base", ["verifier"]),
    "worker": ("base", []),
    "unenrolled": ("buyer", ["signatory"]),  # has no authenticator yet
    "cashier": ("reviewer", ["finance"]),
    "cashier2": ("reviewer", ["finance"]),
    "reviewer2": ("reviewer", ["reviewer"]),
    "security": ("reviewer", ["security_admin"]),
    "security2": ("reviewer", ["security_admin"]),
    "admin": ("reviewer", ["system_admin"]),
    "admin2": ("reviewer", ["system_admin"]),
    "auditor": ("reviewer", ["auditor"]),
    "hall_clerk": ("reviewer", ["clerk"]),
}


@dataclass(frozen=True)
class Member:
    """A person with a live token."""

    login: str
    token: str
    actor: Actor
    secret: str | None = None  # of the authenticator

    @property
    def organisation_id(self) -> Any:
        return self.actor.organisation_id


def make_cast() -> dict[str, Member]:
    """Register everybody and sign everybody in."""
    organisations = {}
    for place, (login, facts) in enumerate(WHO.items(), start=1):
        code = f"91410100TT{place:07}"
        organisations[login] = register_organisation(
            SYSTEM,
            name=facts["name"],
            kind=facts["kind"],
            regime=facts["regime"],
            code=code + uscc.calc_check_digit(code),
            bank_account=f"62220000{place:08}",
        ).id
    people = {login: (login, facts["duties"]) for login, facts in WHO.items()} | COLLEAGUES
    cast = {
        login: _member(login, organisations[of], duties) for login, (of, duties) in people.items()
    }
    cast |= {"newcomer": _newcomer()}
    _stay_fresh()
    return cast


@command
def _stay_fresh() -> None:
    """The cast has just shown its codes, however far a test moves the clock; those of freshness
    itself sign in anew."""
    stays = "update access_tokens set proven_at = market_now() + interval '20 years' "
    db.session.execute(text(f"{stays} where has_second_factor"))


def _newcomer() -> Member:
    """Registered by themselves, with an organisation that nobody has verified."""
    user = register(NOBODY, login="newcomer", name="newcomer", password=PASSWORD, address="cast")
    draft_organisation(
        Actor(user.id),
        name="新来的研究所",
        kind="institute",
        regime="private",
        credit_code=NEWCOMER_CODE + uscc.calc_check_digit(NEWCOMER_CODE),
    )
    return signed_in("newcomer", None)


def _member(login: str, organisation_id: Any, duties: list[str]) -> Member:
    register_user(
        SYSTEM, organisation_id, login=login, name=login, password=PASSWORD, duties=duties
    )
    is_venue = WHO.get(COLLEAGUES.get(login, (login,))[0], {}).get("kind") == "operator"
    needs = needs_second_factor(is_venue, duties, is_established=True) and login != "unenrolled"
    return signed_in(login, enrolled(login, PASSWORD) if needs else None)


def enrols(caller: Any) -> str:
    """The secret (base32) of the authenticator that a caller of `as_` has enrolled over HTTP."""
    begun = caller.post("/my/second-factor", {"password": PASSWORD}, key=None)
    assert begun.status_code == 201, begun.json
    secret: str = begun.json["secret"]
    code = {"code": code_at(secret, time.time())}
    confirmed = caller.post("/my/second-factor/confirm", code, key=None)
    assert confirmed.status_code == 200, confirmed.json
    return secret


def signed_in(login: str, secret: str | None) -> Member:
    """Somebody who is registered, with a live token."""
    token = sign_in(
        SYSTEM,
        login=login,
        password=PASSWORD,
        code=code_at(secret, time.time()) if secret else None,
        organisation_id=None,
        hours=HOURS,
        address="cast",
    )["token"]
    actor = find_actor_of_token(token)
    assert actor is not None
    return Member(login, token, actor, secret)
