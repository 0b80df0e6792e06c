"""`make bench-search DATA=folder`: what search and matching find, one JSON line a row.

The folder is laid out like the city's test collections: paper/, demand2result/, patent_ipc/,
trad/, pinyin/, experts/, each a corpus and queries with their relevant documents.
"""

import sys
from pathlib import Path

from benchmarks.bench import bench
from benchmarks.matching_quality import demands, experts, similar_patents
from benchmarks.search_quality import ipc, paper, trad, typed

SETS = {
    "paper": (paper,),
    "trad": (trad,),
    "pinyin": (typed,),
    "patent_ipc": (ipc, similar_patents),
    "demand2result": (demands,),
    "experts": (experts,),
}


def main(data: str, names: list[str]) -> None:
    """Every set that the folder has, or only those named."""
    folder = Path(data)
    with bench():
        for name, runs in SETS.items():
            if (folder / name).is_dir() and (not names or name in names):
                for run in runs:
                    run(folder / name)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
