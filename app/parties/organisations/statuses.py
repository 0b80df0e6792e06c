"""What the venue says about the statuses members claim. Each public function is one transaction."""

from uuid import UUID

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, lock
from app.core.errors import NotFound, NotYourTransition
from app.parties.organisations.models import Organisation, OrganisationDocument
from app.parties.organisations.rules import VerifiedBySelf, require_waiting_evidence
from app.parties.organisations.workflow import VERIFIER, Role
from app.parties.people.queries import is_member


@command
def confirm_status(actor: Actor, organisation_id: UUID, document_id: UUID) -> Organisation:
    """The document shows it: from now on the status counts within its dates.

    Raises NotFound, NotYourTransition, VerifiedBySelf, StatusJudged.
    """
    organisation, document = _waiting(actor, organisation_id, document_id)
    document.confirmed_at, document.confirmed_by = clock.now(), actor.user_id
    organisation.version += 1
    facts = {"kind": document.kind, "sha256": document.sha256}
    events.record("organisation.status_confirmed", organisation.id, actor, **facts)
    return organisation


@command
def refuse_status(
    actor: Actor, organisation_id: UUID, document_id: UUID, *, reasons: str
) -> Organisation:
    """The document does not show it. Raises as `confirm_status`."""
    organisation, document = _waiting(actor, organisation_id, document_id)
    document.withdrawn_at = clock.now()
    organisation.version += 1
    facts = {"kind": document.kind, "sha256": document.sha256, "reasons": reasons}
    events.record("organisation.status_refused", organisation.id, actor, **facts)
    return organisation


def _waiting(
    actor: Actor, organisation_id: UUID, document_id: UUID
) -> tuple[Organisation, OrganisationDocument]:
    organisation = lock(Organisation, organisation_id, actor)
    found = next((d for d in organisation.documents if d.id == document_id), None)
    if Role.VERIFIER not in organisation.roles_of(actor):
        raise NotYourTransition(belongs_to=sorted(VERIFIER))
    if found is None:
        raise NotFound()
    if actor.user_id is not None and is_member(actor.user_id, organisation_id):
        raise VerifiedBySelf()
    require_waiting_evidence(found)
    return organisation, found
