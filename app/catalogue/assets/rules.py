"""What must hold of an asset. Pure."""

from typing import TYPE_CHECKING

from app.core.errors import Conflict, Invalid, Stale

if TYPE_CHECKING:
    from app.catalogue.assets.models import Asset

EXPORT_CLASSES = ("free", "restricted", "prohibited", "unknown")  # rule-book §5.5
BURDENS = (
    "pledge",
    "co_owner",
    "exclusive_licence",
    "ordinary_licence",
    "litigation",
    "suspension",
)


class SecretNotDeclared(Invalid):
    title = "Declare that the technology is no state secret and no defence patent"
    zh = "请声明该技术不涉及国家秘密或国防专利"


class PatentUnknown(Invalid):
    title = "Import the patent first"
    zh = "请先导入该专利"


class NotTheOwner(Conflict):
    title = "The seller does not own the asset any more"
    zh = "卖方已不再拥有该成果"


class AssetChanged(Stale):
    title = "The asset has changed since you read it"
    zh = "成果已被更改，请重新读取"


def is_the_version_seen(asset: "Asset", version: int) -> None:
    """Raises AssetChanged (412)."""
    if asset.version != version:
        raise AssetChanged(seen=version, now=asset.version)


def is_declared_not_secret(declared: bool) -> None:
    """Secrets never enter the platform (R5.5.4). Raises SecretNotDeclared."""
    if not declared:
        raise SecretNotDeclared()
