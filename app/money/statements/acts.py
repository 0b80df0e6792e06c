"""Money that is confirmed by hand, by four eyes of the venue's finance."""

from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.money.statements.steps import confirm
from app.parties.approvals.acts import act


class ThePayment(msgspec.Struct, forbid_unknown_fields=True):
    payment_id: UUID


@act("bank_line.confirm", asks="finance", approves="finance", takes=ThePayment)
def confirm_by_hand(actor: Actor, subject_id: UUID, given: ThePayment) -> None:
    confirm(actor, subject_id, given.payment_id)
