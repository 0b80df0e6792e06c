"""What a test wrote is gone for the next one: every table and sequence, whoever wrote."""

import psycopg
import pytest

from app.core.db import db
from tests.conftest import DATABASE, TEMPLATE

TABLES = "select format('%I.%I', schemaname, relname) from pg_stat_user_tables order by 1"
SEQUENCES = "select schemaname, sequencename, last_value from pg_sequences order by 1, 2"


def content(url):
    with psycopg.connect(url) as connection:
        found = {"sequences": connection.execute(SEQUENCES).fetchall()}
        for (table,) in connection.execute(TABLES).fetchall():
            rows = f"select count(*), sum(hashtextextended(t::text, 0)::numeric) from {table} t"
            found[table] = connection.execute(rows).fetchone()
    return found


@pytest.mark.parametrize("is_schema_changed", [False, True])
def test_every_table_is_as_in_the_template(
    app, database, servers, make, settle, owner, is_schema_changed
):
    wanted = content(servers.postgres(TEMPLATE))
    make.deal("signing")
    make.negotiation()
    settle()
    owner("insert into search_synonyms (word, synonym) values ('甲', '乙')")  # by another backend
    if is_schema_changed:
        owner("create table left_behind (id int)")
    assert content(servers.postgres(DATABASE)) != wanted
    db.session.remove()
    database.make_fresh()
    assert content(servers.postgres(DATABASE)) == wanted
