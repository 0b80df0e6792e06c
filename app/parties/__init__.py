"""Parties: organisations, people, what each may do, and the tokens they act with."""

from app.parties.mandates.queries import may as is_mandated
from app.parties.mandates.queries import principals_of
from app.parties.organisations.models import Organisation
from app.parties.organisations.queries import find_organisation, get_organisation
from app.parties.people.steps import is_member
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
    "forget_standing",
    "get_organisation",
    "is_mandated",
    "is_member",
    "principals_of",
    "remembered_standing",
]
