"""What every answer carries, whoever gives it: how browsers and caches may treat it.

After OWASP's secure headers and RFC 9111: what was asked with a token, changes something or refuses
is kept by nobody; what everybody may read is asked again by its ETag, and is not taken for the
answer to somebody else (`Vary`).
"""

from collections.abc import Iterable
from typing import Any

SAFE = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
]
POLICY = "Content-Security-Policy"
NOTHING = (
    POLICY,
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
)
SHOWN = (  # what a browser shows itself, a page or a drawing with its style; it runs nothing
    POLICY,
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'",
)
HTTPS_ONLY = ("Strict-Transport-Security", "max-age=31536000")  # seconds: a year
NO_STORE = ("Cache-Control", "no-store")
KEPT = frozenset(("200", "206", "301", "302", "304", "307", "308"))


class Headers:
    """Wraps a WSGI application; headers of its own stay, but what is private nobody keeps."""

    def __init__(self, application: Any) -> None:
        self.application = application

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        is_private = "HTTP_AUTHORIZATION" in environ or method not in ("GET", "HEAD")
        more = [*SAFE, HTTPS_ONLY] if environ["wsgi.url_scheme"] == "https" else SAFE

        def start(line: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            given = {name.lower() for name, _ in headers}
            headers.extend(more)
            if "content-security-policy" not in given:
                headers.append(NOTHING)
            if is_private or line[:3] not in KEPT:
                if "cache-control" in given:
                    headers[:] = [each for each in headers if each[0].lower() != "cache-control"]
                headers.append(NO_STORE)
            else:
                if "cache-control" not in given:
                    headers.append(("Cache-Control", "no-cache"))
                headers.append(("Vary", "Authorization"))
            return start_response(line, headers, *rest)

        return self.application(environ, start)  # type: ignore[no-any-return]
