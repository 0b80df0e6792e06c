"""Time series of a CSV or Parquet file: read once, in batches, thinned to what a chart can show.
Pure but for the file it reads.

A file says little of what it unpacks to: a few bytes of Parquet stand for billions of rows, a line
of commas for a million columns. So what is read is bounded before it is read, and figures that no
axis can hold are left out.
"""

from collections.abc import Iterator
from typing import IO, Any

from app.core.confined import moved_on

CSV, PARQUET = "text/csv", "application/vnd.apache.parquet"
READABLE = frozenset({CSV, PARQUET})
LARGEST = 64 << 20  # bytes that are read for a chart
POINTS, COLUMNS, ROWS = 400, 8, 2_000_000
WIDE, GROUPS, HEAD = 1_000, 10_000, 64 << 10  # columns and row groups of a file; bytes of a head
BLOCK, THRIFT = 1 << 20, 1 << 20  # bytes of CSV at once: no line is longer; of a name in Parquet
HUGE, LONG_NAME = 1e15, 100  # figures beyond it stand in no chart; characters of a column's name


class Thinned:
    """Every n-th row; n doubles whenever there are too many, so memory is bounded."""

    def __init__(self, names: list[str]) -> None:
        self.names, self.stride, self.seen = names, 1, 0
        self.rows: list[tuple[float | None, ...]] = []

    def add(self, row: tuple[float | None, ...]) -> None:
        """One more row."""
        if self.seen % self.stride == 0:
            self.rows.append(row)
            if len(self.rows) > 2 * POINTS:
                self.rows = self.rows[::2]
                self.stride *= 2
        self.seen += 1


def may_be_series(upload: Any) -> bool:
    """Whether a stored file is read for a chart at all."""
    return upload.media_type in READABLE and upload.size <= LARGEST


def read_series(file: IO[bytes], media_type: str) -> dict[str, Any] | None:
    """{"columns", "rows", "seen"}: the first column is the time, in its own unit or in seconds from
    the first; at most COLUMNS numeric ones beside it. None when the file holds no such thing."""
    try:
        thinned = _thinned(file, media_type)
    except (ValueError, OSError, KeyError, NotImplementedError, TypeError, ArithmeticError):
        return None  # pyarrow's errors are among these
    if thinned is None or not thinned.rows:
        return None
    names = [name[:LONG_NAME] for name in thinned.names]
    return {"columns": names, "rows": thinned.rows, "seen": thinned.seen}


def _thinned(file: IO[bytes], media_type: str) -> Thinned | None:
    found: Thinned | None = None
    first = None
    read = 0
    for batch in _batches(file, media_type):
        moved_on()
        read += batch.num_rows
        names = _columns(batch.schema)
        if len(names) < 2:
            return None
        if found is None:
            found = Thinned(names)
        columns = [_numbers(batch.column(name)) for name in found.names]
        if read > ROWS:
            break  # the beginning is enough for a chart
        for row in zip(*columns, strict=True):
            if row[0] is None:
                continue
            first = row[0] if first is None else first
            at = row[0] - first if _is_time(batch.schema.field(found.names[0]).type) else row[0]
            found.add((at, *row[1:]))
    return found


def _batches(file: IO[bytes], media_type: str) -> Iterator[Any]:
    import pyarrow as pa

    if media_type == CSV:
        from pyarrow import csv

        head = file.read(HEAD)
        if head.partition(b"\n")[0].count(b",") >= WIDE or (
            len(head) == HEAD and b"\n" not in head
        ):
            return
        file.seek(0)
        yield from csv.open_csv(
            pa.PythonFile(file, mode="r"),
            read_options=csv.ReadOptions(use_threads=False, block_size=BLOCK),
        )
        return
    from pyarrow import parquet

    packed = parquet.ParquetFile(
        pa.PythonFile(file, mode="r"),
        thrift_string_size_limit=THRIFT,
        thrift_container_size_limit=THRIFT,
    )
    said = packed.metadata
    if said.num_columns > WIDE or said.num_row_groups > GROUPS:
        return
    names = _columns(packed.schema_arrow)
    if len(set(names)) == len(names) > 1:
        yield from packed.iter_batches(batch_size=8_192, columns=names, use_threads=False)


def _columns(schema: Any) -> list[str]:
    """The first column and the numeric ones."""
    fields = list(schema)
    if not fields or not (_is_time(fields[0].type) or _is_number(fields[0].type)):
        return []
    numeric = [f.name for f in fields[1:] if _is_number(f.type)]
    names = [fields[0].name, *numeric[:COLUMNS]]
    return names if all("\x00" not in name for name in names) else []


def _is_number(kind: Any) -> bool:
    from pyarrow import types

    return bool(types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind))


def _is_time(kind: Any) -> bool:
    from pyarrow import types

    return bool(types.is_temporal(kind))


def _numbers(column: Any) -> list[float | None]:
    import pyarrow as pa
    from pyarrow import types

    if types.is_timestamp(column.type) or types.is_date(column.type):
        column = column.cast(pa.timestamp("ms")).cast(pa.int64())
        return [_figure(None if v is None else v / 1_000) for v in column.to_pylist()]
    if _is_time(column.type):
        column = column.cast(pa.int64())
    return [_figure(v) for v in column.to_pylist()]


def _figure(value: Any) -> float | None:
    """Nothing for what is no number, or none that an axis can hold."""
    if value is None or value != value or not -HUGE < value < HUGE:
        return None
    return float(value)
