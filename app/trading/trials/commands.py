"""What triers and sellers do. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from app import catalogue
from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.parties import get_organisation
from app.trading.trials.models import Trial
from app.trading.trials.rules import (
    FIRST,
    MONTHS_MOST,
    require_access_to_trial,
    require_sound_instalments,
    require_sound_payment,
)
from app.trading.trials.workflow import TRIAL

DAYS = "trial.answer_days"


@command
def propose(
    actor: Actor,
    *,
    listing_id: UUID,
    months: int,
    scope: str,
    payment_mode: str,
    price: int,
    royalty: dict[str, Any] | None,
    instalments: Sequence[dict[str, Any]] = (),
) -> Trial:
    """Ask to use it first, with what will be paid when it is kept (R1.2.3).

    Raises NotFound, NotATrier, OwnTrial, NotOnTrial, PaymentUnsound, InstalmentsUnsound.
    """
    listing = catalogue.hold_for_talks(actor, listing_id)
    require_access_to_trial(listing, actor)
    require_sound_payment(payment_mode, price, royalty)
    frozen = policy.freeze(DAYS, FIRST, MONTHS_MOST)
    require_sound_instalments(payment_mode, price, instalments, frozen)
    assert actor.organisation_id is not None
    trial = Trial(
        listing_id=listing.id,
        terms_digest=catalogue.LISTING_TERMS.of(listing),
        seller_id=listing.seller_id,
        trier_id=actor.organisation_id,
        trier_name=get_organisation(actor.organisation_id).name,
        months=months,
        scope=scope,
        payment_mode=payment_mode,
        price=price,
        royalty=royalty,
        instalments=list(instalments) or None,
        answer_by=clock.now() + timedelta(days=policy.value(frozen, DAYS)),
        policy=frozen,
    )
    TRIAL.begin(trial, "proposed", actor, listing=str(listing_id))
    return trial


@command
def accept(actor: Actor, trial_id: UUID) -> Trial:
    """Let them use it; the months begin."""
    return _applied(actor, trial_id, "accept")


@command
def decline(actor: Actor, trial_id: UUID) -> Trial:
    """Do not."""
    return _applied(actor, trial_id, "decline")


@command
def withdraw(actor: Actor, trial_id: UUID) -> Trial:
    """Ask no longer."""
    return _applied(actor, trial_id, "withdraw")


@command
def convert(actor: Actor, trial_id: UUID) -> Trial:
    """Keep it: a deal is drafted on the agreed terms. Raises TermsChanged, RightTaken."""
    return _applied(actor, trial_id, "convert")


@command
def give_back(actor: Actor, trial_id: UUID, *, documents: list[dict[str, Any]]) -> Trial:
    """Do not keep it: what was received is given back or destroyed, named with hashes."""
    trial = _applied(actor, trial_id, "give_back")
    trial.returned = documents
    return trial


@command
def call_off(actor: Actor, trial_id: UUID) -> Trial:
    """It ran over: it is not to be kept any more."""
    return _applied(actor, trial_id, "call_off")


def _applied(actor: Actor, trial_id: UUID, name: str) -> Trial:
    trial = lock(Trial, trial_id, actor)
    TRIAL.apply(trial, name, actor)
    return trial
