"""The public notice of a demonstrated sale's price."""

import time
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from deploy.client import Person

PATIENCE = 60.0  # seconds for the market's clock
Tell = Callable[[str, str, str], None]


def put_on_notice(
    seller: Person, deal: dict[str, Any], pass_days: Callable[[int], None], tell: Tell
) -> None:
    """The agreed price stands on public notice until its days have passed (转化法 18)."""
    known = seller.get("/notices", deal_id=deal["id"])["items"]
    said = {
        "deal_id": deal["id"],
        "abstract": "示范成果的转让，协议定价。",
        "objection_procedure": "公示期内实名书面向科技处提出，五个工作日内受理。",
        "is_related": False,
        "unit_published_on": day_in_zhengzhou(deal["created_at"]),
        "unit_sha256": _digest(deal["id"]),
    }
    notice = known[0] if known else seller.post("/notices", said)
    path = f"/notices/{notice['id']}"
    if notice["state"] == "draft":
        approval = {"sha256": notice["sha256"], "approval_sha256": _digest("decision")}
        notice = seller.post(f"{path}/approve", approval)
    if notice["state"] == "approved":
        notice = seller.post(f"{path}/publish", {})
        tell(seller.login, "puts the price on public notice", f"ends {notice['ends_at']}")
        pass_days(20)
    deadline = time.monotonic() + PATIENCE
    while seller.get(path)["state"] != "passed":
        if time.monotonic() > deadline:
            raise TimeoutError("the notice does not pass")
        time.sleep(0.1)
    tell("clock", "lets the notice run", "nobody objected")


def day_in_zhengzhou(moment: str) -> str:
    """The calendar day of a moment (ISO 8601): after 16:00 UTC it is tomorrow's."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
