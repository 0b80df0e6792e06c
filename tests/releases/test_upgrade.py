"""What a release left is upgraded: it is the database of a new market, and everything goes on."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from app.catalogue import LISTING_TERMS, Listing
from app.catalogue.assets.models import Asset
from app.catalogue.assets.rules import TECHNOLOGY
from app.catalogue.talents.models import Talent
from app.core.actor import SYSTEM
from app.core.calendar import CALENDAR_ID
from app.core.db import db
from app.core.sealed_rows import find_broken
from app.core.workflow import SUBJECTS
from app.parties.mandates.models import Mandate
from app.parties.mandates.rules import digest_of
from app.pilot.projects.models import PilotProject
from app.trading.negotiations.models import Negotiation
from app.trading.trials.models import Trial
from tests.conftest import DATABASE, TEMPLATE, Caller
from tests.lifecycles.test_forbidden_pairs import PATHS
from tests.releases import coverage
from tests.releases.catalogue import catalogue_of
from tests.releases.conftest import HERE, RELEASES
from tests.releases.make import LARGEST
from tests.releases.onward import market_now, time_passes
from tests.releases.people_again import signed_in, town_of
from tests.releases.rests import left_open

ROADS_GONE = {  # to their ends, by people; what the clock and the bank did is seen in the states
    *("negotiation.accept", "deal.draw_up", "deal.sign", "deal.deliver", "deal.accept_delivery"),
    *("deal.register", "deal.record_transfer", "deal.record_filing", "deal.conclude"),
    *("trial.convert", "trial.give_back", "auction.bids", "auction.resume", "award.confirm"),
    *("opening.give_share", "opening.evaluate", "call.score", "call.choose", "stage.submit"),
    *("stage.accept", "tranche.waive", "notice.publish", "objection.reject", "intent.confirm"),
    *("milestone.confirm", "pilot_project.accept", "pilot_project.archive", "mandate.sign"),
    *("mandate.take_over", "approval.approve", "credential.certify", "organisation.verify"),
}

SEALED = {  # table: (its sealed column, states in which nothing is kept)
    "talents": ("person", "('removed', 'unconsented')"),
    "demands": ("sealed_contact", "('solved', 'unsolved', 'withdrawn')"),
}


@pytest.fixture
def town(app, release):
    return town_of(app, release.facts)


def assert_nothing_failed():
    """No timer stumbled, no event waits with its failure, no job with its error."""
    for model in SUBJECTS:
        stuck = select(model.id, model.check_error).where(model.check_attempts > 0)
        assert db.session.execute(stuck).all() == [], model.workflow.subject
    failures = text("select subscriber, error from inbox_failures")
    assert db.session.execute(failures).all() == []
    jobs = text(
        "select name, error from jobs where error is not null "
        "or not done and (next_check is null or next_check <= clock_timestamp())"
    )
    assert db.session.execute(jobs).all() == []
    db.session.rollback()


@pytest.mark.parametrize("version", RELEASES)
def test_a_release_is_kept_small_and_has_something_in_every_state(version):
    assert (HERE / f"{version}.sql").stat().st_size <= LARGEST
    states = json.loads((HERE / f"{version}.json").read_text())["states"]
    empty = {(s, state) for s, of in states.items() for state, ids in of.items() if not ids}
    assert empty <= set(coverage.NO_ROAD)


def test_its_database_is_that_of_a_new_market(app, servers):
    found, wanted = (catalogue_of(servers.postgres(name)) for name in (DATABASE, TEMPLATE))
    for kind, rows in wanted.items():
        assert found[kind] - rows == set(), f"{kind} that a new market has not"
        assert rows - found[kind] == set(), f"{kind} that the upgraded one lacks"


def test_everybody_signs_in_and_sees_what_they_may_do(app, release):
    """One thing in every state, as each kind of its sides sees it over HTTP."""
    cast = signed_in(app, release.facts)
    there, seen = coverage.held(), 0
    for model in SUBJECTS:
        subject = model.workflow.subject
        for id in (ids[0] for ids in there[subject].values() if ids):
            row = db.session.get_one(model, id)
            row.workflow.available(row, SYSTEM)
            sides = {}
            for member in cast.values():
                roles = frozenset(row.roles_of(member.actor))
                sides.setdefault(roles, (member, row.workflow.available(row, member.actor)))
            db.session.rollback()
            for roles, (member, may) in sides.items() if subject in PATHS else ():
                answer = Caller(app.test_client(), member.token).get(f"/{PATHS[subject]}/{id}")
                assert answer.status_code in (200, 403, 404), (subject, roles, answer.json)
                if answer.status_code == 200 and "transitions" in answer.json:
                    assert answer.json["transitions"] == may, (subject, roles)
                    seen += 1
    assert seen > 300


def test_what_was_kept_as_a_digest_still_fits(app):
    def all_of(model, *states):
        found = db.session.scalars(select(model).where(model.state.in_(states))).all()
        assert found, model
        return found

    for talks in (*all_of(Negotiation, "open"), *all_of(Trial, "running", "overdue")):
        assert LISTING_TERMS.is_of(
            talks.terms_digest, db.session.get_one(Listing, talks.listing_id)
        )
    for project in all_of(PilotProject, "running"):
        assert TECHNOLOGY.is_of(project.technology, db.session.get_one(Asset, project.asset_id))
    for mandate in all_of(Mandate, "active"):
        assert mandate.signed_sha256 == digest_of(mandate)


def test_what_workers_left_in_their_work_is_done(app, settle):
    settle()
    assert_nothing_failed()
    there = coverage.held()
    assert there["deal"]["accepted"] == there["bank_line"]["received"] == []
    assert there["upload"]["assembling"] == there["opening"]["opening"] == []
    for subject in ("patent_import", "bulk_import"):
        assert there[subject]["received"] == there[subject]["reading"] == []


def test_the_index_is_written_anew_and_finds_what_is_offered(app):
    done = app.test_cli_runner().invoke(args=["libraries", "rebuild"])
    assert done.exit_code == 0, done.output
    db.session.remove()
    shown = Caller(app.test_client(), None).get("/search/listings?q=微通道换热器").json["items"]
    there = coverage.held()["listing"]
    assert len(shown) >= 4
    findable = {str(id) for id in there["published"] + there["reserved"]}
    assert {item["card"]["id"] for item in shown} <= findable


def test_a_calendar_counts_again_what_a_release_left_provisional(town, settle):
    year = market_now().year
    days = [
        {"day": f"{year}-06-01", "is_workday": False, "note": "端午节"},
        {"day": f"{year}-05-31", "is_workday": True, "note": "调休上班"},
    ]
    said = {
        "act": "calendar.publish",
        "subject_id": str(CALENDAR_ID),
        "arguments": {"year": year, "days": days, "source": f"示范〔{year}〕1号"},
        "reasons": "放假通知",
    }
    waiting = "from deals where state in ('drafted', 'signing') and is_provisional"
    count = text(f"select count(*) {waiting}")
    assert db.session.scalar(count)
    db.session.rollback()
    asked = town.post(town.cast["admin"], "/approvals", said, 1)
    assert asked.status_code == 201, asked.json
    path = f"/approvals/{asked.json['id']}/approve"
    assert town.post(town.cast["admin2"], path, None, 1).status_code == 200
    settle()
    assert_nothing_failed()
    assert db.session.scalar(count) == 0


def test_every_open_thing_goes_on_to_its_end(town):
    town.goes_on(market_now() + timedelta(days=100))
    assert left_open() == {}
    assert_nothing_failed()
    assert set(town.done) >= ROADS_GONE, ROADS_GONE - set(town.done)


def test_what_nobody_does_anything_about_ends_by_the_clock(app):
    """Two years of silence: every date falls due, and none stumbles."""
    until = market_now() + timedelta(days=800)
    while time_passes(until):
        assert_nothing_failed()


def test_people_of_a_release_stand_in_clear_no_longer(app, settle):
    """Their experts and contacts are sealed by a job that the step asked for, and not lost; what
    had ended is erased."""
    waits = "unsealed is not null"
    before = {t: db.session.scalar(text(f"select count(*) from {t} where {waits}")) for t in SEALED}
    settle()
    for table, (sealed, over) in SEALED.items():
        is_over = f"{sealed} is not null and state in {over}"
        left = f"select count(*) from {table} where {waits} or ({is_over})"
        assert db.session.scalar(text(left)) == 0
        kept = db.session.scalar(text(f"select count(*) from {table} where {sealed} is not null"))
        assert kept >= before[table] > 0
    known = db.session.scalars(select(Talent).where(Talent.person.is_not(None)))
    assert all(talent.name for talent in known)
    assert list(find_broken(lambda *_: None)) == []
