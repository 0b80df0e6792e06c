"""Parties: organisations, people, what each may do, and the tokens they act with."""

from app.parties.departures.queries import require_stays, rules_day
from app.parties.mandates.queries import holds_mandate, principals_of
from app.parties.mandates.queries import may as is_mandated
from app.parties.organisations.models import Organisation
from app.parties.organisations.queries import find_organisation, get_organisation
from app.parties.people.queries import find_user_id, is_member, login_of
from app.parties.relations.queries import is_declared_between, require_apart, siblings_of
from app.parties.sessions.queries import (
    Standing,
    find_actor_of_token,
    forget_standing,
    remembered_standing,
)

__all__ = [
    "Organisation",
    "Standing",
    "find_actor_of_token",
    "find_organisation",
    "find_user_id",
    "forget_standing",
    "get_organisation",
    "holds_mandate",
    "is_declared_between",
    "is_mandated",
    "is_member",
    "login_of",
    "principals_of",
    "remembered_standing",
    "require_apart",
    "require_stays",
    "rules_day",
    "siblings_of",
]
