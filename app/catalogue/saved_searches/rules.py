"""What must hold of a saved search. Pure."""

from app.core.errors import Conflict

MOST = 100  # of one person for one organisation


class TooManySavedSearches(Conflict):
    title = "You keep as many searches as one person may"
    zh = "保存的检索已达上限"


def require_room_for_search(kept: int) -> None:
    """Raises TooManySavedSearches."""
    if kept >= MOST:
        raise TooManySavedSearches(most=MOST)
