"""Bank statements: matched, set aside with the reason, never lost, never twice."""

import io
from uuid import uuid4

import pytest
from sqlalchemy import text

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import PRICE, statement

HEAD = "交易日期,交易流水号,借方金额,贷方金额,对方户名,对方账号,摘要"
BUYER = "示范科技（郑州）有限公司"
YUAN = f"{PRICE / 100:.2f}"


def upload(caller, content, **options):
    data = {"file": (io.BytesIO(content), "statement.csv")}
    return caller.post("/statements", data=data, content_type="multipart/form-data", **options)


def reference_of(as_, deal):
    return as_("buyer").get(f"/payments/{deal.payment_id}").json["reference"]


def lines(as_, state):
    return as_("cashier").get(f"/bank-lines?state={state}").json["items"]


def test_a_line_is_matched_and_held_and_the_deal_is_paid(as_, make, settle):
    deal = make.deal("effective")
    path, reference = f"/deals/{deal.id}", reference_of(as_, deal)
    name = BUYER.replace("（", "(").replace("）", ")")  # a bank writes it so
    spaced = f"货款 {reference[:7]} {reference[7:]}".lower()
    answer = upload(as_("cashier"), statement(("A1", "", "500,000.00", name, spaced)))
    assert answer.status_code == 422  # a comma in an unquoted cell is another column
    answer = upload(as_("cashier"), statement(("A1", "", '"500,000.00"', name, spaced)))
    assert (answer.status_code, answer.json["lines"]) == (201, 1)
    settle()
    (line,) = lines(as_, "matched")
    assert (line["amount"], line["payment_id"]) == (PRICE, str(deal.payment_id))
    assert line["counterparty_account"].endswith("1234")
    assert line["counterparty_account"].startswith("****")
    assert as_("seller").get(path).json["state"] == "paid"


@pytest.mark.parametrize(
    ("amount", "name", "remark", "reason"),
    [
        (YUAN, BUYER, "谢谢", "no-reference"),
        (YUAN, BUYER, "ZZJY00000000001", "no-reference"),  # its check character is wrong
        (YUAN, BUYER, "{other}", "unknown-reference"),
        ("499999.99", BUYER, "{reference}", "amount-too-small"),
        ("500000.01", BUYER, "{reference}", "amount-too-large"),
        (YUAN, "别人有限公司", "{reference}", "payer-differs"),
        (YUAN, BUYER, "{reference} {other}", "several-references"),
    ],
)
def test_what_does_not_match_waits_with_its_reason(as_, make, settle, amount, name, remark, reason):
    from app.money.payments.rules import payment_reference

    deal = make.deal("effective")
    path = f"/deals/{deal.id}"
    remark = remark.format(reference=reference_of(as_, deal), other=payment_reference(uuid4(), 1))
    upload(as_("cashier"), statement(("A1", "", amount, name, remark)))
    settle()
    (line,) = lines(as_, "exception")
    assert line["reason"] == reason
    assert as_("seller").get(path).json["state"] == "effective"
    assert as_("buyer").get(f"/payments/{deal.payment_id}").json["state"] == "due"


def test_account_numbers_of_a_statement_are_nowhere_in_clear(as_, make, settle):
    make.deal("paid")
    settle()
    rows = db.session.scalars(text("select b::text from bank_lines b")).all()
    assert rows
    number = "6222000000001234"
    assert not any(number in row or number.encode().hex() in row for row in rows)
    (line,) = as_("cashier").get("/bank-lines?state=matched").json["items"]
    assert line["counterparty_account"] == "************1234"


def test_the_same_money_twice_is_set_aside(as_, make, settle):
    deal = make.deal("effective")
    reference = reference_of(as_, deal)
    rows = [(f"A{n}", "", YUAN, BUYER, reference) for n in (1, 2)]
    upload(as_("cashier"), statement(*rows))
    settle()
    assert [line["reason"] for line in lines(as_, "exception")] == ["payment-not-due"]
    assert len(lines(as_, "matched")) == 1


def test_the_same_file_and_overlapping_files_change_nothing(as_, make, settle, told):
    deal = make.deal("effective")
    row = ("A1", "", YUAN, BUYER, reference_of(as_, deal))
    first = upload(as_("cashier"), statement(row)).json
    assert upload(as_("cashier"), statement(row)).json["id"] == first["id"]
    more = upload(as_("cashier"), statement(row, ("A2", "", "1.00", "x", "y"))).json
    assert (more["lines"], more["known_lines"]) == (1, 1)
    for other in (("A1", "", "2.00", BUYER, "z"), ("A1", "", YUAN, "别人", row[4])):
        reused = upload(as_("cashier"), statement(other))
        assert problem_of(reused) == (409, "bank-reference-reused")
    settle()
    assert told("bank_line.received") == ["bank_line.received"] * 2


def test_an_exception_is_matched_again_when_its_cause_is_gone(as_, make, settle):
    deal = make.deal("effective")
    upload(as_("cashier"), statement(("A1", "", YUAN, "别人", reference_of(as_, deal))))
    settle()
    (line,) = lines(as_, "exception")
    again = as_("cashier").post(f"/bank-lines/{line['id']}/rematch")
    assert (again.status_code, again.json["state"]) == (200, "received")
    settle()
    assert [found["id"] for found in lines(as_, "exception")] == [line["id"]]


def test_a_confirmed_payout_leaves_only_the_fee(as_, make, settle):
    deal_id = make.deal("settled").id
    settle()
    (payout,) = as_("seller").get("/payouts").json["items"]
    net = f"{payout['amount']['amount'] / 100:.2f}"
    upload(as_("cashier"), statement(("O1", net, "", "郑州示范大学", payout["reference"])))
    settle()
    assert as_("seller").get("/payouts").json["items"][0]["state"] == "confirmed"
    moved = as_("seller").get(f"/deals/{deal_id}/movements").json["items"]
    totals: dict[str, int] = {}
    for movement in moved:
        totals[movement["account"]] = totals.get(movement["account"], 0) + movement["amount"]
    assert totals["fees"] == PRICE // 100
    assert totals["held"] == totals["payable"] == totals["payouts"] == 0


@pytest.mark.parametrize(
    ("content", "column"),
    [
        (b"", None),
        (b"\x00\x01", None),
        (b"date,amount\n2026-01-01,5\n", None),
        (f"{HEAD}\n2026-13-01,A,,5.00,x,,y\n".encode(), "交易日期"),
        (f"{HEAD}\n2026-01-01,,,5.00,x,,y\n".encode(), "交易流水号"),
        (f"{HEAD}\n2026-01-01,A,,5.001,x,,y\n".encode(), "贷方金额"),
        (f"{HEAD}\n2026-01-01,A,,-5,x,,y\n".encode(), "贷方金额"),
        (f"{HEAD}\n2026-01-01,A,5,5,x,,y\n".encode(), "贷方金额"),
        (f"{HEAD}\n2026-01-01,A,,,x,,y\n".encode(), "贷方金额"),
        (f"{HEAD}\n2026-01-01,A,,5,x\n".encode(), None),
        (f'{HEAD}\n2026-01-01,A,,5,x,,"y\n2026-01-01,B,,5,x,,z\n'.encode(), None),
        (f'{HEAD}\n2026-01-01,A,,5,x,,"y\n2026-01-01,B,,5,x,,z"\n'.encode(), None),
        (f"{HEAD}\n9999-12-31,A,,5,x,,y\n".encode(), "交易日期"),
        (f"{HEAD}\n2026-01-01,A,,5,x,,y\n2026-01-01,A,,5,x,,y\n".encode(), "交易流水号"),
    ],
)
def test_a_malformed_file_is_refused_whole_and_its_faults_named(as_, told, content, column):
    answer = upload(as_("cashier"), content)
    assert problem_of(answer) == (422, "statement-malformed")
    assert answer.json["faults"][0]["column"] == column
    assert told("bank_line") == []


def test_the_banks_own_encoding_is_read(as_, make, settle):
    deal = make.deal("effective")
    row = statement(("A1", "", YUAN, BUYER, reference_of(as_, deal)))
    upload(as_("cashier"), row.decode().encode("gb18030"))
    settle()
    assert len(lines(as_, "matched")) == 1


@pytest.mark.parametrize(
    ("who", "key", "status", "problem"),
    [
        (None, "k" * 16, 401, "token-missing"),
        ("seller", "k" * 16, 403, "operator-only"),
        ("reviewer", "k" * 16, 403, "duty-missing"),
        ("cashier", None, 400, "idempotency-key-missing"),
        ("cashier", "short", 400, "idempotency-key-malformed"),
    ],
)
def test_upload_is_refused(as_, who, key, status, problem):
    answer = upload(as_(who), statement(("A1", "", "1.00", "x", "y")), key=key)
    assert problem_of(answer) == (status, problem)


def test_only_a_cashier_sees_the_queue(as_):
    assert problem_of(as_("reviewer").get("/bank-lines")) == (403, "duty-missing")
    assert problem_of(as_("buyer").get("/bank-lines")) == (403, "operator-only")
