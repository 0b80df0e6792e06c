"""Every door of the market, and the operator's commands: for the web and the command line."""

import os

from flask import Flask
from flask_migrate import Migrate
from werkzeug.middleware.proxy_fix import ProxyFix

from app import operator
from app.catalogue.assets import api as assets
from app.catalogue.codes import api as codes
from app.catalogue.demands import api as demands
from app.catalogue.imports import api as imports
from app.catalogue.legal_events import api as legal_events
from app.catalogue.listings import api as listings
from app.catalogue.listings.queries import find_answer as find_card
from app.catalogue.patents import api as patents
from app.catalogue.reminders import api as reminders
from app.catalogue.saved_searches import api as saved_searches
from app.catalogue.screening import api as screening
from app.catalogue.screening.commands import hold
from app.catalogue.screening.steps import require_no_secret
from app.catalogue.search import api as search
from app.catalogue.search.asking import find_answer
from app.catalogue.talents import api as talents
from app.core.db import db
from app.deals import api as deals
from app.deals.tranches import api as tranches
from app.matching import api as matching
from app.money.deposits import api as deposits
from app.money.payments import api as payments
from app.money.payouts import api as payouts
from app.money.statements import api as statements
from app.parties import find_actor_of_token
from app.parties.approvals import api as approvals
from app.parties.brokers import api as credentials
from app.parties.changes import api as changes
from app.parties.departures import api as departures
from app.parties.mandates import api as mandates
from app.parties.organisations import api as organisations
from app.parties.people import api as people
from app.parties.personal import api as personal
from app.parties.policies import api as policies
from app.parties.records import api as records
from app.parties.recoveries import api as recoveries
from app.parties.relations import api as relations
from app.parties.sessions import api as sessions
from app.parties.stations import api as stations
from app.parties.stations.queries import acting_through
from app.pilot.bases import api as pilot_bases
from app.pilot.bookings import api as pilot_bookings
from app.pilot.files import api as uploads
from app.pilot.milestones import api as pilot_milestones
from app.pilot.projects import api as pilot_projects
from app.pilot.reports import api as pilot_reports
from app.pilot.statistics import api as pilot_statistics
from app.trading.auctions import api as auctions
from app.trading.auctions.shortcut import BidShortcut
from app.trading.awards import api as awards
from app.trading.calls import api as calls
from app.trading.custodians import api as custodians
from app.trading.drafts import api as drafts
from app.trading.intents import api as intents
from app.trading.negotiations import api as negotiations
from app.trading.notices import api as notices
from app.trading.objections import api as objections
from app.trading.open_licences import api as open_licences
from app.trading.openings import api as openings
from app.trading.priorities import api as priorities
from app.trading.procedures import api as procedures
from app.trading.proposals import api as proposals
from app.trading.questions import api as questions
from app.trading.rooms import api as rooms
from app.trading.stages import api as stages
from app.trading.trials import api as trials
from app.web import documentation, health, problems
from app.web.headers import Headers
from app.web.hosts import Hosts
from app.web.limits import Limits
from app.web.observe import Observe
from app.web.screen import Screen
from app.web.shortcut import Shortcut
from config.settings import ROOT, Settings
from config.turning import TurningLog

DOORS = [
    sessions.door,
    people.door,
    organisations.door,
    approvals.door,
    changes.door,
    credentials.door,
    records.door,
    mandates.door,
    personal.door,
    policies.door,
    departures.door,
    relations.door,
    recoveries.door,
    stations.door,
    patents.door,
    assets.door,
    listings.door,
    demands.door,
    talents.door,
    screening.door,
    legal_events.door,
    codes.door,
    imports.door,
    search.door,
    saved_searches.door,
    reminders.door,
    matching.door,
    negotiations.door,
    notices.door,
    objections.door,
    priorities.door,
    procedures.door,
    questions.door,
    intents.door,
    auctions.door,
    custodians.door,
    openings.door,
    open_licences.door,
    trials.door,
    drafts.door,
    calls.door,
    proposals.door,
    stages.door,
    rooms.door,
    awards.door,
    deals.door,
    tranches.door,
    payments.door,
    deposits.door,
    statements.door,
    payouts.door,
    pilot_bases.door,
    pilot_bookings.door,
    uploads.door,
    pilot_projects.door,
    pilot_milestones.door,
    pilot_reports.door,
    pilot_statistics.door,
]


def open_all(app: Flask, settings: Settings) -> None:
    """Let people in."""
    app.config.from_mapping(documentation.OPTIONS)
    Migrate(app, db, directory=str(ROOT / "migrations"))
    operator.init_app(app)
    app.extensions["authenticate"] = find_actor_of_token
    app.extensions["act_through"] = acting_through
    app.extensions["screen"] = Screen(require_no_secret, hold)
    app.extensions["limits"] = Limits(
        settings.redis_url, settings.reads_per_minute, settings.writes_per_minute
    )
    api = problems.init_app(app)
    for door in DOORS:
        api.register_blueprint(door)
    if settings.api_page:
        documentation.init_app(app, api)
    is_multiprocess = bool(os.environ.get("PROMETHEUS_MULTIPROC_DIR"))
    health.init_app(app, is_multiprocess, settings.metrics_token)
    _wrap(app, settings)


def _wrap(app: Flask, settings: Settings) -> None:
    """What every request passes before Flask, the last one first."""
    ready = {"/listings/": find_card, "/search/": find_answer}

    def has_room(address: str) -> bool:
        limits: Limits = app.extensions["limits"]
        return limits.has_room(address)

    def has_room_for_change(address: str, who: str) -> bool:
        limits: Limits = app.extensions["limits"]
        return limits.has_room_for_change(address, who)

    app.wsgi_app = BidShortcut(app.wsgi_app, has_room_for_change)  # type: ignore[method-assign]
    app.wsgi_app = Shortcut(app.wsgi_app, ready, has_room)  # type: ignore[method-assign]
    app.wsgi_app = problems.LastResort(app.wsgi_app, app)  # type: ignore[method-assign]
    app.wsgi_app = Hosts(app.wsgi_app, settings.known_hosts())  # type: ignore[method-assign]
    app.wsgi_app = Headers(app.wsgi_app)  # type: ignore[method-assign]
    log = TurningLog(settings.var, settings.log_bytes, settings.log_files)

    def write_log(line: bytes) -> None:
        log.write(line.decode())
        log.flush()

    app.wsgi_app = Observe(app.wsgi_app, write_log)  # type: ignore[method-assign]
    if app.config["PROXIES"]:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=app.config["PROXIES"], x_proto=1
        )
