"""Parties: organisations, people, memberships, and the tokens they act with."""

from app.parties.models import Organisation
from app.parties.queries import find_actor_of_token, get_organisation, get_user_name

__all__ = ["Organisation", "find_actor_of_token", "get_organisation", "get_user_name"]
