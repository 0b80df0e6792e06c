"""Deals: the agreement's life, from agreed terms to the day the right has moved."""

from app.deals.commands import draft_from
from app.deals.models import Deal

__all__ = ["Deal", "draft_from"]
