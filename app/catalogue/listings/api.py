"""Listings over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.listings import commands, queries
from app.catalogue.listings.schemas import (
    ListingView,
    MyListingsQuery,
    MyListingView,
    NewListing,
    Terms,
)
from app.core.actor import Actor
from app.web.duties import IN_PERSON, LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("listings", __name__, description="Assets offered on terms")
ONE = "/listings/<uuid:listing_id>"


@door.operation(
    "POST",
    "/listings",
    who=MEMBER,
    takes=NewListing,
    gives=ListingView,
    status=201,
    key=ACCEPTED,
    duty={LISTER, IN_PERSON},
)
def create_listing(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft an offer of my asset."""
    return commands.create_listing(actor, **body)


@door.operation("GET", "/listings", who=PUBLIC, query=PageQuery, gives=page_of(ListingView))
def list_published(actor: Actor, query: dict[str, Any]) -> Any:
    """What is on offer, newest first."""
    return queries.list_published(**query)


@door.operation(
    "GET", "/my/listings", who=MEMBER, query=MyListingsQuery, gives=page_of(MyListingView)
)
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's listings in any state; the operator sees everybody's."""
    return queries.list_mine(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=ListingView)
def get_listing(actor: Actor, listing_id: UUID) -> Any:
    """One listing; a draft only for its seller and the reviewers."""
    return queries.get_listing(actor, listing_id)


@door.operation(
    "PATCH",
    ONE,
    who=MEMBER,
    takes=Terms,
    gives=ListingView,
    if_match=REQUIRED,
    duty={LISTER, IN_PERSON},
)
def edit_listing(actor: Actor, listing_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change the terms of a draft or a returned listing."""
    return commands.edit_listing(actor, listing_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/submit",
    who=VERIFIED,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    if_match=ACCEPTED,
    duty={LISTER},
)
def submit(actor: Actor, listing_id: UUID, version: int | None) -> Any:
    """Hand it in for review; with If-Match only the version that I read, whoever drafts it."""
    return commands.submit(actor, listing_id, version=version)


@door.operation(
    "POST",
    ONE + "/approve",
    who=OPERATOR,
    gives=ListingView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={REVIEWER},
)
def approve(actor: Actor, listing_id: UUID, version: int) -> Any:
    """Publish the version that was reviewed."""
    return commands.approve(actor, listing_id, version=version)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, listing_id: UUID, body: dict[str, Any]) -> Any:
    """Return it to the seller with reasons."""
    return commands.send_back(actor, listing_id, **body)


@door.operation(
    "POST",
    ONE + "/reject",
    who=OPERATOR,
    takes=Reasons,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def reject(actor: Actor, listing_id: UUID, body: dict[str, Any]) -> Any:
    """Refuse it for good, with reasons."""
    return commands.reject(actor, listing_id, **body)


@door.operation(
    "POST",
    ONE + "/suspend",
    who=OPERATOR,
    takes=Reasons,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def suspend(actor: Actor, listing_id: UUID, body: dict[str, Any]) -> Any:
    """Take it off the shelf until a doubt is cleared."""
    return commands.suspend(actor, listing_id, **body)


@door.operation(
    "POST",
    ONE + "/resume",
    who=OPERATOR,
    gives=ListingView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={REVIEWER},
)
def resume(actor: Actor, listing_id: UUID, version: int) -> Any:
    """Put the version that was looked at back on the shelf, if nothing stands against it."""
    return commands.resume(actor, listing_id, version=version)


@door.operation(
    "POST",
    ONE + "/confirm",
    who=VERIFIED,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def confirm(actor: Actor, listing_id: UUID) -> Any:
    """Say that it still holds, so that it is not shown as stale."""
    return commands.confirm(actor, listing_id)


@door.operation(
    "POST",
    ONE + "/renew",
    who=VERIFIED,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def renew(actor: Actor, listing_id: UUID) -> Any:
    """Let it run on, in the last days before its end."""
    return commands.renew(actor, listing_id)


@door.operation(
    "POST",
    ONE + "/revise",
    who=VERIFIED,
    takes=Terms,
    gives=ListingView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={LISTER},
)
def revise(actor: Actor, listing_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change a published listing's terms; it is reviewed again before anybody sees it."""
    return commands.revise(actor, listing_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=MEMBER,
    gives=ListingView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def withdraw(actor: Actor, listing_id: UUID) -> Any:
    """Take it back for good."""
    return commands.withdraw(actor, listing_id)
