"""The tables of codes."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class Code(Model):
    """One entry of a scheme: technology_field, district, industry, ipc, university, trl …"""

    __tablename__ = "codes"
    __table_args__ = (Index("ix_codes_parent", "scheme", "parent", "code"),)

    scheme: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    parent: Mapped[str | None]
    zh: Mapped[str]
    en: Mapped[str | None]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]  # first day it no longer holds


class ScreenWord(Model):
    """A word that no public text may hold (R5.5.4), folded."""

    __tablename__ = "screen_words"

    word: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
