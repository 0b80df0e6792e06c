"""Live streams of auctions: Server-Sent Events for hundreds of viewers, out of the web's way.

Redis rings when the event log says that an auction moved; what is sent is read from PostgreSQL,
once for a whole room. A viewer that comes back with Last-Event-ID gets what it missed first, so
nothing is lost when a viewer, this process or Redis goes away.
"""

import asyncio
import contextlib
import re
import time
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
import psycopg
import uvicorn
from structlog import get_logger

from app.core import outages
from app.core.connections import PatientAsync, patience
from app.web import hosts
from config.settings import Settings
from worker import doorbell, heartbeat
from worker import stream_answers as answers
from worker.stream_answers import Send, TooManyStreams, refuse, refuse_for_now
from worker.stream_asked import host_of, last_seen

PATH = re.compile(r"/auctions/([0-9a-f-]{36})/stream\Z")
HEARTBEAT, LOOK, PAUSE = 15.0, 1.0, 0.05  # seconds: a comment; without a bell; between looks
STATEMENT_MS = 5_000  # of one statement
BACKLOG, PAGE = 200, 1_000  # chunks a slow viewer may be behind; bids of one catch-up read
OVER = ("ended", "cancelled")
BIDS = (
    "select seq, label, amount, is_match, placed_at, ends_at from bids "
    "where auction_id = %s and seq > %s order by seq limit %s"
)
ROOM = (
    "select state, seq, price, top_label, free_ends_at, ends_at, paused_at, pause_cause, outcome, "
    "method, next_stage, round, turn_label, asked from auctions where id = %s"
)


@dataclass
class Room:
    """One auction with viewers: how far it was told, and to whom."""

    id: UUID
    seq: int
    stage: bytes
    is_over: bool
    viewers: set["asyncio.Queue[bytes | None]"] = field(default_factory=set)

    def tell(self, chunk: bytes | None) -> None:
        """To everybody; whoever is too far behind is let go and comes back by itself."""
        for viewer in list(self.viewers):
            try:
                viewer.put_nowait(chunk)
            except asyncio.QueueFull:
                self.viewers.discard(viewer)
                viewer.get_nowait()
                viewer.put_nowait(None)


class Streams:
    """The ASGI application."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.known_hosts = settings, settings.known_hosts()
        self.rooms: dict[UUID, Room] = {}
        self.count = 0
        self.bell = asyncio.Event()
        self.rung: set[UUID] = set()
        self.database: Any = None
        self.turn = asyncio.Lock()

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        fault = hosts.fault_of(*host_of(scope), self.known_hosts)
        found = PATH.match(scope["path"])
        if fault is not None:
            await answers.refuse_host(send, scope, *hosts.refusal(fault, scope["path"]))
        elif found is None:
            await refuse(send, scope, 404)
        elif scope["method"] != "GET":
            await refuse(send, scope, 405)
        elif self.count >= self.settings.streams:
            await refuse_for_now(send, scope, TooManyStreams)
        else:
            await self._counted(found[1], scope, receive, send)

    async def _counted(self, id: str, scope: Any, receive: Any, send: Send) -> None:
        self.count += 1
        try:
            await self._stream(UUID(id), scope, receive, send)
        except (ValueError, LookupError):
            await refuse(send, scope, 404)
        except psycopg.Error as error:
            trouble = outages.recognise(error)
            if trouble is None:
                raise
            await refuse_for_now(send, scope, trouble.error)
        finally:
            self.count -= 1

    async def _live(self, receive: Any, send: Send) -> None:
        await receive()
        tasks = [asyncio.create_task(work()) for work in (self._listen, self._look)]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for task in tasks:
            task.cancel()
        await send({"type": "lifespan.shutdown.complete"})

    async def _stream(self, id: UUID, scope: Any, receive: Any, send: Send) -> None:
        seen = last_seen(scope)
        viewer: asyncio.Queue[bytes | None] = asyncio.Queue(BACKLOG)
        room = await self._enter(id, viewer)
        try:
            missed = [chunk async for chunk in self._missed(room, seen)]
            if room.is_over and not missed and seen:
                await answers.over(send, scope)
                return
            said = answers.headers(scope, *answers.STREAM)
            await send({"type": "http.response.start", "status": 200, "headers": said})
            for chunk in (room.stage, *missed):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            gone = asyncio.create_task(_gone(receive))
            while not room.is_over or not viewer.empty():
                chunk = await _next(viewer, gone)
                if chunk is None:
                    break
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            gone.cancel()
            await send({"type": "http.response.body", "body": b""})
        finally:
            room.viewers.discard(viewer)
            if not room.viewers:
                self.rooms.pop(id, None)

    async def _enter(self, id: UUID, viewer: "asyncio.Queue[bytes | None]") -> Room:
        """The room with this viewer in it: what is told from now on reaches it."""
        if id not in self.rooms:
            row = await self._read(ROOM, (id,))
            if not row:
                raise LookupError(id)
            fresh = Room(id, row[0]["seq"], _stage(row[0]), _is_over(row[0]))
            self.rooms.setdefault(id, fresh)
        room = self.rooms[id]
        room.viewers.add(viewer)
        return room

    async def _missed(self, room: Room, seen: int) -> Any:
        """Bids after the last one seen, up to where the room stood when it was entered."""
        last = room.seq
        while seen < last:
            rows = await self._read(BIDS, (room.id, seen, min(PAGE, last - seen)))
            if not rows:
                return
            seen = rows[-1]["seq"]
            yield b"".join(map(_bid, rows))

    async def _look(self) -> None:
        """Tell every room what is new, at each ring and every second without one."""
        looked = spoken = time.monotonic()
        while True:
            heartbeat.moved()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.bell.wait(), LOOK)
            self.bell.clear()
            rung, self.rung = self.rung, set()
            now = time.monotonic()
            if now - looked >= LOOK:  # bells may be lost, or late
                rung, looked = set(self.rooms), now
            for id in rung & set(self.rooms):
                try:
                    await self._refresh(self.rooms[id])
                except psycopg.Error as error:
                    if outages.recognise(error) is None:
                        get_logger().warning("stream missed a look", error=type(error).__name__)
                except (KeyError, IndexError) as error:
                    get_logger().warning("stream missed a look", error=type(error).__name__)
            if now - spoken >= HEARTBEAT:
                spoken = now
                for room in self.rooms.values():
                    room.tell(b": still here\n\n")
            await asyncio.sleep(PAUSE)

    async def _refresh(self, room: Room) -> None:
        """Who enters while this reads gets from the log what the room does not know yet: it learns
        its new seq only in the step in which everybody is told."""
        row = (await self._read(ROOM, (room.id,)))[0]
        chunks, seq = [], room.seq
        while seq < row["seq"]:
            rows = await self._read(BIDS, (room.id, seq, PAGE))
            seq = rows[-1]["seq"]
            chunks.append(b"".join(map(_bid, rows)))
        room.seq = seq
        stage = _stage(row)
        if stage != room.stage:
            room.stage = stage
            chunks.append(stage)
        if chunks:
            room.tell(b"".join(chunks))
        if _is_over(row) and not room.is_over:
            room.is_over = True
            room.tell(None)

    async def _listen(self) -> None:
        """Bells of the event log. Without Redis the looks go on, once a second."""
        while True:
            try:
                async for ids in doorbell.hear(self.settings.redis_url, doorbell.AUCTIONS):
                    self.rung |= {UUID(id) for id in ids} & set(self.rooms)
                    if self.rung:
                        self.bell.set()
            except doorbell.AWAY as error:
                doorbell.note_away(error)
                await asyncio.sleep(LOOK)

    async def _read(self, query: str, values: tuple[Any, ...]) -> list[dict[str, Any]]:
        """Rows through the one connection, opened anew when it was lost."""
        async with self.turn:
            if self.database is None or self.database.closed:
                self.database = await PatientAsync.open(
                    patience(STATEMENT_MS),
                    self.settings.database_url,
                    autocommit=True,
                    options=f"-c role={self.settings.database_role} "
                    f"-c statement_timeout={STATEMENT_MS} "
                    "-c market.viewer=nobody -c timezone=UTC",
                    row_factory=psycopg.rows.dict_row,
                )
            try:
                cursor = await self.database.execute(query, values)
                rows = list(await cursor.fetchall())
            except psycopg.Error:
                await self.database.close()
                raise
            outages.went_well(outages.DATABASE)
            return rows


def run(settings: Settings) -> None:
    """Serve until told to stop."""
    where: dict[str, Any] = {"host": settings.host, "port": settings.stream_port}
    if settings.sockets:
        where = {"uds": f"{settings.sockets}/stream"}
    uvicorn.run(
        Streams(settings),
        **where,
        http=answers.Protocol,
        ws="none",
        server_header=False,
        proxy_headers=bool(settings.sockets or settings.proxies),
        forwarded_allow_ips="*",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
        backlog=2_048,
    )


async def _gone(receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _next(viewer: "asyncio.Queue[bytes | None]", gone: "asyncio.Task[None]") -> bytes | None:
    """The next chunk; None when the viewer has left or is let go."""
    waiting = asyncio.ensure_future(viewer.get())
    await asyncio.wait((waiting, gone), return_when=asyncio.FIRST_COMPLETED)
    if waiting.done():
        return waiting.result()
    waiting.cancel()
    return None


def _is_over(row: dict[str, Any]) -> bool:
    return row["state"] == "cancelled" or (row["state"] in OVER and row["outcome"] is not None)


def _bid(row: dict[str, Any]) -> bytes:
    return b"id: %d\nevent: bid\ndata: %s\n\n" % (row["seq"], orjson.dumps(row))


def _stage(row: dict[str, Any]) -> bytes:
    said = {name: value for name, value in row.items() if name not in ("seq", "price", "top_label")}
    return b"event: stage\ndata: %s\n\n" % orjson.dumps(said)
