"""A person at the market's door: signs in and calls the public HTTP API, nothing else.

A call that fails because something is restarting is repeated with the same idempotency key, as
every well-behaved client does; the answer then is the first one's, byte for byte.
"""

import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import requests

from app.parties.sessions.rules import STEP, code_at

PATIENCE = 60.0  # seconds
# the server was killed before or while it answered; the same key makes a repetition safe
LOST = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)
Exchange = tuple[str, requests.Response, Any]  # who, answer, JSON sent


class Refused(Exception):
    """The market answered with a problem (RFC 9457)."""

    def __init__(self, answer: requests.Response) -> None:
        self.status = answer.status_code
        self.problem = answer.json() if answer.content else {}
        super().__init__(f"{answer.request.method} {answer.url}: {self.status} {self.problem}")


class Person:
    """One user; `on_exchange` sees every request and answer."""

    def __init__(
        self,
        address: str,
        login: str,
        password: str,
        on_exchange: Callable[[Exchange], None] | None = None,
        *,
        secret: str | None = None,
        session: dict[str, Any] | None = None,
    ) -> None:
        """`secret` is the authenticator's; `session` one that is open already."""
        self.address, self.login, self.password = address, login, password
        self.on_exchange = on_exchange
        self.secret = secret
        self.http = requests.Session()
        self._take(session or self._sign_in(secret))

    def _take(self, session: Any) -> None:
        self.session = session
        self.organisation_id: str = session["organisation_id"]
        self.http.headers["Authorization"] = f"Bearer {session['token']}"

    def _sign_in_again(self) -> None:
        """A session ends by the market's clock, and a rehearsal's clock jumps over days."""
        del self.http.headers["Authorization"]
        self._take(self._sign_in(self.secret))

    def _sign_in(self, secret: str | None) -> Any:
        """A code is accepted once, so a second sign-in within half a minute waits for the next."""
        body = {"login": self.login, "password": self.password}
        if secret is None:
            return self.post("/sessions", body)
        for ahead in (0, STEP, STEP, STEP):
            try:
                return self.post("/sessions", body | {"code": code_at(secret, time.time() + ahead)})
            except Refused as refused:
                if refused.status != 403 or ahead == 0:
                    continue
                time.sleep(STEP - time.time() % STEP)
        raise TimeoutError(f"{self.login} could not sign in")

    def get(self, path: str, **query: Any) -> Any:
        return self._call("GET", path, params=query)

    def post(
        self, path: str, json: Any = None, *, files: Any = None, version: int | None = None
    ) -> Any:
        headers = {"Idempotency-Key": uuid4().hex}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        return self._call("POST", path, json=json, files=files, headers=headers)

    def patch(self, path: str, json: Any, version: int) -> Any:
        return self._call("PATCH", path, json=json, headers={"If-Match": f'"{version}"'})

    def wait(self, path: str, *states: str) -> Any:
        """Read an object until its state is one of these. Raises TimeoutError."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = self.get(path)
            if found["state"] in states:
                return found
            time.sleep(0.1)
        raise TimeoutError(f"{path} is {found['state']}, not {states}")

    def _call(self, method: str, path: str, **options: Any) -> Any:
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = self._try(method, path, options, time.monotonic() < deadline)
            if answer is not None:
                break
            time.sleep(0.2)
        if self.on_exchange:
            self.on_exchange((self.login, answer, options.get("json")))
        if answer.status_code >= 400:
            raise Refused(answer)
        return answer.json() if answer.content else None

    def _try(
        self, method: str, path: str, options: dict[str, Any], may_wait: bool
    ) -> requests.Response | None:
        """The answer, or None when it is worth another try."""
        try:
            answer = self.http.request(method, self.address + path, timeout=30, **options)
        except LOST:
            if may_wait:
                return None
            raise
        if may_wait and answer.status_code == 401 and "Authorization" in self.http.headers:
            self._sign_in_again()
            return None
        in_progress = answer.status_code == 409 and b"request-in-progress" in answer.content
        return None if may_wait and (answer.status_code == 503 or in_progress) else answer
