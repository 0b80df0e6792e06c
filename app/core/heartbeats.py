"""Heart-beats: every process of the market shows every ten seconds that it works.

The table is unlogged: a beat costs no flush, and after a crash of the database it is empty until
the next beats come. Its times are real ones, not those of a rehearsal.
"""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model
from app.core.fastread import PreparedQuery

PERIOD, LOST = 10.0, 30.0  # seconds between beats; without one a part counts as lost
BEAT = """
    insert into heartbeats (part, role, host, pid, beat_at)
    values (%s, %s, %s, %s, clock_timestamp())
    on conflict (part) do update set
        role = excluded.role, host = excluded.host, pid = excluded.pid, beat_at = excluded.beat_at
"""
FORGET = "delete from heartbeats where role = %s and beat_at < clock_timestamp() - interval '1 day'"
AGES = PreparedQuery(
    b"heartbeats",
    b"""
    select coalesce(jsonb_object_agg(role, age)::text, '{}') from (
        select role, extract(epoch from clock_timestamp() - max(beat_at))::float as age
        from heartbeats group by role
    ) each
    """,
)
WRITE = PreparedQuery(  # of a web process that is asked whether it is ready
    b"can_write",
    b"""
    insert into heartbeats (part, role, host, pid, beat_at)
    values ('readyz', 'readyz', '', 0, clock_timestamp())
    on conflict (part) do update set beat_at = excluded.beat_at
    returning true
    """,
)


class Heartbeat(Model):
    """`part` is events-1 under a supervisor, else role, host and process id."""

    __tablename__ = "heartbeats"
    __table_args__ = ({"prefixes": ["unlogged"]},)

    part: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]
    host: Mapped[str]
    pid: Mapped[int]
    beat_at: Mapped[datetime]
