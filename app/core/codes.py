"""Code tables: entries that law, standards or the venue name, each with the days it holds.

A kind of organisation, a district or a field of technology is a row here and never an enum, so a
new one needs no release.
"""

from datetime import date

from sqlalchemy import Index, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock
from app.core.db import Model, db
from app.core.errors import Invalid


class CodeUnknown(Invalid):
    title = "No such code in this table today"
    zh = "代码表中无此有效代码"


class Code(Model):
    """One entry of a scheme: organisation_kind, technology_field, district, industry, ipc, trl …"""

    __tablename__ = "codes"
    __table_args__ = (Index("ix_codes_parent", "scheme", "parent", "code"),)

    scheme: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    parent: Mapped[str | None]
    zh: Mapped[str]
    en: Mapped[str | None]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]  # first day it no longer holds


def require(scheme: str, *codes: str | None) -> None:
    """Raises CodeUnknown unless all (None apart) are valid today."""
    wanted = {code for code in codes if code is not None}
    if not wanted:
        return
    today = clock.today()
    known = db.session.scalars(
        select(Code.code).where(
            Code.scheme == scheme,
            Code.code.in_(wanted),
            Code.valid_from <= today,
            or_(Code.valid_to.is_(None), Code.valid_to > today),
        )
    )
    if missing := sorted(wanted - set(known)):
        raise CodeUnknown(scheme=scheme, codes=missing[:20])
