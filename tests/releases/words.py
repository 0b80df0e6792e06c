"""What people say with each transition, when they go on with what a release left open."""

from base64 import b64decode
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from app.core import clock
from app.core.db import db
from app.deals.queries import get_contract_of
from app.parties.mandates.rules import digest_of
from app.pilot.reports.queries import live_report
from app.trading.openings import first_form, queries, sealer
from app.trading.openings.models import SealedBid
from app.trading.proposals.models import Proposal
from tests.factories.pilots import EVIDENCE, GOOD

DIGEST = "ab" * 32
LATER = datetime.max.replace(tzinfo=UTC)
NOTHING: dict[str, Any] = {}  # there is nothing to say: it is somebody else's turn
DOCUMENTS = {"documents": [{"name": "证明", "sha256": DIGEST}]}


def _sign(deal: Any, *_: Any) -> dict[str, Any]:
    contract = get_contract_of(deal)
    assert contract is not None
    return {"version": contract.number, "sha256": contract.sha256}


def _register(deal: Any, *_: Any) -> dict[str, Any]:
    amount = {"amount": deal.price}
    return {
        "number": f"{deal.id.int % 10**14:014}",
        "registry_name": "郑州登记机构",
        "registered_on": str(clock.today()),
        "contract_value": amount,
        "technical_value": amount,
        "certificate_sha256": DIGEST,
    }


def _bid(auction: Any, *_: Any) -> dict[str, Any]:
    return {"price": {"amount": (auction.price or auction.start_price) + auction.step}}


def _share(opening: Any, town: Any, member: Any) -> dict[str, Any]:
    """One that is not given yet, unsealed with the custodian's own key."""
    for side in opening.shares:
        for keepers in town.custodians.values():
            if keepers[side]["login"] == member.login and side not in opening.received:
                with suppress(ValueError):
                    return _unsealed(opening, side, keepers[side], member)
    return NOTHING


def _unsealed(opening: Any, side: str, kept: dict[str, Any], member: Any) -> dict[str, Any]:
    """Of one that began in the first form, or after it. Raises ValueError."""
    if opening.form == 1:
        place = first_form.place_of(str(opening.id), "share", side)
        sealed = b64decode(opening.shares[side]["sealed"])
        said = first_form.unseal(b64decode(kept["private"]), place, sealed)
        return {"side": side, "share": said["share"]}
    given = queries.sealed_shares(member.actor, opening.id)
    names = {"private": "private_key", "private_signing_key": "private_signing_key"}
    return sealer.give(given, {names[name]: kept[name] for name in names if name in kept}, LATER)


def _evaluation(opening: Any, *_: Any) -> dict[str, Any]:
    ids = db.session.scalars(select(SealedBid.id).filter_by(opening_id=opening.id, fault=None))
    said = {"is_passed": True, "score": 80, "reasons": "可行"}
    return {"results": [{"bid_id": str(id), **said} for id in ids], "sha256": EVIDENCE}


def _scores(call: Any, *_: Any) -> dict[str, Any]:
    ids = db.session.scalars(select(Proposal.id).filter_by(call_id=call.id, state="entered"))
    said = {"marks": [90] * len(call.criteria), "is_passed": True, "reasons": "合格"}
    return {"results": [{"proposal_id": str(id), **said} for id in ids], "sha256": DIGEST}


def _tick(project: Any, *_: Any) -> dict[str, Any]:
    left = [item["item"] for item in project.safety if not item["document_number"]]
    return {"item": left[0], "document_number": "豫质监 1"} if left else NOTHING


def _seen(project: Any, *_: Any) -> dict[str, Any]:
    report = live_report(project.id)
    return {"sha256": report.facts_sha256 if report else EVIDENCE}


def _opinion(project: Any, *_: Any) -> dict[str, Any]:
    return _seen(project) | {"conclusion": "pass", "text": "数据完整。"}


def _expert(project: Any, town: Any, _: Any) -> dict[str, Any]:
    return {"expert_id": str(town.cast["stranger"].actor.user_id)}


def _batch(milestone: Any) -> list[tuple[str, str, Any]]:
    said = {
        "number": f"N{milestone.attempt}",
        "happened_at": clock.now().isoformat(),
        "inputs": {},
        "conditions": {},
        "results": {str(t.number): GOOD[t.number] for t in milestone.targets},
        "operator": "张示范",
        "witness": "李示范",
    }
    return [("base", "batches", said)]


def _training(credential: Any) -> list[tuple[str, str, Any]]:
    said = {"course": "实务", "hours": 80, "completed_on": "2026-02-01", "sha256": "12" * 32}
    return [("reviewer", "trainings", said)]


def _of(**said: Any) -> Any:
    return lambda *_: said


WORDS: dict[tuple[str, str], Any] = {
    ("negotiation", "accept"): lambda talks, *_: {"round": talks.round},
    ("trial", "give_back"): _of(**DOCUMENTS),
    ("notice", "approve"): lambda notice, *_: {"sha256": notice.sha256, "approval_sha256": DIGEST},
    ("objection", "reject"): _of(decision="已答复。", sha256=DIGEST),
    ("question", "answer"): _of(answer="含。"),
    ("intent", "complete"): _of(**DOCUMENTS),
    ("intent", "cure"): _of(**DOCUMENTS),
    ("intent", "confirm"): lambda intent, *_: {"edition": intent.procedure.edition},
    ("auction", "bids"): _bid,
    ("opening", "give_share"): _share,
    ("opening", "evaluate"): _evaluation,
    ("award", "cure"): _of(**DOCUMENTS),
    ("call", "announce"): lambda call, *_: {"sha256": call.sha256},
    ("call", "score"): _scores,
    ("call", "choose"): lambda call, *_: {"proposal_id": str(call.best_id)},
    ("stage", "submit"): _of(statement="样品已送检", **DOCUMENTS),
    ("deal", "draw_up"): _of(clauses={}),
    ("deal", "sign"): _sign,
    ("deal", "deliver"): _of(items=[{"name": "资料", "sha256": DIGEST}]),
    ("deal", "register"): _register,
    ("deal", "record_transfer"): lambda *_: {"rights_changed_on": str(clock.today())},
    ("deal", "record_filing"): lambda *_: {"filed_on": str(clock.today())},
    ("pilot_project", "find_feasible"): _of(price={"amount": 20_000_000}),
    ("pilot_project", "tick"): _tick,
    ("pilot_project", "terminate"): lambda project, *_: {"sha256": project.failure["sha256"]},
    ("pilot_project", "draft_report"): _of(summary="全部指标达到要求。"),
    ("pilot_project", "appoint"): _expert,
    ("pilot_project", "give_opinion"): _opinion,
    ("pilot_project", "accept"): _seen,
    ("demand", "give_up"): _of(outcome="不再需要"),
    ("credential", "apply_again"): _of(materials=[{"name": "简历", "sha256": DIGEST}]),
    ("credential", "examine"): _of(score=80),
    ("mandate", "accept"): _of(interest_declaration="无利益关系"),
    ("mandate", "sign"): lambda mandate, *_: {"sha256": digest_of(mandate)},
    ("mandate", "take_over"): _of(interest_declaration="无利益关系"),
}
FIRST: dict[tuple[str, str], Any] = {
    ("milestone", "submit"): _batch,
    ("credential", "certify"): _training,
}
