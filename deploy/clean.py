"""`make clean`: ends what is left of the market in VAR and removes everything it keeps."""

import fcntl
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from config.trust import keep_private
from deploy.places import list_elsewhere, remove_elsewhere
from deploy.processes import end_leftovers


def clean(var: Path) -> None:
    """Remove VAR and what its market keeps elsewhere. Raises RuntimeError while it runs."""
    if not var.exists():
        return
    keep_private()
    with (var / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RuntimeError(f"a market is running on {var}; stop it first") from None
        end_leftovers(var)
        remove_elsewhere(var, *list_elsewhere(var))
        for path in var.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    with suppress(OSError):  # a disk of its own is mounted here
        var.rmdir()


if __name__ == "__main__":
    try:
        clean(Path(__file__).resolve().parent.parent / "var")
    except (OSError, RuntimeError) as error:
        sys.exit(str(error))
