"""Finding: scripts, pinyin, numbers, classes, filters, orders, facets, highlights, alerts."""

import random
import threading
import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text

from app.catalogue.search import merging, rebuilding, steps, synonyms
from app.catalogue.search.models import Library
from app.catalogue.search.questions import prefixes
from app.catalogue.search.segments import Document
from app.core.db import command, db
from tests.conftest import problem_of
from tests.factories.publications import number
from tests.factories.subjects import AssetFacts


@command
def put(*documents):
    steps.put(Library.LISTINGS, [d.ref for d in documents], documents)


@command
def hide(*refs):
    steps.hide(Library.LISTINGS, refs)


def item(title, summary="", n=0, ipc=(), application=None, **columns):
    """A search document as a listing would give it."""
    ref = uuid4()
    numbers = [application] if application else []
    attributes = {
        "ipc": prefixes(list(ipc)),
        "number": numbers,
        **{name: [value] for name, value in columns.items() if isinstance(value, str)},
    }
    if "district" in columns:
        attributes["district"] = [columns["district"][:k] for k in (2, 4, 6)]
    return Document(
        Library.LISTINGS,
        ref,
        1,
        title,
        summary,
        "",
        b'{"id":"%b","title":"%b"}' % (str(ref).encode(), title.encode()),
        datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n),
        attributes,
        {"ipc": list(ipc), **columns},
    )


NUMBER = number(1).replace(".", "")
EXCHANGED = NUMBER[:4] + NUMBER[5] + NUMBER[4] + NUMBER[6:]
SHELF = [
    item("一种锂电池隔膜的制备方法", "聚乙烯微孔膜，孔隙均匀", 1, ["H01M10/0525"], price=300, trl=6,
         field="energy", district="410105", right="transfer", application=NUMBER),
    item("铝合金板材低温轧制装置", "晶粒细化，能耗降低", 2, ["B21B1/38"], price=100, trl=4,
         field="materials", district="410102", right="ordinary_licence"),
    item("乾燥設備的控制系統", "傳統中文的摘要", 3, ["F26B21/00"], price=200, trl=8,
         field="manufacturing", district="411402", right="transfer"),
    item("Graphene coating for Li-ion cells", "石墨烯涂层", 4, ["H01M4/36"], price=400, trl=5,
         field="energy", district="410105", right="transfer"),
]  # fmt: skip


@pytest.fixture
def find(as_):
    def found(query="", **headers):
        answer = as_(None).get(f"/search/listings?{query}")
        assert answer.status_code == 200, answer.json
        return answer.json

    return found


def titles(page):
    return [entry["card"]["title"] for entry in page["items"]]


def shelf(*places):
    return [SHELF[place].title for place in places]


@pytest.fixture
def stocked(app):
    put(*SHELF)


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("q=锂电池", [0]),
        ("q=鋰電池", [0]),  # the other script
        ("q=干燥设备", [2]),
        ("q=ＧＲＡＰＨＥＮＥ", [3]),  # full width, upper case
        ("q=li-ion", [3]),
        ("q=ion", [3]),  # a part of a joined word
        ("q=lidianchi", [0]),
        ("q=ldcgm", [0]),  # initials
        ("q=lv he jin", [1]),
        (f"q=ZL{number(1)}", [0]),
        (f"q=%20cn {NUMBER[:4]}.{NUMBER[4:]}", [0]),
        (f"q={NUMBER}&sort=newest", [0]),
        (f"q={EXCHANGED}", [0]),
        (f"q={NUMBER[:6]}{NUMBER[7:]}", [0]),  # a digit is missing
        ("ipc=H01M", [3, 0]),
        ("ipc=h01m10", [0]),
        ("ipc=H01M1", []),  # a main group is not the beginning of another
        ("ipc=H01M10/0525", [0]),
        ("ipc=H01M10/05", []),
        ("ipc=H", [3, 0]),
        ("field=energy&sort=price", [0, 3]),
        ("district=4101&sort=price_desc", [3, 0, 1]),
        ("right=transfer&price_max=250", [2]),
        ("trl_min=5&trl_max=6", [3, 0]),
        ("q=方法 系统&sort=newest", []),  # in an order every word must be there
        ("q=电池&sort=newest", [0]),
        ("q=100%", []),
        ("sort=newest", [3, 2, 1, 0]),
    ],
)
def test_a_question_finds(stocked, find, query, places):
    found = titles(find(query))
    is_ranked = query.startswith("q=") and "sort" not in query
    assert (found[: len(places)] if is_ranked and places else found) == shelf(*places)


@pytest.mark.parametrize("ipc", ["H", "H01M", "H01M10", "H01M1", "H01M10/0525", "H01M10/05"])
def test_a_class_is_the_same_met_on_the_way_or_taken_by_id(stocked, find, monkeypatch, ipc):
    taken = find(f"ipc={ipc}")
    monkeypatch.setattr("app.catalogue.search.queries.GATHERED", -1)  # nothing is taken by id
    assert find(f"ipc={ipc}&limit=49")["items"] == taken["items"]


def test_of_two_words_all_the_better_and_where_they_stand_is_marked(stocked, find):
    page = find("q=锂电池 隔膜")
    assert titles(page)[0] == SHELF[0].title
    marks = page["items"][0]["highlights"]
    assert [SHELF[0].title[a:b] for a, b in marks["title"]] == ["锂电池隔膜"]


def test_facets_count_what_fits_and_say_when_they_are_capped(stocked, as_, monkeypatch):
    told = as_(None).get("/search/listings/facets?q=").json
    assert (told["counted"], told["is_capped"]) == (4, False)
    assert told["facets"]["field"][0] == {"value": "energy", "count": 2}
    assert {v["value"]: v["count"] for v in told["facets"]["district"]}["410105"] == 2
    some = as_(None).get("/search/listings/facets?q=电池&ipc=H").json
    assert some["counted"] == 1
    monkeypatch.setattr("app.catalogue.search.facets.CAP", 2)
    assert as_(None).get("/search/listings/facets").json["is_capped"] is True


def test_synonyms_are_data(stocked, find):
    assert titles(find("q=镍氢")) == []
    assert synonyms.enter([["镍氢", "隔膜"]]) == 2
    assert titles(find("q=镍氢")) == shelf(0)
    synonyms.enter([])


def test_what_is_hidden_is_gone_at_once_from_lists_pages_and_facets(stocked, find, as_):
    hide(SHELF[0].ref)
    assert titles(find("q=锂电池")) == []
    assert SHELF[0].title not in titles(find("sort=newest"))
    assert as_(None).get("/search/listings/facets").json["counted"] == 3


def test_the_best_of_every_library_under_one_roof(stocked, make, settle, as_):
    make.demand(title="寻找锂电池隔膜供应技术")
    make.talent(research="锂电池隔膜与电解液")
    settle()
    everything = as_(None).get("/search?q=锂电池").json
    assert titles(everything["listings"]) == shelf(0)
    assert titles(everything["demands"]) == ["寻找锂电池隔膜供应技术"]
    assert len(everything["talents"]["items"]) == 1


@pytest.mark.parametrize(
    "query", ["", "q=锂电池", "ipc=H&sort=price&limit=1", "q=%E9%94%82", "trl_min=9", "q="]
)
def test_the_short_cut_answers_what_flask_answers(stocked, as_, query):
    path = f"/search/listings?{query}"
    short, long = as_(None).get(path), as_("buyer").get(path)  # with a token Flask answers
    assert (short.status_code, short.data) == (long.status_code, long.data)
    assert short.mimetype == long.mimetype


HOSTILE = [
    "的的的的",
    "AND OR NOT ( ) * : & | ! <->",
    "%27; drop table search_documents; --",
    "%25_%25_%5C",
    "(a%2B)%2B%24" * 100,
    "锂" * 9_000,
    "a" * 10_000,
    "😀🚀" * 200,
    "%E2%80%AE%E2%80%8B",
    "0" * 300,
    "[[[[[[[[[[",
    "锂 " * 4_000,
]


@pytest.mark.parametrize("q", HOSTILE, ids=lambda q: q[:12])
@pytest.mark.parametrize("sort", ["relevance", "newest"])
def test_a_hostile_query_is_answered_or_refused(stocked, as_, q, sort):
    answer = as_(None).get(f"/search/listings?q={q}&sort={sort}")
    assert answer.status_code in (200, 422), answer.status_code


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("after=xx", 422),
        ("after=W10", 422),
        ("q=a&after=WyJyZWxldmFuY2UiLFtbMSwibiJdXSxbXSwxLDEsMV0", 422),
        ("q=a&after=WyJyZWxldmFuY2UiLFsxXSxbWzddXSwxLDEsMV0", 422),
        ("sort=newest&after=WyJuZXdlc3QiLDkwMDAwMDAwMDAwMDAwMDAwMDAsMV0", 422),
        ("ipc=H01M%27", 422),
        ("price_min=9&price_max=1", 422),
        ("district=41010", 422),
        ("sort=relevance", 422),
        ("limit=51", 422),
        ("q=a%00b", 400),
    ],
)
def test_a_wrong_question_is_refused(stocked, as_, query, status):
    assert problem_of(as_(None).get(f"/search/listings?{query}"))[0] == status


def read_all(find, query, limit=7):
    found, after = [], None
    while True:
        page = find(f"{query}&limit={limit}" + (f"&after={after}" if after else ""))
        found += [entry["card"]["id"] for entry in page["items"]]
        after = page["next"]
        if after is None:
            return found


@pytest.mark.parametrize(
    "query", ["q=合金 轧制", "sort=newest", "q=合金&sort=newest", "sort=price"]
)
def test_pages_stay_as_they_were_while_others_write(app, find, query):
    """No item twice, none lost that was there throughout, and always in the same order."""
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    words = ["合金", "轧制", "板材", "晶粒", "方法", "装置", "细化", "能耗"]
    steady = [
        item("".join(draw.choices(words, k=5)), n=n, price=draw.randrange(1_000))
        for n in range(120)
    ]
    put(*steady)
    before = [id for id in read_all(find, query, 50)]
    stop = threading.Event()
    written = []

    def write():
        with app.app_context():
            while not stop.is_set():
                new = item("".join(draw.choices(words, k=5)), n=draw.randrange(200), price=5)
                put(new)
                written.append(new.ref)
                if len(written) > 10:
                    hide(written[draw.randrange(len(written))])
                time.sleep(0.01)
            db.session.remove()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        deadline = time.monotonic() + 2
        while time.monotonic() < deadline or (len(written) <= 20 and writer.is_alive()):
            found = read_all(find, query)
            assert len(found) == len(set(found)), "an item came twice"
            there = {str(d.ref) for d in steady}
            kept = [id for id in found if id in there]
            if "sort" in query:
                assert kept == before
            else:  # what is rare changes with what is written; who is there does not
                assert sorted(kept) == sorted(before)
    finally:
        stop.set()
        writer.join()
    assert len(written) > 20


def test_merging_and_rebuilding_change_nothing_that_is_found(app, find, make, settle):
    rows = [item(f"合金轧制方法{n}号", n=n) for n in range(40)]
    for row in rows:
        put(row)
    hide(rows[3].ref)
    put(Document(**{**_fields(rows[5]), "title": "改名的铝合金轧制方法"}))
    before = read_all(find, "q=合金轧制", 50)
    merges = 0
    while merging.merge_once(Library.LISTINGS):
        merges += 1
    assert merges >= 2
    assert read_all(find, "q=合金轧制", 50) == before
    listing_id = str(make.listing().id)
    settle()
    assert sum(rebuilding.rebuild(Library.LISTINGS)) == 1  # only what its source has
    assert read_all(find, "sort=newest") == [listing_id]
    assert [c["card"]["id"] for c in find("q=轧制")["items"]] == [listing_id]


def test_segments_whose_documents_are_all_gone_leave_nothing(app, find, monkeypatch):
    monkeypatch.setattr(merging, "SLICE", 5)
    rows = [item(f"合金轧制方法{n}号", n=n) for n in range(9)]
    for row in rows:
        put(row)
    for row in rows:
        hide(row.ref)
    assert merging.merge_once(Library.LISTINGS)
    left = "select base from search_postings union all select base from search_segments"
    assert len(set(db.session.scalars(text(left)))) == 1, "the one that was not of the eight"


def _fields(document):
    return {name: getattr(document, name) for name in document.__dataclass_fields__}


def test_a_saved_search_is_told_each_new_item_once(as_, make, settle):
    seller = as_("seller")
    old = make.listing(asset_id=make.asset(title="稀土永磁的旧方法").id)
    old_id = str(old.id)
    settle()
    body = {"name": "铝", "library": "listings", "question": {"q": "稀土永磁", "trl_min": 5}}
    kept = seller.post("/saved-searches", body).json
    alerts = f"/saved-searches/{kept['id']}/alerts"
    new = str(make.listing(asset_id=make.asset(title="稀土永磁的新方法").id).id)
    make.listing(asset_id=make.asset(title="铜合金", summary="无关").id)
    settle()
    assert [a["ref"] for a in seller.get(alerts).json["items"]] == [new]
    version = as_("seller").get(f"/listings/{new}").json["version"]
    again = seller.post(f"/listings/{new}/revise", {"territory": "河南"}, version=version).json
    as_("reviewer").post(f"/listings/{new}/approve", version=again["version"])
    settle()
    sum(rebuilding.rebuild(Library.LISTINGS))
    settle()
    told = seller.get(alerts).json["items"]
    assert [a["ref"] for a in told] == [new]
    assert told[0]["card"]["title"] == "稀土永磁的新方法"
    assert old_id not in str(told)
    assert problem_of(as_("buyer").get(alerts)) == (404, "not-found")
    assert seller.delete(f"/saved-searches/{kept['id']}").status_code == 204


def test_a_listing_can_be_found_while_it_is_on_the_shelf_and_not_after(as_, make, settle, find):
    listing_id = make.listing(asset_id=make.asset(title="独一无二的轧机").id).id
    settle()
    assert titles(find("q=独一无二")) == ["独一无二的轧机"]
    as_("seller").post(f"/listings/{listing_id}/withdraw")
    assert titles(find("q=独一无二")) == []  # before any follow-up has run
    settle()
    assert titles(find("q=独一无二")) == []


def test_a_late_index_does_not_bring_back_what_was_withdrawn(as_, make, settle, find):
    """The event of the approval is delivered after the withdrawal."""
    listing = make.listing(asset_id=make.asset(title="迟到的索引").id)
    as_("seller").post(f"/listings/{listing.id}/withdraw")
    settle()
    assert titles(find("q=迟到的索引")) == []


def test_what_is_confidential_is_found_nowhere(as_, make, settle):
    secret = "独门配方甲乙丙"
    body = AssetFacts(patents=[make.patent()], title_evidence="合同", confidential=secret)
    asset = as_("seller").post("/assets", body).json
    assert asset["confidential"] == secret
    listing = make.listing(asset_id=asset["id"])
    make.demand(title=f"需要{secret}")
    settle()
    told = [
        as_(None).get(f"/listings/{listing.id}"),
        as_("reviewer").get(f"/assets/{asset['id']}"),
        as_(None).get(f"/search/listings?q={secret}"),
        as_(None).get(f"/search/listings/facets?q={secret}"),
        as_("buyer").get(f"/deals?after={secret}"),
    ]
    assert all(secret not in answer.get_data(as_text=True) for answer in told)
    assert told[3].json["counted"] == 0
