"""Deals: the agreement's life, from agreed terms to the day the right has moved."""

from app.deals.models import Deal
from app.deals.queries import who_failed
from app.deals.steps import (
    draft_development,
    draft_from,
    draft_service,
    follow_notice,
    open_licence_taken,
)
from app.deals.workflow import Origin

__all__ = [
    "Deal",
    "Origin",
    "draft_development",
    "draft_from",
    "draft_service",
    "follow_notice",
    "open_licence_taken",
    "who_failed",
]
