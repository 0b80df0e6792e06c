"""Lists are read page by page, in an order that an index serves."""

from alembic import op

revision = "0140"
down_revision = "0130"
branch_labels = None
depends_on = None

PAGES = {
    "ix_questions_page": ("questions", ["procedure_id", "created_at", "id"]),
    "ix_objections_notice_id_page": ("objections", ["notice_id", "created_at", "id"]),
    "ix_objections_procedure_id_page": ("objections", ["procedure_id", "created_at", "id"]),
    "ix_objections_filer_id_page": ("objections", ["filer_id", "created_at", "id"]),
    "ix_introductions_mandate_id_page": ("introductions", ["mandate_id", "introduced_at", "id"]),
    "ix_introductions_organisation_id_page": (
        "introductions",
        ["organisation_id", "introduced_at", "id"],
    ),
    "ix_room_documents_negotiation_id_page": (
        "room_documents",
        ["negotiation_id", "laid_at", "id"],
    ),
    "ix_room_documents_procedure_id_page": ("room_documents", ["procedure_id", "laid_at", "id"]),
    "ix_offer_drafts_page": ("offer_drafts", ["negotiation_id", "drafted_at", "id"]),
    "ix_room_views_page": ("room_views", ["document_id", "id"]),
    "ix_transfers_page": ("transfers", ["deal_id", "posted_at", "id"]),
    "ix_legal_events_page": ("legal_events", ["patent_id", "on", "entered_at", "id"]),
}
SERVED = {  # by the beginning of another now
    "ix_questions_procedure_id": "questions",
    "ix_objections_notice_id": "objections",
    "ix_objections_procedure_id": "objections",
    "ix_objections_filer_id": "objections",
    "ix_introductions_organisation_id": "introductions",
    "ix_room_documents_negotiation_id": "room_documents",
    "ix_room_documents_procedure_id": "room_documents",
    "ix_offer_drafts_negotiation_id": "offer_drafts",
    "ix_room_views_document_id": "room_views",
    "ix_transfers_deal_id": "transfers",
    "ix_legal_events_patent": "legal_events",
}


def upgrade() -> None:
    for name, (table, columns) in PAGES.items():
        op.create_index(name, table, columns)
    for name, table in SERVED.items():
        op.drop_index(name, table)


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")
