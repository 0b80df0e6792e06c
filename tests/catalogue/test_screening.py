"""The secrecy screen: no spelling gets past it, nothing is lost, and a reviewer decides."""

import logging
from io import BytesIO

import orjson
import pytest

from app.catalogue.screening.rules import bare, suspected
from tests.conftest import problem_of
from tests.factories.subjects import AssetFacts, DemandFacts, TalentFacts
from tests.parties.test_personal import everything
from tests.trading.test_rooms import lay

WORDS = ["绝密", "国防专利", "机密★"]
SECRET = "本项目属国\u200b防 專利范围"  # a zero-width space and a blank
SPELLINGS = [
    *("国防专利", "國防專利", "国 防 专 利", "国\u3000防专利", "国\u200b防\u200d专\ufeff利"),
    *(
        "国·防·专·利",
        "国-防_专/利",
        "【国】防（专）利",
        "国防\n专利",
        "国\ufe00防专利",
        "⽲国防专利",
    ),
    *("绝\u00ad密", "绝，密", "「絕」密", "机密☆", "机 密 ★", "⽲国防专利"),
]
HARMLESS = ["机密性分析", "国防教育", "专利国防", "秘密", "绝热密封", ""]


@pytest.mark.parametrize("text", SPELLINGS)
def test_no_width_script_space_or_mark_hides_a_word(text):
    assert suspected([f"前{text}后"], WORDS)


@pytest.mark.parametrize("text", HARMLESS)
def test_everyday_words_are_not_stopped(text):
    assert suspected([text], WORDS) == ()


def test_it_is_folded_as_the_search_folds():
    assert bare("ＡＩ　電池—Ｎｏ．１") == bare("ai电池no1")


PRICE = {"amount": 1_000, "currency": "CNY"}


@pytest.fixture
def spoken(make):
    """Doors through which somebody writes what others read: (who, path, body)."""
    talks, other = make.negotiation().id, make.listing().id
    demand, talent, procedure = make.demand().id, make.talent("draft").id, make.procedure().id
    said = {"price": PRICE, "message": SECRET}
    return [
        ("seller", "/assets", AssetFacts(kind="know_how", patents=[], summary=SECRET)),
        ("buyer", "/demands", DemandFacts(title=SECRET)),
        ("buyer", f"/demands/{demand}/give-up", {"outcome": SECRET}),
        ("seller", "/talents", TalentFacts(availability=SECRET)),
        (
            "seller",
            f"/negotiations/{talks}/counter",
            {"round": 1} | said,
        ),
        ("buyer", "/negotiations", {"listing_id": str(other)} | said),
        ("buyer", f"/procedures/{procedure}/questions", {"text": SECRET}),
        ("seller", f"/talents/{talent}/ask", {"login": SECRET}),
    ]


def test_every_free_text_is_screened_where_it_is_written(as_, spoken):
    """By the door, not by the noun: what a new operation takes is looked through as well."""
    for who, path, body in spoken:
        answer = as_(who).post(path, body)
        assert problem_of(answer) == (422, "secret-suspected"), (path, answer.json)
        assert answer.json["held"], path
        assert "国防" not in answer.get_data(as_text=True)
        assert "words" not in answer.json
    (path,) = [path.removesuffix("/counter") for _, path, _ in spoken if "counter" in path]
    laid = lay(as_, "seller", path, name=f"{SECRET}.pdf")
    assert problem_of(laid) == (422, "secret-suspected")
    assert not [row for row in everything() if "防 專利范围" in row]


def test_what_is_stopped_waits_for_a_reviewer_who_releases_it(as_, caplog):
    caplog.set_level(logging.DEBUG)
    author, reviewer = as_("buyer"), as_("reviewer")
    body = DemandFacts(title=SECRET)
    stopped = author.post("/demands", body)
    (held,) = stopped.json["held"]
    path = f"/held-texts/{held}"
    assert author.post("/demands", body).json["held"] == [held]  # once, however often it is sent
    mine = author.get(path).json
    assert (mine["written"], mine["state"], mine["place"]) == (SECRET, "held", "/demands")
    assert [line["id"] for line in author.get("/my/held-texts").json["items"]] == [held]
    assert problem_of(as_("stranger").get(path)) == (404, "not-found")
    assert problem_of(as_("stranger").post(f"{path}/withdraw")) == (404, "not-found")
    assert problem_of(author.post(f"{path}/release")) == (403, "operator-only")
    assert problem_of(as_("cashier").post(f"{path}/release")) == (403, "duty-missing")
    assert [line["id"] for line in reviewer.get("/held-texts?state=held").json["items"]] == [held]
    assert problem_of(as_("cashier").get("/held-texts")) == (403, "duty-missing")
    assert reviewer.get(path).json["written"] == SECRET
    assert reviewer.post(f"{path}/release").json["state"] == "released"
    assert author.post("/demands", body).status_code == 201
    assert as_("stranger").post("/demands", body).status_code == 201
    assert "国防" not in caplog.text
    assert SECRET not in caplog.text


def test_a_refusal_says_why_and_the_author_takes_the_text_back(as_):
    author = as_("buyer")
    body = DemandFacts(title=SECRET)
    (held,) = author.post("/demands", body).json["held"]
    path = f"/held-texts/{held}"
    assert as_("reviewer").post(f"{path}/refuse", {"reasons": "请先办理解密"}).status_code == 200
    seen = author.get(path).json
    assert (seen["state"], seen["reasons"], seen["written"]) == ("refused", "请先办理解密", SECRET)
    assert author.post("/demands", body).json["held"] == [held]
    assert author.post(f"{path}/withdraw").json["written"] is None


def test_a_rehearsal_is_stopped_and_keeps_nothing(as_, make):
    demand = make.demand()
    stopped = as_("buyer").post(f"/demands/{demand.id}/solve?dry_run=true", {"outcome": SECRET})
    assert problem_of(stopped) == (422, "secret-suspected")
    assert as_("buyer").get("/my/held-texts").json["items"] == []


def test_a_row_of_an_import_is_held_as_well(as_, settle):
    line = orjson.dumps(DemandFacts(title=SECRET) | {"source_id": "1"})
    file = {"file": (BytesIO(line), "f")}
    assert as_("buyer").post("/imports/demands", data=file).status_code == 201
    settle()
    (held,) = as_("buyer").get("/my/held-texts").json["items"]
    assert as_("buyer").get(f"/held-texts/{held['id']}").json["written"] == SECRET
