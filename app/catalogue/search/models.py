"""The tables of the search."""

from datetime import datetime
from enum import IntEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Identity,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class Library(IntEnum):
    """What is searched; a number, because it leads every key."""

    LISTINGS = 1  # 成果库
    DEMANDS = 2  # 问题库
    TALENTS = 3  # 人才库
    PATENTS = 4
    CLASS_TITLES = 8  # IPC subclasses by the titles of their patents
    CLASS_SCHEME = 9  # and by the scheme's texts


PUBLIC = (Library.LISTINGS, Library.DEMANDS, Library.TALENTS, Library.PATENTS)


class SearchDocument(Model):
    """One item as readers may find it. What is hidden has no row, whatever postings remain.

    A changed text gets a new `id`, so the postings of the old one die with its row; what changes
    without the text (state, price, TRL) changes here only.
    """

    __tablename__ = "search_documents"
    __table_args__ = (
        Index("uq_search_documents_ref", "library", "ref", unique=True),
        Index("ix_search_documents_at", "library", "at", "id"),
        Index("ix_search_documents_price", "library", "price", "id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    library: Mapped[int] = mapped_column(SmallInteger)
    ref: Mapped[UUID]
    version: Mapped[int]
    at: Mapped[datetime]
    price: Mapped[int | None]
    trl: Mapped[int | None] = mapped_column(SmallInteger)
    state: Mapped[str | None]
    district: Mapped[str | None]
    field: Mapped[str | None]
    kind: Mapped[str | None]
    right: Mapped[str | None]
    seller_id: Mapped[UUID | None]
    is_pilot_verified: Mapped[bool | None]
    classes: Mapped[str]  # " H01M10/0525 C22F1/04": every IPC symbol after a space
    digest: Mapped[bytes] = mapped_column(LargeBinary)  # of what the postings were made from
    words: Mapped[str]  # folded: title, line end, summary and text
    summary_length: Mapped[int] = mapped_column(Integer)
    card: Mapped[bytes] = mapped_column(LargeBinary)


class SearchPostings(Model):
    """All postings of one term in one segment, four bytes each (segments.py)."""

    __tablename__ = "search_postings"
    __table_args__ = (Index("ix_search_postings_segment", "library", "base"),)

    library: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    term: Mapped[int] = mapped_column(primary_key=True)
    base: Mapped[int] = mapped_column(primary_key=True)  # the segment; + place = document id
    count: Mapped[int] = mapped_column(Integer)
    postings: Mapped[bytes] = mapped_column(LargeBinary)


class SearchSegment(Model):
    """Documents indexed together; merged with its like when there are many."""

    __tablename__ = "search_segments"

    library: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    base: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]  # no document of it has a higher id
    documents: Mapped[int]


class SearchLength(Model):
    """The mean length of a library's documents that its weights were computed with."""

    __tablename__ = "search_lengths"

    library: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    mean: Mapped[float]


class SearchSynonym(Model):
    """Two words that mean the same; data, with who compiled it."""

    __tablename__ = "search_synonyms"

    word: Mapped[str] = mapped_column(primary_key=True)  # folded
    synonym: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(server_default="operator")
