"""Deals: the agreement's life, from agreed terms to the day the right has moved."""

from app.deals.models import Deal
from app.deals.steps import draft_from, draft_service

__all__ = ["Deal", "draft_from", "draft_service"]
