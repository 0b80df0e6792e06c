"""Deadlines of a deal, counted in the calendar of Zhengzhou; counted again when a year's holiday
notice is published."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import calendar, policy
from app.core.actor import SYSTEM
from app.core.calendar import Deadline
from app.core.clock import SHANGHAI
from app.core.db import db, lock
from app.deals.models import Deal
from app.deals.workflow import DEAL, State


def signing_deadline(frozen: dict[str, Any], start: datetime, needs_notice: bool) -> Deadline:
    """Working days to sign; they begin after a notice that must run first."""
    notice = Deadline(start, False)
    if needs_notice:
        notice = calendar.after_calendar_days(start, policy.value(frozen, "notice.days"))
    days = policy.value(frozen, "deal.sign_working_days")
    signing = calendar.after_working_days(notice.at, days)
    return Deadline(signing.at, notice.is_provisional or signing.is_provisional)


def count_notice(deal: Deal) -> None:
    """The notice's end, from its day; the time to sign begins there."""
    assert deal.notice_on is not None
    day = deal.notice_on
    start = datetime(day.year, day.month, day.day, tzinfo=SHANGHAI)
    ends = calendar.after_calendar_days(start, policy.value(deal.policy, "notice.days"))
    signing = signing_deadline(deal.policy, ends.at, needs_notice=False)
    deal.notice_ends_at, deal.sign_by = ends.at, signing.at
    deal.is_provisional = ends.is_provisional or signing.is_provisional


def count_again() -> None:
    """A step: every deadline that crossed an unpublished year, in the new calendar."""
    for id in db.session.scalars(select(Deal.id).filter_by(is_provisional=True)).all():
        deal = lock(Deal, id, SYSTEM)
        deal.is_provisional = False
        if deal.state in (State.DRAFTED, State.SIGNING):
            if deal.notice_on and deal.notice_state is None:  # declared before notices ran here
                count_notice(deal)
            else:
                passed = deal.notice_ends_at if deal.notice_state == "passed" else None
                needs_notice = deal.needs_notice and passed is None
                start = passed or deal.created_at
                signing = signing_deadline(deal.policy, start, needs_notice)
                deal.sign_by = max(deal.sign_by, signing.at)  # nobody loses time that was given
                deal.is_provisional = signing.is_provisional
        elif deal.state == State.DELIVERED and deal.delivered_at:
            days = policy.value(deal.policy, "deal.acceptance_days")
            ends = calendar.after_calendar_days(deal.delivered_at, days)
            deal.acceptance_ends_at, deal.is_provisional = ends.at, ends.is_provisional
        deal.version += 1
        deal.next_check = DEAL.next_check(deal)


def payment_is_due_at(deal_id: UUID, payment_id: UUID, due_at: datetime) -> None:
    """A step: the payment's deadline was counted again; overdue is measured by it."""
    deal = lock(Deal, deal_id, SYSTEM)
    if deal.payment_id == payment_id:
        deal.payment_due_at = due_at
        deal.version += 1
