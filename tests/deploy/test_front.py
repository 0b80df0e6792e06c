"""What stands in front holds slow, idle, malformed and too many connections for the programs.

nginx as `make run` starts it, before programs that tell what reached them.
"""

import json
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingUnixStreamServer
from typing import Any

import pytest

from app.web.headers import NO_STORE, NOTHING, SAFE
from config.settings import Settings
from deploy import front
from deploy.processes import dies_with_parent
from tests.stories.conftest import free_port

HEAD, PAUSE, EACH, STREAMS = 1, 1, 60, 5


class Told(BaseHTTPRequestHandler):
    """Answers with what came; holds a stream until it is let go."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path.startswith("/auctions/"):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"event: stage\n\n")
            self.server.let_go.wait(30)
            self.close_connection = True
            return
        self._tell(b"")

    def do_POST(self) -> None:
        self.server.begun.append(self.path)
        self._tell(self.rfile.read(int(self.headers["Content-Length"])))

    def _tell(self, body: bytes) -> None:
        text = json.dumps({"headers": dict(self.headers), "size": len(body)}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def address_string(self) -> str:
        return "socket"

    def log_message(self, *_: object) -> None:
        pass


class Behind(ThreadingUnixStreamServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, place: str) -> None:
        super().__init__(place, Told)
        self.begun: list[str] = []
        self.let_go = threading.Event()


class Front:
    def __init__(self, home: Path, start: Callable[[str], Behind], **more: Any) -> None:
        self.folder = front.folder_of(home)
        self.web, self.stream = (start(str(self.folder / name)) for name in ("web", "stream"))
        given = {"head_seconds": HEAD, "pause_seconds": PAUSE, "connections_per_address": EACH}
        given |= {"streams_per_address": STREAMS} | more
        self.settings = Settings(
            port=free_port(),
            stream_port=free_port(),
            import_bytes=1_000_000,
            upload_bytes=1_000,
            part_bytes=1_000,
            **given,
        )
        for name in ("web", "stream"):
            if (self.folder / name).exists():  # else real programs come and make theirs
                (self.folder / name).chmod(0o777)
        self.process = subprocess.Popen(
            front.write_configuration(self.settings, self.folder),
            cwd=self.folder,
            preexec_fn=dies_with_parent(9),
            start_new_session=True,
        )
        deadline = time.monotonic() + 20
        while self.process.poll() is None and time.monotonic() < deadline:
            try:
                self.connect().close()
                return
            except OSError:
                time.sleep(0.02)
        raise AssertionError("the front does not start")

    def connect(self, port: int = 0) -> socket.socket:
        return socket.create_connection(("127.0.0.1", port or self.settings.port), timeout=20)

    def say(self, data: bytes, port: int = 0) -> tuple[int, dict[str, str]]:
        """(status, body) of the answer; (0, {}) when the connection is closed without one."""
        with self.connect(port) as connection:
            return self.said(connection, data)

    def said(self, connection: socket.socket, data: bytes) -> tuple[int, dict[str, str]]:
        connection.sendall(data)
        found = b""
        while part := self._read(connection):
            found += part
            head, _, body = found.partition(b"\r\n\r\n")
            lines = (line.partition(": ") for line in head.decode().split("\r\n")[1:])
            self.headers = {name.lower(): value for name, _, value in lines}
            if body.startswith(b"{") and body.endswith(b"}"):
                return int(head.split()[1]), json.loads(body)
        return 0, {}

    def _read(self, connection: socket.socket) -> bytes:
        try:
            return connection.recv(65_536)
        except ConnectionResetError:
            return b""


@pytest.fixture
def begin(home: Path) -> Iterator[Callable[..., Front]]:
    with ExitStack() as stack:

        def behind(place: str) -> Behind:
            server = Behind(place)
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
            stack.callback(server.shutdown)
            stack.callback(server.let_go.set)
            return server

        def start(**more: int) -> Front:
            found = Front(home, behind, **more)
            stack.callback(found.process.wait, 20)
            stack.callback(found.process.terminate)
            return found

        yield start


def get(path: str = "/", *lines: str) -> bytes:
    return "\r\n".join((f"GET {path} HTTP/1.1", "Host: x", *lines, "", "")).encode()


def post(size: int, body: bytes) -> bytes:
    return f"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n".encode() + body


CHUNKED = b"POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
REFUSED = [
    (b"BLA\r\n\r\n", 400, "malformed-request"),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, "malformed-request"),
    (b"GET / HTTP/1.1\r\nHost: x y\r\n\r\n", 400, "malformed-request"),
    (b"GET / HTTP/1.1\r\n\r\n", 400, "malformed-request"),
    (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "malformed-request"),
    (get("/", "X: " + "a" * 70_000), 431, "head-too-large"),
    (get("/", *(f"X-{n}: {'a' * 900}" for n in range(90))), 431, "head-too-large"),
    (CHUNKED.replace(b"chunked", b"gzip, chunked") + b"0\r\n\r\n", 501, "coding-unknown"),
    (b"GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505, "version-unknown"),
    (CHUNKED + b"fffffffffffffffff\r\n", 400, "malformed-request"),
    (CHUNKED + b"-1\r\nabc\r\n0\r\n\r\n", 400, "malformed-request"),
    (CHUNKED + b"\r\nabc\r\n0\r\n\r\n", 400, "malformed-request"),
    (get("/" + "a" * 70_000), 414, "address-too-long"),
    (b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400, "malformed-request"),
    (post(2_000_000, b""), 413, "body-too-large"),
    (CHUNKED + b"zz\r\nabc\r\n0\r\n\r\n", 400, "malformed-request"),
    (CHUNKED + b"3\r\nabcd\r\n0\r\n\r\n", 400, "malformed-request"),
    (CHUNKED + b"1E8480\r\n" + b"a" * 2_000_000 + b"\r\n0\r\n\r\n", 413, "body-too-large"),
    (
        CHUNKED.replace(b"Host", b"Content-Length: 3\r\nHost") + b"0\r\n\r\n",
        400,
        "malformed-request",
    ),
    (b"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 405, "method-not-allowed"),
]


def test_what_is_no_request_is_refused_as_a_problem_and_reaches_no_program(begin):
    it = begin()
    for data, status, kind in REFUSED:
        found, body = it.say(data)
        assert (found, body.get("type")) == (status, f"/problems/{kind}"), data[:60]
        assert body["status"] == status
        assert body["request_id"] == it.headers["x-request-id"]
        require_safe(it.headers)
    assert it.web.begun == []
    for data, status, kind in REFUSED:  # in front of the streams, too
        if status != 413:
            found, body = it.say(data, it.settings.stream_port)
            assert (found, body.get("type")) == (status, f"/problems/{kind}"), data[:60]
            require_safe(it.headers)


def require_safe(headers):
    """A refusal of nginx's own is as safe as one of the programs', and kept by nobody."""
    wanted = {name.lower(): value for name, value in (*SAFE, NOTHING, NO_STORE)}
    assert wanted.items() <= headers.items()
    assert headers["content-type"] == "application/problem+json"


def test_programs_learn_how_people_came_and_nobody_else_can_say_so(begin):
    it = begin()
    _, body = it.say(get("/", "X-Forwarded-Proto: https"))
    assert body["headers"]["X-Forwarded-Proto"] == "http"
    it = begin(public_url="https://market.example")
    _, body = it.say(get("/", "X-Forwarded-Proto: http"))
    assert body["headers"]["X-Forwarded-Proto"] == "https"
    assert it.say(b"BLA\r\n\r\n")[0] == 400
    assert it.headers["strict-transport-security"].startswith("max-age=")
    it = begin(proxies=1)
    _, body = it.say(get("/", "X-Forwarded-Proto: https"))
    assert body["headers"]["X-Forwarded-Proto"] == "https"


def test_the_address_is_the_callers_whatever_it_claims(begin):
    it = begin()
    _, body = it.say(get("/", "X-Forwarded-For: 9.9.9.9"))
    assert body["headers"]["X-Forwarded-For"] == "127.0.0.1"
    it = begin(proxies=1)
    _, body = it.say(get("/", "X-Forwarded-For: 9.9.9.9"))
    assert body["headers"]["X-Forwarded-For"] == "9.9.9.9, 127.0.0.1"


def test_a_program_hears_of_a_request_when_all_of_it_has_come(begin):
    it = begin()
    with it.connect() as slow:
        slow.sendall(post(8, b""))
        for _ in range(4):
            time.sleep(0.3)
            slow.sendall(b"a")
            assert it.web.begun == []
        assert it.said(slow, b"cdef")[1]["size"] == 8
        assert it.web.begun == ["/x"]


@pytest.mark.parametrize("data", [b"", b"GET / HT", post(8, b"ab")], ids=["idle", "head", "body"])
def test_who_does_not_go_on_is_closed(begin, data):
    it = begin()
    begun = time.monotonic()
    with it.connect() as idle:
        assert it.said(idle, data)[0] in (0, 408)
    assert HEAD * 0.5 < time.monotonic() - begun < 15


def test_a_head_that_never_ends_is_closed_though_it_goes_on(begin):
    it = begin()
    begun = time.monotonic()
    with it.connect() as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
        with suppress(OSError):
            while time.monotonic() - begun < 15:
                slow.sendall(b"a")
                time.sleep(0.2)
    assert time.monotonic() - begun < 15


def test_connections_of_one_address_are_bounded_and_others_come_in(begin):
    it = begin(head_seconds=30)
    with ExitStack() as stack:
        for _ in range(EACH):
            stack.enter_context(it.connect())
        deadline = time.monotonic() + 10
        while it.say(get())[0] != 0:
            assert time.monotonic() < deadline
        with socket.socket() as other:
            other.bind(("127.0.0.2", 0))
            other.settimeout(20)
            other.connect(("127.0.0.1", it.settings.port))
            assert it.said(other, get())[0] == 200
    deadline = time.monotonic() + 10
    while it.say(get())[0] != 200:
        assert time.monotonic() < deadline


def test_streams_of_one_address_are_bounded_and_come_at_once(begin):
    it = begin()
    path, port = "/auctions/x/stream", it.settings.stream_port
    with ExitStack() as stack:
        for _ in range(STREAMS):
            one = stack.enter_context(it.connect(port))
            one.sendall(get(path))
            found = b""
            while b"event: stage" not in found:
                found += one.recv(4096)
        status, body = it.say(get(path), port)
        assert (status, body["type"]) == (429, "/problems/too-many-streams")
        assert it.say(get())[0] == 200


def test_a_program_that_is_gone_is_a_problem_and_not_a_page(begin):
    it = begin()
    it.web.server_close()
    (it.folder / "web").unlink()
    status, body = it.say(get())
    assert (status, body["type"]) == (503, "/problems/unavailable")


def test_a_stream_whose_program_is_gone_is_closed_so_that_a_browser_comes_again(begin):
    it = begin()
    it.stream.server_close()
    (it.folder / "stream").unlink()
    assert it.say(get("/auctions/x/stream"), it.settings.stream_port) == (0, {})
