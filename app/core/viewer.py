"""For whom the database is read: the second wall behind every query's own filter.

Tables that hold one party's private rows have forced row-level security (`database.sql` beside each
noun). Their policies compare each row with two transaction-local settings, the organisation acted
for and the person; a query that forgets its filter finds nothing of anybody else.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from typing import Any
from uuid import UUID

from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from app.core.actor import Actor

EVERYBODY, NOBODY = "system", "nobody"
viewer: ContextVar[Actor | None] = ContextVar("viewer", default=None)
_SEE_AS = text(
    "select set_config('market.viewer', :organisation, true), "
    "set_config('market.person', :person, true)"
)
_ROLE = text(
    "select r.rolname, r.rolsuper, r.rolbypassrls, "
    "exists (select from pg_class c where c.relowner = r.oid and c.relkind = 'r') as is_owner "
    "from pg_roles r where r.rolname = current_user"
)


class WallMissing(RuntimeError):
    """An operating fault: the role could read everybody's rows."""


class ViewerMissing(RuntimeError):
    """A fault of ours: a request reads before it has said for whom, and would find nothing."""


def install(session: Any, is_answering: Callable[[], bool]) -> None:
    """Tell the database at the beginning of every transaction of this session.

    While a request is answered none begins without a viewer (`ViewerMissing`).
    """

    def tell(session: Any, transaction: Any, connection: Any) -> None:
        actor = viewer.get()
        if actor is None:
            if is_answering():
                raise ViewerMissing
        elif not transaction.nested:
            connection.execute(_SEE_AS, settings_of(actor))

    event.listen(session, "after_begin", tell)


def see_as(session: Any, actor: Actor) -> Token[Actor | None]:
    """From now on, also when a transaction is running already; `viewer.reset` ends it."""
    token = viewer.set(actor)
    tell_running(session())
    return token


def tell_running(session: Any) -> None:
    """Tell a transaction that began before the viewer was set; a new one is told as it begins."""
    actor = viewer.get()
    if actor is not None and session.in_transaction():
        session.execute(_SEE_AS, settings_of(actor))


def assert_wall(session: Any) -> None:
    """Raises WallMissing when the role is a superuser, an owner of tables, or bypasses policies."""
    row = session.execute(_ROLE).one()
    session.rollback()
    if row.rolsuper or row.rolbypassrls or row.is_owner:
        raise WallMissing(f"{row.rolname} is owner, superuser or BYPASSRLS: set DATABASE_ROLE")


@contextmanager
def seen_by_the_market(session: Any) -> Iterator[None]:
    """For a check or a figure that needs other parties' rows and shows none of them."""
    before = viewer.get()
    with session.no_autoflush:
        session.execute(_SEE_AS, {"organisation": EVERYBODY, "person": ""})
    try:
        yield
    except DBAPIError:
        raise  # the transaction is dead, and its settings with it
    except BaseException:
        _see_again(session, before)
        raise
    else:
        _see_again(session, before)


def _see_again(session: Any, before: Actor | None) -> None:
    with session.no_autoflush:
        if before is None:
            session.execute(text("reset market.viewer"))
            session.execute(text("reset market.person"))
        else:
            session.execute(_SEE_AS, settings_of(before))


def settings_of(actor: Actor) -> dict[str, str]:
    """The venue and the system see all: their doors and roles are the first wall."""
    sees_all = actor.is_system or (actor.is_operator and not actor.lacks_second_factor)
    organisation = EVERYBODY if sees_all else _text(actor.organisation_id) or NOBODY
    return {"organisation": organisation, "person": _text(actor.user_id)}


def _text(id: UUID | None) -> str:
    return str(id) if id else ""
