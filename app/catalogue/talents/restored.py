"""What a restored market must do again about experts: erase them as they were promised."""

from collections.abc import Iterator
from uuid import UUID

from app.catalogue.talents.commands import erase_again
from app.catalogue.talents.jobs import NOTED
from app.core import storage
from app.core.restorations import Gap, reconciles


@reconciles("experts")
def erase_who_was_erased(gap: Gap) -> Iterator[str]:
    """Whose entry was erased after the backup is erased again before anybody can read of them."""
    noted = storage.names_under(NOTED)
    yield f"{len(noted)} erased entries of experts were noted outside"
    for key in noted:
        id = UUID(key.removeprefix(NOTED))
        if erase_again(id):
            yield f"the entry {id} was erased again"
