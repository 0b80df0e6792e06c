"""The second wall: without a query's own filter there is still nothing of others to see."""

import pytest
from sqlalchemy import text

from app.core import viewer
from app.core.db import db
from app.core.sight import always
from app.core.viewer import ViewerMissing, WallMissing, assert_wall
from app.deals.models import Deal
from app.parties.mandates.models import Mandate
from app.parties.personal.commands import put_field
from tests.conftest import problem_of
from tests.trading.test_calls import SIDES
from tests.trading.test_rooms import lay
from tests.trading.test_sealed import Custodians

FORCED = "select relname from pg_class where relforcerowsecurity and relkind = 'r' order by 1"


@pytest.fixture
def busy(as_, make, cast, settle):
    """A market in which something private stands in the tables with a wall."""
    make.stage()  # first: its days would end other things
    keys = Custodians(cast, SIDES)
    sealed = make.call(mode="sealed", custodians=keys.ids).id
    make.proposal("rival", sealed)
    make.mandate(scope=["negotiate"])
    talks = f"/negotiations/{make.negotiation().id}"
    db.session.rollback()
    document = lay(as_, "seller", talks).json["id"]
    for who in ("seller", "buyer"):
        as_(who).post(f"{talks}/sign-nda", {"sha256": "ab" * 32})
    assert as_("buyer").get(f"/room-documents/{document}").status_code == 200
    draft = {"round": 1, "price": {"amount": 70_000_000}, "message": None}
    assert as_("broker").post(f"{talks}/drafts", draft).status_code == 201
    make.deal("completed")
    settle()
    put_field(cast["buyer"].actor, kind="phone", value="13812345678")
    db.session.execute(
        text(
            "insert into consents (id, user_id, purpose, text_version) "
            "values (gen_random_uuid(), :u, 'x', '1')"
        ),
        {"u": cast["buyer"].actor.user_id},
    )
    db.session.commit()


def counted(actor):
    token = viewer.viewer.set(actor)
    try:
        tables = db.session.scalars(text(FORCED)).all()
        return {t: db.session.scalar(text(f"select count(*) from {t}")) for t in tables}
    finally:
        db.session.rollback()
        viewer.viewer.reset(token)


OPEN = {  # why a table has no wall: everybody may see it, or only the market's own hands read it
    "codes, policies, policy_keys, calendar_years, calendar_days, market_clock, legal_event_rules, "
    "search_synonyms, screen_words, prunings": "the venue's published rules and tables",
    "pilot_bases, pilot_lines, pilot_bookings": "public in part, too: drafts and notes are the "
    "queries' to leave out",
    "patents, legal_events, listings, listing_cards, broker_credentials, broker_ratings, "
    "organisations": "public, or public in part; what is not is the schemas' to leave out",
    "assets, asset_ownerships, asset_patents, demands, talents, exclusive_claims, patent_watches, "
    "seller_answers, reminders, suggestions, match_opt_outs": "both sides' own search and matching "
    "read across owners; their queries filter, the matrix tries every one",
    "search_documents, search_postings, search_segments, search_lengths, search_statistics, "
    "search_terms, match_vectors, match_places": "what is published, made searchable",
    "match_lessons": "of the answers to public demands together; names no demand",
    "users, memberships, membership_duties, access_tokens, sign_in_attempts, known_devices, "
    "password_recoveries": "read before it is known who asks",
    "events, dispatches, inbox, inbox_failures, jobs": "the log and the queues: ids and facts, "
    "shown through their subjects only",
    "procedures, questions, notices, notice_editions, exclusive_rights, calls": "announced or on "
    "notice; drafts are the queries' to leave out",
    "granted_rights": "whoever judges whether a right is free reads all of them; they name nobody",
    "openings, custodian_keys, open_licences": "public halves of keys, deadlines, declarations; "
    "what was handed in is in sealed_bids, which has a wall",
    "auctions, bids, auction_stages, auction_protocols": "the room is public; who stands behind a "
    "label is in auction_bidders, which has a wall",
    "accounts, transfers, entries, settlements": "the ledger: balances must be seen whole to sum",
    "alembic_version, database_code": "of the schema",
    "heartbeats, prunings, restorations, key_fingerprints": "of the running market: no party's",
}


def test_every_table_has_a_wall_or_a_reason_to_have_none(app):
    tables = set(
        db.session.scalars(
            text(
                "select relname from pg_class where relkind in ('r', 'p') "
                "and relnamespace = 'public'::regnamespace"
            )
        )
    )
    walled = set(db.session.scalars(text(FORCED)))
    opened = {name.strip() for names in OPEN for name in names.split(",")}
    assert not walled & opened
    assert tables - walled - opened == set()


def test_a_stranger_sees_no_row_of_any_table_with_a_wall(busy, cast):
    everybody = counted(viewer.viewer.get())
    assert len(everybody) >= 30
    for name in (
        *("deals", "contracts", "payments", "mandates", "personal_fields", "offers"),
        *("proposals", "stages", "offer_drafts", "room_documents", "room_views"),
    ):
        assert everybody[name] > 0, name
    seen = counted(cast["stranger"].actor)
    assert seen.pop("guarded_changes") == 1, "its own authenticator"
    assert set(seen.values()) == {0}
    buyer = counted(cast["buyer"].actor)
    assert buyer["deals"] > 0
    assert (buyer["mandates"], buyer["offer_drafts"]) == (0, 0)
    assert everybody["proposals"] == 3
    assert buyer["proposals"] == 2, "who answers a sealed call is nobody's before its opening"
    broker = counted(cast["broker"].actor)
    assert (broker["offer_drafts"], broker["room_documents"], broker["room_views"]) == (1, 0, 0)


def test_with_every_filter_of_the_code_removed_a_stranger_still_finds_nothing(
    make, as_, monkeypatch, cast
):
    deal_id, mandate_id = str(make.deal("signing").id), str(make.mandate().id)
    for model in (Deal, Mandate):
        monkeypatch.setattr(model, "roles_of", lambda self, actor: {"anybody"})
        monkeypatch.setattr(model, "seen_by", always)
    assert problem_of(as_("stranger").get(f"/deals/{deal_id}")) == (404, "not-found")
    assert problem_of(as_("stranger").get(f"/mandates/{mandate_id}")) == (404, "not-found")


def test_the_role_of_the_app_owns_nothing_and_is_no_superuser(app, settings, owner):
    role = db.session.execute(
        text("select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user")
    ).one()
    assert tuple(role) == ("market_app", False, False)
    assert_wall(db.session)
    db.session.execute(text("set local role none"))
    with pytest.raises(WallMissing):
        assert_wall(db.session)


def test_a_request_that_reads_before_it_has_said_for_whom_fails_loudly(app):
    db.session.remove()
    token = viewer.viewer.set(None)
    try:
        with app.test_request_context("/"), pytest.raises(ViewerMissing):
            db.session.execute(text("select 1"))
    finally:
        viewer.viewer.reset(token)
        db.session.remove()


def test_nobody_writes_a_row_of_somebody_else(make, cast):
    make.deal("signing")
    db.session.rollback()
    token = viewer.viewer.set(cast["stranger"].actor)
    try:
        changed = db.session.execute(text("update deals set version = 1")).rowcount
        assert changed == 0
        with pytest.raises(Exception, match="row-level security"):
            db.session.execute(
                text(
                    "insert into consents (id, user_id, purpose, text_version) "
                    "values (gen_random_uuid(), :u, 'x', '1')"
                ),
                {"u": cast["buyer"].actor.user_id},
            )
    finally:
        db.session.rollback()
        viewer.viewer.reset(token)
