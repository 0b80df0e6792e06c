"""A digest that is kept outlives the code that made it: every version of each has its sample."""

from datetime import UTC, date, datetime
from types import SimpleNamespace as Thing

import pytest

from app.core.digests import DIGESTS, Digest

PATENT = Thing(
    application_number="CN202310000001",
    publication_number="CN1A",
    title="一种轧制方法",
    abstract="摘要",
    applicants=["甲大学"],
    inventors=["张三"],
    ipc=["B21B1/22"],
    filed_on=date(2023, 1, 2),
    published_on=date(2023, 7, 8),
    digest="1:aa",
)
ASSET = Thing(
    id="a",
    version=3,
    kind="patent",
    summary="简介",
    confidential=None,
    burdens=["pledge"],
    facts={"problem": "慢", "advantage": "快", "budget": 1},
    patents=[PATENT],
)
SAMPLES = {
    "patent.publication": PATENT,
    "asset.technology": ASSET,
    "listing.terms": Thing(
        right="transfer",
        territory="全国",
        term_months=None,
        pricing_mode="agreement",
        territory_code="100000",
        use_field=None,
        asset=ASSET,
    ),
    "mandate.terms": Thing(
        broker_to_be="b",
        principal_id="p",
        side="supply",
        object_kind="asset",
        object_id="a",
        scope=["negotiate", "draft"],
        is_exclusive=True,
        commission={"base": "received", "rate_bp": 300},
        expires_at=datetime(2027, 1, 1, tzinfo=UTC),
    ),
    "procedure.terms": Thing(
        id="p",
        listing_id="l",
        seller_id="s",
        edition=2,
        title="一种轧制方法",
        method="two_envelope",
        start_price=50_000_000,
        deposit=5_000_000,
        step=None,
        reserve=None,
        conditions="企业法人。",
        payment_terms="一次付清。",
        extensions_most=0,
        priority=[{"organisation_id": "o", "basis": "completer"}],
        custodians={"owner": "1", "notary": "2", "witness": "3"},
        scoring={
            "quality_bp": 6_000,
            "price_bp": 4_000,
            "least_score": 60,
            "price_points": "share_of_best",
            "ties": "price",
        },
    ),
    "import.row": {"title": "甲", "price": 1},
    "legal_event": ("CN202310000001", "H", "专利权终止", date(2026, 1, 1), {}),
}
KEPT = [  # never change a line: databases hold these; add one for a new version
    ("patent.publication", "1:ed8c0300cf1db667858271f3b3dd42b29f6c98281a0e8aa0f2b3524bfc61cd82"),
    ("asset.technology", "1:e8de23cc7c01bd186d731cee456e2d0d503c6aefa4aa91de064eddf49c430e96"),
    ("listing.terms", "1:8c218059c55c2a1d90904146eda756403a1b5aa0e753a1b576d3e50f68f7bc7d"),
    ("mandate.terms", "1:a07db89d1cdc0037aa2af61edb7113c2438904a858ccc3f12208f742303b40f9"),
    ("procedure.terms", "1:acb2ae42ac7276af369d665887ceb0a02909fc525b67a2b9e92c45c2d21e8334"),
    ("import.row", "1:f49348b9bd9fd8180459c84db54a1de50e0063e520629f046cccd35f9f537ac3"),
    ("legal_event", "1:e99c30305e190ec7c7aa76cd0f5ceac934e5264f663660b81bb14a4f3eaa5dae"),
]


def test_every_digest_has_a_sample_and_every_version_its_value(app):
    wanted = {(name, n + 1) for name, made in DIGESTS.items() for n in range(len(made.makers))}
    assert {name for name, _ in wanted} == set(SAMPLES)
    assert {(name, int(kept.partition(":")[0])) for name, kept in KEPT} == wanted


@pytest.mark.parametrize(("name", "kept"), KEPT, ids=[f"{n}-{k[:1]}" for n, k in KEPT])
def test_what_was_kept_is_still_what_is_made(app, name, kept):
    assert DIGESTS[name].is_of(kept, SAMPLES[name])


def test_what_was_kept_before_an_upgrade_is_compared_as_it_began(monkeypatch):
    monkeypatch.setattr("app.core.digests.DIGESTS", {})
    before = Digest("test", lambda thing: [thing.title])
    kept = before.of(Thing(title="甲", price=1))
    after = Digest("test", lambda thing: [thing.title], lambda thing: [thing.title, thing.price])
    assert after.is_of(kept, Thing(title="甲", price=2))
    assert not after.is_of(kept, Thing(title="乙", price=1))
    anew = after.of(Thing(title="甲", price=1))
    assert anew.startswith("2:")
    assert not after.is_of(anew, Thing(title="甲", price=2))
