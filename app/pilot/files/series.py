"""Time series of a CSV or Parquet file: read once, in batches, thinned to what a chart can show.
Pure but for the file it reads."""

from collections.abc import Iterator
from typing import IO, Any

CSV, PARQUET = "text/csv", "application/vnd.apache.parquet"
READABLE = frozenset({CSV, PARQUET})
LARGEST = 64 << 20  # bytes that are read for a chart
POINTS, COLUMNS, ROWS = 400, 8, 2_000_000


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


def read_series(file: IO[bytes], media_type: str) -> dict[str, Any] | None:
    """{"columns", "rows", "seen"}: the first column is the time, in its own unit or in seconds from
    the first; at most COLUMNS numeric ones beside it. None when the file holds no such thing."""
    try:
        thinned = _thinned(file, media_type)
    except (ValueError, OSError, KeyError, NotImplementedError, TypeError, ArithmeticError):
        return None  # pyarrow's errors are among these
    if thinned is None or not thinned.rows:
        return None
    return {"columns": thinned.names, "rows": thinned.rows, "seen": thinned.seen}


def _thinned(file: IO[bytes], media_type: str) -> Thinned | None:
    found: Thinned | None = None
    first = None
    for batch in _batches(file, media_type):
        names = _columns(batch)
        if len(names) < 2:
            return None
        if found is None:
            found = Thinned(names)
        columns = [_numbers(batch.column(name)) for name in found.names]
        if found.seen > ROWS:
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

        yield from csv.open_csv(pa.PythonFile(file, mode="r"))
        return
    from pyarrow import parquet

    yield from parquet.ParquetFile(pa.PythonFile(file, mode="r")).iter_batches(batch_size=8_192)


def _columns(batch: Any) -> list[str]:
    """The first column and the numeric ones."""
    fields = list(batch.schema)
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
        return [None if v is None else v / 1_000 for v in column.to_pylist()]
    if _is_time(column.type):
        column = column.cast(pa.int64())
    return [None if v is None or v != v else float(v) for v in column.to_pylist()]
