"""The three libraries: results, problems, talents; codes, legal events, imports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "codes",
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("zh", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("scheme", "code", name=op.f("pk_codes")),
    )
    op.create_index("ix_codes_parent", "codes", ["scheme", "parent", "code"], unique=False)
    op.create_table(
        "import_sources",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("library", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("ref", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation_id", "library", "source_id", name=op.f("pk_import_sources")
        ),
    )
    op.create_table(
        "legal_event_rules",
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("national", sa.Text(), nullable=False),
        sa.Column(
            "effect",
            sa.Enum(
                "none",
                "grant",
                "refuse",
                "withdraw",
                "lapse",
                "expire",
                "abandon",
                "invalidate",
                "invalidate_partly",
                "restore",
                "pledge",
                "release_pledge",
                "grant_licence",
                "end_licence",
                "suspend",
                "end_suspension",
                "preserve",
                "end_preservation",
                "change_owner",
                name="effect",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("category", "national", name=op.f("pk_legal_event_rules")),
    )
    op.create_table(
        "screen_words",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_screen_words")),
    )
    op.create_table(
        "bulk_imports",
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "reading",
                "finished",
                "unreadable",
                "cancelled",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("duties", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("is_by_operator", sa.Boolean(), nullable=False),
        sa.Column("library", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("is_rehearsal", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("read_to", sa.BigInteger(), nullable=False),
        sa.Column("rows_read", sa.BigInteger(), nullable=False),
        sa.Column("imported", sa.BigInteger(), nullable=False),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
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
            name=op.f("fk_bulk_imports_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_bulk_imports_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_imports")),
    )
    op.create_index(
        op.f("ix_bulk_imports_next_check"), "bulk_imports", ["next_check"], unique=False
    )
    op.create_index(
        op.f("ix_bulk_imports_organisation_id"), "bulk_imports", ["organisation_id"], unique=False
    )
    op.create_table(
        "demands",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "published",
                "hidden",
                "expired",
                "solved",
                "unsolved",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("serial", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("poser_id", sa.Uuid(), nullable=False),
        sa.Column("poser_name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("public_summary", sa.Text(), nullable=True),
        sa.Column("targets", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("keywords", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("is_choke_point", sa.Boolean(), nullable=False),
        sa.Column("is_common", sa.Boolean(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=True),
        sa.Column("industry", sa.Text(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("ways", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("budget_min", sa.BigInteger(), nullable=True),
        sa.Column("budget_max", sa.BigInteger(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("ip_terms", sa.Text(), nullable=True),
        sa.Column("trl_wanted", sa.BigInteger(), nullable=True),
        sa.Column(
            "level",
            sa.Enum(
                "public", "selected", "number_only", name="level", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("selected", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("review_reasons", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
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
            ["poser_id"], ["organisations.id"], name=op.f("fk_demands_poser_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_demands")),
        sa.UniqueConstraint("serial", name=op.f("uq_demands_serial")),
    )
    op.create_index(op.f("ix_demands_next_check"), "demands", ["next_check"], unique=False)
    op.create_index("ix_demands_poser", "demands", ["poser_id", "created_at", "id"], unique=False)
    op.create_table(
        "legal_events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patent_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("national", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "effect",
            sa.Enum(
                "none",
                "grant",
                "refuse",
                "withdraw",
                "lapse",
                "expire",
                "abandon",
                "invalidate",
                "invalidate_partly",
                "restore",
                "pledge",
                "release_pledge",
                "grant_licence",
                "end_licence",
                "suspend",
                "end_suspension",
                "preserve",
                "end_preservation",
                "change_owner",
                name="effect",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column(
            "entered_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["patent_id"], ["patents.id"], name=op.f("fk_legal_events_patent_id_patents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_events")),
        sa.UniqueConstraint("digest", name=op.f("uq_legal_events_digest")),
    )
    op.create_index(
        "ix_legal_events_patent", "legal_events", ["patent_id", "on", "id"], unique=False
    )
    op.create_table(
        "patent_watches",
        sa.Column(
            "state",
            sa.Enum("watched", "ended", name="watchstate", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("patent_id", sa.Uuid(), nullable=False),
        sa.Column("next_fee_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("is_end_told", sa.Boolean(), nullable=False),
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
            ["patent_id"], ["patents.id"], name=op.f("fk_patent_watches_patent_id_patents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patent_watches")),
        sa.UniqueConstraint("patent_id", name=op.f("uq_patent_watches_patent_id")),
    )
    op.create_index(
        op.f("ix_patent_watches_next_check"), "patent_watches", ["next_check"], unique=False
    )
    op.create_table(
        "seller_answers",
        sa.Column("negotiation_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["seller_id"],
            ["organisations.id"],
            name=op.f("fk_seller_answers_seller_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("negotiation_id", name=op.f("pk_seller_answers")),
    )
    op.create_index(
        op.f("ix_seller_answers_seller_id"), "seller_answers", ["seller_id"], unique=False
    )
    op.create_table(
        "talents",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "published",
                "hidden",
                "expired",
                "unconsented",
                "removed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("keeper_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("title_of_post", sa.Text(), nullable=True),
        sa.Column("disciplines", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("research", sa.Text(), nullable=True),
        sa.Column("posts", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("services", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("districts", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("availability", sa.Text(), nullable=True),
        sa.Column("achievements", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("avoids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("is_recommended", sa.Boolean(), nullable=False),
        sa.Column("consented", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("consent_text", sa.Text(), nullable=True),
        sa.Column("consent_sha256", sa.Text(), nullable=True),
        sa.Column("consented_on", sa.Date(), nullable=True),
        sa.Column("consent_withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("review_reasons", sa.Text(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
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
            ["keeper_id"], ["organisations.id"], name=op.f("fk_talents_keeper_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talents")),
    )
    op.create_index("ix_talents_keeper", "talents", ["keeper_id", "created_at", "id"], unique=False)
    op.create_index(op.f("ix_talents_next_check"), "talents", ["next_check"], unique=False)
    op.create_table(
        "import_chunks",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["bulk_imports.id"], name=op.f("fk_import_chunks_import_id_bulk_imports")
        ),
        sa.PrimaryKeyConstraint("import_id", "number", name=op.f("pk_import_chunks")),
    )
    op.create_table(
        "import_problems",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("row", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("cell", sa.Text(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("details", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["bulk_imports.id"],
            name=op.f("fk_import_problems_import_id_bulk_imports"),
        ),
        sa.PrimaryKeyConstraint("import_id", "row", "number", name=op.f("pk_import_problems")),
    )
    op.add_column(
        "assets",
        sa.Column(
            "kind",
            sa.Enum(
                "patent",
                "know_how",
                "software",
                "layout_design",
                "plant_variety",
                "biological",
                "standard",
                "other",
                name="kind",
                native_enum=False,
                length=40,
            ),
            server_default="patent",
            nullable=False,
        ),
    )
    op.add_column(
        "assets",
        sa.Column("keywords", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
    )
    op.add_column("assets", sa.Column("field", sa.Text(), nullable=True))
    op.add_column("assets", sa.Column("district", sa.Text(), nullable=True))
    op.add_column(
        "assets",
        sa.Column(
            "facts", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False
        ),
    )
    op.add_column("assets", sa.Column("confidential", sa.Text(), nullable=True))
    op.add_column("listings", sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("listings", sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("listings", sa.Column("suspended_for", sa.Text(), nullable=True))
    op.add_column("listings", sa.Column("response_hours", sa.BigInteger(), nullable=True))
    op.create_index(
        "uq_listings_exclusive",
        "listings",
        ["asset_id"],
        unique=True,
        postgresql_where=sa.text(
            "\"right\" <> 'ordinary_licence' and state in "
            "('submitted', 'published', 'reserved', 'suspended')"
        ),
    )
    op.add_column(
        "patents",
        sa.Column(
            "encumbrances",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'[]'"),
            nullable=False,
        ),
    )


def downgrade() -> None:
    op.drop_column("patents", "encumbrances")
    op.drop_index(
        "uq_listings_exclusive",
        table_name="listings",
        postgresql_where=sa.text(
            "\"right\" <> 'ordinary_licence' and state in "
            "('submitted', 'published', 'reserved', 'suspended')"
        ),
    )
    op.drop_column("listings", "response_hours")
    op.drop_column("listings", "suspended_for")
    op.drop_column("listings", "reminded_at")
    op.drop_column("listings", "confirmed_at")
    op.drop_column("assets", "confidential")
    op.drop_column("assets", "facts")
    op.drop_column("assets", "district")
    op.drop_column("assets", "field")
    op.drop_column("assets", "keywords")
    op.drop_column("assets", "kind")
    op.drop_table("import_problems")
    op.drop_table("import_chunks")
    op.drop_index(op.f("ix_talents_next_check"), table_name="talents")
    op.drop_index("ix_talents_keeper", table_name="talents")
    op.drop_table("talents")
    op.drop_index(op.f("ix_seller_answers_seller_id"), table_name="seller_answers")
    op.drop_table("seller_answers")
    op.drop_index(op.f("ix_patent_watches_next_check"), table_name="patent_watches")
    op.drop_table("patent_watches")
    op.drop_index("ix_legal_events_patent", table_name="legal_events")
    op.drop_table("legal_events")
    op.drop_index("ix_demands_poser", table_name="demands")
    op.drop_index(op.f("ix_demands_next_check"), table_name="demands")
    op.drop_table("demands")
    op.drop_index(op.f("ix_bulk_imports_organisation_id"), table_name="bulk_imports")
    op.drop_index(op.f("ix_bulk_imports_next_check"), table_name="bulk_imports")
    op.drop_table("bulk_imports")
    op.drop_table("screen_words")
    op.drop_table("legal_event_rules")
    op.drop_table("import_sources")
    op.drop_index("ix_codes_parent", table_name="codes")
    op.drop_table("codes")
