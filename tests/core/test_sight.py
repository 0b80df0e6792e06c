"""What a subject says of itself as SQL is what it says as a row: for every kind of caller."""

from dataclasses import replace

from sqlalchemy import select

from app.core.actor import NOBODY, SYSTEM
from app.core.db import Model, db
from app.core.viewer import see_as, viewer
from tests.api.test_every_door import busy  # noqa: F401
from tests.api.test_matrix import objects  # noqa: F401


def subjects():
    """Every model that has roles."""
    models = (mapper.class_ for mapper in Model.registry.mappers)
    return [model for model in models if hasattr(model, "roles_of")]


def callers(cast):
    """{name: actor}: the cast, and what becomes of one by a duty, a key, a visit."""
    known = {who: member.actor for who, member in cast.items()} | {"nobody": NOBODY}
    reviewer = known["reviewer"]
    return known | {
        "system": SYSTEM,
        "staff of no duty": replace(reviewer, duties=frozenset()),
        "nowhere": replace(known["buyer"], organisation_id=None, duties=frozenset()),
        "key": replace(known["seller"], key_id=known["buyer"].user_id),
        "without a factor": replace(known["seller"], lacks_second_factor=True),
    }


def test_every_subject_says_it_both_ways(app, cast, busy):  # noqa: F811
    told, rows_seen = [], 0
    for model in subjects():
        for who, actor in callers(cast).items():
            token = see_as(db.session, actor)
            try:
                rows = db.session.scalars(select(model)).unique().all()
                seen = set(db.session.scalars(select(model.id).where(model.seen_by(actor))))
                roles = {row.id for row in rows if row.roles_of(actor)}
            finally:
                viewer.reset(token)
                db.session.remove()
            rows_seen += len(rows)
            if seen != roles:
                told.append((model.__name__, who, len(seen - roles), len(roles - seen)))
    assert not told
    assert rows_seen > 1_000
