"""The table of exclusive rights; its exclusion constraints are the last word in a race."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, text
from sqlalchemy.dialects.postgresql import DATERANGE, INT4RANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.exclusivities.rules import RightTaken
from app.core.db import Model, refuses

REACH = (("asset_id", "="), ("fields", "&&"), ("territory", "&&"), ("period", "&&"))


class ExclusiveRight(Model):
    """What one listing's procedure or deal keeps from all others, and the licence that comes of it.

    A transfer may be agreed while a licence runs: it outlives a change of owner (解释 24)."""

    __tablename__ = "exclusive_rights"
    __table_args__ = (
        ExcludeConstraint(
            *REACH, name="ex_exclusive_rights_live", using="gist", where=text("not is_concluded")
        ),
        ExcludeConstraint(
            *REACH,
            name="ex_exclusive_rights_licence",
            using="gist",
            where=text("\"right\" <> 'transfer'"),
        ),
    )

    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"), primary_key=True)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    right: Mapped[str]
    fields: Mapped[Range[int]] = mapped_column(INT4RANGE)
    territory: Mapped[Range[int]] = mapped_column(INT4RANGE)
    period: Mapped[Range[date]] = mapped_column(DATERANGE)
    is_concluded: Mapped[bool]  # the licence stands; before, somebody is about to get the right


refuses("ex_exclusive_rights_live", RightTaken)
refuses("ex_exclusive_rights_licence", RightTaken)
