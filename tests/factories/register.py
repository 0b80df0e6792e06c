"""What the office announces, brought in as the operator does; how an organisation is stopped."""

from io import BytesIO
from typing import Any

import orjson

from tests.hands import settle

UNPAID = ("H", "未缴年费专利权终止")
INVALID = ("H", "专利权全部无效")
PARTLY = ("H", "专利权部分无效")
RESTORED = ("K", "专利权的恢复")
PLEDGED, RELEASED = ("S", "专利权质押合同登记的生效"), ("S", "专利权质押合同登记的注销")
LICENSED = ("S", "专利实施许可合同备案的生效")
PRESERVED, FREED = ("T", "专利权的保全"), ("T", "专利权保全的解除")
SUSPENDED = ("T", "专利权的中止")
UNHEARD_OF = ("T", "专利权的查封登记")


def announce(as_: Any, patent: str, word: tuple[str, str], on: Any, /, **detail: Any) -> None:
    """One announcement of a patent, taken in; the market has acted on it."""
    row = {"application_number": patent, "category": word[0], "national": word[1]}
    line = orjson.dumps(row | {"on": str(on), "detail": detail})
    begun = as_("reviewer").post(
        "/imports/legal_events", data={"file": (BytesIO(line), "events.jsonl")}
    )
    assert begun.status_code == 201, begun.json
    settle()
    done = as_("reviewer").get(f"/imports/{begun.json['id']}").json
    assert (done["state"], done["imported"]) == ("finished", 1), done


def decide(as_: Any, act: str, organisation_id: Any) -> None:
    """Suspend or reinstate an organisation by four eyes; the market has acted on it."""
    given = {"reasons": "投诉"} if act == "organisation.suspend" else {}
    asked = as_("security").post(
        "/approvals",
        {
            "act": act,
            "subject_id": str(organisation_id),
            "arguments": given,
            "reasons": "投诉",
        },
    )
    assert asked.status_code == 201, asked.json
    done = as_("security2").post(f"/approvals/{asked.json['id']}/approve")
    assert done.status_code == 200, done.json
    settle()
