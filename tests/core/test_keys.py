"""Keys: none missing, mixed up or shared; everything sealed is known, opens, is sealed anew."""

import json
import re
import stat
import subprocess
import sys
import threading
from base64 import b64encode
from functools import partial
from secrets import token_bytes

import psycopg
import pytest
from sqlalchemy import LargeBinary, text

from app.core import fingerprints, sealing
from app.core.db import db
from app.core.keyring import (
    Keyring,
    KeysRefused,
    fingerprint,
    guessable,
    new_key,
    new_secret,
    read_keys,
)
from app.core.keyring import require_seal as require_seal_of
from app.core.sealed_rows import count_by_key
from app.operator import NEED_KEYS
from app.parties.personal.commands import put_field
from app.pilot.reports import seal as seal_of_reports
from app.pilot.reports.authority import require_seal
from config import keyfile
from config.settings import ROOT, Settings
from tests.conftest import BLIND, KEY

OLD = f"test:{KEY}"
NEW = "test-2:" + b64encode(bytes(range(2, 34))).decode()
OTHER = b64encode(bytes(range(3, 35))).decode()
NOT_SEALED = {  # bytes that are no secret, or sealed by somebody else
    "match_vectors.vector, match_places.place": "where a text stands",
    "match_lessons.taken": "weights of classes, of many answers together",
    "search_documents.digest, search_documents.card, search_postings.postings": "the index",
    "contracts.body, notice_editions.body, auction_protocols.body": "read by parties, the public",
    "listing_cards.body": "read by the public",
    "access_tokens.hash, sign_in_attempts.about, legal_events.digest": "digests",
    "sign_in_attempts.source, known_devices.hash, password_recoveries.secret_hash": "digests",
    "idempotency_keys.fingerprint": "a digest under BLIND_KEY of a request nobody keeps",
    "held_texts.digest": "a digest under BLIND_KEY of a text that is sealed beside it",
    "idempotency_keys.body": "an answer, sealed by BLIND_KEY for its request; pruned",
    "personal_fields.sealed": "under the key of the person, which is sealed: personal.find_broken",
    "personal_fields.blind": "checked with the field",
    "custodian_keys.public_key, openings.public_key, openings.private_key": "published",
    "custodian_keys.signing_key, custodian_keys.signature": "published",
    "sealed_bids.sealed": "to custodians, not by the market",
    "auctions.chain, bids.chain": "digests of public bids",
    "patent_import_files.content, import_chunks.content": "files as they came in",
}


@pytest.fixture
def given(settings):
    """Configure this process anew, as a start would; `given(FIELD_KEYS, BLIND_KEY, LOST_KEYS)`."""

    def start(field_keys=OLD, blind_key=BLIND, lost_keys=""):
        own = Settings(
            database_url=settings.database_url,
            field_keys=field_keys,
            blind_key=blind_key,
            lost_keys=lost_keys,
        )
        check = partial(fingerprints.require_known, own)
        sealing.configure(field_keys, blind_key, "FIELD_KEYS", check)
        return sealing.keyring()

    yield start
    sealing.configure(OLD, BLIND, "FIELD_KEYS", lambda ring: None)


@pytest.fixture
def flask(app):
    runner = app.test_cli_runner()

    def run(*arguments):
        db.session.remove()
        return runner.invoke(args=["keys", *arguments])

    return run


@pytest.fixture
def sealed(cast, make):
    """Something sealed in every place."""
    make.procedure(reserve={"amount": 60_000_000, "currency": "CNY"})
    put_field(cast["buyer"].actor, kind="phone", value="13812345678")
    return cast


@pytest.mark.parametrize(
    ("field_keys", "blind_key", "words"),
    [
        ("", BLIND, "FIELD_KEYS is missing"),
        (OLD, "", "BLIND_KEY is missing"),
        (OLD, "  ", "BLIND_KEY is missing"),
        ("test:c2hvcnQ=", BLIND, "key test of FIELD_KEYS"),
        (f"test:{b64encode(bytes(33)).decode()}", BLIND, "key test of FIELD_KEYS"),
        (f"test:{b64encode(bytes(32)).decode()}", BLIND, "32 random bytes"),
        (f"test:{KEY}!", BLIND, "key test of FIELD_KEYS"),
        (OLD, "c2hvcnQ=", "BLIND_KEY in"),
        (KEY, BLIND, "id:base64"),
        (f"Test:{KEY}", BLIND, "ids of a-z"),
        (f":{KEY}", BLIND, "ids of a-z"),
        (f"{'x' * 33}:{KEY}", BLIND, "ids of a-z"),
        (f"{OLD},", BLIND, "id:base64"),
        (f"{OLD},test:{OTHER}", BLIND, "the id test twice"),
        (f"{OLD},two:{KEY}", BLIND, "test and two in FIELD_KEYS are the same key"),
        (f"{OLD},two:{OTHER}", OTHER, "two and BLIND_KEY in FIELD_KEYS are the same key"),
    ],
)
def test_missing_short_malformed_and_shared_keys_are_refused_in_a_line(
    field_keys, blind_key, words
):
    with pytest.raises(KeysRefused, match=words) as refused:
        read_keys(field_keys, blind_key, "FIELD_KEYS")
    said = str(refused.value)
    assert "\n" not in said
    assert not any(key in said for key in (KEY, BLIND, OTHER))


def test_nothing_is_sealed_or_blinded_without_keys(given):
    for field_keys, blind_key in (("", ""), (OLD, ""), ("", BLIND)):
        with pytest.raises(KeysRefused):
            given(field_keys, blind_key)
        for use in (
            lambda: sealing.keyed_digest(b"x"),
            lambda: sealing.blind("x", "phone"),
            lambda: sealing.seal("x", "users", "totp_secret", "1"),
            lambda: sealing.unseal(b"test:x", "users", "totp_secret", "1"),
        ):
            with pytest.raises(KeysRefused):
                use()


GUESSABLE = {
    "a run": bytes(range(32)),
    "a run of threes": bytes(n * 3 % 256 for n in range(32)),
    "a run backwards": bytes(range(255, 223, -1)),
    "one half twice": bytes.fromhex("8f1b6ad2c0937e45a16cf02984d7be53") * 2,
    "a text": b"correct horse battery staple 123",
    "two values": b"\x00\xff" * 16,
}


def test_a_key_that_anybody_could_guess_is_told_from_a_random_one():
    for what, key in GUESSABLE.items():
        for fields, blind in (({"a": key}, token_bytes(32)), ({"a": token_bytes(32)}, key)):
            assert guessable(Keyring(fields, blind)), what
    assert all(
        guessable(Keyring({"a": token_bytes(32)}, token_bytes(32))) is None for _ in range(2_000)
    )


def test_a_guessable_key_is_for_rehearsals_alone(app, cast, settings, given, owner):
    ring = given()
    fingerprints.require_not_refused(settings, ring)
    owner(
        "set session_replication_role = replica; "  # a rehearsal's clock goes only forward
        "update market_clock set is_rehearsal = false, \"offset\" = '0'"
    )
    for check in (fingerprints.require_not_refused, fingerprints.require_known):
        with pytest.raises(KeysRefused, match=r"test in .* is not random: for rehearsals only"):
            check(settings, ring)


def test_the_seal_given_is_a_key_and_its_certificate(tmp_path):
    seal_of_reports.configure("", "", str(tmp_path / "seal"))
    seal_of_reports.make_own()
    key, own, other = (str(tmp_path / "seal" / n) for n in FILES)
    require_seal_of(key, own)
    require_seal_of("", "")
    text = tmp_path / "text"
    text.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    for given, certificate, words in (
        ("/nowhere", own, "SIGNING_KEY names no PEM"),
        (str(text), own, "SIGNING_KEY names no PEM"),
        (own, own, "SIGNING_KEY names no PEM"),
        (key, "/nowhere", "SIGNING_CERTIFICATE names no PEM"),
        (key, key, "SIGNING_CERTIFICATE names no PEM"),
        (key, other, "not the certificate of SIGNING_KEY"),
    ):
        with pytest.raises(KeysRefused, match=words) as refused:
            require_seal_of(given, certificate)
        assert "\n" not in str(refused.value)


FILES = ("market.key", "market.pem", "authority.pem")


def test_every_command_of_the_operator_says_in_a_line_that_keys_are_missing(app, given):
    """Whatever it is: a line and a status, or it needs none; never a trace."""
    with pytest.raises(KeysRefused):
        given("", "")
    runner = app.test_cli_runner()
    asked, refused = 0, set()
    for name, command in commands_of(app.cli):
        if name[0] in ELSEWHERE or name in ELSEWHERE:
            continue
        db.session.remove()
        done = runner.invoke(args=[*name, *arguments_of(command)])
        assert not isinstance(done.exception, KeysRefused), name
        asked += 1
        if "_KEY is missing" in done.output or "FIELD_KEYS is missing" in done.output:
            assert re.fullmatch(r"Error: .*\n", done.output), (name, done.output)
            assert done.exit_code == 1
            refused.add(" ".join(name))
    print(f"{asked} commands; {sorted(refused)} need keys")
    assert NEED_KEYS - refused <= {"accounts demo"}  # a file is asked for first


ELSEWHERE = {  # of Flask's own, or they write where they are told
    *("db", "run", "shell", "routes", "write-docs", "seal", "backup", "restore", "openapi"),
    ("keys", "add"),
}


def commands_of(group, above=()):
    for name, each in sorted(group.commands.items()):
        if hasattr(each, "commands"):
            yield from commands_of(each, (*above, name))
        else:
            yield (*above, name), each


def arguments_of(command):
    """Something for all that it insists on."""
    for parameter in (each for each in command.params if each.required):
        kind = getattr(parameter.type, "choices", None)
        value = str(next(iter(kind))) if kind else NUMBERS.get(parameter.name, "x")
        if parameter.param_type_name == "option":
            yield parameter.opts[0]
        yield value


NUMBERS = {"year": "2030", "days": "1", "secret": "JBSWY3DPEHPK3PXP"}


def test_new_keys_have_ids_and_bytes_of_their_own():
    made = {new_key("local") for _ in range(100)}
    assert len({key.partition(":")[0] for key in made}) == 100
    read_keys(",".join(made), new_secret(), "x")
    assert re.fullmatch("[0-9a-f]{32}", fingerprint(bytes(32)))


def test_the_database_knows_its_keys_and_refuses_others(app, cast, given, owner):
    given()
    for keys, words in (
        ({"field_keys": f"test:{OTHER}"}, "test .field key, known since .* has other bytes"),
        ({"field_keys": NEW}, "test .field key, known since .* is missing"),
        ({"field_keys": f"two:{KEY}"}, "two in .* is the same key as test"),
        ({"blind_key": OTHER}, "blind-[0-9a-f]{8} .blind key, known since .* is missing"),
        ({"field_keys": f"{NEW},test:{OTHER}"}, "other bytes"),
    ):
        with pytest.raises(KeysRefused, match=words):
            given(**keys)
    known = db.session.scalars(text("select id from key_fingerprints order by id")).all()
    assert [id.partition("-")[0] for id in known] == ["blind", "test"]
    assert given(f"{NEW},{OLD}").first == "test-2"
    with pytest.raises(KeysRefused, match=r"test-2 .* is missing"):
        given()


def test_the_blind_key_is_never_a_field_key_of_before(app, cast, given):
    given(f"{OLD},two:{OTHER}")
    with pytest.raises(KeysRefused):
        given(f"{OLD},two:{new_secret()}", OTHER)


def test_fingerprints_are_never_changed_or_removed(app, cast, owner):
    for statement in (
        "update key_fingerprints set fingerprint = 'x'",
        "update key_fingerprints set id = 'x'",
        "delete from key_fingerprints",
        "truncate key_fingerprints",
    ):
        with pytest.raises(psycopg.Error):
            owner(statement)
    with pytest.raises(Exception, match="permission denied"):
        db.session.execute(text("update key_fingerprints set first_seen_at = now()"))
    db.session.rollback()


def forget(owner):
    """A database from before it knew its keys."""
    owner(
        "begin; alter table key_fingerprints disable trigger user; delete from key_fingerprints; "
        "alter table key_fingerprints enable trigger user; commit"
    )


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"field_keys": f"test:{OTHER}"}, r"\w+/\w+/[0-9a-f-]{36} is sealed by the key test, and"),
        ({"field_keys": NEW}, "is sealed by the key test, and what is given does not open it"),
        ({"blind_key": OTHER}, r"BLIND_KEY is not the one that organisations/bank_account/"),
    ],
)
def test_a_filled_database_that_knows_no_keys_learns_only_those_that_open_it(
    sealed, given, owner, keys, words
):
    db.session.rollback()
    forget(owner)
    with pytest.raises(KeysRefused, match=words):
        given(**keys)
    assert db.session.scalar(text("select count(*) from key_fingerprints")) == 0
    db.session.rollback()
    given()
    assert db.session.scalar(text("select count(*) from key_fingerprints")) == 2


def test_two_parts_that_bring_the_same_new_id_with_other_bytes(app, cast, given, settings):
    """Both begin at once; one of them is refused."""
    begin, said = threading.Barrier(2), []

    def start(key):
        own = Settings(database_url=settings.database_url, blind_key=BLIND)
        ring = read_keys(f"{OLD},new:{key}", BLIND, "x")
        begin.wait()
        try:
            fingerprints.require_known(own, ring)
            said.append("begins")
        except KeysRefused as error:
            said.append(str(error))

    threads = [threading.Thread(target=start, args=(new_secret(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(word.partition(" (")[0] for word in said) == ["begins", "the key new"]


def test_every_column_of_bytes_is_declared_sealed_or_said_not_to_be(app):
    said = {name for names in NOT_SEALED for name in names.split(", ")}
    plain = {
        f"{table.name}.{column.name}"
        for table in db.metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, LargeBinary) and not {"is_sealed", "blinds"} & set(column.info)
    }
    assert plain == said


def test_a_column_that_is_not_declared_cannot_be_sealed(app, cast):
    for place in (("users", "name"), ("nothing", "x"), ("personal_fields", "sealed")):
        with pytest.raises(sealing.PlaceUnknown):
            sealing.seal("x", *place, "1")


def test_what_is_sealed_stands_in_declared_columns_only(sealed):
    """Of all bytes in the database, those that begin with the id of a key."""
    declared = {f"{c.table.name}.{c.name}" for c in sealing.sealed_columns()}
    found = set()
    for table in db.metadata.sorted_tables:
        for column in table.c:
            if isinstance(column.type, LargeBinary):
                begins = f"substring({column.name} from 1 for 5) = 'test:'::bytea"
                query = text(f"select exists (select from {table.name} where {begins})")
                if db.session.scalar(query):
                    found.add(f"{table.name}.{column.name}")
    assert {"organisations.bank_account", "users.totp_secret", "procedures.reserve"} <= found
    assert "person_keys.sealed" in found
    assert found <= declared


def test_verify_opens_everything_and_names_what_does_not(sealed, flask, given):
    sound = flask("verify")
    assert sound.exit_code == 0, sound.output
    assert "users/totp_secret: " in sound.output
    assert "personal_fields/sealed: 1 of 1" in sound.output
    buyer = sealed["buyer"].actor
    broken = {
        f"users/totp_secret/{buyer.user_id}": "update users set totp_secret = "
        f"set_byte(totp_secret, 40, 255 - get_byte(totp_secret, 40)) where id = '{buyer.user_id}'",
        f"organisations/bank_account/{buyer.organisation_id}": "update organisations set "
        "bank_account = (select bank_account from organisations o where "
        f"o.id <> '{buyer.organisation_id}' and bank_account is not null limit 1) "
        f"where id = '{buyer.organisation_id}'",
        f"personal_fields/sealed/{buyer.user_id}/phone": "update personal_fields set "
        "sealed = '\\x00'",
    }
    for change in broken.values():
        db.session.execute(text(change))
    db.session.commit()
    found = flask("verify")
    assert found.exit_code == 1
    said = {line for line in found.output.splitlines() if line.startswith("does not open: ")}
    assert said == {f"does not open: {place}" for place in broken}


def test_verify_names_a_blind_index_that_is_not_of_its_row(sealed, flask):
    buyer = sealed["buyer"].actor.organisation_id
    db.session.execute(
        text("update organisations set bank_account_blind = '\\x00' where id = :id"), {"id": buyer}
    )
    db.session.commit()
    found = flask("verify")
    assert (found.exit_code, f"organisations/bank_account/{buyer}" in found.output) == (1, True)


def test_a_key_is_added_rotated_verified_and_retired(sealed, flask, given):
    before = count_by_key()
    given(f"{NEW},{OLD}")
    early = flask("retire", "test")
    assert (early.exit_code, "still seals" in early.output) == (1, True)
    assert "test-2 stands first" in flask("retire", "test-2").output
    assert "knows no key" in flask("retire", "nothing").output
    blind = next(key.id for key in sealing.keyring().known() if key.purpose == "blind")
    assert "never retired" in flask("retire", blind).output

    rotated = flask("rotate")
    assert rotated.exit_code == 0, rotated.output
    assert count_by_key() == {"test-2": before["test"]}
    assert flask("verify").exit_code == 0
    shown = flask("show").output
    assert re.search(r"test-2  field  [0-9a-f]{32}  since \d{4}-\d\d-\d\d  seals", shown)
    assert KEY not in shown
    assert flask("retire", "test").exit_code == 0
    assert "retired" in flask("show").output
    given(NEW)
    assert flask("verify").exit_code == 0
    with pytest.raises(KeysRefused, match="retired, and would seal"):
        given(f"{OLD},{NEW}")
    with pytest.raises(KeysRefused, match="other bytes"):
        given(f"{NEW},test:{OTHER}")


def test_rotating_passes_over_what_does_not_open_and_says_so(sealed, flask, given):
    buyer = sealed["buyer"].actor.user_id
    db.session.execute(
        text("update users set totp_secret = 'test:nonsense' where id = :id"), {"id": buyer}
    )
    db.session.commit()
    given(f"{NEW},{OLD}")
    rotated = flask("rotate")
    assert rotated.exit_code == 1
    assert f"does not open: users/totp_secret/{buyer}" in rotated.output
    assert count_by_key()["test"] == {"users/totp_secret": 1}


def test_a_row_in_somebodys_hands_is_neither_waited_for_nor_overwritten(
    sealed, flask, given, settings
):
    given(f"{NEW},{OLD}")
    buyer = sealed["buyer"].actor.user_id
    fresh = sealing.seal("FRESH", "users", "totp_secret", buyer)
    db.session.rollback()
    options = "-c market.viewer=system"
    with psycopg.connect(settings.database_url, options=options) as other:
        other.execute("update users set totp_secret = %s where id = %s", (fresh, buyer))
        threading.Timer(2, other.commit).start()
        rotated = flask("rotate")
    assert rotated.exit_code == 0, rotated.output
    secret = "select totp_secret from users where id = :id"
    stored = db.session.scalar(text(secret), {"id": buyer})
    assert sealing.unseal(stored, "users", "totp_secret", buyer) == "FRESH"


def test_a_lost_key_is_given_up_by_name_only(sealed, flask, given):
    blind = next(key.id for key in given().known() if key.purpose == "blind")
    with pytest.raises(KeysRefused, match=r"test .* is missing"):
        given(NEW, OTHER, blind)
    with pytest.raises(KeysRefused, match=r"blind-.* is missing"):
        given(NEW, OTHER, "test")
    assert given(NEW, OTHER, f"test,{blind}").first == "test-2"
    assert given(NEW, OTHER).first == "test-2"  # once said, it is known
    assert "not there, retired" in flask("show").output
    assert flask("verify").exit_code == 1


def test_commands_say_in_a_line_that_keys_are_wrong_and_others_need_none(
    app, cast, flask, given, settings
):
    with pytest.raises(KeysRefused):
        given(f"test:{OTHER}")
    for name in ("show", "verify", "rotate"):
        refused = flask(name)
        assert refused.exit_code == 1
        assert re.fullmatch("Error: the key test .* has other bytes .*\n", refused.output)
    runner = app.test_cli_runner()
    assert runner.invoke(args=["backlog"]).exit_code == 0
    organisation = str(cast["buyer"].organisation_id)
    asked = ("ledger-check",), ("accounts", "add-user", organisation, "new", "--name", "n")
    assert runner.invoke(args=asked[0]).exit_code == 0
    assert runner.invoke(args=[*asked[1], "--password", "long enough it is"]).exit_code == 0


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "LOG_LEVEL": "WARNING"}
        | environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


GUNICORN = ("gunicorn", "--config", str(ROOT / "config" / "gunicorn.py"))
MISSING = ({}, "FIELD_KEYS is missing")
WRONG = [
    MISSING,
    ({"FIELD_KEYS": OLD}, "BLIND_KEY is missing"),
    ({"FIELD_KEYS": OLD, "BLIND_KEY": KEY}, "same key"),
    ({"FIELD_KEYS": f"test:{OTHER}", "BLIND_KEY": BLIND}, "other bytes"),
    ({"FIELD_KEYS": NEW, "BLIND_KEY": BLIND}, "test (field key"),
    ({"METRICS_TOKEN": "short"}, "METRICS_TOKEN must be"),
    ({"FIELD_KEYS": OLD, "BLIND_KEY": BLIND, "METRICS_TOKEN": BLIND}, "METRICS_TOKEN is a key"),
    (
        {"FIELD_KEYS": OLD, "BLIND_KEY": BLIND, "SIGNING_KEY": "/x", "SIGNING_CERTIFICATE": "/x"},
        "SIGNING_KEY names no PEM",
    ),
]
PARTS = [
    (GUNICORN, WRONG),
    (("worker.run", "clock"), WRONG),
    (("worker.run", "events"), [MISSING]),
    (("worker.run", "urgent"), [MISSING]),
    (("worker.run", "jobs"), [MISSING]),
    (("worker.run", "long"), [MISSING]),
    (("worker.run", "stream"), [MISSING, WRONG[3], WRONG[-1]]),
]


@pytest.fixture
def common(settings, tmp_path):
    return {
        "VAR": str(tmp_path),
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "PORT": "1024",
    }


@pytest.mark.parametrize(
    ("part", "wrong"), PARTS, ids=["web", "clock", "events", "urgent", "jobs", "long", "stream"]
)
def test_no_part_starts_half_locked(app, cast, part, wrong, common, given):
    """Real processes, as a process manager starts them: one line, a status, no traceback."""
    given()
    for keys, words in wrong:
        ended = run(*part, **common, **keys)
        assert ended.returncode == 1, ended.stderr
        assert words in ended.stderr
        assert len(ended.stderr.splitlines()) == 1, ended.stderr


def test_web_does_not_serve_a_filled_database_that_its_keys_do_not_open(
    sealed, common, owner, given
):
    db.session.rollback()
    forget(owner)
    keys = {"FIELD_KEYS": f"test:{OTHER}", "BLIND_KEY": BLIND, "WEB_WORKERS": "1"}
    ended = run(*GUNICORN, **common, **keys)
    assert ended.returncode != 0
    assert "is sealed by the key test" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_help_and_upgrade_need_no_keys(app, common, tmp_path):
    for arguments in (("--help",), ("db", "upgrade"), ("backlog",)):
        ended = run("flask", *arguments, **common)
        assert ended.returncode == 0, ended.stderr
    (tmp_path / "keys.json").write_text("{")
    damaged = run("flask", "backlog", **common)
    assert (damaged.returncode, len(damaged.stderr.splitlines())) == (1, 1), damaged.stderr


def test_keys_add_writes_a_local_file_or_prints(tmp_path, settings):
    var = {"VAR": str(tmp_path)}
    first = run("flask", "keys", "add", **var)
    assert first.returncode == 0, first.stderr
    file = tmp_path / "keys.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = keyfile.read(str(tmp_path))
    second = run("flask", "keys", "add", "--lost", "local-00000000", **var)
    after = keyfile.read(str(tmp_path))
    assert after["FIELD_KEYS"].endswith("," + before["FIELD_KEYS"])
    assert after["BLIND_KEY"] == before["BLIND_KEY"]
    assert after["LOST_KEYS"] == "local-00000000"
    assert not any(key in first.stdout + second.stdout for key in _secrets(after))
    assert sorted(f.name for f in tmp_path.iterdir()) == ["keys.json", "lock"]
    elsewhere = {"VAR": str(tmp_path / "x"), "DATABASE_URL": settings.database_url}
    printed = run("flask", "keys", "add", **elsewhere)
    given = dict(line.split("=", 1) for line in printed.stdout.splitlines())
    read_keys(given["FIELD_KEYS"], given["BLIND_KEY"], "x")
    assert not (tmp_path / "x").exists()


def _secrets(given):
    return [part.partition(":")[2] for part in given["FIELD_KEYS"].split(",")] + [
        given["BLIND_KEY"]
    ]


def test_a_file_of_keys_is_whole_or_refused(tmp_path):
    keyfile.write(str(tmp_path), {"FIELD_KEYS": "x"})
    (tmp_path / "keys.new").write_text("half")
    keyfile.write(str(tmp_path), {"FIELD_KEYS": "y"})
    assert json.loads((tmp_path / "keys.json").read_text()) == {"FIELD_KEYS": "y"}
    for content in ("", "{", "[]", '{"FIELD_KEYS": 1}'):
        (tmp_path / "keys.json").write_text(content)
        with pytest.raises(ValueError, match=r"keys\.json .*restore it"):
            keyfile.read(str(tmp_path))


def test_the_seal_of_reports_is_not_replaced_when_it_is_missing(app, cast, tmp_path):
    """Reports wait until it is put back: a new authority would look like another market."""
    own = tmp_path / "seal"
    seal_of_reports.configure("", "", str(own))
    require_seal()
    first = seal_of_reports.own_certificate()
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in own.iterdir()} == {0o600}
    require_seal()
    own.rename(tmp_path / "away")
    with pytest.raises(KeysRefused, match=r"signing-[0-9a-f]{8} is missing"):
        require_seal()
    seal_of_reports.make_own()  # by hand: another one
    with pytest.raises(KeysRefused, match="put it back"):
        require_seal()
    own.rename(tmp_path / "other")
    (tmp_path / "away").rename(own)
    require_seal()
    assert seal_of_reports.own_certificate() == first
