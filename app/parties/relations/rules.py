"""What must hold between those who deal with each other (R7.5; R2.2.2; 民法典 168). Pure."""

from app.core.errors import Conflict, Forbidden

TIES = (
    "former_broker",  # somebody there was the principal's broker for it, within that mandate's term
    "shared_member",  # somebody is a member of both
    "shared_representative",
    "shared_account",
    "completer",  # somebody there made what is sold
)


class BrokerMayNotBuy(Conflict):
    title = "The mandated broker, and whoever they work for, is no party on the other side (R7.5)"
    zh = "受托经纪人及其所在机构不得作为相对方参与该标的"


class RelationUndeclared(Conflict):
    title = "Something ties the two sides; declare it before you take part: POST /relations"
    zh = "双方存在关联关系，请先申报关联关系再参与"


class OwnRelation(Conflict):
    title = "An organisation declares what ties it to another"
    zh = "请申报与其他单位的关联关系"


class NotADeclarant(Forbidden):
    title = "Relations are declared by an owner, lister, bidder or signatory"
    zh = "仅限单位负责人、挂牌、竞买或签署职责的成员申报关联关系"


def require_declared_relation(ties: list[str], is_declared: bool) -> None:
    """Who is close to the other side may deal with it when that is no secret. Raises
    RelationUndeclared."""
    if ties and not is_declared:
        raise RelationUndeclared(ties=ties)
