"""Four eyes, brokers, mandates, personal data, visits."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


EVENTS = """
drop trigger append_only on events;
create trigger append_only before update on events for each row
    when (old.position is not null
          or (old.id, old.name, old.subject_id, old.request_id, old.data, old.happened_at)
             <> (new.id, new.name, new.subject_id, new.request_id, new.data, new.happened_at)
          or old.user_id is distinct from new.user_id
          or old.acting_for is distinct from new.acting_for
          or old.through is distinct from new.through)
    execute function refuse_change();
"""
KEPT = {  # evidence: what was entered is not changed afterwards
    "organisation_documents": "id, organisation_id, kind, name, sha256, given_by, created_at",
    "broker_trainings": "id, user_id, course, hours, completed_on, sha256, entered_by, created_at",
    "broker_ratings": "id, broker_id, deal_id, organisation_id, score, text, created_at",
    "introductions": "id, mandate_id, broker_id, principal_id, organisation_id, introduced_at",
}
APPEND_ONLY = """
create trigger append_only before update of {columns} on {table}
    for each row execute function refuse_change();
create trigger keep_rows before delete on {table} for each row execute function refuse_change();
"""


def upgrade() -> None:
    op.create_table(
        "approvals",
        sa.Column(
            "state",
            sa.Enum(
                "asked",
                "approved",
                "refused",
                "withdrawn",
                "lapsed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("arguments", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["users.id"], name=op.f("fk_approvals_asked_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["users.id"], name=op.f("fk_approvals_decided_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approvals")),
    )
    op.create_index(op.f("ix_approvals_next_check"), "approvals", ["next_check"], unique=False)
    op.create_index("ix_approvals_page", "approvals", ["created_at", "id"], unique=False)
    op.create_index(
        "uq_approvals_asked",
        "approvals",
        ["act", "subject_id"],
        unique=True,
        postgresql_where=sa.text("state = 'asked'"),
    )
    op.create_table(
        "broker_credentials",
        sa.Column(
            "state",
            sa.Enum(
                "applied",
                "returned",
                "materials_ok",
                "examined",
                "certified",
                "expired",
                "suspended",
                "revoked",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("materials", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("exam_score", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("certified_on", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("review_reasons", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_broker_credentials_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_broker_credentials_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broker_credentials")),
    )
    op.create_index(
        op.f("ix_broker_credentials_next_check"), "broker_credentials", ["next_check"], unique=False
    )
    op.create_index(
        "ix_broker_credentials_page", "broker_credentials", ["created_at", "id"], unique=False
    )
    op.create_index("uq_broker_credentials_number", "broker_credentials", ["number"], unique=True)
    op.create_index(
        "uq_broker_credentials_user",
        "broker_credentials",
        ["user_id"],
        unique=True,
        postgresql_where=sa.text("state not in ('withdrawn', 'revoked')"),
    )
    op.create_table(
        "broker_ratings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("broker_id", sa.Uuid(), nullable=False),
        sa.Column("deal_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.CheckConstraint("score between 1 and 5", name=op.f("ck_broker_ratings_score")),
        sa.ForeignKeyConstraint(
            ["broker_id"], ["users.id"], name=op.f("fk_broker_ratings_broker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_broker_ratings_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broker_ratings")),
        sa.UniqueConstraint(
            "broker_id",
            "deal_id",
            "organisation_id",
            name=op.f("uq_broker_ratings_broker_id_deal_id_organisation_id"),
        ),
    )
    op.create_table(
        "broker_trainings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("course", sa.Text(), nullable=False),
        sa.Column("hours", sa.BigInteger(), nullable=False),
        sa.Column("completed_on", sa.Date(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.CheckConstraint("hours between 1 and 400", name=op.f("ck_broker_trainings_hours")),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["users.id"], name=op.f("fk_broker_trainings_entered_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_broker_trainings_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broker_trainings")),
    )
    op.create_index(
        op.f("ix_broker_trainings_user_id"), "broker_trainings", ["user_id"], unique=False
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=True),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column(
            "given_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_consents_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index("ix_consents_user", "consents", ["user_id", "given_at", "id"], unique=False)
    op.create_table(
        "mandates",
        sa.Column(
            "state",
            sa.Enum(
                "asked",
                "accepted",
                "active",
                "transferring",
                "declined",
                "revoked",
                "resigned",
                "expired",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("broker_id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=True),
        sa.Column("principal_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("object_kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Uuid(), nullable=True),
        sa.Column("scope", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("is_exclusive", sa.Boolean(), nullable=False),
        sa.Column("commission", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("interest_declaration", sa.Text(), nullable=True),
        sa.Column("consent_to_both", sa.Text(), nullable=True),
        sa.Column("signed_sha256", sa.Text(), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["broker_id"], ["users.id"], name=op.f("fk_mandates_broker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["principal_id"],
            ["organisations.id"],
            name=op.f("fk_mandates_principal_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["receiver_id"], ["users.id"], name=op.f("fk_mandates_receiver_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["users.id"], name=op.f("fk_mandates_signed_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandates")),
    )
    op.create_index(
        "ix_mandates_broker", "mandates", ["broker_id", "created_at", "id"], unique=False
    )
    op.create_index(op.f("ix_mandates_next_check"), "mandates", ["next_check"], unique=False)
    op.create_index("ix_mandates_object", "mandates", ["object_id"], unique=False)
    op.create_index(
        "ix_mandates_principal", "mandates", ["principal_id", "created_at", "id"], unique=False
    )
    op.create_index(
        "uq_mandates_exclusive",
        "mandates",
        ["principal_id", "object_kind", "object_id", "side"],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("is_exclusive and state in ('active', 'transferring')"),
    )
    op.create_table(
        "person_keys",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_person_keys_user_id_users")
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_person_keys")),
    )
    op.create_table(
        "personal_fields",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("mask", sa.Text(), nullable=False),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_personal_fields_user_id_users")
        ),
        sa.PrimaryKeyConstraint("user_id", "kind", name=op.f("pk_personal_fields")),
    )
    op.create_index(
        "uq_personal_fields_held",
        "personal_fields",
        ["kind", "blind"],
        unique=True,
        postgresql_where=sa.text("kind in ('id_number', 'phone')"),
    )
    op.create_table(
        "engagements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("broker_id", sa.Uuid(), nullable=False),
        sa.Column("deal_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("buyer_id", sa.Uuid(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("owed", sa.BigInteger(), nullable=False),
        sa.Column("is_bypass", sa.Boolean(), nullable=False),
        sa.Column("concluded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["broker_id"], ["users.id"], name=op.f("fk_engagements_broker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["buyer_id"], ["organisations.id"], name=op.f("fk_engagements_buyer_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["mandate_id"], ["mandates.id"], name=op.f("fk_engagements_mandate_id_mandates")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_engagements_seller_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_engagements")),
        sa.UniqueConstraint(
            "mandate_id", "deal_id", name=op.f("uq_engagements_mandate_id_deal_id")
        ),
    )
    op.create_index(op.f("ix_engagements_broker_id"), "engagements", ["broker_id"], unique=False)
    op.create_table(
        "hall_visits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("station_id", sa.Uuid(), nullable=False),
        sa.Column("clerk_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("visitor", sa.LargeBinary(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("duties", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "opened_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clerk_id"], ["users.id"], name=op.f("fk_hall_visits_clerk_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["organisation_documents.id"],
            name=op.f("fk_hall_visits_document_id_organisation_documents"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_hall_visits_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["station_id"],
            ["organisations.id"],
            name=op.f("fk_hall_visits_station_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall_visits")),
    )
    op.create_index(
        "ix_hall_visits_station", "hall_visits", ["station_id", "opened_at", "id"], unique=False
    )
    op.create_table(
        "introductions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("broker_id", sa.Uuid(), nullable=False),
        sa.Column("principal_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column(
            "introduced_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("acknowledged_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["acknowledged_by"], ["users.id"], name=op.f("fk_introductions_acknowledged_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["broker_id"], ["users.id"], name=op.f("fk_introductions_broker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["mandate_id"], ["mandates.id"], name=op.f("fk_introductions_mandate_id_mandates")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_introductions_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["principal_id"],
            ["organisations.id"],
            name=op.f("fk_introductions_principal_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introductions")),
        sa.UniqueConstraint(
            "mandate_id",
            "organisation_id",
            name=op.f("uq_introductions_mandate_id_organisation_id"),
        ),
    )
    op.create_index(
        op.f("ix_introductions_organisation_id"), "introductions", ["organisation_id"], unique=False
    )
    op.add_column("events", sa.Column("through", sa.Uuid(), nullable=True))
    op.add_column("organisations", sa.Column("accreditation_level", sa.BigInteger(), nullable=True))
    op.execute(EVENTS)
    for table, columns in KEPT.items():
        op.execute(APPEND_ONLY.format(table=table, columns=columns))


def downgrade() -> None:
    op.drop_column("organisations", "accreditation_level")
    op.drop_column("events", "through")
    op.drop_index(op.f("ix_introductions_organisation_id"), table_name="introductions")
    op.drop_table("introductions")
    op.drop_index("ix_hall_visits_station", table_name="hall_visits")
    op.drop_table("hall_visits")
    op.drop_index(op.f("ix_engagements_broker_id"), table_name="engagements")
    op.drop_table("engagements")
    op.drop_index(
        "uq_personal_fields_held",
        table_name="personal_fields",
        postgresql_where=sa.text("kind in ('id_number', 'phone')"),
    )
    op.drop_table("personal_fields")
    op.drop_table("person_keys")
    op.drop_index(
        "uq_mandates_exclusive",
        table_name="mandates",
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("is_exclusive and state in ('active', 'transferring')"),
    )
    op.drop_index("ix_mandates_principal", table_name="mandates")
    op.drop_index("ix_mandates_object", table_name="mandates")
    op.drop_index(op.f("ix_mandates_next_check"), table_name="mandates")
    op.drop_index("ix_mandates_broker", table_name="mandates")
    op.drop_table("mandates")
    op.drop_index("ix_consents_user", table_name="consents")
    op.drop_table("consents")
    op.drop_index(op.f("ix_broker_trainings_user_id"), table_name="broker_trainings")
    op.drop_table("broker_trainings")
    op.drop_table("broker_ratings")
    op.drop_index(
        "uq_broker_credentials_user",
        table_name="broker_credentials",
        postgresql_where=sa.text("state not in ('withdrawn', 'revoked')"),
    )
    op.drop_index("uq_broker_credentials_number", table_name="broker_credentials")
    op.drop_index("ix_broker_credentials_page", table_name="broker_credentials")
    op.drop_index(op.f("ix_broker_credentials_next_check"), table_name="broker_credentials")
    op.drop_table("broker_credentials")
    op.drop_index(
        "uq_approvals_asked", table_name="approvals", postgresql_where=sa.text("state = 'asked'")
    )
    op.drop_index("ix_approvals_page", table_name="approvals")
    op.drop_index(op.f("ix_approvals_next_check"), table_name="approvals")
    op.drop_table("approvals")
