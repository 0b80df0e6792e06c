"""Search that forgives: slips that sound alike, polite sentences, letters that are letters, classes
typed as words, synonyms; few results are few. What must come back, and what must not."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from app.catalogue.search import steps, synonyms
from app.catalogue.search.models import Library
from app.catalogue.search.questions import prefixes
from app.catalogue.search.segments import Document
from app.core.db import command
from tests.conftest import problem_of

TITLES = {
    "一种马铃薯种植机": ["A01C11/02"],
    "一种视频彩铃的实现方法": ["H04M3/42"],
    "智能马桶": ["E03D9/08"],
    "数控机床主轴": ["B23B19/02"],
    "储能材料超耐磁测试": ["G01R33/12"],
    "磁共振成像线圈": ["G01R33/34"],
    "人工智能人脸识别装置": ["G06V40/16"],
    "设备维修平台": ["B25H1/00"],
    "锂电池隔膜制备方法": ["H01M10/0525"],
    "西红柿采摘机器人": ["A01D46/30"],
    "三维打印喷头": ["B29C64/209"],
    "机器学习的温度预测": ["G06N20/00"],
    "爱车美容用品": ["B60S3/04"],
    "PM2.5监测仪": ["G01N15/06"],
}


@command
def put(documents):
    steps.put(Library.LISTINGS, [d.ref for d in documents], documents)


def document(title, ipc):
    card = b'{"title":"%b"}' % title.encode()
    attributes, at = {"ipc": prefixes(ipc)}, datetime(2026, 1, 1, tzinfo=UTC)
    return Document(Library.LISTINGS, uuid4(), 1, title, "", "", card, at, attributes, {"ipc": ipc})


@pytest.fixture
def find(app, as_):
    put([document(title, ipc) for title, ipc in TITLES.items()])
    synonyms.forget()

    def found(q, **more):
        answer = as_(None).get("/search/listings", query_string={"q": q, **more})
        assert answer.status_code == 200, answer.json
        return answer.json

    yield found
    synonyms.forget()


def titles(page):
    return [item["card"]["title"] for item in page["items"]]


@pytest.mark.parametrize(
    ("q", "first", "never"),
    [
        ("马铃薯", "一种马铃薯种植机", ["一种视频彩铃的实现方法", "智能马桶"]),
        ("土豆", "一种马铃薯种植机", []),  # a synonym
        ("番茄", "西红柿采摘机器人", []),
        ("tomato", "西红柿采摘机器人", []),
        ("马龄薯", "一种马铃薯种植机", ["智能马桶"]),  # sounds alike
        ("数空几床", "数控机床主轴", []),  # two slips
        ("CNC", "数控机床主轴", ["储能材料超耐磁测试"]),
        ("cnc", "数控机床主轴", ["储能材料超耐磁测试"]),
        ("MRI", "磁共振成像线圈", []),
        ("AI", "人工智能人脸识别装置", ["爱车美容用品"]),
        ("machine learning", "机器学习的温度预测", []),
        ("repair", "设备维修平台", ["人工智能人脸识别装置"]),  # ai stands inside it
        ("pm2.5", "PM2.5监测仪", []),
        ("细颗粒物", "PM2.5监测仪", []),
        ("3D打印机", "三维打印喷头", []),
        ("lidianchi", "锂电池隔膜制备方法", []),
        ("ldcgm", "锂电池隔膜制备方法", []),
        ("H01M", "锂电池隔膜制备方法", ["一种马铃薯种植机"]),
        ("h01m10/0525", "锂电池隔膜制备方法", ["一种马铃薯种植机"]),
        ("H01M 隔膜", "锂电池隔膜制备方法", ["智能马桶"]),
        ("请问有没有做锂电池隔膜的团队，谢谢！", "锂电池隔膜制备方法", []),
        ("你好，我们公司需要数控机床的相关技术，希望能够合作", "数控机床主轴", []),
    ],
)
def test_a_query_finds_what_is_meant_and_no_nonsense(find, q, first, never):
    found = titles(find(q))
    assert found[:1] == [first]
    assert not set(never) & set(found)


@pytest.mark.parametrize("q", ["镍氢", "xyzzy", "gangbengqiu", "zhuang shi hua", "龘靐齉"])
def test_what_is_not_there_is_not_replaced_by_something_else(find, q):
    page = find(q)
    assert (titles(page), page["next"], page["is_few"]) == ([], None, True)


def test_few_results_are_said_to_be_few(find):
    assert find("马铃薯")["is_few"]
    assert not find("一种方法")["is_few"] or len(titles(find("一种方法"))) < 5
    assert not find("", sort="newest")["is_few"]


@pytest.mark.parametrize("sort", ["newest", "price"])
def test_a_class_among_words_is_one_in_every_order_and_in_the_facets(find, as_, sort):
    assert titles(find("H01M", sort=sort)) == (["锂电池隔膜制备方法"] if sort == "newest" else [])
    told = as_(None).get("/search/listings/facets?q=H01M").json
    assert told["counted"] == 1


def test_what_only_looks_like_a_class_is_a_word(find):
    put([document("型号C99Z水泵", [])])
    assert titles(find("C99Z")) == ["型号C99Z水泵"]


@pytest.mark.parametrize(
    ("group", "reason"),
    [
        (["，，", "电池"], "no_letters"),
        (["池", "电池"], "one_character"),
        (["一二三四五六七八九十一二三", "电池"], "too_long"),
        (["a b c d e f g", "电池"], "too_long"),
        (["電池", "电池"], "same"),
        (["Battery", "battery"], "same"),
        (["电池", "  "], "alone"),
    ],
)
def test_a_synonym_that_can_never_be_met_is_refused_with_its_reason(app, group, reason):
    with pytest.raises(synonyms.SynonymsRefused) as refused:
        synonyms.enter([["镍氢", "氢镍"], group])
    assert reason in refused.value.details["words"].values()


def test_synonyms_are_changed_by_two_people_and_say_who_compiled_them(as_, find):
    assert titles(find("洋芋")) == []
    arguments = {"source": "《薯类术语》2026", "add": [["洋芋", "马铃薯"]], "remove": []}
    body = {"act": "synonyms.change", "subject_id": str(uuid4()), "reasons": "豫西说法"}
    asked = as_("admin").post("/approvals", body | {"arguments": arguments})
    assert asked.status_code == 201, asked.json
    path = f"/approvals/{asked.json['id']}/approve"
    assert problem_of(as_("admin").post(path)) == (403, "same-eyes")
    assert as_("admin2").post(path).status_code == 200
    synonyms.forget()
    assert titles(find("洋芋"))[0] == "一种马铃薯种植机"
    listed = as_(None).get("/synonyms?after=洋&limit=1").json["items"][0]
    assert listed == {
        "word": "洋芋",
        "synonyms": [{"synonym": "马铃薯", "source": "《薯类术语》2026"}],
    }


def test_an_operators_file_leaves_what_others_compiled(app, as_):
    synonyms.enter([["甲苯", "toluene"]])
    synonyms.enter([["乙醇", "ethanol"]])
    words = {item["word"] for item in as_(None).get("/synonyms?limit=200").json["items"]}
    after = as_(None).get("/synonyms?after=甲&limit=200").json["items"]
    assert "甲苯" not in {item["word"] for item in after}
    assert {"ethanol", "graphene", "battery"} <= words


@pytest.mark.parametrize(
    "one", ["results/00000000-0000-4000-8000-000000000000", "patents/CN999999999A"]
)
def test_what_is_not_there_has_nothing_like_it(as_, one):
    assert problem_of(as_(None).get(f"/{one}/similar"))[0] in (404, 422)


def test_results_like_a_result(as_, make, settle):
    listings = {
        title: str(make.listing(asset_id=make.asset(title=title, summary=title).id).id)
        for title in ("锂电池隔膜制备方法", "锂电池隔膜涂覆装置", "小麦收割机")
    }
    settle()
    page = as_(None).get(f"/results/{listings['锂电池隔膜制备方法']}/similar").json["items"]
    found = [card["id"] for card in page]
    assert found[0] == listings["锂电池隔膜涂覆装置"]
    assert listings["锂电池隔膜制备方法"] not in found
