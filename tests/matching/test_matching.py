"""Matching: what fits is suggested with its reasons, both sides answer, answers tune."""

import pytest

from app.catalogue.search.models import Library
from app.core.db import db
from app.matching import embedding, ranker, reasons
from app.matching.models import Suggestion
from tests.conftest import problem_of


@pytest.fixture(autouse=True)
def by_words_alone(monkeypatch):
    """The optional embedding has its own test."""
    monkeypatch.setattr(embedding, "model", lambda: None)


@pytest.fixture
def market(make, settle):
    """Three results, one demand, everything followed up."""
    listings = {
        name: str(make.listing(asset_id=make.asset(title=title, summary=summary, trl=trl).id).id)
        for name, title, summary, trl in (
            ("fits", "低温轧制防止铝板边部开裂的方法", "成材率 95%，边部开裂减少", 5),
            ("near", "铝合金板材轧机", "轧制设备", 5),
            ("far", "小麦病害图像识别", "农田无人机", 5),
        )
    }
    target = {"indicator": "成材率", "comparator": "at_least", "value": 92, "unit": "%"}
    demand = make.demand(
        title="铝板轧制边部开裂的解决", present="低温轧制时边部开裂，成材率低",
        targets=[target], trl_wanted=5,
    )  # fmt: skip
    demand_id = str(demand.id)
    settle()
    return demand_id, listings


def suggestions(as_, demand_id, who="buyer"):
    return as_(who).get(f"/demands/{demand_id}/suggestions").json["items"]


def test_what_fits_best_comes_first_with_a_band_and_reasons_and_no_score(as_, market):
    demand_id, listings = market
    items = suggestions(as_, demand_id)
    assert items[0]["ref"] == listings["fits"]
    why = items[0]["reasons"]
    assert any("边部开裂" in concept for concept in why["concepts"])
    assert why["quantities"] == [
        {"indicator": "成材率", "wanted": 92, "found": 95.0, "is_met": True}
    ]
    assert why["trl"] == {"wanted": 5, "has": 5}
    assert items[0]["band"] in ("high", "medium", "low")
    assert items[0]["ranker"] == ranker.WORDS
    assert "score" not in str(items)
    places = [item["ref"] for item in items]
    if listings["far"] in places:
        assert places.index(listings["far"]) > places.index(listings["near"])
    assert {p["source"] for p in as_(None).get("/suggestion-precision").json["items"]} == {
        "graded collection"
    }


def test_both_sides_answer_and_mutual_interest_is_known_to_both(as_, market, told):
    demand_id, _ = market
    first = suggestions(as_, demand_id)[0]
    path = f"/suggestions/{first['id']}"
    assert problem_of(as_("seller").post(f"{path}/welcome"))[0] == 403
    assert as_("buyer").post(f"{path}/welcome").json["state"] == "poser_interested"
    mine = as_("seller").get("/my/suggestions").json["items"]
    assert first["id"] in [item["id"] for item in mine]
    assert as_("seller").post(f"{path}/offer").json["state"] == "mutual"
    assert "suggestion.offered" in told("suggestion.")
    assert problem_of(as_("stranger").get(path)) == (404, "not-found")
    assert problem_of(as_("stranger").post(f"{path}/decline", {"reason": "x"}))[0] == 404


def test_a_declined_suggestion_does_not_come_again_and_its_like_sinks(as_, market, settle):
    demand_id, listings = market
    first = suggestions(as_, demand_id)[0]
    before = db.session.get_one(
        Suggestion, _id(suggestions(as_, demand_id), listings["near"])
    ).score
    db.session.remove()
    as_("buyer").post(f"/suggestions/{first['id']}/decline", {"reason": "已有类似技术"})
    settle()
    items = suggestions(as_, demand_id)
    assert listings["fits"] not in [item["ref"] for item in items]
    after = db.session.get_one(Suggestion, _id(items, listings["near"])).score
    db.session.remove()
    assert after != before
    declined = as_("buyer").get(f"/suggestions/{first['id']}").json
    assert declined["my_reason"] == "已有类似技术"
    assert as_("seller").get(f"/suggestions/{first['id']}").json["my_reason"] is None


def _id(items, ref):
    from uuid import UUID

    return UUID(next(item["id"] for item in items if item["ref"] == ref))


def test_a_new_result_reaches_the_demand_that_was_there(as_, market, make, settle):
    demand_id, _ = market
    title = "铝板轧制边部开裂的解决装置"
    new = str(make.listing(asset_id=make.asset(title=title).id).id)
    settle()
    assert new in [item["ref"] for item in suggestions(as_, demand_id)]


def test_what_leaves_the_shelf_is_nobodys_suggestion(as_, market, settle):
    demand_id, listings = market
    first = suggestions(as_, demand_id)[0]
    as_("seller").post(f"/listings/{listings['fits']}/withdraw")
    settle()
    assert listings["fits"] not in [item["ref"] for item in suggestions(as_, demand_id)]
    gone = as_("buyer").get(f"/suggestions/{first['id']}").json
    assert (gone["state"], gone["reasons"]) == ("retired", {})


@pytest.mark.parametrize("who", ["buyer", "seller"])
def test_who_opts_out_is_not_recommended_until_they_opt_in(as_, market, settle, who):
    demand_id, _ = market
    assert as_(who).post("/my/recommendation/opt-out").json == {"is_recommended": False}
    assert suggestions(as_, demand_id) == []
    settle()
    assert suggestions(as_, demand_id) == []
    assert as_(who).post("/my/recommendation/opt-in").json == {"is_recommended": True}
    as_("buyer").post(f"/demands/{demand_id}/renew")
    settle()
    assert len(suggestions(as_, demand_id)) > 0


def test_a_demand_that_is_hidden_takes_its_suggestions_with_it(as_, market, settle):
    demand_id, _ = market
    as_("reviewer").post(f"/demands/{demand_id}/hide", {"reasons": "核查"})
    settle()
    assert as_("seller").get("/my/suggestions").json["items"] == []


def test_an_own_result_is_not_suggested_to_its_owner(as_, make, settle):
    make.listing(asset_id=make.asset(title="铝板轧制方法").id)
    demand = make.demand(poser="seller", title="铝板轧制方法")
    settle()
    items = suggestions(as_, str(demand.id), "seller")
    assert [item for item in items if item["library"] == "listings"] == []


@pytest.mark.parametrize(
    ("rank", "share", "likeness", "text", "band"),
    [
        (1, 0.2, None, "铝合金板材轧制边部开裂问题求解方案", "high"),
        (11, 0.2, None, "铝合金板材轧制边部开裂问题求解方案", "medium"),
        (1, 0.1, None, "铝合金板材轧制边部开裂问题求解方案", "medium"),
        (30, 0.2, None, "铝合金板材轧制边部开裂问题求解方案", "low"),
        (1, 0.0, 0.4, "铝合金板材轧制边部开裂问题求解方案", "high"),
        (1, 0.9, None, "铝板轧制开裂怎么办", "medium"),  # too little is said for a high band
        (1, 0.9, None, "铝板", "insufficient"),
    ],
)
def test_a_band(rank, share, likeness, text, band):
    assert reasons.band(rank, share, likeness, text) == band


@pytest.mark.parametrize(
    ("comparator", "value", "upper", "told", "is_met"),
    [
        ("at_least", 90, None, 95.0, True),
        ("at_most", 90, None, 95.0, False),
        ("equal", 95, None, 95.0, True),
        ("between", 90, 96, 95.0, True),
        ("between", 96, 99, 95.0, False),
    ],
)
def test_a_quantity_is_found_behind_its_indicator(comparator, value, upper, told, is_met):
    target = {"indicator": "成材率", "comparator": comparator, "value": value, "upper": upper}
    (found,) = reasons.quantities([target], "本方法的成材率可达 95 %，能耗下降")
    assert (found["found"], found["is_met"]) == (told, is_met)


class Model:
    """A port's fake: texts that share characters are alike."""

    def passage(self, texts):
        import numpy as np

        rows = np.zeros((len(texts), 384), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for character in text:
                row[ord(character) % 384] += 1
        return rows

    query = passage


def test_with_an_embedding_the_ranker_says_so_and_without_it_all_works(as_, market, monkeypatch):
    from app.matching.commands import embed_some

    monkeypatch.setattr(embedding, "model", lambda: Model())
    while embed_some(Library.LISTINGS):
        pass
    asked = ranker.Asked("铝板轧制边部开裂的解决", "低温轧制", True)
    name, ranked = ranker.rank(Library.LISTINGS, asked, 5)
    assert name == ranker.BOTH
    assert all(item.likeness is not None for item in ranked)
    db.session.rollback()
