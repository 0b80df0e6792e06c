"""What the market keeps is its own: private as it is written, and no stranger's as it is read."""

import os
from pathlib import Path

PRIVATE = 0o077  # the umask: files 0600, folders 0700
FOR_ALL = 0o002  # the bit of a folder in which everybody may write, as in one for temporary files


def keep_private() -> None:
    """From now on this process and its children write for their user alone."""
    os.umask(PRIVATE)


def require_ours(path: Path) -> None:
    """In a folder in which everybody may write a file, folder or link counts only if it is ours:
    a stranger may have put it there before. Raises ValueError."""
    try:
        found, above = path.lstat(), path.parent.stat()
    except OSError:
        return  # it is not there, or whoever opens it will hear why not
    if above.st_mode & FOR_ALL and found.st_uid != os.geteuid():
        raise ValueError(f"{path} is somebody else's, where everybody may write: it is not trusted")
