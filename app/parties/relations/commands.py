"""What people do about relations. Each public function is one transaction."""

from uuid import UUID

from app.core import events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.parties.organisations.queries import get_organisation
from app.parties.relations.models import Relation
from app.parties.relations.rules import NotADeclarant, OwnRelation

DECLARANTS = ("owner", "lister", "bidder", "signatory")


@command
def declare(actor: Actor, *, other_id: UUID, ties: str, sha256: str) -> Relation:
    """Say what ties my organisation to another; both and the venue read it.

    Raises NotADeclarant, OwnRelation, NotFound.
    """
    assert actor.organisation_id is not None
    if not any(actor.has(duty) for duty in DECLARANTS):
        raise NotADeclarant()
    if actor.acts_for(other_id):
        raise OwnRelation()
    if get_organisation(other_id).verified_at is None:
        raise NotFound()
    relation = Relation(
        organisation_id=actor.organisation_id,
        other_id=other_id,
        ties=ties,
        sha256=sha256,
        declared_by=actor.user_id,
    )
    db.session.add(relation)
    db.session.flush()
    told = {"other": str(other_id), "sha256": sha256}
    events.record("organisation.relation_declared", actor.organisation_id, actor, **told)
    return relation
