"""Who may, by law: a mandate that passes is signed anew."""

from datetime import date

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0101"
down_revision = "0100"
branch_labels = None
depends_on = None

# fmt: off
POLICIES = [
    ("mandate.answer_days", 10, "days", "民法典 140, 169, 923: silence is no consent", "D"),
    ("resale.least_working_days", 5, "working_days", "国发〔2011〕38号: five trading days", "C3"),
    ("priority.answer_days", 15, "days", "R1.2.6: time to take it at the same terms", "D"),
    ("procedure.appeal_days", 3, "working_days", "time to appeal against a refusal", "D"),
]
# fmt: on
COLUMNS = ("key", "value", "unit", "legal_basis", "confidence")


def upgrade() -> None:
    _enter_policies()
    _mandates_are_signed_anew()
    _objections_are_open_to_people()
    _relations_are_declared()
    _refusals_are_appealed()
    _holders_of_priority_are_told()


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")


def _enter_policies() -> None:
    types = {"value": sa.BigInteger, "valid_from": sa.Date}
    names = (*COLUMNS, "valid_from")
    table = sa.table("policies", *(sa.column(name, types.get(name, sa.Text)) for name in names))
    since = {"valid_from": date(2020, 1, 1)}
    op.bulk_insert(table, [dict(zip(COLUMNS, row, strict=True)) | since for row in POLICIES])


def _mandates_are_signed_anew() -> None:
    for name in ("receiver_declaration", "receiver_consent"):
        op.add_column("mandates", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("mandates", sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True))
    op.drop_index("uq_mandates_exclusive", "mandates")
    op.create_index(
        "uq_mandates_exclusive",
        "mandates",
        ["principal_id", "object_kind", "object_id", "side"],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("is_exclusive and state in ('active', 'transferring', 'taken')"),
    )
    # whose signature names a broker before this one: the principal has not agreed to this one
    op.execute("""
        update mandates m
        set state = 'accepted', version = version + 1,
            receiver_id = null, signed_sha256 = null, signed_by = null
        where state in ('active', 'transferring') and exists (
            select from events taken
            where taken.subject_id = m.id and taken.name = 'mandate.taken_over'
                and not exists (select from events signed where signed.subject_id = m.id
                    and signed.name = 'mandate.signed' and signed.id > taken.id))
    """)


def _objections_are_open_to_people() -> None:
    op.add_column(
        "procedures",
        sa.Column("open_objections", sa.BigInteger(), server_default="0", nullable=False),
    )
    op.add_column("objections", sa.Column("identity_sha256", sa.Text(), nullable=True))
    op.add_column("objections", sa.Column("procedure_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(None, "objections", "procedures", ["procedure_id"], ["id"])
    op.create_index("ix_objections_procedure_id", "objections", ["procedure_id"])
    op.create_index("ix_objections_filer_id", "objections", ["filer_id"])
    for name in ("notice_id", "filed_for", "filer_name"):
        op.alter_column("objections", name, nullable=True)
    op.create_check_constraint("about", "objections", "num_nonnulls(notice_id, procedure_id) = 1")
    op.create_check_constraint("filer", "objections", "(filed_for is null) = (filer_name is null)")
    # nobody decides on what is on notice no longer
    op.execute("""
        update objections o set state = 'ended', version = o.version + 1, next_check = null
        from notices n where n.id = o.notice_id and o.state in ('filed', 'investigating')
            and n.state in ('withdrawn', 'failed')
    """)
    op.execute("""
        update notices set open_objections = 0
        where open_objections > 0 and state in ('withdrawn', 'failed')
    """)


def _relations_are_declared() -> None:
    op.create_table(
        "relations",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("organisation_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("other_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("ties", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("declared_by", sa.Uuid(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.CheckConstraint("organisation_id <> other_id", name="sides"),
    )
    op.create_index("ix_relations_organisation", "relations", ["organisation_id", "other_id"])
    op.create_index("ix_relations_page", "relations", ["created_at", "id"])
    op.create_index("ix_relations_other_id", "relations", ["other_id"])


def _refusals_are_appealed() -> None:
    for name in ("was_returned_late", "was_doubted"):
        column = sa.Column(name, sa.Boolean(), server_default="false", nullable=False)
        op.add_column("intents", column)
    op.execute("update intents set was_doubted = true where state = 'curing'")
    # what was returned or refused is waited for now: it has the time it had, and three days
    op.execute("""
        update intents i set cure_by = p.closes_at, next_check = p.closes_at
        from procedures p where p.id = i.procedure_id and i.state = 'returned'
    """)
    op.execute("""
        update intents set reply_by = market_now() + interval '3 days',
            next_check = market_now() + interval '3 days'
        where state = 'refused'
    """)
    op.execute("""
        update procedures p set open_intents = open_intents + n.awaited
        from (select procedure_id, count(*) as awaited from intents
              where state in ('returned', 'refused') group by procedure_id) n
        where n.procedure_id = p.id
    """)


def _holders_of_priority_are_told() -> None:
    op.add_column("deals", sa.Column("priority_until", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "priorities",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", JSONB(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("holder_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("seller_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("asset_id", sa.Uuid(), sa.ForeignKey("assets.id"), nullable=False),
        sa.Column("listing_id", sa.Uuid(), sa.ForeignKey("listings.id"), nullable=False),
        sa.Column("deal_id", sa.Uuid(), sa.ForeignKey("deals.id"), nullable=True),
        sa.Column("procedure_id", sa.Uuid(), sa.ForeignKey("procedures.id"), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_deal_id", sa.Uuid(), sa.ForeignKey("deals.id"), nullable=True),
        sa.CheckConstraint("num_nonnulls(deal_id, procedure_id) = 1", name="about"),
        sa.UniqueConstraint("deal_id", "holder_id"),
        sa.UniqueConstraint("procedure_id", "holder_id"),
    )
    op.create_index("ix_priorities_page", "priorities", ["holder_id", "created_at", "id"])
    op.create_index("ix_priorities_next_check", "priorities", ["next_check"])
