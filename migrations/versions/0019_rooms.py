"""Data rooms of negotiations, behind a promise of confidence."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

WALLS = """
alter table room_documents enable row level security;
alter table room_documents force row level security;
create policy private on room_documents
    using (exists (select from negotiations n where n.id = negotiation_id))
    with check (exists (select from negotiations n where n.id = negotiation_id));
alter table room_views enable row level security;
alter table room_views force row level security;
create policy private on room_views
    using (exists (select from room_documents d where d.id = document_id))
    with check (exists (select from room_documents d where d.id = document_id));
create trigger append_only before update or delete on room_views
    for each row execute function refuse_change();
create trigger keep before truncate on room_views execute function refuse_change();
"""


def upgrade() -> None:
    op.create_table(
        "room_documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("negotiation_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("laid_by", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("laid_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["laid_by"], ["users.id"], name=op.f("fk_room_documents_laid_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["negotiation_id"],
            ["negotiations.id"],
            name=op.f("fk_room_documents_negotiation_id_negotiations"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_room_documents_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_documents")),
    )
    op.create_index(
        op.f("ix_room_documents_negotiation_id"), "room_documents", ["negotiation_id"], unique=False
    )
    op.create_table(
        "room_views",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("viewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["room_documents.id"],
            name=op.f("fk_room_views_document_id_room_documents"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_room_views_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_views")),
    )
    op.create_index(op.f("ix_room_views_document_id"), "room_views", ["document_id"], unique=False)
    op.add_column("negotiations", sa.Column("nda_sha256", sa.Text(), nullable=True))
    op.add_column(
        "negotiations", sa.Column("nda_buyer", sa.Boolean(), server_default="false", nullable=False)
    )
    op.add_column(
        "negotiations",
        sa.Column("nda_seller", sa.Boolean(), server_default="false", nullable=False),
    )
    op.add_column("negotiations", sa.Column("nda_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(WALLS)


def downgrade() -> None:
    raise NotImplementedError("who looked stays on record: restore a backup")
