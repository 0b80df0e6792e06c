"""Deals: the agreement's life, from agreed terms to the day the right has moved."""

from app.deals.losses import share_loss
from app.deals.models import Deal
from app.deals.queries import is_over, who_failed
from app.deals.service_rules import before_delivery
from app.deals.steps import (
    draft_development,
    draft_from,
    draft_open_licence,
    draft_service,
    follow_notice,
    give_way,
    priority_is_settled,
    wait_for_priority,
)
from app.deals.tranches.planning import by_instalments, pays_by_instalments
from app.deals.workflow import Origin

__all__ = [
    "Deal",
    "Origin",
    "before_delivery",
    "by_instalments",
    "draft_development",
    "draft_from",
    "draft_open_licence",
    "draft_service",
    "follow_notice",
    "give_way",
    "is_over",
    "pays_by_instalments",
    "priority_is_settled",
    "share_loss",
    "wait_for_priority",
    "who_failed",
]
