"""The data is in VAR, whatever the user, the umask and the folder; nothing is left elsewhere."""

import os
import shutil
import stat
from pathlib import Path

import psycopg
import pytest

from deploy import places
from deploy.places import list_elsewhere, make_elsewhere, remove_elsewhere
from deploy.servers import NOT_DURABLE, Postgres, Valkey


@pytest.fixture
def umask():
    before = os.umask(0)
    yield os.umask
    os.umask(before)


@pytest.mark.parametrize(
    ("mask", "name"),
    [(0o000, "郑州 市场 a%20b?c#d&e=f"), (0o077, "a, b"), (0o077, "long-" * 18)],
)
def test_servers_start_in_any_folder_under_any_umask(home, mask, name, umask):
    umask(mask)
    var = home / name  # `home` is closed to everybody else
    var.mkdir(mode=0o700)
    postgres, valkey = Postgres(var, NOT_DURABLE), Valkey(var)
    try:
        url, address = postgres.start(), valkey.start()
        with psycopg.connect(url) as connection:
            connection.execute("create table kept as select 42 as answer")
        assert _redis(address).ping()
        assert (var / "postgres" / "PG_VERSION").exists()
        assert _open_to_others(var) == []
        elsewhere = list_elsewhere(var).values()
        assert all(_open_to_others(folder) == [] for folder in elsewhere)
    finally:
        valkey.stop()
        postgres.stop()
    assert list_elsewhere(var) == {}
    assert not any(folder.exists() for folder in elsewhere)


def test_a_copy_of_the_folder_is_a_copy_of_the_market(home):
    first = Postgres(home / "var", NOT_DURABLE)
    try:
        with psycopg.connect(first.start()) as connection:
            connection.execute("create table kept as select 42 as answer")
    finally:
        first.stop()
    before = os.umask(0)  # `cp -r` of root, who asks for no owner and no rights
    shutil.copytree(home / "var", home / "copy", copy_function=shutil.copyfile)
    os.umask(before)
    (home / "copy" / "postgres" / "postmaster.pid").write_text(
        f"{os.getpid()}\n/nowhere\n1\n5432\n"
    )
    second = Postgres(home / "copy", NOT_DURABLE)
    try:
        with psycopg.connect(second.start()) as connection:
            assert connection.execute("select answer from kept").fetchone() == (42,)
    finally:
        second.stop()


def test_programs_the_servers_user_cannot_read_are_copied_once(home, monkeypatch):
    monkeypatch.setattr(places, "_is_open_to_all", lambda _: False)
    postgres = Postgres(home, NOT_DURABLE)
    copies = ["postgres-programs"] if os.geteuid() == 0 else []  # others run what they can read
    made: set[Path] = set()
    try:
        for _ in range(2):
            postgres.start()
            assert list(list_elsewhere(home)) == copies
            made.update(list_elsewhere(home).values())
            assert [folder.exists() for folder in made].count(True) == len(copies)
            postgres.process.kill()
            postgres.process.wait()
        assert all(_open_to_others(folder) == [] for folder in made if folder.exists())
    finally:
        postgres.stop()
    assert not any(folder.exists() for folder in made)


def test_what_is_elsewhere_is_removed_by_the_next_who_makes_it(home):
    left = make_elsewhere(home, "metrics")
    places._held.clear()  # as after kill −9
    made = make_elsewhere(home, "metrics")
    assert (left.exists(), made.exists()) == (False, True)
    remove_elsewhere(home, "metrics")
    assert not made.exists()


def _open_to_others(folder: Path) -> list[Path]:
    """What others may read or write and can walk to."""
    if folder.is_symlink() or not folder.lstat().st_mode & 0o007:
        return []
    if folder.is_dir():
        writable = [folder] if folder.stat().st_mode & stat.S_IWOTH else []
        return writable + [path for each in folder.iterdir() for path in _open_to_others(each)]
    return [folder]


def _redis(url):
    from redis import Redis

    return Redis.from_url(url)
