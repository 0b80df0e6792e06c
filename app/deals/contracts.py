"""The text of a contract version, as canonical JSON: what both sides sign is these bytes. Pure."""

from hashlib import sha256
from typing import Any

import orjson

from app.catalogue import Asset
from app.core.money import yuan_of
from app.deals.models import Deal

TYPES = {
    "ZR01": "专利权转让合同",
    "ZR02": "专利申请权转让合同",
    "ZR03": "技术秘密转让合同",
    "ZR04": "计算机软件著作权转让合同",
    "ZR05": "集成电路布图设计专有权转让合同",
    "ZR06": "植物新品种权转让合同",
    "ZR07": "生物医药新品种权转让合同",
    "XK01": "专利实施许可合同",
    "XK02": "技术秘密使用许可合同",
    "XK03": "其他知识产权许可合同",
    "FW01": "技术服务合同",
    "KF01": "技术开发（委托）合同",
}
CANONICAL = orjson.OPT_SORT_KEYS  # sorted keys, no spaces: one text, one hash


def drawn_up(
    deal: Deal, asset: Asset | None, clauses: dict[str, str], number: int
) -> tuple[bytes, str]:
    """(bytes, SHA-256) of a version: the clauses of 民法典 845, what patents need (R1.2.2)."""
    text = {
        "contract": {
            "deal": str(deal.id),
            "version": number,
            "type": deal.contract_type,
            "title": f"{_title(deal, asset)}{TYPES[deal.contract_type]}",
        },
        "seller": {"id": str(deal.seller_id), "name": deal.seller_name},
        "buyer": {"id": str(deal.buyer_id), "name": deal.buyer_name},
        "subject": _subject(deal, asset),
        "price": {
            "amount_fen": deal.price,
            "yuan": yuan_of(deal.price),
            "currency": "CNY",
            "mode": "LUMP_INSTALMENT" if deal.plan else deal.payment_mode,
            "at_once_fen": deal.at_once,
            "tranches": [_shown(planned) for planned in deal.plan or ()],
            "royalty": deal.royalty,
        },
        "clauses": clauses,
        "policy_rows": {key: frozen["row"] for key, frozen in deal.policy.items()},
    }
    body = orjson.dumps(text, option=CANONICAL)
    return body, sha256(body).hexdigest()


def _title(deal: Deal, asset: Asset | None) -> str:
    return asset.title if asset else str((deal.service or {})["title"])


def _subject(deal: Deal, asset: Asset | None) -> dict[str, Any]:
    if asset is None:  # of a development: what is made is not there yet
        return {"service": deal.service}
    said = {
        "asset": str(asset.id),
        "asset_version": asset.version,
        "trl": asset.trl,
        "is_experimental": asset.is_experimental,
        "kind": asset.kind,
        "patents": [_patent(patent) for patent in asset.patents],
        "certificates": asset.facts.get("certificates", []),
    }
    if deal.service is not None:
        return said | {"service": deal.service}
    right = {"right": deal.right, "territory": deal.territory, "term_months": deal.term_months}
    return said | right


def _patent(patent: Any) -> dict[str, Any]:
    return {
        "name": patent.title,
        "applicants": patent.applicants,
        "application_number": patent.application_number,
        "publication_number": patent.publication_number,
        "filed_on": patent.filed_on.isoformat(),
        "expires_on": patent.expires_on.isoformat(),
        "legal_status": patent.legal_status,
    }


def _shown(planned: dict[str, Any]) -> dict[str, Any]:
    """How the seller's people share their reward is no term of the buyer's (R2.3)."""
    return {name: said for name, said in planned.items() if name != "completers"}
