"""Assets over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.assets import commands, queries
from app.catalogue.assets.schemas import AssetCard, AssetFacts, AssetView, NewAsset, OwnershipView
from app.core.actor import Actor
from app.web.duties import LISTER
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, Door
from app.web.paging import PageQuery, page_of

door = Door("assets", __name__, description="Results (成果): technologies with their patents")


@door.operation(
    "POST",
    "/assets",
    who=MEMBER,
    takes=NewAsset,
    gives=AssetView,
    status=201,
    key=ACCEPTED,
    duty={LISTER},
)
def create_asset(actor: Actor, body: dict[str, Any]) -> Any:
    """Enter a result with its patents."""
    return commands.create_asset(actor, **body)


@door.operation("GET", "/assets", who=MEMBER, query=PageQuery, gives=page_of(AssetCard))
def list_assets(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's assets, newest first."""
    return queries.list_assets(actor, **query)


@door.operation("GET", "/assets/<uuid:asset_id>", who=MEMBER, gives=AssetView)
def get_asset(actor: Actor, asset_id: UUID) -> Any:
    """One asset of mine."""
    return queries.get_asset(actor, asset_id)


@door.operation(
    "PATCH",
    "/assets/<uuid:asset_id>",
    who=MEMBER,
    takes=AssetFacts,
    gives=AssetView,
    if_match=REQUIRED,
    duty={LISTER},
)
def edit_asset(actor: Actor, asset_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change facts; published listings of the asset go back to review."""
    return commands.edit_asset(actor, asset_id, version=version, **body)


@door.operation(
    "POST",
    "/assets/<uuid:asset_id>/remove",
    who=MEMBER,
    gives=AssetView,
    key=ACCEPTED,
    if_match=REQUIRED,
    duty={LISTER},
)
def remove_asset(actor: Actor, asset_id: UUID, version: int) -> Any:
    """Have it no more: one that is not in use leaves every list."""
    return commands.remove_asset(actor, asset_id, version=version)


@door.operation(
    "GET",
    "/assets/<uuid:asset_id>/ownerships",
    who=MEMBER,
    query=PageQuery,
    gives=page_of(OwnershipView),
)
def list_ownerships(actor: Actor, asset_id: UUID, query: dict[str, Any]) -> Any:
    """Who owned it, from when to when, by which deal."""
    return queries.list_ownerships(actor, asset_id, **query)
