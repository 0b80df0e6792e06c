"""What is told of a person: what they consented to, and nothing else. Pure."""

from typing import TYPE_CHECKING, Any

import orjson

from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document
from app.catalogue.talents.rules import CONSENTABLE

if TYPE_CHECKING:
    from app.catalogue.talents.models import Talent

SHOWN = 200
ALWAYS = ("id", "version", "state", "kind", "published_at", "expires_at")
INSIDE = (
    *("keeper_id", "avoids", "contact", "is_recommended", "consented", "consent_text"),
    *("consent_by", "asked"),
    *("consent_sha256", "consented_on", "consent_withdrawn_at", "review_reasons", "created_at"),
)


def told(talent: "Talent", *, is_inside: bool) -> dict[str, Any]:
    """The fields a reader may know."""
    names = CONSENTABLE if is_inside else [n for n in CONSENTABLE if n in talent.consented]
    inside = INSIDE if is_inside else ()
    return {name: getattr(talent, name) for name in (*ALWAYS, *names, *inside)}


def document(talent: "Talent") -> Document:
    """The person as strangers may find them: one document of all they consented to show."""
    public = told(talent, is_inside=False)
    shown = (public.get("research") or "")[:SHOWN]
    lists = ("disciplines", "posts", "achievements", "services")
    texts = [*(" ".join(public.get(name) or ()) for name in lists)]
    texts += [public.get("employer") or "", public.get("title_of_post") or ""]
    districts = public.get("districts") or []
    attributes = {
        "field": [public["field"]] if public.get("field") else [],
        "district": sorted({district[:n] for district in districts for n in (2, 4, 6)}),
        "kind": [talent.kind],
        "right": list(public.get("services") or ()),
    }
    columns = {
        "state": talent.state,
        "district": districts or None,
        "right": public.get("services"),
        "field": public.get("field"),
        "kind": talent.kind,
    }
    card = {name: value for name, value in public.items() if name not in ("version", "research")}
    told_card = card | {"library": "talents", "title": public.get("name", ""), "summary": shown}
    return Document(
        Library.TALENTS,
        talent.id,
        talent.version,
        public.get("name", ""),
        shown,
        " ".join(((public.get("research") or "")[SHOWN:], *texts)),
        orjson.dumps(told_card),
        talent.published_at or talent.created_at,
        attributes,
        columns,
    )
