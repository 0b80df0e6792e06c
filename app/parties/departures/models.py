"""The table of departures."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model, refuses
from app.parties.departures.rules import LeavesAlready


class Departure(Model):
    """An organisation does not accept a coming rule; it may come back at any time."""

    __tablename__ = "departures"
    __table_args__ = (
        Index(
            "uq_departures_open",
            "organisation_id",
            unique=True,
            postgresql_where=text("returned_at is null"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"))  # the row it disagrees with
    key: Mapped[str]
    reasons: Mapped[str]
    declared_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    declared_at: Mapped[datetime]
    leaves_on: Mapped[date]  # the first day of that rule, in Zhengzhou
    returned_at: Mapped[datetime | None]


refuses("uq_departures_open", LeavesAlready)
