"""Reading what comes in, strictly: size, depth, duplicate keys, NaN and unknown fields are refused.

Two parsers that disagree about a duplicate key are an attack on a signed contract, so the text is
checked here before any schema sees it.
"""

import json
import re
from typing import Any

from flask import Request, current_app
from flask_smorest.arguments import ArgumentsMixin
from webargs.flaskparser import FlaskParser

from app.web.problems import ProblemRaised

DEPTH = 32  # floors of a JSON body
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"?')
_OUTSIDE = bytes(set(range(256)) - set(b"[]{}"))


class StrictParser(FlaskParser):
    """webargs' parser with our JSON reader; unknown query parameters are refused as well."""

    DEFAULT_UNKNOWN_BY_LOCATION = FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION | {"query": "raise"}

    def load_json(self, req: Request, schema: Any) -> Any:
        if req.mimetype != "application/json":
            raise ProblemRaised(
                415, "unsupported-media-type", "Send application/json", "请使用 application/json"
            )
        limit = current_app.config["JSON_BYTES"]
        if (req.content_length or 0) > limit or len(raw := req.get_data(cache=True)) > limit:
            raise ProblemRaised(413, "json-too-large", f"JSON above {limit} bytes", "JSON 内容过大")
        return parse(raw)


class StrictArguments(ArgumentsMixin):
    ARGUMENTS_PARSER = StrictParser()


def parse(raw: bytes) -> Any:
    """JSON (RFC 8259) as Python objects. Raises ProblemRaised (400) that says what is wrong."""
    if _depth(raw) > DEPTH:
        raise _malformed("json-too-deep", f"JSON nested deeper than {DEPTH}", "JSON 嵌套过深")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _malformed("json-not-utf-8", "JSON must be UTF-8", "JSON 必须为 UTF-8") from None
    if "\\u0000" in text or "\x00" in text:
        raise _malformed("json-null-character", "U+0000 is not accepted", "不接受空字符")
    try:
        value = json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_refuse)
        _refuse_lone_surrogates(text, value)
        return value
    except (ValueError, RecursionError) as error:
        detail = str(error)[:200]
        raise _malformed(
            "json-malformed", "This is not JSON", "JSON 格式不正确", detail=detail
        ) from None


def _depth(raw: bytes) -> int:
    """The deepest nesting, found without recursion and without building anything."""
    depth = deepest = 0
    for byte in _STRING.sub(b"", raw).translate(None, _OUTSIDE):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _malformed("json-duplicate-key", "A key stands twice", "键重复", key=key[:100])
        found[key] = value
    return found


def _refuse(constant: str) -> Any:
    raise _malformed("json-not-a-number", f"{constant} is not JSON", "不接受非数值常量")


def _refuse_lone_surrogates(text: str, value: Any) -> None:
    if "\\ud" in text.lower():
        json.dumps(value, ensure_ascii=False).encode()


def _malformed(code: str, title: str, zh: str, **details: Any) -> ProblemRaised:
    return ProblemRaised(400, code, title, zh, **details)
