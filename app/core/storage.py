"""Object storage: the one adapter. STORAGE_URL is `file:///folder` or `s3://bucket/prefix`.

Nothing here is called inside a transaction: an object is written before the row that names it, so
a row never names what is not there; an object without a row is swept.
"""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from app.core.errors import OutcomeUnknown, Unavailable

if TYPE_CHECKING:
    from obstore.store import ObjectStore

PROBE = ".answers"
PIECE = 256 << 10  # bytes in memory at a time
_at: dict[str, Any] = {"url": "", "store": None}


class StorageUnavailable(Unavailable):
    title = "The object storage does not answer"
    zh = "对象存储暂不可用"


def configure(url: str) -> None:
    """Where objects are kept; AWS_… variables hold the credentials of an S3 bucket."""
    _at.update(url=url, store=None)


def put(key: str, body: bytes) -> None:
    """Keep one small object. Raises StorageUnavailable."""
    import obstore

    with _trouble():
        obstore.put(_store(), key, body)


@contextmanager
def put_with_row(key: str, body: bytes) -> Iterator[None]:
    """Keep one small object around the command that writes its row; refused, it is removed again.

    An unknown outcome leaves it there, for the row may be. Raises StorageUnavailable.
    """
    put(key, body)
    try:
        yield
    except OutcomeUnknown:
        raise
    except Exception:
        delete([key])
        raise


def write(key: str, pieces: Iterator[bytes]) -> None:
    """Keep one object of any size, piece by piece. Raises StorageUnavailable."""
    import obstore

    _sweep(key)
    with (
        _trouble(),
        obstore.open_writer(_store(), key, buffer_size=5 << 20, max_concurrency=1) as writer,
    ):
        for piece in pieces:
            writer.write(piece)


def _sweep(key: str) -> None:
    """A writer that was killed leaves its half beside the object; in a bucket its rules do this."""
    url: str = _at["url"]
    if url.startswith("file://"):
        place = Path(url.removeprefix("file://")) / key
        for half in place.parent.glob(f"{place.name}#*"):
            half.unlink(missing_ok=True)


def read(key: str) -> Iterator[bytes]:
    """The object's bytes, a piece at a time. Raises FileNotFoundError, StorageUnavailable."""
    import obstore

    with _trouble():
        yield from map(bytes, obstore.get(_store(), key).stream(min_chunk_size=PIECE))


def open_file(key: str) -> IO[bytes]:
    """The object as a file that seeks, read as it is needed. Raises FileNotFoundError."""
    import obstore

    with _trouble():
        reader = obstore.open_reader(_store(), key, buffer_size=PIECE)
    return io.BufferedReader(_Raw(reader), PIECE)


class _Raw(io.RawIOBase):
    """obstore's reader as the standard library knows files."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self._reader.seek(offset, whence))

    def tell(self) -> int:
        return int(self._reader.tell())

    def readinto(self, buffer: Any) -> int:
        piece = bytes(self._reader.read(len(buffer)))
        buffer[: len(piece)] = piece
        return len(piece)


def names_under(prefix: str) -> list[str]:
    """The keys that begin so. Raises StorageUnavailable."""
    import obstore

    with _trouble():
        pages = obstore.list(_store(), prefix)
        return sorted(each["path"] for page in pages for each in page)


def require_answer() -> None:
    """Write and remove an empty object of a folder, or ask a bucket. Raises StorageUnavailable."""
    import obstore

    with _trouble():
        if str(_at["url"]).startswith("file://"):
            obstore.put(_store(), PROBE, b"room?")
            obstore.delete(_store(), [PROBE])
        else:
            with suppress(FileNotFoundError):
                obstore.head(_store(), PROBE)


def delete(keys: list[str]) -> None:
    """Remove objects; those that are not there are no fault. Raises StorageUnavailable."""
    import obstore

    with _trouble():
        for key in keys:
            try:
                obstore.delete(_store(), [key])
            except FileNotFoundError:
                continue


def delete_under(prefix: str) -> None:
    """Remove every object of a prefix, also those no row knows of. Raises StorageUnavailable."""
    delete(names_under(prefix))
    url: str = _at["url"]
    if url.startswith("file://"):  # halves of a killed writer are not listed
        shutil.rmtree(Path(url.removeprefix("file://")) / prefix, ignore_errors=True)


class _trouble:  # noqa: N801
    """Whatever the storage says becomes one error that has no address in it."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        from obstore.exceptions import BaseError

        if isinstance(error, BaseError) and not isinstance(error, FileNotFoundError):
            raise StorageUnavailable() from None


def _store() -> "ObjectStore":
    if _at["store"] is None:
        from obstore.store import from_url

        url: str = _at["url"]
        if url.startswith("file://"):
            Path(url.removeprefix("file://")).mkdir(parents=True, exist_ok=True)
        _at["store"] = from_url(url)
    return cast("ObjectStore", _at["store"])
