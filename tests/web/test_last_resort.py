"""What escapes Flask leaves as a problem, too: the web server's own page is nobody's language."""

import json

import psycopg
import pytest
from flask import Flask

from app.web.problems import LastResort


@pytest.fixture
def answer_of():
    """(status, content type, body) of a WSGI application behind the last resort."""
    app = Flask("bare")

    def run(application):
        said = []

        def start_response(status, headers, exc_info=None):
            said.append((status, dict(headers)["Content-Type"]))

        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": "/x",
            "SERVER_NAME": "s",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
        }
        body = b"".join(LastResort(application, app)(environ, start_response))
        return *said[-1], json.loads(body)

    return run


def broken(error, after_answering=False):
    def application(environ, start_response):
        if after_answering:
            start_response("200 OK", [("Content-Type", "text/plain")])
        raise error

    return application


@pytest.mark.parametrize("after_answering", [False, True])
def test_a_fault_of_ours_is_a_problem(answer_of, after_answering):
    status, kind, body = answer_of(broken(KeyError("secret"), after_answering))
    assert (status[:3], kind) == ("500", "application/problem+json")
    assert body["type"] == "/problems/internal-error"
    assert "secret" not in str(body)


def test_a_lost_database_is_named(answer_of):
    status, kind, body = answer_of(broken(psycopg.OperationalError("gone")))
    assert (status[:3], kind) == ("503", "application/problem+json")
    assert body["type"] == "/problems/unreachable"
