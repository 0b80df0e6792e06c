"""Builds the Flask app: settings, database, what follows from events. With doors.py the only file
that knows every module."""

from functools import partial
from typing import Any

import orjson
from flask import Flask, has_request_context

from app.catalogue import mandated
from app.catalogue.demands import subscribers as demand_subscribers
from app.catalogue.imports import jobs as import_jobs
from app.catalogue.imports import subscribers as import_subscribers
from app.catalogue.legal_events import subscribers as legal_event_subscribers
from app.catalogue.listings import subscribers as listing_subscribers
from app.catalogue.patents import jobs as patent_jobs
from app.catalogue.patents import subscribers as patent_subscribers
from app.catalogue.reminders import subscribers as reminder_subscribers
from app.catalogue.rights import subscribers as right_subscribers
from app.catalogue.saved_searches import subscribers as saved_search_subscribers
from app.catalogue.screening import subscribers as screening_subscribers
from app.catalogue.search import acts as search_acts
from app.catalogue.search import jobs as search_jobs
from app.catalogue.search import subscribers as search_subscribers
from app.catalogue.talents import jobs as talent_jobs
from app.catalogue.talents import restored as restored_talents
from app.catalogue.talents import subscribers as talent_subscribers
from app.core import connections, fastread, fingerprints, sealing, storage, unsealed, viewer
from app.core.db import db
from app.core.viewer import EVERYBODY, NOBODY
from app.deals import subscribers as deal_subscribers
from app.deals.tranches import subscribers as tranche_subscribers
from app.matching import embedding
from app.matching import jobs as matching_jobs
from app.matching import subscribers as matching_subscribers
from app.money.payouts import subscribers as payout_subscribers
from app.money.statements import acts as statement_acts
from app.money.statements import restored as restored_money
from app.money.statements import subscribers as statement_subscribers
from app.parties.approvals import models as approvals
from app.parties.approvals import venue_rules
from app.parties.brokers import acts as broker_acts
from app.parties.changes import models as changes
from app.parties.mandates import subscribers as mandate_subscribers
from app.parties.organisations import accounts
from app.parties.organisations import acts as organisation_acts
from app.parties.people import acts as people_acts
from app.parties.people import guarded
from app.parties.people import subscribers as people_subscribers
from app.parties.personal import jobs as erasure_jobs
from app.parties.personal import restored as restored_people
from app.parties.recoveries import acts as recovery_acts
from app.parties.sessions import acts as session_acts
from app.parties.sessions import enrolments
from app.pilot.files import jobs as upload_jobs
from app.pilot.projects import gates as pilot_gates
from app.pilot.projects import subscribers as pilot_subscribers
from app.pilot.reports import jobs as report_jobs
from app.pilot.reports import page, seal
from app.pilot.reports import subscribers as report_subscribers
from app.trading.auctions import restored as restored_auctions
from app.trading.auctions import subscribers as auction_subscribers
from app.trading.awards import subscribers as award_subscribers
from app.trading.calls import subscribers as call_subscribers
from app.trading.intents import subscribers as intent_subscribers
from app.trading.negotiations import subscribers as negotiation_subscribers
from app.trading.notices import subscribers as notice_subscribers
from app.trading.objections import models as objections
from app.trading.objections import subscribers as objection_subscribers
from app.trading.open_licences import subscribers as open_licence_subscribers
from app.trading.openings import jobs as opening_jobs
from app.trading.priorities import subscribers as priority_subscribers
from app.trading.procedures import subscribers as procedure_subscribers
from app.trading.proposals import subscribers as proposal_subscribers
from app.trading.questions import models as questions
from app.trading.questions import steps as question_steps
from app.trading.quotes import subscribers as quote_subscribers
from app.trading.stages import subscribers as stage_subscribers
from app.trading.trials import models as trials
from app.trading.trials import subscribers as trial_subscribers
from config.environment import where_keys_are
from config.logging import configure as configure_logging
from config.settings import Settings

NOWHERE = "postgresql:///market?host=/the-market-is-not-running"
FOLLOW_UPS = [  # importing registers them
    unsealed,
    venue_rules,
    organisation_acts,
    people_acts,
    people_subscribers,
    session_acts,
    recovery_acts,
    erasure_jobs,
    restored_people,
    restored_money,
    restored_auctions,
    broker_acts,
    mandated,
    mandate_subscribers,
    statement_acts,
    search_acts,
    patent_jobs,
    patent_subscribers,
    legal_event_subscribers,
    right_subscribers,
    listing_subscribers,
    demand_subscribers,
    screening_subscribers,
    talent_subscribers,
    talent_jobs,
    restored_talents,
    import_jobs,
    import_subscribers,
    search_jobs,
    search_subscribers,
    saved_search_subscribers,
    reminder_subscribers,
    deal_subscribers,
    payout_subscribers,
    statement_subscribers,
    negotiation_subscribers,
    notice_subscribers,
    objection_subscribers,
    intent_subscribers,
    award_subscribers,
    auction_subscribers,
    opening_jobs,
    open_licence_subscribers,
    question_steps,
    quote_subscribers,
    procedure_subscribers,
    priority_subscribers,
    call_subscribers,
    proposal_subscribers,
    stage_subscribers,
    matching_jobs,
    matching_subscribers,
    tranche_subscribers,
    pilot_gates,
    upload_jobs,
    pilot_subscribers,
    report_subscribers,
    trial_subscribers,
    report_jobs,
]
# the clock of a worker looks through them too, and takes the steps that waited
TIMED = [approvals, changes, guarded, accounts, enrolments, objections, questions, trials]


def create_app(settings: Settings, *, is_worker: bool = False) -> Flask:
    """The application of this process; a worker may run longer statements."""
    configure_logging(settings)
    app = Flask(__name__)
    app.config.from_mapping(_flask_config(settings, is_worker))
    app.extensions["settings"] = settings
    db.init_app(app)
    with app.app_context():
        connections.watch(db.engine, connections.patience(_timeout(settings, is_worker)))
    fastread.configure(
        settings.database_url,
        _options(settings, settings.statement_timeout_ms, NOBODY),
        connections.patience(settings.statement_timeout_ms),
    )
    viewer.install(db.session, has_request_context)
    embedding.want(settings.embedding)
    sealing.configure(
        settings.field_keys,
        settings.blind_key,
        where_keys_are(settings),
        partial(fingerprints.require_known, settings),
    )
    storage.configure(settings.storage_url or f"file://{settings.var}/objects")
    seal.configure(settings.signing_key, settings.signing_certificate, f"{settings.var}/seal")
    page.configure(settings.public_url)
    if not is_worker:  # what only web and command line need would be a third of a worker
        from app import doors

        doors.open_all(app, settings)
    return app


def _flask_config(settings: Settings, is_worker: bool) -> dict[str, Any]:
    timeout = _timeout(settings, is_worker)
    seen_by = EVERYBODY if is_worker else NOBODY
    return {
        "SQLALCHEMY_DATABASE_URI": _driver_url(settings.database_url),
        "SQLALCHEMY_ENGINE_OPTIONS": {
            "pool_size": settings.web_threads,
            "hide_parameters": True,  # an error text may reach logs and failure rows
            "max_overflow": 0 if not is_worker else 2,
            "pool_timeout": 5,
            "json_serializer": lambda value: orjson.dumps(value).decode(),
            "json_deserializer": orjson.loads,
            "connect_args": {"options": _options(settings, timeout, seen_by)},
        },
        "MAX_CONTENT_LENGTH": settings.upload_bytes,
        "IMPORT_BYTES": settings.import_bytes,
        "JSON_BYTES": settings.json_bytes,
        "PART_BYTES": settings.part_bytes,
        "PROXIES": settings.proxies + bool(settings.sockets),
        "STREAM_URL": settings.stream_url or f"http://{settings.host}:{settings.stream_port}",
        "TOKEN_HOURS": settings.token_hours,
        "JSON_SORT_KEYS": False,
    }


def _timeout(settings: Settings, is_worker: bool) -> int:
    return settings.worker_statement_timeout_ms if is_worker else settings.statement_timeout_ms


def _driver_url(url: str) -> str:
    """SQLAlchemy 2.1 needs the driver named; the world writes postgresql:// or postgres://.

    Without an address `flask --help` still answers, and nothing else is connected to instead.
    """
    scheme, _, rest = (url or NOWHERE).partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else url


def _options(settings: Settings, timeout: int, seen_by: str) -> str:
    return (
        f"-c role={settings.database_role} -c market.viewer={seen_by} "
        f"-c statement_timeout={timeout} -c lock_timeout={settings.lock_timeout_ms} "
        f"-c idle_in_transaction_session_timeout={settings.idle_timeout_ms} "
        "-c timezone=UTC -c jit=off"
    )
