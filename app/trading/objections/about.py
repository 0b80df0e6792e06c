"""What an objection is about: a notice or a procedure, which waits while one is open."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.core.actor import SYSTEM, Actor
from app.core.db import lock, step
from app.trading.notices import steps as notices
from app.trading.notices.models import Notice
from app.trading.notices.queries import get_notice
from app.trading.objections.rules import require_announced, require_running_notice
from app.trading.procedures import steps as procedures
from app.trading.procedures.models import Procedure
from app.trading.procedures.queries import get_procedure


@dataclass(frozen=True)
class About:
    """Its id, by the column of an objection that holds it."""

    column: str  # notice_id, procedure_id
    id: UUID

    def hold(self, actor: Actor = SYSTEM) -> Any:
        """Lock it, before the objection: one order everywhere. Raises NotFound."""
        return lock(Notice if self.column == "notice_id" else Procedure, self.id, actor)

    def require_seen(self, actor: Actor) -> None:
        """Raises NotFound."""
        (get_notice if self.column == "notice_id" else get_procedure)(actor, self.id)


def unit_of(subject: Any) -> UUID:
    """Whose it is: who decides first."""
    return subject.unit_id if isinstance(subject, Notice) else subject.seller_id


def require_open(subject: Any, now: Any) -> None:
    """Raises NotOnNotice, ObjectionsClosed."""
    (require_running_notice if isinstance(subject, Notice) else require_announced)(subject, now)


@step
def opened(subject: Any) -> None:
    """The locked notice cannot pass; the locked procedure does not compete."""
    (notices.opened if isinstance(subject, Notice) else procedures.objected)(subject)


@step
def closed(objection: Any, *, upheld: bool) -> None:
    """One is decided, taken back, or over with what it was about."""
    if objection.notice_id is not None:
        notices.closed(objection.notice, upheld=upheld)
    else:
        procedures.objection_closed(objection.procedure, upheld=upheld)
