"""Parties: organisations, people, what each may do, and the tokens they act with."""

from app.parties.mandates.queries import may as is_mandated
from app.parties.organisations.models import Organisation
from app.parties.organisations.queries import find_organisation, get_organisation
from app.parties.sessions.queries import find_actor_of_token

__all__ = [
    "Organisation",
    "find_actor_of_token",
    "find_organisation",
    "get_organisation",
    "is_mandated",
]
