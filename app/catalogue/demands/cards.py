"""What is told of a demand, by publication level: never more than its level allows. Pure."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

import orjson

from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document
from app.core.clock import SHANGHAI

if TYPE_CHECKING:
    from app.catalogue.demands.models import Demand

SHOWN = 200  # characters of the text in a list
ALWAYS = ("id", "version", "state", "number", "level", "field", "published_at", "expires_at")
ANONYMOUS = (*ALWAYS, "public_summary", "keywords", "category", "is_choke_point", "is_common",
             "chain", "industry", "ways")  # fmt: skip
EVERYTHING = (
    *ANONYMOUS,
    *("poser_id", "poser_name", "title", "present", "targets", "district", "budget_min"),
    *("budget_max", "due_on", "ip_terms", "trl_wanted", "created_at", "call_id"),
)
INSIDE = (
    "contact",
    "selected",
    "review_reasons",
    "outcome",
)  # poser, venue; contact: selected too


def told(demand: "Demand", *, is_open: bool) -> dict[str, Any]:
    """The fields a reader may know; `is_open` when this one may read all.

    Of an anonymous one the day, not the second: demands reviewed in a row would tell their poser.
    """
    if is_open:
        return _of(demand, EVERYTHING)
    known = _of(demand, ANONYMOUS if demand.level == "selected" else ALWAYS)
    return known | {name: _day(known[name]) for name in ("published_at", "expires_at")}


def _day(moment: datetime | None) -> datetime | None:
    """The beginning of that day in Zhengzhou."""
    local = moment and moment.astimezone(SHANGHAI)
    return local and local.replace(hour=0, minute=0, second=0, microsecond=0)


def document(demand: "Demand") -> Document:
    """The demand as strangers may find it."""
    public = told(demand, is_open=demand.level == "public")
    title = public.get("title") or demand.number
    text = public.get("present") or public.get("public_summary") or ""
    shown = text[:SHOWN]
    more = (text[SHOWN:], public.get("public_summary") or "", _wanted(public), demand.number)
    names = (" ".join(public.get("keywords", ())), public.get("chain") or "")
    district = public.get("district")
    attributes = {
        "field": [demand.field] if demand.field else [],
        "district": [district[:n] for n in (2, 4, 6)] if district else [],
        "kind": [public["category"]] if "category" in public else [],
        "right": list(public.get("ways", ())),
        "seller": [str(public["poser_id"])] if "poser_id" in public else [],
        "number": [demand.number],
    }
    columns = {
        "price": public.get("budget_max"),
        "trl": public.get("trl_wanted"),
        "state": demand.state,
        "district": district,
        "field": demand.field,
        "kind": public.get("category"),
        "right": public.get("ways"),
        "seller_id": public.get("poser_id"),
    }
    return Document(
        Library.DEMANDS,
        demand.id,
        demand.version,
        title,
        shown,
        " ".join((*more, *names)),
        _card(public, title, shown),
        public["published_at"] or demand.created_at,
        attributes,
        columns,
    )


def _of(demand: "Demand", names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(demand, name) for name in names}


def _wanted(public: dict[str, Any]) -> str:
    return " ".join(target["indicator"] for target in public.get("targets", ()))


def _card(public: dict[str, Any], title: str, shown: str) -> bytes:
    names = ("id", "number", "level", "state", "category", "is_choke_point", "is_common", "chain",
             "field", "district", "ways", "published_at", "expires_at")  # fmt: skip
    card = {name: public[name] for name in names if name in public}
    budget = public.get("budget_max")
    told = {
        "library": "demands",
        "title": title,
        "summary": shown,
        "budget": {"amount": budget, "currency": "CNY"} if budget else None,
        "poser": {"id": public["poser_id"], "name": public["poser_name"]}
        if "poser_id" in public
        else None,
    }
    return orjson.dumps(card | told)
