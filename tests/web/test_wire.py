"""What is said over a socket: nothing malformed, foreign or too large is a page, a fault or a 500.

A real gunicorn, alone and behind the real front, and the real server of streams.
"""

import json
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from app.web.headers import NO_STORE, NOTHING, SAFE
from config.settings import ROOT
from deploy.processes import dies_with_parent
from tests.conftest import METRICS
from tests.deploy.test_front import Front
from tests.served import served
from tests.stories.conftest import free_port

JSON = "Content-Type: application/json"


def head(line, *lines, host="localhost"):
    named = [f"Host: {host}"] if host is not None else []
    return "\r\n".join((line, *named, *lines, "", "")).encode()


def chunked(body, path="/sessions", kind=JSON):
    return head(f"POST {path} HTTP/1.1", kind, "Transfer-Encoding: chunked") + body


FORM = "Content-Type: multipart/form-data; boundary=x"
BROKEN = [
    *(b"zz\r\nabc\r\n0\r\n\r\n", b"3\r\nabcd\r\n0\r\n\r\n", b"-3\r\nabc\r\n0\r\n\r\n"),
    *(b"\r\nabc\r\n0\r\n\r\n", b"3\nabc\n0\n\n", b"3;=\r\nabc\r\n0\r\n\r\n"),
    *(b"0x3\r\nabc\r\n0\r\n\r\n", b"3\r\n{}", b"9" * 9_000, b"3\r\nabc\r\n0\r\nX Y: z\r\n\r\n"),
]
MALFORMED = [  # (what is sent, the statuses it may be answered with)
    (b"BLA\r\n\r\n", {400}),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", {400}),
    (head("GET /deals HTTP/9.9"), {400, 505}),
    (head("GET /" + "a" * 9_000 + " HTTP/1.1"), {414}),
    (head("GET / HTTP/1.1", "X: " + "a" * 40_000), {431}),
    (head("GET / HTTP/1.1", *(f"X-{n}: a" for n in range(150))), {431}),
    (head("GET / HTTP/1.1", "X Y: a"), {400}),
    (head("POST /sessions HTTP/1.1", JSON, "Content-Length: -1"), {400}),
    (head("POST /sessions HTTP/1.1", JSON, "Content-Length: 1", "Content-Length: 2"), {400}),
    (head("POST /sessions HTTP/1.1", "Transfer-Encoding: gzip"), {400, 501}),
    (head("POST /sessions HTTP/1.1", "Content-Length: 3", "Transfer-Encoding: chunked"), {400}),
    (head("POST /sessions HTTP/1.1", JSON, f"Content-Length: {2 << 20}"), {413, 400}),
    (head("POST /sessions HTTP/1.1", JSON, f"Content-Length: {2 << 40}"), {413}),
    (head("BREW /deals HTTP/1.1"), {405}),
    (head("DELETE /listings HTTP/1.1"), {405}),
    (head("GET /listings HTTP/1.1", host=None), {400}),
    (head("GET /listings HTTP/1.1", host="evil.example"), {421}),
    (head("GET /listings HTTP/1.1", "X-Forwarded-Host: localhost", host="evil.example"), {421}),
    (head("GET /search/listings HTTP/1.1", host="evil.example"), {421}),
    (head("GET /docs/ HTTP/1.1", host="evil.example"), {421}),
    (head("GET /nothing HTTP/1.1"), {404}),
    (head("GET /deals HTTP/1.1"), {401}),
    (head("GET /metrics HTTP/1.1"), {401}),
    (head("GET /metrics HTTP/1.1", "Authorization: Bearer x"), {401}),
    (head("GET /metrics HTTP/1.1", f"Authorization: Basic {METRICS}"), {401}),
    *((chunked(body), {400}) for body in BROKEN),
    *((chunked(body, "/patents/imports", FORM), {400, 401}) for body in BROKEN),
]


def said(connect, data, *, is_all=True):
    """(status, headers, body) of an answer; `is_all`: nothing more is ever sent."""
    with connect() as connection:
        connection.settimeout(60)
        connection.sendall(data)
        if is_all:
            connection.shutdown(socket.SHUT_WR)
        found = b""
        while (is_all or not is_whole(found)) and (part := received(connection)):
            found += part
    first, _, body = found.partition(b"\r\n\r\n")
    status, *lines = first.decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines)
    return int(status.split()[1]) if status else 0, headers, body


def is_whole(found):
    """All that Content-Length tells of has come; to the end of a connection a front waits long."""
    first, _, body = found.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)", first)
    return bool(length) and len(body) >= int(length[1])


def received(connection):
    try:
        return connection.recv(65_536)
    except ConnectionResetError:
        return b""


def require_safe(headers):
    wanted = {name.lower(): value.lower() for name, value in (*SAFE, NOTHING)}
    if headers.get("access-control-allow-origin") == "*":
        wanted["cross-origin-resource-policy"] = "cross-origin"
    assert wanted.items() <= headers.items(), headers


def require_problems(connect, cases, *, is_all=True):
    for data, statuses in cases:
        status, headers, body = said(connect, data, is_all=is_all)
        assert status in statuses, (data[:90], status, body[:300])
        require_safe(headers)
        if status >= 400:
            assert headers["content-type"] == "application/problem+json", data[:90]
            assert headers["cache-control"] == NO_STORE[1]
            assert json.loads(body)["status"] == status
            assert json.loads(body)["request_id"]
            assert "<html" not in body.decode()


def require_served(connect, *, is_all=True):
    """And what is sound is answered, on no host but the one that was called."""
    for path in ("/healthz", "/listings", "/search/listings", "/docs/"):
        status, headers, _ = said(
            connect, head(f"GET {path} HTTP/1.1", "Connection: close"), is_all=is_all
        )
        assert status == 200, path
        if path != "/docs/":
            require_safe(headers)
    for path in ("/docs", "//docs", "/docs?x=1", "/listings//"):
        line = f"GET {path} HTTP/1.1"
        told = head(line, "X-Forwarded-Host: evil.example", "Connection: close")
        status, headers, _ = said(connect, told, is_all=is_all)
        assert status in (301, 308, 404), path
        place = headers.get("location", "/")
        assert re.match(r"/(?!/)", place), place
    token = head("GET /metrics HTTP/1.1", f"Authorization: Bearer {METRICS}", "Connection: close")
    status, headers, body = said(connect, token, is_all=is_all)
    assert (status, headers["cache-control"]) == (200, "no-store")
    assert b"market_" in body


def test_gunicorn_alone(app, settings, tmp_path):
    with served(settings, tmp_path / "gunicorn.log") as (address, _):
        port = int(address.rpartition(":")[2])
        connect = lambda: socket.create_connection(("127.0.0.1", port), timeout=60)  # noqa: E731
        require_problems(connect, MALFORMED)
        require_served(connect)


def test_gunicorn_behind_the_front(app, settings, tmp_path):
    with tempfile.TemporaryDirectory(prefix="zt-front-") as home:
        front = Front(Path(home), lambda place: None, head_seconds=5, pause_seconds=2)
        try:
            sockets = {"SOCKETS": str(front.folder)}
            with served(settings, tmp_path / "gunicorn.log", **sockets):
                deadline = time.monotonic() + 180
                alive = head("GET /healthz HTTP/1.1", "Connection: close")
                while said(front.connect, alive, is_all=False)[0] != 200:
                    assert time.monotonic() < deadline
                    time.sleep(0.2)
                cases = [(each, {*kinds, 408}) for each, kinds in MALFORMED if each not in LENIENT]
                require_problems(
                    front.connect, cases, is_all=False
                )  # nginx lets go who says no more
                require_served(front.connect, is_all=False)
        finally:
            front.process.terminate()
            front.process.wait(20)


LENIENT = {  # nginx mends the first, and lets go without a word whose end never comes
    chunked(body, path, kind)
    for body in (b"3\nabc\n0\n\n", b"3\r\n{}")
    for path, kind in (("/sessions", JSON), ("/patents/imports", FORM))
}


def test_what_is_switched_off_is_not_there(app, settings, tmp_path):
    off = {"API_PAGE": "no", "METRICS_TOKEN": ""}
    with served(settings, tmp_path / "gunicorn.log", **off) as (address, _):
        port = int(address.rpartition(":")[2])
        connect = lambda: socket.create_connection(("127.0.0.1", port), timeout=60)  # noqa: E731
        token = f"Authorization: Bearer {METRICS}"
        paths = ("/openapi.json", "/docs", "/docs/", "/docs/swagger-ui.css", "/", "/metrics")
        cases = [
            (head(f"GET {path} HTTP/1.1", more), {404})
            for path in paths
            for more in ("X: y", token)
        ]
        require_problems(connect, cases)


@contextmanager
def streaming(settings, tmp_path):
    """How to connect to a server of streams of one's own."""
    port = free_port()
    environment = {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "VAR": str(tmp_path),
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "FIELD_KEYS": settings.field_keys,
        "BLIND_KEY": settings.blind_key,
        "PORT": "1024",
        "STREAM_PORT": str(port),
        "LOG_LEVEL": "WARNING",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "worker.run", "stream"],
        cwd=ROOT,
        env=environment,
        preexec_fn=dies_with_parent(signal.SIGKILL),
    )
    try:
        yield lambda: socket.create_connection(("127.0.0.1", port), timeout=60)
    finally:
        process.terminate()
        process.wait(60)


STREAM = f"/auctions/{uuid4()}/stream"
ASKED = [
    (b"BLA\r\n\r\n", {400}),
    (b"\x16\x03\x01\x02\x00\x01\r\n\r\n", {400}),
    (head("GET / HTTP/1.1", "X: " + "a" * 200_000), {400}),
    (head("POST / HTTP/1.1", "Content-Length: -1"), {400}),
    (head("GET / HTTP/1.1", "Connection: close"), {404}),
    (head(f"GET {STREAM} HTTP/1.1", "Connection: close"), {404}),
    (head(f"GET {STREAM} HTTP/1.1", "Last-Event-ID: x", "Connection: close"), {404}),
    (head(f"POST {STREAM} HTTP/1.1", "Content-Length: 0", "Connection: close"), {405}),
    (head(f"GET {STREAM} HTTP/1.1", "Connection: close", host="evil.example"), {421}),
    (head(f"GET {STREAM} HTTP/1.1", "Upgrade: websocket", "Connection: upgrade, close"), {404}),
]


def test_the_server_of_streams(app, settings, tmp_path):
    with streaming(settings, tmp_path) as connect:
        deadline = time.monotonic() + 180
        while True:
            try:
                connect().close()
                break
            except OSError:
                assert time.monotonic() < deadline
                time.sleep(0.2)
        require_problems(connect, ASKED, is_all=False)  # who says no more has gone


@pytest.mark.parametrize("tongue", ["zh", "en", ""])
def test_the_description_is_kept_and_asked_again(as_, tongue):
    first = as_(None).get("/openapi.json", headers={"Accept-Language": tongue})
    assert first.headers["Cache-Control"].startswith("public, max-age=")
    again = as_(None).get("/openapi.json", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.get_data()) == (304, b"")
    packed = as_(None).get("/openapi.json", headers={"Accept-Encoding": "gzip"})
    assert len(packed.get_data()) < len(first.get_data()) / 4
    assert as_("buyer").get("/openapi.json").headers["Cache-Control"] == "no-store"
