"""Which error of the database stands for which trouble, on every path to it.

One table, by SQLSTATE (PostgreSQL, appendix A), for the session and for the fast reads. libpq tells
some ends without one: a FATAL while the connection still looks well, a socket that closed, a
refusal at the door, of which only the words remain.
"""

from dataclasses import dataclass

import psycopg
from psycopg.errors import ConnectionTimeout
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.core.errors import Busy, Unavailable


class Outage(Unavailable):
    """The database cannot do its part; no rule and no caller is at fault. Nothing was done."""

    title = "The database cannot do this at present; nothing was done, try again"
    zh = "数据库暂时无法处理，未作任何更改，请稍后重试"
    retry_after = 5


class Unreachable(Outage):
    title = "The connection to the database was lost; nothing was done, try again"
    zh = "与数据库的连接已中断，未作任何更改，请稍后重试"
    retry_after = 1


class Restarting(Outage):
    title = "The database is starting, stopping or recovering; nothing was done, try again"
    zh = "数据库正在启动、停止或恢复，未作任何更改，请稍后重试"
    retry_after = 2


class NoAnswer(Outage):
    title = "The database does not answer; try again later"
    zh = "数据库没有响应，请稍后重试"
    retry_after = 10


class NoRoom(Outage):
    title = "The database has no room left on its disk; nothing was done, reading goes on"
    zh = "数据库磁盘空间已满，未作任何更改；查询不受影响，请稍后重试"
    retry_after = 60


class ReadOnly(Outage):
    title = (
        "The database takes no changes at present, as when its disk is nearly full; "
        "nothing was done, reading goes on"
    )
    zh = "数据库目前只读（例如磁盘空间将满），未作任何更改；查询不受影响，请稍后重试"
    retry_after = 10


class NoConnection(Outage):
    title = "Every connection to the database is in use; nothing was done, try again"
    zh = "数据库连接已全部占用，未作任何更改，请稍后重试"
    retry_after = 2


class NoMemory(Outage):
    title = "The database has too little memory for this; nothing was done, try again"
    zh = "数据库内存不足，未作任何更改，请稍后重试"
    retry_after = 10


@dataclass(frozen=True)
class Trouble:
    """What to answer, whether a command tries again at once, whether the connection is gone."""

    error: type[Unavailable]
    is_tried_again: bool
    is_loss: bool = False


LOST = Trouble(Unreachable, is_tried_again=True, is_loss=True)
SILENT = Trouble(NoAnswer, is_tried_again=False, is_loss=True)
CROWDED = Trouble(NoConnection, is_tried_again=False)
UNNAMED = Trouble(Outage, is_tried_again=False)
STATES = {
    "40001": Trouble(Busy, is_tried_again=True),  # serialization failure
    "40P01": Trouble(Busy, is_tried_again=True),  # deadlock
    "55P03": Trouble(Busy, is_tried_again=True),  # lock time-out
    "57014": Trouble(Busy, is_tried_again=False),  # statement time-out: it took its time already
    "25006": Trouble(ReadOnly, is_tried_again=True),
    "25P03": LOST,  # idle in transaction for too long
    "25P04": LOST,  # transaction time-out
    "53100": Trouble(NoRoom, is_tried_again=False),
    "53200": Trouble(NoMemory, is_tried_again=False),
    "53300": Trouble(NoConnection, is_tried_again=True),
    "57P01": Trouble(Restarting, is_tried_again=True, is_loss=True),  # ended by an administrator
    "57P02": Trouble(Restarting, is_tried_again=True, is_loss=True),  # another backend crashed
    "57P03": Trouble(Restarting, is_tried_again=True, is_loss=True),  # in recovery, not open yet
    "57P05": LOST,  # idle for too long
}
CLASSES = {"08": LOST, "53": UNNAMED, "57": UNNAMED, "58": UNNAMED}
PHRASES = {  # a refusal at the door has no SQLSTATE in libpq; the server may speak Chinese
    "the database system is": "57P03",
    "数据库系统启动中": "57P03",
    "数据库系统停止中": "57P03",
    "数据库系统在恢复模式中": "57P03",
    "too many clients": "53300",
    "too many connections": "53300",
    "connection slots are reserved": "53300",
    "已经有太多的客户": "53300",
    "已保留的连接位置": "53300",
    "连接太多了": "53300",
}


def trouble_of(error: BaseException) -> Trouble | None:
    """What ails the database, or None when it is well and the statement is at fault."""
    if isinstance(error, PoolTimeout):
        return CROWDED
    if isinstance(error, DBAPIError):
        known = trouble_of(error.orig) if error.orig else None
        return known or (LOST if error.connection_invalidated else None)
    if not isinstance(error, psycopg.Error):
        return None
    if error.sqlstate:
        return STATES.get(error.sqlstate) or CLASSES.get(error.sqlstate[:2])
    return _without_state(error)


def _without_state(error: psycopg.Error) -> Trouble | None:
    if isinstance(error, ConnectionTimeout):
        return SILENT
    said = str(error)
    for phrase, state in PHRASES.items():
        if phrase in said:
            return STATES[state]
    # psycopg's own refusals of a value are DataError, ProgrammingError and the like
    is_of_the_server = isinstance(error, psycopg.OperationalError)
    return LOST if is_of_the_server or type(error) is psycopg.DatabaseError else None
