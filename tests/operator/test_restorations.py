"""Back to an hour ago: a restored market does not act by itself, and pays nobody twice."""

import io
import json
import shutil

import pytest
from sqlalchemy import text

from app.core import inbox, marks, restorations, storage
from app.core.db import db
from app.core.fastread import forget
from app.core.viewer import viewer
from app.operator import backups
from app.parties.personal.jobs import NOTED
from tests.conftest import DATABASE, TEMPLATE, _create, problem_of
from tests.factories.cast import PASSWORD
from tests.factories.subjects import PRICE, statement


@pytest.fixture
def past(servers, settings, app, owner, tmp_path, monkeypatch):
    """`keep()` the present, go on, and `come_back()` to what was kept."""
    monkeypatch.setenv("BACKUP_PASSPHRASE", "correct horse")
    storage.configure(f"file://{tmp_path}/objects")
    marks._noted.clear()
    yield Past(servers, settings, app, owner, tmp_path)
    db.session.remove()
    db.engine.dispose()
    _create(servers, DATABASE, TEMPLATE)  # it may have been left empty
    storage.configure(f"file://{settings.var}/objects")


class Past:
    def __init__(self, servers, settings, app, owner, home):
        self.servers, self.settings, self.app, self.owner = servers, settings, app, owner
        self.folder = home / "kept"

    def flask(self, *arguments):
        db.session.remove()
        seen = viewer.set(None)  # a command's process is nobody's
        try:
            return self.app.test_cli_runner().invoke(args=[str(a) for a in arguments])
        finally:
            viewer.reset(seen)

    def keep(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.with_name("kept.keys").unlink(missing_ok=True)
        done = self.flask("backup", self.folder)
        assert done.exit_code == 0, done.output

    def empty(self):
        db.session.remove()
        db.engine.dispose()
        forget()
        _create(self.servers, DATABASE, None)

    def come_back(self):
        """Everybody who acts afterwards has signed in again."""
        marks.note()
        self.empty()
        done = self.flask("restore", self.folder)
        assert done.exit_code == 0, done.output
        self.owner("update access_tokens set revoked_at = null, created_at = clock_timestamp()")
        return done.output

    def release(self, *more):
        return self.flask("restorations", "release", "--by", "运维 李", *more)


def upload(as_, *lines):
    data = {"file": (io.BytesIO(statement(*lines)), "statement.csv")}
    answer = as_("cashier").post("/statements", data=data, content_type="multipart/form-data")
    assert answer.status_code == 201, answer.json
    return answer.json


def payouts(as_):
    return as_("cashier").get("/payouts").json["items"]


def out(payout):
    yuan = f"{payout['amount']['amount'] / 100:.2f}"
    return (f"OUT-{payout['reference']}", yuan, "", payout["payee_name"], payout["reference"])


@pytest.fixture
def delivered(make, settle):
    deal = make.deal("delivered")
    settle()
    return deal.id


def test_what_was_paid_out_before_is_not_paid_out_again(
    past, delivered, as_, settle, pass_days, told
):
    past.keep()
    pass_days(40)  # silence accepts, the clock settles and instructs
    settle()
    (payout,) = payouts(as_)
    upload(as_, out(payout))
    settle()
    assert [p["state"] for p in payouts(as_)] == ["confirmed"]

    past.come_back()
    assert payouts(as_) == []
    pass_days(40)
    settle()
    assert payouts(as_) == []  # the clock makes nothing due
    assert past.release().exit_code == 1  # the bank was not read
    assert upload(as_, out(payout))["known_lines"] == 0
    settle()  # the line is matched, and waits: nobody knows its reference
    (line,) = as_("cashier").get("/bank-lines?state=exception").json["items"]
    assert line["reason"] == "unknown-reference"
    done = past.release("--statements-read-until", "2030-01-01")
    assert done.exit_code == 0, done.output
    assert payout["amount"]["amount"] > 0
    assert f"{payout['amount']['amount']} fen went out" in done.output
    settle()
    (again,) = payouts(as_)
    assert again["reference"] == payout["reference"]
    assert again["state"] == "confirmed"
    assert as_("cashier").get("/bank-lines?state=exception").json["items"] == []
    assert told("payout.") == ["payout.instructed", "payout.confirmed"]


def test_what_came_in_before_is_found_when_it_is_expected_again(past, make, as_, settle, cast):
    deal = make.deal("signing")
    past.keep()
    contract = as_("buyer").get(f"/deals/{deal.id}/contracts/1").json
    signing = {"version": 1, "sha256": contract["sha256"]}

    def sign():
        for side in ("seller", "buyer"):
            as_(side).post(f"/deals/{deal.id}/sign", signing)
        settle()

    sign()
    reference = as_("buyer").get("/payments").json["items"][0]["reference"]
    past.come_back()
    upload(as_, ("IN-1", "", f"{PRICE / 100:.2f}", "示范科技（郑州）有限公司", reference))
    settle()
    assert past.release("--statements-read-until", "2030-01-01").exit_code == 0
    sign()
    settle()
    assert as_("buyer").get(f"/deals/{deal.id}").json["state"] == "paid"


def test_while_it_is_checked_parties_read_and_the_venue_may_mend(past, delivered, as_, settle):
    past.keep()
    past.come_back()
    path = f"/deals/{delivered}"
    assert as_("buyer").get(path).status_code == 200
    answer = as_("buyer").post(f"{path}/accept-delivery")
    assert problem_of(answer) == (503, "market-restored")
    assert answer.headers["Retry-After"]
    assert as_("buyer").post(f"{path}/accept-delivery?dry_run=true").status_code == 503
    upload(as_, ("X", "", "1.00", "某人", "?"))
    assert past.release("--statements-read-until", "2030-01-01").exit_code == 0
    assert as_("buyer").post(f"{path}/accept-delivery").status_code == 200


def test_no_event_and_no_job_acts_before_the_release(past, delivered, as_, settle):
    as_("buyer").post(f"/deals/{delivered}/accept-delivery")
    past.keep()  # the payment is released, the payout not yet instructed
    past.come_back()
    settle()
    sweep(past)
    assert payouts(as_) == []
    assert past.release("--statements-read-until", "2030-01-01").exit_code == 0
    sweep(past)
    settle()
    sweep(past)
    assert len(payouts(as_)) == 1


def sweep(past):
    """What the clock does about bells that were lost."""
    past.owner("update dispatches set next_check = clock_timestamp() where not done")
    for dispatch_id in inbox.take_unrung(1_000):
        inbox.deliver(dispatch_id)


def test_an_erasure_is_done_again(past, as_, settle, cast):
    who = as_("clerk")
    assert who.post("/my/personal", {"kind": "phone", "value": "13800138000"}).status_code < 300
    settle()
    past.keep()
    assert who.post("/my/erasure", {"password": PASSWORD}).status_code in (200, 204)
    settle()
    assert storage.names_under(NOTED) == [f"{NOTED}{cast['clerk'].actor.user_id}"]
    report = past.come_back()
    assert "1 erasures were noted outside" in report
    row = db.session.execute(
        text("select login, name, erased_at from users where id = :id"),
        {"id": cast["clerk"].actor.user_id},
    ).one()
    assert row.login.startswith("erased-")
    assert row.erased_at is not None
    left = "select count(*) from personal_fields where user_id = :id"
    assert db.session.scalar(text(left), {"id": cast["clerk"].actor.user_id}) == 0
    assert "1 erasures" in past.flask("restorations", "check").output  # once is enough


def test_bids_that_were_lost_can_be_placed_again(past, make, as_, settle, pass_days):
    auction = make.auction(pass_days)
    path = f"/auctions/{auction.id}"
    past.keep()
    price = as_("buyer").get(path).json["start_price"]
    assert as_("buyer").post(f"{path}/bids", {"price": price}).status_code == 201
    for _ in range(3):  # free, timed, over
        pass_days(1)
        settle()
    assert as_("buyer").get(path).json["state"] == "ended"
    before = past.come_back()
    assert f"auction {auction.id} is paused" in before
    pass_days(3)
    found = as_("buyer").get(path).json
    assert (found["state"], found["top_label"]) == ("paused", None)
    bid = as_("buyer").post(f"{path}/bids", {"price": price})
    assert problem_of(bid) == (503, "market-restored")
    assert past.release("--statements-read-until", "2030-01-01").exit_code == 0
    settle()
    assert as_("buyer").get(path).json["state"] == "paused"  # until the venue lets it go on
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    assert as_("buyer").post(f"{path}/bids", {"price": price}).status_code == 201


def test_numbers_that_went_outside_are_not_given_twice(past, delivered, as_, settle):
    settle()
    past.keep()
    before = last_event()
    as_("buyer").post(f"/deals/{delivered}/accept-delivery")
    settle()
    outside = last_event()
    assert outside[0] > before[0]
    past.come_back()
    past.release("--statements-read-until", "2030-01-01")
    settle()
    fresh = db.session.execute(
        text("select min(position), min(id) from events where name like 'market.%'")
    ).one()
    assert fresh[0] > outside[0]
    assert fresh[1] > outside[1]


def last_event():
    return tuple(
        db.session.execute(
            text("select position, id from events where position is not null order by 1 desc")
        ).first()
    )


def test_a_snapshot_of_the_disk_is_recognised_by_the_mark_outside(
    past, delivered, as_, settle, owner
):
    """Nobody said `flask restore`: the database is simply older than what was seen."""
    settle()
    assert marks.compare() is False  # no mark yet
    marks.note()
    assert marks.compare() is False
    past.keep()
    as_("buyer").post(f"/deals/{delivered}/accept-delivery")
    settle()
    marks.note()
    seen = marks.read()
    past.empty()
    backups.fill(past.settings.database_url, past.folder, backups.check(past.folder))
    owner("grant market_app to market")
    past.flask("db", "upgrade")
    assert marks.compare() is True
    assert restorations.look()
    assert marks.compare() is False or restorations.look()  # a second start changes nothing
    assert marks.read() == seen
    assert past.release("--statements-read-until", "2030-01-01").exit_code == 0
    settle()
    marks.note()
    assert marks.compare() is False
    assert marks.read().position > seen.position


@pytest.mark.parametrize("fault", ["cut", "dump", "object", "manifest", "format"])
def test_a_backup_that_is_not_what_it_says_is_refused(past, fault):
    storage.put("uploads/a", b"raw data")
    past.keep()
    assert past.flask("check-backup", past.folder).exit_code == 0
    manifest = past.folder / "manifest.json"
    if fault == "cut":
        manifest.unlink()
    elif fault == "dump":
        dump = past.folder / "database.dump"
        dump.write_bytes(dump.read_bytes()[:-100])
    elif fault == "object":
        (past.folder / "objects" / "uploads" / "a").write_bytes(b"other data")
    else:
        said = json.loads(manifest.read_text())
        said |= {"format": 9} if fault == "format" else {"tables": {"events": 10**6}}
        manifest.write_text(json.dumps(said))
    past.empty()
    for name in ("check-backup", "restore"):
        done = past.flask(name, past.folder)
        assert (done.exit_code, "Traceback" in done.output) == (1, False) or fault == "manifest"
    assert done.exit_code == 1
    assert len(done.output.strip().splitlines()) <= 2


def test_a_filled_database_is_never_replaced(past):
    past.keep()
    done = past.flask("restore", past.folder)
    assert done.exit_code == 1
    assert "not empty" in done.output


def test_a_backup_is_for_its_owner_alone_and_its_keys_are_apart(past):
    past.keep()
    keys = past.folder.with_name("kept.keys")
    assert keys.stat().st_mode & 0o777 == 0o600
    assert past.folder.stat().st_mode & 0o777 == 0o700
    opened = past.flask("check-backup", past.folder, "--keys", keys)
    assert "BLIND_KEY, FIELD_KEYS" in opened.output
    secret = past.settings.blind_key.encode()
    for file in (keys, *past.folder.rglob("*")):
        assert file.is_dir() or secret not in file.read_bytes(), file


def test_a_wrong_passphrase_opens_nothing(past, monkeypatch):
    past.keep()
    monkeypatch.setenv("BACKUP_PASSPHRASE", "another")
    done = past.flask("check-backup", past.folder, "--keys", past.folder.with_name("kept.keys"))
    assert done.exit_code == 1
    assert "does not open" in done.output


def test_a_release_needs_a_restoration(app):
    done = app.test_cli_runner().invoke(args=["restorations", "release", "--by", "x"])
    assert done.exit_code == 1
    assert "No restoration is open" in done.output


def test_a_backup_is_of_one_moment(past, make, settle):
    """Rows that are written while it runs are in it as a whole or not at all."""
    make.deal("effective")
    settle()
    past.keep()
    manifest = json.loads((past.folder / "manifest.json").read_text())
    assert manifest["tables"]["deals"] == 1
    assert manifest["mark"]["position"] == last_event()[0]
