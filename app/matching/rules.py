"""What must hold of suggestions. Pure."""

from datetime import datetime
from typing import Any

from app.catalogue.search.models import Library
from app.core.errors import Conflict, Forbidden

BY_MEMBER = "member"  # who found it, where a ranker's name and version stand


class NotAMember(Forbidden):
    title = "Only a member who lists or bids decides this for the organisation"
    zh = "仅具备发布或竞买职责的成员可以决定"


class NotYoursToOffer(Conflict):
    title = "A demand is answered with what your organisation has published, to another's demand"
    zh = "仅可用本单位已发布的成果或人才应答其他单位的需求"


class NotAListing(Conflict):
    title = "Talks are opened on a listing; experts are asked through who keeps their entry"
    zh = "仅可就挂牌成果开展洽谈"


def require_listing(suggestion: Any, now: datetime) -> None:
    """Raises NotAListing."""
    if suggestion.library != Library.LISTINGS:
        raise NotAListing()
