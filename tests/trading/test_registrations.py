"""A registration is completed in the review, mended once, refused, appealed (2009规则 26, 27)."""

from datetime import timedelta

import pytest

from app.core.db import db
from app.trading.procedures.models import Procedure
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS
from tests.hands import stand_at

WHY = {"reasons": "营业执照过期"}
PAPERS = {"documents": DOCUMENTS}
HOUR = timedelta(hours=1)


@pytest.fixture
def procedure(make):
    """The path of an announced procedure."""
    path = f"/procedures/{make.procedure().id}"
    db.session.remove()
    return path


def id_of(path):
    return path.rpartition("/")[2]


def registered(make, procedure, state="submitted", who="buyer"):
    path = f"/intents/{make.intent(state, who, id_of(procedure)).id}"
    db.session.remove()
    return path


def at_the_close(procedure, by):
    closes_at = db.session.get_one(Procedure, id_of(procedure)).closes_at
    db.session.remove()
    stand_at(closes_at, by)


@pytest.fixture
def returned_late(as_, make, procedure, settle):
    """Registered in the last hour; the venue returns it when the disclosure is over."""
    at_the_close(procedure, -HOUR)
    path = registered(make, procedure)
    at_the_close(procedure, HOUR)
    settle()
    assert as_(None).get(procedure).json["state"] == "qualifying"
    assert as_("reviewer").post(f"{path}/send-back", WHY).json["state"] == "returned"
    settle()
    return path


@pytest.fixture
def refused(as_, make, procedure, pass_days):
    path = registered(make, procedure, "forwarded")
    as_("seller").post(f"{path}/ask-to-cure", WHY)
    pass_days(1.1)
    assert as_("seller").post(f"{path}/refuse", WHY).json["state"] == "refused"
    return path


def test_what_is_returned_after_the_close_is_completed_within_the_review(
    as_, procedure, returned_late, settle
):
    shown = as_("buyer").get(returned_late).json
    assert (shown["state"], shown["reply_by"]) == ("returned", None)
    assert shown["cure_by"] > as_(None).get(procedure).json["closes_at"]
    assert [t["blocked_by"] for t in shown["transitions"] if t["name"] == "complete"] == [[]]
    assert as_("buyer").post(f"{returned_late}/complete", PAPERS).json["state"] == "submitted"
    as_("reviewer").post(f"{returned_late}/forward")
    assert as_("seller").post(f"{returned_late}/agree").json["state"] == "agreed"
    settle()
    assert as_(None).get(procedure).json["state"] == "qualifying", "its deposit is awaited"


def test_after_the_close_it_is_returned_once(as_, returned_late):
    as_("buyer").post(f"{returned_late}/complete", PAPERS)
    again = as_("reviewer").post(f"{returned_late}/send-back", WHY)
    assert problem_of(again) == (409, "returned-already")
    assert as_("reviewer").post(f"{returned_late}/forward").json["state"] == "forwarded"


def test_what_nobody_completes_is_out_by_the_clock_and_the_procedure_goes_on(
    as_, procedure, returned_late, pass_days, settle
):
    pass_days(15)
    assert problem_of(as_("buyer").post(f"{returned_late}/complete", PAPERS)) == (
        409,
        "completion-over",
    )
    settle()
    assert as_("buyer").get(returned_late).json["state"] == "closed"
    assert as_(None).get(procedure).json["state"] == "unsold"


def test_while_it_is_disclosed_what_is_returned_may_wait_for_the_end(
    as_, make, procedure, pass_days, settle
):
    path = registered(make, procedure)
    as_("reviewer").post(f"{path}/send-back", WHY)
    pass_days(10)
    settle()
    assert as_("buyer").post(f"{path}/complete", PAPERS).json["state"] == "submitted"
    again = as_("reviewer").post(f"{path}/send-back", WHY)
    assert again.json["state"] == "returned", "there is time for it"


@pytest.mark.parametrize(("who", "status"), [("rival", 404), ("seller", 403), ("buyer_clerk", 403)])
def test_nobody_else_completes_it(as_, returned_late, who, status):
    assert as_(who).post(f"{returned_late}/complete", PAPERS).status_code == status


def test_the_seller_asks_to_mend_once_then_agrees_or_refuses(as_, make, procedure):
    path = registered(make, procedure, "forwarded")
    early = as_("seller").post(f"{path}/refuse", WHY)
    assert problem_of(early) == (409, "cure-not-asked")
    as_("seller").post(f"{path}/ask-to-cure", WHY)
    assert as_("buyer").post(f"{path}/cure", PAPERS).json["state"] == "forwarded"
    again = as_("seller").post(f"{path}/ask-to-cure", WHY)
    assert problem_of(again) == (409, "cure-asked-already")
    assert as_("seller").post(f"{path}/refuse", WHY).json["state"] == "refused"


def test_asking_to_mend_ends_by_the_clock_when_both_are_silent(
    as_, make, procedure, pass_days, settle
):
    path = registered(make, procedure, "forwarded")
    as_("seller").post(f"{path}/ask-to-cure", WHY)
    pass_days(12)
    settle()
    assert as_("buyer").get(path).json["state"] == "agreed", "silence agrees (2009规则 27)"


def test_the_venue_decides_on_an_appeal_and_not_who_refused(as_, procedure, refused, settle):
    assert as_("buyer").post(f"{refused}/appeal", WHY).json["state"] == "appealed"
    for who, status in (("seller", 403), ("buyer", 403), ("rival", 403), ("cashier", 403)):
        for verdict in ("uphold", "dismiss"):
            assert as_(who).post(f"{refused}/{verdict}", WHY).status_code == status, who
    upheld = as_("reviewer").post(f"{refused}/uphold", {"reasons": "营业执照在有效期内"}).json
    assert (upheld["state"], upheld["deposit_id"] is not None) == ("agreed", True)


def test_a_dismissed_appeal_ends_it_and_the_procedure_goes_on(
    as_, procedure, refused, pass_days, settle
):
    as_("buyer").post(f"{refused}/appeal", WHY)
    assert as_("reviewer").post(f"{refused}/dismiss", WHY).json["state"] == "closed"
    pass_days(20)
    settle()
    assert as_(None).get(procedure).json["state"] == "unsold"


def test_the_procedure_waits_while_an_appeal_may_come_and_no_longer(
    as_, make, procedure, pass_days, settle
):
    at_the_close(procedure, -2 * HOUR)
    path = registered(make, procedure, "forwarded")
    make.intent("qualified", "rival", id_of(procedure))
    db.session.remove()
    as_("seller").post(f"{path}/ask-to-cure", WHY)
    pass_days(1.1)
    settle()
    as_("seller").post(f"{path}/refuse", WHY)
    settle()
    assert as_(None).get(procedure).json["state"] == "qualifying"
    pass_days(8)
    late = as_("buyer").post(f"{path}/appeal", WHY)
    assert problem_of(late) == (409, "appeal-over")
    settle()
    assert as_("buyer").get(path).json["state"] == "closed"
    assert as_(None).get(procedure).json["state"] == "awarding"


def test_silence_of_the_venue_upholds_an_appeal(as_, refused, pass_days, settle):
    as_("buyer").post(f"{refused}/appeal", WHY)
    pass_days(9)
    settle()
    assert as_("buyer").get(refused).json["state"] == "agreed"


def test_whoever_registered_anew_does_not_appeal_as_well(as_, procedure, refused):
    again = as_("buyer").post(f"{procedure}/intents", PAPERS | {"edition": 1})
    assert again.status_code == 201, again.json
    assert problem_of(as_("buyer").post(f"{refused}/appeal", WHY)) == (409, "intent-exists")


def test_no_time_to_appeal_runs_while_the_procedure_stands_still(
    as_, procedure, refused, pass_days, settle
):
    as_("reviewer").post(f"{procedure}/pause", {"reasons": "核查"})
    settle()
    pass_days(10)
    settle()
    assert as_("buyer").get(refused).json["state"] == "refused"
    as_("reviewer").post(f"{procedure}/resume")
    settle()
    assert as_("buyer").post(f"{refused}/appeal", WHY).json["state"] == "appealed"
