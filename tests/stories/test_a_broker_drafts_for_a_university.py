"""A university, a company and a broker register and are verified; the broker is certified
and mandated by the university, drafts its listing, and the university hands it in."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest
import requests
from stdnum.cn import uscc

from app.parties.sessions.rules import code_at
from deploy.client import Person, Refused

PASSWORD, DIGEST = "a password of some length", "ab" * 32


class Newcomer(Person):
    """Somebody who opens an account, and who enrols an authenticator when duties ask for one."""

    def __init__(self, market, login):
        body = {"login": login, "name": login, "password": PASSWORD}
        requests.post(f"{market.address}/users", json=body, timeout=30).raise_for_status()
        super().__init__(market.address, login, PASSWORD)

    def found(self, name, kind, number, *, signs):
        """Enter the organisation, draft it, then enrol, for its account; hand it in."""
        code = f"1241010{number:010}"
        facts = {"name": name, "kind": kind, "regime": "private"}
        facts["credit_code"] = code + uscc.calc_check_digit(code)
        entered = self.post("/organisations", facts)
        self.act_for(entered["id"])
        path = f"/organisations/{entered['id']}"
        papers = {
            "address": "郑州市金水区",
            "legal_representative": "法定代表人",
            "bank_account": "62220001",
        }
        with pytest.raises(Refused) as refused:
            self.patch(path, papers, entered["version"])
        assert refused.value.problem["type"] == "/problems/fresh-factor-wanted"
        self.enrol()
        if signs:
            (member,) = self.get("/memberships")["items"]
            given = self.post(f"/memberships/{member['id']}/give-duty", {"duty": "signatory"})
            assert given["waiting"] == [], "nothing is at stake yet"
        version = self.patch(path, papers, entered["version"])["version"]
        assert version > entered["version"]
        self.post(f"{path}/documents", {"kind": "licence", "name": "证照", "sha256": DIGEST})
        assert self.post(f"{path}/submit")["state"] == "submitted"
        return path

    def act_for(self, organisation_id):
        acting = self.post("/sessions/act-for", {"organisation_id": organisation_id})
        self.http.headers["Authorization"] = f"Bearer {acting['token']}"
        self.organisation_id = organisation_id

    def enrol(self):
        """A founder's authenticator does not wait."""
        secret = self.post("/my/second-factor", {"password": PASSWORD})["secret"]
        code = {"code": code_at(secret, time.time())}
        assert self.post("/my/second-factor/confirm", code)["enrolled_at"] is not None


def test_a_broker_drafts_what_a_university_hands_in(market):
    reviewer = market.person("reviewer")
    university, company, broker = (
        Newcomer(market, login) for login in ("daxue", "gongsi", "jingli")
    )
    for person, name, kind, number in (
        (university, "河南新注册大学", "university", 1),
        (company, "新注册科技有限公司", "enterprise", 2),
        (broker, "新注册技术转移中心", "transfer_agency", 3),
    ):
        path = person.found(name, kind, number, signs=person is university)
        version = reviewer.get(path)["version"]
        assert reviewer.post(f"{path}/verify", version=version)["state"] == "verified"
    certified = _certified(broker, reviewer)
    assert company.get("/brokers")["items"][0]["user_id"] == certified["user_id"]

    asset = university.post(
        "/assets",
        {
            "kind": "know_how", "patents": [], "title": "示范工艺", "summary": "低温轧制。",
            "trl": 3, "is_experimental": True, "export_class": "free", "is_not_secret": True,
            "burdens": [], "title_evidence": "自研",
        },
    )  # fmt: skip
    terms = {
        "asset_id": asset["id"], "right": "transfer", "territory": "中国",
        "price": {"amount": 50_000_000}, "pricing_mode": "agreement",
    }  # fmt: skip
    with pytest.raises(Refused) as refused:
        broker.post("/listings", terms)
    assert refused.value.status == 404

    mandate = _mandated(university, broker, certified["user_id"], asset["id"])
    listing = broker.post("/listings", terms)
    with pytest.raises(Refused) as refused:
        broker.post(f"/listings/{listing['id']}/submit")
    assert refused.value.status == 403
    submitted = university.post(f"/listings/{listing['id']}/submit")
    assert submitted["state"] == "submitted"
    reviewer.post(f"/listings/{listing['id']}/approve", version=submitted["version"])
    assert company.get(f"/listings/{listing['id']}")["state"] == "published"
    note = {"organisation_id": company.organisation_id, "note": "龙子湖大厅现场介绍"}
    introduced = broker.post(f"/mandates/{mandate}/introductions", note)
    (mine,) = company.get("/my/introductions")["items"]
    assert mine["id"] == introduced["id"]
    assert company.post(f"/introductions/{mine['id']}/acknowledge")["acknowledged_at"]
    (drafted,) = market.query(
        "select user_id, acting_for from events where name = 'listing.drafted'"
    )
    assert str(drafted[1]) == broker.organisation_id


def _certified(broker, reviewer):
    materials = [{"name": "学历证明", "sha256": DIGEST}]
    path = "/broker-credentials"
    applied = broker.post(path, {"level": "senior", "materials": materials})
    path = f"{path}/{applied['id']}"
    reviewer.post(f"{path}/accept-materials")
    course = {"course": "能力提升", "hours": 80, "completed_on": str(date(2026, 1, 5))}
    reviewer.post(f"{path}/trainings", course | {"sha256": DIGEST})
    reviewer.post(f"{path}/examine", {"score": 91})
    return reviewer.post(f"{path}/certify")


def _mandated(university, broker, broker_id, asset_id):
    asked = university.post(
        "/mandates",
        {
            "broker_id": broker_id, "side": "supply",
            "object_kind": "asset", "object_id": asset_id,
            "scope": ["draft", "introduce"], "is_exclusive": True,
            "commission": {
                "payer": "principal", "base": "contract_value",
                "trigger": "payment_received", "rate_bp": 300,
            },
            "expires_at": (datetime.now(UTC) + timedelta(days=200)).isoformat(),
        },
    )  # fmt: skip
    path = f"/mandates/{asked['id']}"
    accepted = broker.post(f"{path}/accept", {"interest_declaration": "与双方无利益关系"})
    assert accepted["state"] == "accepted"
    assert university.post(f"{path}/sign", {"sha256": asked["sha256"]})["state"] == "active"
    return asked["id"]
