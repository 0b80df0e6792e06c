"""What must hold of an asset. Pure."""

from collections.abc import Sequence
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Any

from app.core.digests import Digest
from app.core.errors import Conflict, Invalid, Stale

if TYPE_CHECKING:
    from app.catalogue.assets.models import Asset

EXPORT_CLASSES = ("free", "restricted", "prohibited", "unknown")  # rule-book §5.5
BURDENS = (
    "pledge",
    "co_owner",
    "exclusive_licence",
    "sole_licence",
    "ordinary_licence",
    "litigation",
    "suspension",
    "preservation",
)
PRIORITY_BASES = ("completer", "commissioner", "co_developer")  # 民法典 847, 859, 860
OF_TECHNOLOGY = ("problem", "advantage", "form", "certificates")
WHOLE = 10_000  # basis points


def _technology(asset: "Asset") -> tuple[Any, ...]:
    said = {name: fact for name, fact in asset.facts.items() if name in OF_TECHNOLOGY}
    numbers = [patent.application_number for patent in asset.patents]
    return (asset.kind, asset.summary, asset.confidential, numbers, said)


# what it is, apart from how it is presented and offered: a test speaks of this and of nothing else
TECHNOLOGY = Digest("asset.technology", _technology)


class Kind(StrEnum):
    """What the technology consists of in law (民法典 123, 876; 成果登记表)."""

    PATENT = auto()  # 专利或专利申请
    KNOW_HOW = auto()  # 技术秘密
    SOFTWARE = auto()  # 计算机软件著作权
    LAYOUT_DESIGN = auto()  # 集成电路布图设计
    PLANT_VARIETY = auto()  # 植物新品种
    BIOLOGICAL = auto()  # 生物医药新品种
    STANDARD = auto()  # 标准
    OTHER = auto()


REGISTERED = (Kind.SOFTWARE, Kind.LAYOUT_DESIGN, Kind.PLANT_VARIETY)  # have a certificate number


class SecretNotDeclared(Invalid):
    title = "Declare that the technology is no state secret and no defence patent"
    zh = "请声明该技术不涉及国家秘密或国防专利"


class PatentsDoNotFitKind(Invalid):
    title = "A patent asset names its patents; a registered right its certificate"
    zh = "专利类成果须填写专利号；登记类权利须填写证书号"


class TrlRisesByReport(Conflict):
    title = "A published technology's level rises by the accepted report of a pilot base"
    zh = "已发布成果的成熟度仅可依据中试验收报告提升"


class SharesDoNotFit(Invalid):
    title = "Shares add up to 10,000 basis points; orders are 1, 2, 3 …, each once"
    zh = "份额合计须为10000基点，排序须连续且不重复"


class TrlUnproven(Conflict):
    title = "The TRL needs evidence of that level or a higher one (GB/T 22900)"
    zh = "技术成熟度缺少相应等级的证明材料"


class PatentUnknown(Invalid):
    title = "Import the patent first"
    zh = "请先导入该专利"


class NotTheOwner(Conflict):
    title = "The seller does not own the asset any more"
    zh = "卖方已不再拥有该成果"


class AssetChanged(Stale):
    title = "The asset has changed since you read it"
    zh = "成果已被更改，请重新读取"


def require_version_seen(asset: "Asset", version: int) -> None:
    """Raises AssetChanged (412)."""
    if asset.version != version:
        raise AssetChanged(seen=version, now=asset.version)


def require_declared_not_secret(declared: bool) -> None:
    """Secrets never enter the platform (R5.5.4). Raises SecretNotDeclared."""
    if not declared:
        raise SecretNotDeclared()


def require_fitting_patents(kind: str, patents: Sequence[Any], facts: dict[str, Any]) -> None:
    """Raises PatentsDoNotFitKind."""
    certified = facts.get("certificates") or []
    if (kind == Kind.PATENT and not patents) or (kind in REGISTERED and not certified):
        raise PatentsDoNotFitKind(kind=kind)


def require_fitting_shares(facts: dict[str, Any]) -> None:
    """Of completers and owners. Raises SharesDoNotFit."""
    completers, owners = facts.get("completers") or [], facts.get("owners") or []
    orders = sorted(person["order"] for person in completers)
    if orders != list(range(1, len(orders) + 1)):
        raise SharesDoNotFit(field="completers", orders=orders)
    for name, rows in (("completers", completers), ("owners", owners)):
        shares = [row["share"] for row in rows if row.get("share") is not None]
        if shares and (len(shares) < len(rows) or sum(shares) != WHOLE):
            raise SharesDoNotFit(field=name, sum=sum(shares))


def require_no_rise_of_trl(asset: "Asset", changes: dict[str, Any], was_published: bool) -> None:
    """Once buyers have seen it, a level rises by an accepted report only (R8). Raises
    TrlRisesByReport."""
    if was_published and changes.get("trl", asset.trl) > asset.trl:
        raise TrlRisesByReport(trl=asset.trl)


def require_trl_proof(asset: "Asset", needed_from: int) -> None:
    """From policy asset.trl_proof_from on a level needs proof of it (R8). Raises TrlUnproven."""
    levels = [proof["level"] for proof in asset.facts.get("trl_proofs", ())]
    if asset.trl >= needed_from and asset.trl > max(levels, default=0):
        raise TrlUnproven(trl=asset.trl, proven=max(levels, default=0))


class AssetInUse(Conflict):
    title = "It is on offer, open to all, on a pilot line, or a right in it runs; end that first"
    zh = "该成果正在挂牌、开放许可、中试或存在有效权利，请先终止"


def require_unused(asset: Any, listings: Sequence[Any], rights: Sequence[Any]) -> None:
    """Raises AssetInUse."""
    if listings or rights or asset.is_open_to_all or asset.is_in_test:
        raise AssetInUse(
            listings=[str(id) for id in listings],
            rights=len(rights),
            is_open_to_all=asset.is_open_to_all,
            is_in_test=asset.is_in_test,
        )
