"""One whole sale through the public HTTP API: from the patent's XML to the asset's new owner.

The demonstration prints it, the story test records it, the fault test runs two hundred of them.
"""

import csv
import io
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from deploy.client import PATIENCE, Person
from deploy.notices import day_in_zhengzhou, put_on_notice

Tell = Callable[[str, str, str], None]  # who, what they did, what is so now
COLUMNS = ("交易日期", "交易流水号", "借方金额", "贷方金额", "对方户名", "对方账号", "摘要")


@dataclass
class Cast:
    """Who takes part."""

    seller: Person
    buyer: Person
    reviewer: Person
    cashier: Person


def yuan(money: dict[str, Any]) -> str:
    return f"¥{money['amount'] / 100:,.2f}"


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def import_patents(seller: Person, files: Iterable[Path], tell: Tell) -> list[str]:
    """Upload publications and wait; returns the application numbers that went in."""
    uploads = [("files", (path.name, path.read_bytes(), "application/xml")) for path in files]
    begun = seller.post("/patents/imports", files=uploads)
    done = seller.wait(f"/patents/imports/{begun['id']}", "finished")
    records = seller.get(f"/patents/imports/{begun['id']}/records")["items"]
    for record in records:
        fate = record["problem"] or record["outcome"]
        tell(seller.login, f"imports {record['file']}", f"{record['application_number']}: {fate}")
    tell(
        seller.login,
        "sees the import finished",
        f"{done['imported']} imported, {done['unchanged']} unchanged, {done['rejected']} rejected",
    )
    return [r["application_number"] for r in records if r["outcome"] != "rejected"]


def list_asset(cast: Cast, numbers: list[str], fen: int, tell: Tell, *, returned: bool) -> str:
    """Asset, listing, review (first sent back, if `returned`). The listing's id."""
    asset = _enter_asset(cast.seller, numbers)
    listing = cast.seller.post(
        "/listings",
        {
            "asset_id": asset["id"],
            "right": "transfer",
            "price": {"amount": fen},
            "pricing_mode": "agreement",
        },
    )
    path = f"/listings/{listing['id']}"
    tell(cast.seller.login, f"lists «{asset['title']}»", f"draft, {yuan(listing['price'])}")
    cast.seller.post(f"{path}/submit")
    if returned:
        back = cast.reviewer.post(f"{path}/send-back", {"reasons": "请写明技术所处试验阶段"})
        tell(cast.reviewer.login, "returns it with reasons", back["state"])
        mended = {"summary": asset["summary"] + "（技术处于试验阶段）"}
        edited = cast.seller.patch(f"/assets/{asset['id']}", mended, asset["version"])
        tell(cast.seller.login, "mends the asset", f"version {edited['version']}")
        cast.seller.post(f"{path}/submit")
    seen = cast.reviewer.get(path)
    published = cast.reviewer.post(f"{path}/approve", version=seen["version"])
    tell(cast.reviewer.login, "approves the listing", published["state"])
    return str(listing["id"])


TRL_PROOF = {
    "level": 5,
    "kind": "prototype",
    "name": "样机测试报告（示范）",
    "sha256": sha256("样机测试报告（示范）".encode()).hexdigest(),
    "on": "2026-01-15",
}


def _enter_asset(seller: Person, numbers: list[str]) -> Any:
    patent = seller.get(f"/patents/{numbers[0]}")
    return seller.post(
        "/assets",
        {
            "title": patent["title"],
            "summary": patent["abstract"] or patent["title"],
            "trl": 5,
            "is_experimental": True,
            "patents": numbers,
            "is_not_secret": True,
            "export_class": "free",
            "title_evidence": "专利申请权转让合同（示范），卖方为现权利人",
            "facts": {"trl_proofs": [TRL_PROOF]},
        },
    )


def find_listing(cast: Cast) -> str | None:
    """A listing of the seller's that an interrupted sale left on offer or in review."""
    for listing in cast.seller.get("/my/listings", limit=50)["items"]:
        if listing["state"] == "submitted":
            path = f"/listings/{listing['id']}"
            listing = cast.reviewer.post(f"{path}/approve", version=listing["version"])
        if listing["state"] == "published":
            return str(listing["id"])
    return None


def negotiate(cast: Cast, listing_id: str, offer: int, counter: int, tell: Tell) -> str:
    """Offer, counter, acceptance of that round; open talks are gone on with. The deal's id."""
    known = cast.buyer.get("/negotiations", limit=50)["items"]
    left = [t for t in known if t["listing_id"] == listing_id and t["state"] == "open"]
    opening = {"listing_id": listing_id, "price": {"amount": offer}}
    talks = left[0] if left else cast.buyer.post("/negotiations", opening)
    path = f"/negotiations/{talks['id']}"
    if talks["offeror"] == "buyer":
        tell(cast.buyer.login, f"offers {yuan(talks['price'])}", f"round {talks['round']}")
        answer = {"round": talks["round"], "price": {"amount": counter}}
        talks = cast.seller.post(f"{path}/counter", answer)
        tell(cast.seller.login, f"counters with {yuan(talks['price'])}", f"round {talks['round']}")
    talks = cast.buyer.post(f"{path}/accept", {"round": talks["round"]})
    tell(cast.buyer.login, f"accepts round {talks['round']}", talks["state"])
    return str(talks["deal_id"])


def conclude(cast: Cast, deal_id: str, pass_days: Callable[[int], None], tell: Tell) -> None:
    """Contract version, the seller's public notice where the law asks for it, signatures."""
    path = f"/deals/{deal_id}"
    deal = cast.seller.post(f"{path}/draw-up", {})
    contract = cast.seller.get(f"{path}/contracts/{deal['contract_number']}")
    tell(
        cast.seller.login,
        f"draws up contract version {contract['number']}",
        f"SHA-256 {contract['sha256'][:16]}…",
    )
    if deal["needs_notice"]:
        put_on_notice(cast.seller, deal, pass_days, tell)
    signing = {"version": contract["number"], "sha256": contract["sha256"]}
    for person in (cast.seller, cast.buyer):
        deal = person.post(f"{path}/sign", signing)
        tell(person.login, "signs the version's hash", deal["state"])


def pay(cast: Cast, deal_id: str, tell: Tell) -> None:
    """The buyer's money arrives as a line of the bank's statement and is held."""
    deal = cast.buyer.get(f"/deals/{deal_id}")
    payment = cast.buyer.get(f"/payments/{deal['payment_id']}")
    line = {
        "交易流水号": f"IN-{payment['reference']}",
        "贷方金额": f"{payment['amount']['amount'] / 100:.2f}",
        "对方户名": deal["buyer_name"],
        "对方账号": "6222000000001234",
        "摘要": f"技术交易价款 {payment['reference']}",
    }
    upload_statement(cast.cashier, [line])
    tell(cast.cashier.login, "uploads the bank statement", f"line of {yuan(payment['amount'])}")
    deal = cast.buyer.wait(f"/deals/{deal_id}", "paid")
    tell("market", "matches the line and holds the money", deal["state"])


def deliver(
    cast: Cast, deal_id: str, pass_days: Callable[[int], None] | None, tell: Tell
) -> dict[str, Any]:
    """Delivery, then acceptance by the buyer, or by the clock when `pass_days` is given."""
    path = f"/deals/{deal_id}"
    items = [{"name": "技术资料汇编.pdf", "sha256": digest(deal_id)}]
    deal = cast.seller.post(f"{path}/deliver", {"items": items})
    tell(cast.seller.login, "delivers the documents", f"{deal['state']}, buyer may object")
    if pass_days:
        pass_days(25)
        tell("clock", "the period passes without objection", "accepted by the clock")
    else:
        deal = cast.buyer.post(f"{path}/accept-delivery")
        tell(cast.buyer.login, "accepts the delivery", deal["state"])
    deal = cast.seller.wait(path, "settled")
    wait_payout(cast.seller, deal_id, "instructed", "confirmed")
    tell("clock", "settles", _split(cast.seller, path))
    return dict(deal)


def pay_out(cast: Cast, deal_id: str, tell: Tell) -> None:
    """The payout instruction goes to the bank; the bank's next statement confirms it."""
    payout = wait_payout(cast.seller, deal_id, "instructed", "confirmed")
    tell("market", "instructs the bank to pay the seller", yuan(payout["amount"]))
    line = {
        "交易流水号": f"OUT-{payout['reference']}",
        "借方金额": f"{payout['amount']['amount'] / 100:.2f}",
        "对方户名": payout["payee_name"],
        "摘要": payout["reference"],
    }
    upload_statement(cast.cashier, [line])
    payout = wait_payout(cast.seller, deal_id, "confirmed")
    tell(cast.cashier.login, "uploads the next statement", f"payout {payout['state']}")


def wait_payout(payee: Person, deal_id: str, *states: str) -> Any:
    """The payout of a deal once it is in one of these states. Raises TimeoutError."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for payout in payee.get("/payouts", limit=50)["items"]:
            if payout["deal_id"] == deal_id and payout["state"] in states:
                return payout
        time.sleep(0.1)
    raise TimeoutError(f"no payout of deal {deal_id} is {states}")


def go_on(
    cast: Cast, deal_id: str, pass_days: Callable[[int], None], number: str, tell: Tell
) -> None:
    """From whatever state the deal is in to its end; an interrupted sale is finished."""

    def state() -> Any:
        return cast.buyer.get(f"/deals/{deal_id}")["state"]

    if state() in ("drafted", "signing"):
        conclude(cast, deal_id, pass_days, tell)
    if state() == "effective":
        pay(cast, deal_id, tell)
    if state() == "paid":
        deliver(cast, deal_id, pass_days, tell)
    elif state() == "delivered":
        pass_days(25)
    cast.seller.wait(f"/deals/{deal_id}", "settled", "registered")
    pay_out(cast, deal_id, tell)
    complete(cast, deal_id, number, tell)


def complete(cast: Cast, deal_id: str, number: str, tell: Tell) -> dict[str, Any]:
    """Registration number, then the patent office's date: the title moves."""
    path = f"/deals/{deal_id}"
    deal = cast.seller.get(path)
    today = day_in_zhengzhou(deal["accepted_at"])
    if deal["state"] == "registered":
        return _record_transfer(cast, deal, today, tell)
    deal = cast.seller.post(
        f"{path}/register",
        {
            "number": number,
            "registry_name": "郑州市技术合同登记机构",
            "registered_on": today,
            "contract_value": deal["price"],
            "technical_value": deal["price"],
            "certificate_sha256": digest(number),
        },
    )
    tell(cast.seller.login, f"records registration {number}", deal["state"])
    return _record_transfer(cast, deal, today, tell)


def _record_transfer(cast: Cast, deal: Any, today: str, tell: Tell) -> dict[str, Any]:
    path = f"/deals/{deal['id']}"
    deal = cast.buyer.post(f"{path}/record-transfer", {"rights_changed_on": today})
    tell(cast.buyer.login, f"records the patent office's date {today}", deal["state"])
    owners = cast.buyer.get(f"/assets/{deal['asset_id']}/ownerships")["items"]
    assert owners[-1]["organisation_id"] == cast.buyer.organisation_id
    tell("asset", "shows its new owner", deal["buyer_name"])
    return dict(deal)


def upload_statement(cashier: Person, lines: list[dict[str, str]]) -> Any:
    """Upload lines (columns not given are empty) as the bank's CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows({"交易日期": "2026-11-23"} | line for line in lines)
    file = ("statement.csv", out.getvalue().encode(), "text/csv")
    return cashier.post("/statements", files={"file": file})


def _split(person: Person, path: str) -> str:
    movements = person.get(f"{path}/movements")["items"]
    released = {m["account"]: m["amount"] for m in movements if m["kind"] == "release"}
    fee, net = released["fees"], released["payable"]
    return f"platform fee ¥{fee / 100:,.2f}, seller's net ¥{net / 100:,.2f}"
