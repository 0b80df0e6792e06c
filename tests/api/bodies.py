"""What a client could send by the API's own description: a body, a query, drawn from a schema."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

TEXTS = (
    *("示范文本", "ab" * 32, "410105", "01", "some-name", "H01M"),
    b64encode(bytes(64)).decode(),  # a signature
    "CN",
)


class Bodies:
    """Draws from the schemas of one OpenAPI document; `known` are ids by the name of the field."""

    def __init__(
        self,
        document: Mapping[str, Any],
        known: Mapping[str, Sequence[str]],
        today: str,
        random: Random,
    ) -> None:
        self.schemas = document["components"]["schemas"]
        self.known, self.today, self.random = known, today, random

    def draw(self, schema: Mapping[str, Any], field: str = "") -> Any:
        """A value that the schema allows; half of what may be left out is there."""
        if "$ref" in schema:
            return self.draw(self.schemas[schema["$ref"].rpartition("/")[2]], field)
        if "anyOf" in schema:
            return self.draw(self.random.choice(schema["anyOf"]), field)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kind = schema.get("type", "null")
        kind = next(k for k in kind if k != "null") if isinstance(kind, list) else kind
        if kind == "object":
            required = schema.get("required", ())
            return {
                name: self.draw(inner, name)
                for name, inner in schema.get("properties", {}).items()
                if name in required or self.random.random() < 0.5
            }
        if kind == "array":
            count = max(schema.get("minItems", 0), 1)
            return [self.draw(schema["items"], field) for _ in range(count)]
        if kind in ("integer", "number"):
            return min(max(1, schema.get("minimum", 1)), schema.get("maximum", 1))
        return self._text(schema, field) if kind == "string" else kind == "boolean" or None

    def _text(self, schema: Mapping[str, Any], field: str) -> str:
        if schema.get("format") == "uuid":
            ids = self.known.get(field) or [id for ids in self.known.values() for id in ids]
            return self.random.choice([id for id in ids if len(id) == 36])
        if schema.get("format") in ("date", "date-time"):
            return self.today if schema["format"] == "date" else f"{self.today}T01:00:00+00:00"
        pattern = re.compile(schema.get("pattern", ".*"))
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
        return next(
            said
            for said in (*TEXTS, TEXTS[0] * 20)
            if pattern.match(said) and least <= len(said) <= most
        )
