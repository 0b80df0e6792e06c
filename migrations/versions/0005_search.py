"""The index of the libraries, and the searches people keep."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Ids of one segment stay together. The lock of the session, not of the transaction: an import that
# indexes for seconds must not keep a publisher from the next id.
TAKE_IDS = """
create function take_search_ids(wanted integer) returns bigint language plpgsql as $$
declare first bigint;
begin
    perform pg_advisory_lock(hashtext('take_search_ids'));
    first := nextval('search_documents_id_seq');
    perform setval('search_documents_id_seq', first + wanted - 1);
    perform pg_advisory_unlock(hashtext('take_search_ids'));
    return first;
exception when others then
    perform pg_advisory_unlock(hashtext('take_search_ids'));
    raise;
end $$;
"""


def upgrade() -> None:
    op.create_table(
        "search_documents",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("ref", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("trl", sa.SmallInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("right", sa.Text(), nullable=True),
        sa.Column("seller_id", sa.Uuid(), nullable=True),
        sa.Column("is_pilot_verified", sa.Boolean(), nullable=True),
        sa.Column("classes", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("summary_length", sa.Integer(), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_documents")),
    )
    op.create_index(
        "ix_search_documents_at", "search_documents", ["library", "at", "id"], unique=False
    )
    op.create_index(
        "ix_search_documents_price", "search_documents", ["library", "price", "id"], unique=False
    )
    op.create_index("uq_search_documents_ref", "search_documents", ["library", "ref"], unique=True)
    op.create_table(
        "search_lengths",
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("mean", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("library", name=op.f("pk_search_lengths")),
    )
    op.create_table(
        "search_postings",
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("term", sa.BigInteger(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("postings", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("library", "term", "base", name=op.f("pk_search_postings")),
    )
    op.create_index("ix_search_postings_segment", "search_postings", ["library", "base"])
    op.create_table(
        "search_segments",
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("documents", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("library", "base", name=op.f("pk_search_segments")),
    )
    op.create_table(
        "search_synonyms",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("synonym", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", "synonym", name=op.f("pk_search_synonyms")),
    )
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("question", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_saved_searches_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_saved_searches_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_searches")),
    )
    op.create_index(op.f("ix_saved_searches_library"), "saved_searches", ["library"], unique=False)
    op.create_index(
        "ix_saved_searches_owner", "saved_searches", ["user_id", "created_at", "id"], unique=False
    )
    op.create_table(
        "search_alerts",
        sa.Column("saved_search_id", sa.Uuid(), nullable=False),
        sa.Column("ref", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["saved_search_id"],
            ["saved_searches.id"],
            name=op.f("fk_search_alerts_saved_search_id_saved_searches"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("saved_search_id", "ref", name=op.f("pk_search_alerts")),
    )
    op.create_index(
        "ix_search_alerts_page",
        "search_alerts",
        ["saved_search_id", "created_at", "ref"],
        unique=False,
    )
    op.execute(TAKE_IDS)
    # how frequent a term is, is read from the index alone
    op.execute("alter table search_postings drop constraint pk_search_postings")
    op.execute(
        "alter table search_postings add constraint pk_search_postings "
        "primary key (library, term, base) include (count)"
    )
    # packed numbers do not compress; trying costs more than it saves
    op.execute("alter table search_postings alter postings set storage external")


def downgrade() -> None:
    op.execute("drop function take_search_ids(integer)")
    op.drop_index("ix_search_alerts_page", table_name="search_alerts")
    op.drop_table("search_alerts")
    op.drop_index("ix_saved_searches_owner", table_name="saved_searches")
    op.drop_index(op.f("ix_saved_searches_library"), table_name="saved_searches")
    op.drop_table("saved_searches")
    op.drop_table("search_synonyms")
    op.drop_table("search_segments")
    op.drop_index("ix_search_postings_segment", table_name="search_postings")
    op.drop_table("search_postings")
    op.drop_table("search_lengths")
    op.drop_index("uq_search_documents_ref", table_name="search_documents")
    op.drop_index("ix_search_documents_price", table_name="search_documents")
    op.drop_index("ix_search_documents_at", table_name="search_documents")
    op.drop_table("search_documents")
