"""What is in a folder in which everybody may write is trusted only if we put it there."""

import ast
import json
import os
import stat
import subprocess
import sys

import pytest

from config import environment, keyfile, trust
from config.settings import ROOT, Settings

NOT_OURS = 12_345  # a user id
is_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root plants files of others")
PLACES = ["VAR", "SOCKETS", "STORAGE_URL", "PROMETHEUS_MULTIPROC_DIR", "SIGNING_KEY"]


@pytest.fixture
def shared(tmp_path):
    """A folder as the one for temporary files."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    return folder


def plant(shared, kind, name="market"):
    """A stranger was there before us."""
    place = shared / name
    if kind == "link":
        (shared / "theirs").mkdir(exist_ok=True)
        place.symlink_to(shared / "theirs")
    elif kind == "folder":
        place.mkdir()
    else:
        place.write_text("{}")
    os.chown(place, NOT_OURS, NOT_OURS, follow_symlinks=False)
    return place


@is_root
@pytest.mark.parametrize("kind", ["link", "folder", "file"])
@pytest.mark.parametrize("name", PLACES)
def test_no_place_that_a_setting_names_was_planted(shared, monkeypatch, kind, name):
    place = plant(shared, kind)
    value = f"file://{place}" if name == "STORAGE_URL" else str(place)
    given = {name: value} | ({"SIGNING_CERTIFICATE": "x"} if name == "SIGNING_KEY" else {})
    for variable in given:
        monkeypatch.setenv(variable, given[variable])
    with pytest.raises(ValueError, match="somebody else's"):
        environment.load()


@is_root
@pytest.mark.parametrize("name", ["keys.json", "servers.json"])
def test_no_file_of_a_market_was_planted(shared, name):
    plant(shared, "file", name)
    read = {
        "keys.json": keyfile.read,
        "servers.json": lambda var: environment._running(shared / name),
    }
    with pytest.raises(ValueError, match="somebody else's"):
        read[name](str(shared))


@is_root
@pytest.mark.parametrize("kind", ["link", "folder"])
def test_a_database_behind_a_planted_folder_of_sockets_is_not_ours(shared, kind):
    sockets = plant(shared, kind, "zt-0123456789ab")
    (sockets / ".s.PGSQL.5432").touch()
    file = shared / "servers.json"
    file.write_text(json.dumps({"DATABASE_URL": f"postgresql://market@/market?host={sockets}"}))
    assert environment._running(file) == {}
    os.chown(sockets, 0, 0, follow_symlinks=False)
    sockets.chmod(0o777)
    assert environment._running(file) == {}


def test_what_is_ours_is_trusted(shared):
    trust.require_ours(shared / "not there")
    for name in ("a", "b"):
        (shared / name).mkdir(mode=0o700)
        trust.require_ours(shared / name)
    sockets = shared / "zt-ours"
    sockets.mkdir(mode=0o700)
    (sockets / ".s.PGSQL.5432").touch()
    file = shared / "servers.json"
    file.write_text(json.dumps({"DATABASE_URL": f"postgresql://market@/market?host={sockets}"}))
    assert environment._running(file)["DATABASE_URL"].endswith(str(sockets))


@is_root
def test_a_market_is_not_begun_in_a_strangers_folder(shared):
    var = plant(shared, "link")
    for program in ("deploy.run", "deploy.restore"):
        ended = (
            run(program, "x", VAR=str(var)) if "restore" in program else run(program, VAR=str(var))
        )
        assert ended.returncode == 2, ended.stderr
        assert "somebody else's" in ended.stderr
        assert "Traceback" not in ended.stderr
    assert not list((shared / "theirs").iterdir())


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        preexec_fn=lambda: os.umask(0),
    )


def test_an_operators_command_writes_for_its_user_alone(tmp_path):
    """Whatever umask the shell has."""
    done = run("flask", "keys", "add", VAR=str(tmp_path / "a" / "var"))
    assert done.returncode == 0, done.stderr
    found = list((tmp_path / "a").rglob("*"))
    assert {"var", "keys.json", "lock"} == {path.name for path in found}
    for path in (tmp_path / "a", *found):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


ENTRIES = ["wsgi.py", "config/gunicorn.py", "worker/run.py", "deploy/run.py", "deploy/restore.py"]
ENTRIES += ["deploy/clean.py", "deploy/check.py"]
WRITES_NOTHING = {"deploy/front.py"}  # it prints


def test_every_program_writes_for_its_user_alone():
    """Whatever can be started says so first: by itself, or by what it calls at once."""
    says = ("keep_private()", "load_or_exit()", "Supervisor(settings)")
    programs = {
        str(path.relative_to(ROOT))
        for folder in ("app", "worker", "config", "deploy")
        for path in (ROOT / folder).rglob("*.py")
        if '__name__ == "__main__"' in path.read_text()
    }
    assert programs - set(ENTRIES) - WRITES_NOTHING - OFFLINE == set()
    for entry in ENTRIES:
        assert any(said in (ROOT / entry).read_text() for said in says), entry
    assert "keep_private()" in (ROOT / "config/environment.py").read_text()
    assert "keep_private()" in (ROOT / "deploy/supervisor.py").read_text()


OFFLINE = {  # given to people, and run by them on their own machines
    "app/trading/openings/sealer.py",
    "app/trading/auctions/checker.py",
}
TEMPORARY = {"gettempdir", "mktemp", "NamedTemporaryFile", "tempdir"}
BY_RANDOM_NAME = {"deploy/places.py"}  # 48 random bits, and mkdir fails on what is there


def test_no_name_under_a_temporary_folder_can_be_foretold():
    """Nameless files and mkdtemp only; no path is written down."""
    found = set()
    for folder in ("app", "worker", "config", "deploy"):
        for path in (ROOT / folder).rglob("*.py"):
            place = str(path.relative_to(ROOT))
            for node in ast.walk(ast.parse(path.read_text())):
                names = {getattr(node, "attr", None), getattr(node, "id", None)}
                text = node.value if isinstance(node, ast.Constant) else ""
                is_fixed = isinstance(text, str) and text.startswith(("/tmp", "/var/tmp"))
                if names & TEMPORARY or is_fixed:
                    found.add(place)
    assert found == BY_RANDOM_NAME


def test_the_embedded_market_reads_no_stranger(shared):
    settings = Settings(var=str(shared))
    environment.require_trusted(settings)
