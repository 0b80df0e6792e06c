"""Print every row; `python -m benchmarks http deal` prints only those."""

import sys

from benchmarks import auction, auth, deal, existence, http, idle, imports, jobs, search, slow_hands
from benchmarks.bench import bench

# deals last: they leave thousands of events whose follow-ups would work beside the other rows
ROWS = {
    "idle": idle.run,
    "http": http.run,
    "slow_hands": slow_hands.run,
    "auth": auth.run,
    "existence": existence.run,
    "jobs": jobs.run,
    "imports": imports.run,
    "search": search.run,
    "auction": auction.run,
    "deal": deal.run,
}


def main(names: list[str]) -> None:
    """One group after the other, on one set of servers."""
    with bench() as the:
        for name in names or ROWS:
            ROWS[name](the)


if __name__ == "__main__":
    main(sys.argv[1:])
