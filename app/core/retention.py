"""What becomes of every table's rows: pruned after so many days, or kept because of this.

The one table of intent. `pruning.py` carries it out in small steps; a test walks all tables of the
database and finds each here once. Days are dated policy rows within the bounds of their keys.
"""

from dataclasses import dataclass, replace

REAL, MARKET = "clock_timestamp()", "market_now()"  # who tells the age: a rehearsal's clock jumps


@dataclass(frozen=True)
class Pruned:
    """Rows whose `age` (a column) lies `policy` days back go, where they are `spent`."""

    table: str
    policy: str
    age: str
    index: str  # serves the search for the oldest
    why: str  # what the rows are for, hence until when
    spent: str = "true"
    clock: str = REAL
    step: int = 1_000  # most rows of one transaction
    is_record: bool = False  # nobody changes it, so nobody holds it, nor may the app's role
    statement: str = ""  # instead of the plain one; :keep days, :step rows; returns one row each

    @property
    def sql(self) -> str:
        """Removes one step of what is spent; a row that somebody holds waits for the next."""
        plain = f"delete from {self.table} where ctid = any(array({self.oldest})) returning 1"
        return self.statement or plain

    @property
    def oldest(self) -> str:
        """The places of one step's rows, oldest first."""
        return (
            f"select ctid from {self.table} where {self.spent} and {self.age} < "
            f"(select {self.clock}) - make_interval(days => :keep) "
            f"order by {self.age} limit :step{'' if self.is_record else ' for update skip locked'}"
        )


_DISPATCHES = Pruned(
    "dispatches",
    "retention.delivery_days",
    "next_check",
    "ix_dispatches_done",
    "who was told of what; its claims in inbox go with it, as nothing else delivers it again",
    spent="""done and not exists (select from inbox_failures f
        where f.subscriber = dispatches.subscriber and f.event_id = any(dispatches.event_ids))""",
    step=50,  # each takes up to a thousand claims along
)
_WITH_CLAIMS = f"""
    with gone as (
        delete from dispatches where ctid = any(array({_DISPATCHES.oldest}))
        returning id, subscriber, event_ids
    ), claims as (
        delete from inbox using gone
        where inbox.subscriber = gone.subscriber and inbox.event_id = any(gone.event_ids)
    ) select id from gone
"""
_IMPORTED = """
    select {places} from {table} r join {imports} i on i.id = r.import_id
    where {spent} and i.created_at < (select market_now()) - make_interval(days => :keep)
    limit :step
"""


def _report(table: str, imports: str, ended: str) -> Pruned:
    spent = f"i.state in ({ended})"
    places = _IMPORTED.format(places="r.ctid", table=table, imports=imports, spent=spent)
    return Pruned(
        table,
        "retention.import_report_days",
        "created_at of its import",
        f"pk_{table}",
        "what became of each row of a file; the items and the counts stay",
        statement=f"delete from {table} where ctid = any(array({places})) returning 1",
    )


PRUNED = (
    Pruned(
        "idempotency_keys",
        "retention.idempotency_days",
        "answered_at",
        "ix_idempotency_keys_answered_at",
        "answers kept for the retries of clients",
        is_record=True,
    ),
    Pruned(
        "access_tokens",
        "retention.session_days",
        "expires_at",
        "ix_access_tokens_expires_at",
        "sessions and API keys that ended; signing in is in the event log, too",
        clock=MARKET,
    ),
    Pruned(
        "sign_in_attempts",
        "retention.attempt_days",
        "at",
        "ix_sign_in_attempts_at",
        "counted for a day at most",
        is_record=True,
    ),
    Pruned(
        "known_devices",
        "retention.device_days",
        "used_at",
        "ix_known_devices_used_at",
        "devices nobody signs in on any more",
    ),
    Pruned(
        "password_recoveries",
        "retention.recovery_days",
        "created_at",
        "ix_password_recoveries_created_at",
        "claims that nobody brought to the counter; approved ones stay",
        spent="approved_at is null",
    ),
    replace(_DISPATCHES, statement=_WITH_CLAIMS),
    Pruned(
        "jobs",
        "retention.job_days",
        "next_check",
        "ix_jobs_done",
        "work that is done; what it did is in its subject and in the event log",
        spent="done",
    ),
    Pruned(
        "search_alerts",
        "retention.alert_days",
        "created_at",
        "ix_search_alerts_created_at",
        "messages: what appeared for a saved search",
        clock=MARKET,
        is_record=True,
    ),
    Pruned(
        "reminders",
        "retention.reminder_days",
        "created_at",
        "ix_reminders_created_at",
        "messages: fees and terms that came near",
        clock=MARKET,
        is_record=True,
    ),
    Pruned(
        "patent_import_files",
        "retention.import_file_days",
        "created_at of its import",
        "ix_patent_import_files_kept",
        "bytes of publications that are read; name and digest stay",
        step=20,  # files of some MiB
        statement=f"""update patent_import_files set content = '' where ctid = any(array({
            _IMPORTED.format(
                places="r.ctid",
                table="patent_import_files",
                imports="patent_imports",
                spent="r.is_read and octet_length(r.content) > 0 and i.state in ('finished')",
            )
        } for update of r skip locked)) returning 1""",
    ),
    _report("patent_import_records", "patent_imports", "'finished'"),
    _report("import_problems", "bulk_imports", "'finished', 'unreadable', 'cancelled'"),
)

KEPT = {
    "the event log: audit trail, and what was published (网络安全法 23, 电商法 31)": ("events",),
    "open deliveries: each goes when it succeeds": ("inbox_failures",),
    "claims: each goes with its dispatch": ("inbox",),
    "one row a table, a part, a file or a key": (
        *("prunings", "heartbeats", "database_code", "key_fingerprints"),
    ),
    "returns to an earlier state: what was lost then, and who released it": ("restorations",),
    "rules and calendars: old rows explain old decisions": (
        *("policies", "policy_keys", "calendar_years", "calendar_days", "codes", "screen_words"),
        *("legal_event_rules", "search_synonyms", "market_clock"),
        "alembic_version",
    ),
    "books: entries are for ever (会计档案管理办法 14: 30 years)": (
        *("accounts", "transfers", "entries", "settlements", "payments", "payouts", "deposits"),
        *("statements", "bank_lines"),
    ),
    "deals and what they rest on: at least three years (电商法 31), disputes last longer": (
        *("deals", "contracts", "signatures", "deliveries", "registrations", "tranches"),
        *("negotiations", "offers", "offer_drafts", "room_documents", "room_views", "trials"),
        "room_promises",
        *("open_licences", "exclusive_claims", "exclusive_rights", "granted_rights"),
        *("seller_answers", "priorities"),
    ),
    "tendering and auctions: ten years (拍卖法 54: five; 法释 29: ten)": (
        *("procedures", "notices", "notice_editions", "objections", "questions", "intents"),
        *("awards", "auctions", "auction_bidders", "auction_stages", "auction_protocols", "bids"),
        "auction_sealed_bids",
        *("opening_links", "opening_shares"),
        *("openings", "sealed_bids", "custodian_keys", "calls", "proposals", "stages"),
    ),
    "parties and their proofs: checked anew and kept (电商法 27)": (
        *("organisations", "organisation_documents", "users", "memberships", "membership_duties"),
        *("broker_credentials", "broker_trainings", "broker_ratings", "mandates"),
        *("introductions", "engagements", "approvals", "hall_visits", "departures", "relations"),
        "guarded_changes",
    ),
    "personal data: erased field by field when its purpose ends (个保法 47)": (
        *("person_keys", "personal_fields", "consents"),
    ),
    "what is on offer, and its history": (
        *("patents", "patent_watches", "legal_events", "assets", "asset_patents"),
        *("asset_ownerships", "listings", "listing_cards", "demands", "talents"),
    ),
    "one row an upload or import; what is bulky in it is pruned or removed at its end": (
        *("patent_imports", "bulk_imports", "import_sources", "uploads"),
        *("import_chunks", "upload_parts"),
    ),
    "evidence of tests, with the deals they release": (
        *("pilot_bases", "pilot_lines", "pilot_projects", "pilot_milestones", "pilot_targets"),
        *("pilot_batches", "pilot_reports", "pilot_bookings"),
    ),
    "what was suspected of secrecy: its author withdraws it, and then the text is gone": (
        "held_texts",
    ),
    "what answers teach, without a trace of whose they are: rewritten": ("match_lessons",),
    "people's own settings: they delete them": ("saved_searches", "match_opt_outs"),
    "matches and their reasons: assessed for three years (个保法 55, 56)": ("suggestions",),
    "the index: as large as what is to be found; rewritten, not grown": (
        *("search_documents", "search_postings", "search_segments", "search_lengths"),
        *("match_vectors", "match_places"),
    ),
}
