"""Where items stand among the IPC's subclasses, what answers teach, and synonyms with a source."""

import csv
from itertools import permutations
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0150"
down_revision = "0140"
branch_labels = None
depends_on = None

SEED = Path(__file__).parent.parent / "seeds" / revision / "synonyms.csv"


def upgrade() -> None:
    op.create_table(
        "match_places",
        sa.Column("document_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("place", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "match_lessons",
        sa.Column("sought", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("taken", sa.LargeBinary, nullable=False),
    )
    op.add_column(
        "search_synonyms",
        sa.Column("source", sa.Text, nullable=False, server_default="operator"),
    )
    for row in csv.DictReader(SEED.read_text(encoding="utf-8").splitlines()):
        _enter(row["words"].split("|"), row["source"])


def _enter(words: list[str], source: str) -> None:
    """Pairs of a group; what the operator has entered before stays as it is."""
    for word, synonym in permutations(words, 2):
        values = {"word": word, "synonym": synonym, "source": source}
        op.get_bind().execute(
            sa.text(
                "insert into search_synonyms (word, synonym, source) "
                "values (:word, :synonym, :source) on conflict do nothing"
            ),
            values,
        )


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")
