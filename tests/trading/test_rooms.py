"""Data rooms: nothing is read before both promised confidence, and every look is on record."""

from io import BytesIO
from types import SimpleNamespace

import pytest
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import text

from app.core.clock import SHANGHAI
from app.core.db import db
from app.trading.negotiations.workflow import State
from app.trading.rooms import rules
from app.trading.rooms.marking import MARK, RESOURCES, XOBJECT
from tests.conftest import problem_of


def pdf(*pages):
    """A PDF with these lines, one a page."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 200))
    for line in pages:
        canvas.drawString(20, 100, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture(kind):
    out = BytesIO()
    Image.new("RGB", (64, 48), "white").save(out, kind)
    return out.getvalue()


PDF = pdf("lab notes", "second page")
DIGEST = "ab" * 32


@pytest.fixture
def talks(make):
    path = f"/negotiations/{make.negotiation().id}"
    db.session.rollback()
    return path


def lay(as_, who, path, body=PDF, name="实验记录.pdf"):
    caller = as_(who)
    data = {"file": (BytesIO(body), name)}
    return caller.client.post(f"{path}/documents", data=data, headers=caller.headers)


def test_both_promise_then_look_and_every_look_is_known(as_, talks):
    laid = lay(as_, "seller", talks)
    assert (laid.status_code, laid.json["media_type"]) == (201, "application/pdf")
    document = f"/room-documents/{laid.json['id']}"
    assert as_("seller").get(f"{talks}/documents").json["items"] != []
    assert as_("buyer").get(f"{talks}/documents").json["items"] == []
    assert problem_of(as_("buyer").get(document)) == (403, "nda-missing")
    assert as_("buyer").post(f"{talks}/sign-nda", {"sha256": "ef" * 32}).status_code == 200
    assert as_("buyer").post(f"{talks}/sign-nda", {"sha256": DIGEST}).json["nda_at"] is None
    other = as_("seller").post(f"{talks}/sign-nda", {"sha256": "cd" * 32})
    assert problem_of(other) == (409, "nda-differs")
    assert as_("seller").post(f"{talks}/sign-nda", {"sha256": DIGEST}).json["nda_at"]
    assert as_("seller").get(document).get_data() == PDF, "one's own, as it was laid"
    assert as_("buyer").get(document).get_data() != PDF
    views = as_("seller").get(f"{talks}/views").json["items"]
    assert [view["document_id"] for view in views] == [laid.json["id"]] * 2
    assert as_("buyer").get(f"{talks}/views").json["items"] == []


@pytest.mark.parametrize("who", ["stranger", "reviewer", "broker"])
def test_nobody_else_enters(as_, talks, who):
    laid = lay(as_, "seller", talks).json
    for path in (f"/room-documents/{laid['id']}", f"{talks}/documents", f"{talks}/views"):
        assert problem_of(as_(who).get(path)) == (404, "not-found")


@pytest.mark.parametrize(
    ("who", "body", "status", "problem"),
    [
        ("stranger", PDF, 404, "not-found"),
        ("clerk", PDF, 403, "duty-missing"),
        ("seller", b"", 422, "document-unfit"),
        ("seller", b"MZ\x90\x00\xff", 422, "document-unfit"),
    ],
)
def test_a_document_is_refused(as_, talks, who, body, status, problem):
    assert problem_of(lay(as_, who, talks, body)) == (status, problem)


def test_nothing_is_added_when_the_talks_are_over(as_, talks):
    as_("buyer").post(f"{talks}/withdraw", {"round": 1})
    assert problem_of(lay(as_, "seller", talks)) == (409, "talks-over")


@pytest.fixture
def promised(as_, talks):
    for who in ("seller", "buyer"):
        as_(who).post(f"{talks}/sign-nda", {"sha256": DIGEST})
    return talks


def marks_of(body):
    """What is written over each page."""
    reader = PdfFileReader(BytesIO(body))
    pages = [kid.get_object() for kid in reader.root["/Pages"]["/Kids"]]
    assert all(b"/MarketMark Do" in contents_of(page) for page in pages)
    return [page[RESOURCES][XOBJECT][MARK].data for page in pages]


def contents_of(page):
    parts = page["/Contents"]
    streams = [part.get_object() for part in parts] if isinstance(parts, list) else [parts]
    return b" ".join(stream.data for stream in streams)


@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (PDF, 2),
        (picture("PNG"), 1),
        (picture("JPEG"), 1),
        ("温度 830 ℃\n保温两小时".encode(), 1),
        (("行\n" * 150).encode(), 3),
    ],
    ids=["pdf", "png", "jpeg", "text", "long text"],
)
def test_every_page_says_who_reads_it_when(as_, promised, cast, body, pages):
    laid = lay(as_, "seller", promised, body).json
    shown = as_("buyer").get(f"/room-documents/{laid['id']}")
    assert (shown.status_code, shown.mimetype) == (200, "application/pdf")
    marks = marks_of(shown.get_data())
    looked = db.session.execute(text("select id, viewed_at from room_views")).one()
    at = looked.viewed_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S")
    said = f"{cast['buyer'].actor.user_id} {at} UTC+8 #{looked.id}".encode()
    assert [said in mark for mark in marks] == [True] * pages
    again = as_("buyer").get(f"/room-documents/{laid['id']}").get_data()
    assert f"#{looked.id}".encode() not in marks_of(again)[0], "each look has its own"


def test_the_mark_is_not_cut_off_at_the_end_of_the_file(as_, promised):
    laid = lay(as_, "seller", promised).json
    body = as_("buyer").get(f"/room-documents/{laid['id']}").get_data()
    assert body.count(b"%%EOF") == 1


def encrypted():
    writer = copy_into_new_writer(PdfFileReader(BytesIO(PDF)))
    writer.encrypt("owner", "user")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7 broken",
        PDF[: len(PDF) // 2],
        PDF.replace(b"/Count 2", b"/Count 1"),
        encrypted(),
        b"PK\x03\x04sheet",
        b"\x89PNG\r\n",
    ],
    ids=["broken", "half", "miscounted", "encrypted", "office", "no image"],
)
def test_what_cannot_be_marked_is_refused_when_it_is_laid(as_, promised, body):
    refused = lay(as_, "seller", promised, body)
    assert problem_of(refused) == (409, "cannot-be-marked")
    assert "水印" in refused.json["title"]


def test_a_paper_of_before_that_cannot_be_marked_is_not_shown(as_, promised, owner):
    laid = lay(as_, "seller", promised).json
    owner("set market.viewer = 'system'; update room_documents set media_type = 'application/zip'")
    shown = as_("buyer").get(f"/room-documents/{laid['id']}")
    assert problem_of(shown) == (409, "cannot-be-marked")
    assert as_("seller").get(f"/room-documents/{laid['id']}").status_code == 200


@pytest.mark.parametrize("end", ["withdraw", "decline", "lapse"])
def test_papers_close_with_the_talks(as_, promised, pass_days, settle, end):
    papers = {who: lay(as_, who, promised).json["id"] for who in ("seller", "buyer")}
    assert as_("buyer").get(f"/room-documents/{papers['seller']}").status_code == 200
    if end == "lapse":
        pass_days(60)
        settle()
    else:
        who = "buyer" if end == "withdraw" else "seller"
        assert as_(who).post(f"{promised}/{end}", {"round": 1}).status_code == 200
    for who, other in (("seller", "buyer"), ("buyer", "seller")):
        closed = as_(who).get(f"/room-documents/{papers[other]}")
        assert problem_of(closed) == (403, "room-closed")
        listed = as_(who).get(f"{promised}/documents").json["items"]
        assert [item["id"] for item in listed] == [papers[who]]
        assert as_(who).get(f"/room-documents/{papers[who]}").status_code == 200
    kept = as_("seller").get(f"{promised}/views").json["items"]
    assert papers["seller"] in {view["document_id"] for view in kept}, "the record stays"


def test_papers_stay_while_the_deal_they_led_to_lasts(as_, promised, settle):
    paper = lay(as_, "seller", promised).json["id"]
    agreed = as_("seller").post(f"{promised}/accept", {"round": 1})
    assert agreed.status_code == 200, agreed.json
    assert as_("buyer").get(f"/room-documents/{paper}").status_code == 200
    deal = agreed.json["deal_id"]
    assert as_("buyer").post(f"/deals/{deal}/cancel", {"reason": "另有安排"}).status_code == 200
    settle()
    assert problem_of(as_("buyer").get(f"/room-documents/{paper}")) == (403, "room-closed")


@pytest.mark.parametrize("state", State)
def test_only_open_talks_and_living_deals_open_papers(state):
    for is_deal_over in (True, False):
        talks = SimpleNamespace(state=state)
        is_open = rules.is_open_to_the_other_side(talks, is_deal_over=is_deal_over)
        assert is_open == (state == "open" or (state == "agreed" and not is_deal_over))
