"""The people of the tests: made once in the template database, known by name everywhere."""

from dataclasses import dataclass
from typing import Any

from stdnum.cn import uscc

from app.core.actor import SYSTEM, Actor
from app.parties import commands, find_actor_of_token

PASSWORD = "correct horse battery staple"
WHO: dict[str, dict[str, Any]] = {
    "seller": {
        "name": "郑州示范大学",
        "kind": "university",
        "regime": "private",
        "duties": ["lister", "signatory"],
    },
    "state_seller": {
        "name": "中原示范研究院",
        "kind": "institute",
        "regime": "state_research",
        "duties": ["lister", "signatory"],
    },
    "buyer": {
        "name": "示范科技（郑州）有限公司",
        "kind": "enterprise",
        "regime": "private",
        "duties": ["bidder", "signatory"],
    },
    "stranger": {
        "name": "路人实业有限公司",
        "kind": "enterprise",
        "regime": "private",
        "duties": ["lister", "bidder", "signatory"],
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
    "cashier": ("reviewer", ["finance"]),
}


@dataclass(frozen=True)
class Member:
    """A person with a live token."""

    login: str
    token: str
    actor: Actor

    @property
    def organisation_id(self) -> Any:
        return self.actor.organisation_id


def make_cast() -> dict[str, Member]:
    """Register everybody and sign everybody in."""
    organisations = {}
    for place, (login, facts) in enumerate(WHO.items(), start=1):
        code = f"91410100TT{place:07}"
        organisations[login] = commands.register_organisation(
            SYSTEM,
            name=facts["name"],
            kind=facts["kind"],
            regime=facts["regime"],
            code=code + uscc.calc_check_digit(code),
            bank_account=f"62220000{place:08}",
        ).id
    people = {login: (login, facts["duties"]) for login, facts in WHO.items()} | COLLEAGUES
    return {
        login: _member(login, organisations[of], duties) for login, (of, duties) in people.items()
    }


def _member(login: str, organisation_id: Any, duties: list[str]) -> Member:
    commands.register_user(
        SYSTEM, organisation_id, login=login, name=login, password=PASSWORD, duties=duties
    )
    token = commands.sign_in(
        SYSTEM, login=login, password=PASSWORD, organisation_id=None, hours=24
    )["token"]
    actor = find_actor_of_token(token)
    assert actor is not None
    return Member(login, token, actor)
