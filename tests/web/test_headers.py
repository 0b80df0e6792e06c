"""Every answer, whatever its status and whoever gives it, says how browsers and caches treat it."""

from itertools import product

import pytest

from app.web.headers import SAFE, Headers
from app.web.hosts import Hosts

STATUSES = [200, 201, 202, 204, 206, 301, 302, 304, 307, 308]
STATUSES += [400, 401, 403, 404, 405, 408, 409, 412, 413, 414, 415, 421, 422, 428, 429, 431]
STATUSES += [500, 501, 502, 503, 504]
METHODS = ["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS", "TRACE", "BLA"]
KEPT = (200, 206, 301, 302, 304, 307, 308)
GIVEN = [(), [("Cache-Control", "public, max-age=9")], [("cache-control", "private")]]
KNOWN = frozenset({"localhost", "127.0.0.1", "[::1]", "market.example"})


def answered(environ, status=200, given=(), wrap=Headers):
    """(status, headers) as they leave."""
    said = []

    def application(environ, start_response):
        start_response(f"{status} X", list(given))
        return [b""]

    whole = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/x",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.url_scheme": "http",
    }
    wrap(application)(whole | environ, lambda line, headers, *rest: said.append((line, headers)))
    ((line, headers),) = said
    assert len({name for name, _ in headers if name != "Vary"}) == len(
        [name for name, _ in headers if name != "Vary"]
    ), "a header stands twice"
    return int(line[:3]), dict(headers)


@pytest.mark.parametrize("token", [None, "Bearer x", ""])
def test_every_answer_is_safe_and_what_is_private_is_kept_by_nobody(token):
    for status, method, given in product(STATUSES, METHODS, GIVEN):
        environ = {"REQUEST_METHOD": method}
        if token is not None:
            environ["HTTP_AUTHORIZATION"] = token
        _, headers = answered(environ, status, given)
        assert dict(SAFE).items() <= headers.items()
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "Strict-Transport-Security" not in headers
        is_everybodys = method in ("GET", "HEAD") and token is None and status in KEPT
        kept = {name.lower(): value for name, value in headers.items()}["cache-control"]
        if is_everybodys:
            assert kept == (given[0][1] if given else "no-cache")
            assert headers["Vary"] == "Authorization"
        else:
            assert kept == "no-store", (status, method, given)


def test_https_is_asked_for_where_it_is_spoken():
    _, headers = answered({"wsgi.url_scheme": "https"})
    assert headers["Strict-Transport-Security"].startswith("max-age=")


def test_a_policy_of_its_own_stays():
    _, headers = answered({}, given=[("Content-Security-Policy", "default-src 'self'")])
    assert headers["Content-Security-Policy"] == "default-src 'self'"


OURS = ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]", "[::1]:9", "market.example."]
FOREIGN = [
    *("evil.example", "localhost.evil.example", "market.example.evil.example", "evil:80", "x y"),
    *("market.example@evil.example", "market.example:80:80", "market.example:x", "127.0.0.2"),
    *("[::2]", "::1", "market.example/..", "market.example,evil.example", "市场.example", ":80"),
    *("market.example\x00", "market.example:999999", "http://market.example", "..", "."),
]
OURS_WITHIN = {"market.example/..", "http://market.example"}  # as a request line these are ours


def hosted(application):
    return Hosts(application, KNOWN)


def test_our_names_are_answered():
    for host in OURS:
        assert answered({"HTTP_HOST": host}, wrap=hosted)[0] == 200, host
        target = {"HTTP_HOST": host, "RAW_URI": f"http://{host}/x"}
        assert answered(target, wrap=hosted)[0] == 200, host


def test_nobody_elses_is():
    for host, method in product(FOREIGN, METHODS):
        environ = {"REQUEST_METHOD": method, "HTTP_HOST": host}
        status, headers = answered(environ, wrap=hosted)
        assert (status, headers["Content-Type"]) == (421, "application/problem+json"), host
        target = {"HTTP_HOST": "localhost", "RAW_URI": f"http://{host}/x"}
        if host not in OURS_WITHIN:
            assert answered(target, wrap=hosted)[0] == 421, host


def test_only_http_1_0_names_no_host():
    assert answered({}, wrap=hosted)[0] == 400
    assert answered({"HTTP_HOST": ""}, wrap=hosted)[0] == 400
    assert answered({"SERVER_PROTOCOL": "HTTP/1.0"}, wrap=hosted)[0] == 200
