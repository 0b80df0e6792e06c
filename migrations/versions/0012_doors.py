"""Letters of authority with a term, sealed bank lines, commissions by payment, more walls."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from app.core.sealing import blind, seal, unseal

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds"
VENUE = "current_setting('market.viewer', true) = 'system'"
IMPORT = "exists (select from {0} i where i.id = import_id)"
WALLS = {
    "hall_visits": "market_sees(station_id, organisation_id)",
    "organisation_documents": "market_sees(organisation_id)",
    "idempotency_keys": "market_is(user_id)",
    "broker_trainings": "market_is(user_id)",
    "bulk_imports": "market_sees(organisation_id)",
    "import_chunks": IMPORT.format("bulk_imports"),
    "import_problems": IMPORT.format("bulk_imports"),
    "import_sources": "market_sees(organisation_id)",
    "patent_imports": "market_sees(organisation_id)",
    "patent_import_files": IMPORT.format("patent_imports"),
    "patent_import_records": IMPORT.format("patent_imports"),
    "search_alerts": "exists (select from saved_searches s where s.id = saved_search_id)",
    "approvals": VENUE,
    "statements": VENUE,
    "bank_lines": VENUE,
}
POLICY = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy private on {table} using ({sees}) with check ({sees});
"""
ONLY_READ = """
revoke insert, update, delete on alembic_version from market_app;
"""


def upgrade() -> None:
    op.execute("set local market.viewer = 'system'")  # the walls bind an owner, too
    _one_evidence_once()
    _authorities()
    _accounts()
    _commissions()
    op.add_column("access_tokens", sa.Column("opened_by", sa.UUID(), nullable=True))
    op.create_index("ix_access_tokens_opened_by", "access_tokens", ["opened_by"])
    op.create_unique_constraint(
        "uq_broker_trainings_user_id_sha256", "broker_trainings", ["user_id", "sha256"]
    )
    for table, sees in WALLS.items():
        op.execute(POLICY.format(table=table, sees=sees))
    op.execute(ONLY_READ)
    _seed()


def _one_evidence_once() -> None:
    """Hours that the same evidence brought twice count once from now on."""
    op.execute("alter table broker_trainings disable trigger keep_rows")
    op.execute(
        "delete from broker_trainings t using broker_trainings o where o.user_id = t.user_id "
        "and o.sha256 = t.sha256 and (o.created_at, o.id) < (t.created_at, t.id)"
    )
    op.execute("alter table broker_trainings enable trigger keep_rows")


def _authorities() -> None:
    """Letters that were given without a term are shown and count no longer (民法典 165)."""
    texts = postgresql.ARRAY(sa.Text())
    op.add_column(
        "organisation_documents",
        sa.Column("duties", texts, server_default="{}", nullable=False),
    )
    for name in ("valid_until", "withdrawn_at"):
        op.add_column("organisation_documents", sa.Column(name, sa.DateTime(timezone=True)))


def _accounts() -> None:
    """Account numbers of bank lines are sealed; organisations' get their blind index."""
    op.add_column("organisations", sa.Column("bank_account_blind", sa.LargeBinary()))
    op.create_index("ix_organisations_bank_account_blind", "organisations", ["bank_account_blind"])
    op.alter_column("bank_lines", "counterparty_account", new_column_name="clear")
    for name in ("counterparty_account", "account_blind"):
        op.add_column("bank_lines", sa.Column(name, sa.LargeBinary()))
    op.add_column("bank_lines", sa.Column("account_mask", sa.Text()))
    bind = op.get_bind()
    for id, clear in bind.execute(sa.text("select id, clear from bank_lines")).all():
        values = {
            "id": id,
            "sealed": seal(clear, "bank_lines", "counterparty_account", id),
            "blind": blind(clear, "bank_account"),
            "mask": "*" * max(len(clear) - 4, 0) + clear[-4:],
        }
        bind.execute(
            sa.text(
                "update bank_lines set counterparty_account = :sealed, account_blind = :blind, "
                "account_mask = :mask where id = :id"
            ),
            values,
        )
    for name in ("counterparty_account", "account_blind", "account_mask"):
        op.alter_column("bank_lines", name, nullable=False)
    op.drop_column("bank_lines", "clear")
    rows = sa.text("select id, bank_account from organisations where bank_account is not null")
    for id, sealed in bind.execute(rows).all():
        account = unseal(bytes(sealed), "organisations", "bank_account", id)
        plain = "".join(account.split()).replace("-", "")
        bind.execute(
            sa.text("update organisations set bank_account_blind = :blind where id = :id"),
            {"blind": blind(plain, "bank_account"), "id": id},
        )


def _commissions() -> None:
    op.add_column("engagements", sa.Column("technical_value", sa.BigInteger()))
    op.add_column(
        "engagements",
        sa.Column("received", sa.BigInteger(), server_default="0", nullable=False),
    )
    op.execute(
        "update engagements e set technical_value = r.technical_value "
        "from registrations r where r.deal_id = e.deal_id"
    )
    op.execute(
        "update engagements e set received = p.received from ("
        " select p.deal_id, sum(s.fee + s.net) as received from settlements s"
        " join payments p on p.id = s.payment_id group by p.deal_id"
        ") p where p.deal_id = e.deal_id"
    )
    op.execute(
        "update mandates set policy = policy || "
        """'{"mandate.warned_rate": {"value": 1000, "unit": "basis_points"}}'"""
    )


def _seed() -> None:
    with (SEEDS / "policies_0012.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"valid_from": date.fromisoformat(row["valid_from"]), "valid_to": None}
        row["value"] = int(row["value"])
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    op.bulk_insert(sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), rows)


def downgrade() -> None:
    raise NotImplementedError("sealed accounts have no way back: restore a backup")
