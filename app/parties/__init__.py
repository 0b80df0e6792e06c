"""Parties: organisations, people, memberships, and the tokens they act with."""

from app.parties.models import Organisation
from app.parties.queries import find_actor_of_token, find_organisation, get_organisation

__all__ = ["Organisation", "find_actor_of_token", "find_organisation", "get_organisation"]
