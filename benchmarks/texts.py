"""Made-up listings and patents in quantity: words of a Zipf law, seeded, the same every time."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from app.catalogue.patents.rules import check_digit
from app.catalogue.search.models import Library
from app.catalogue.search.questions import prefixes
from app.catalogue.search.segments import Document

SEED = 20261123
CHARACTERS = (
    "金木水火土电机材料合成结构控制系统方法装置传感器光学纳米复碳纤维膜催化剂反应温度压力流体"
    "轴承齿轮驱动能源储存锂钠氢燃料池晶体半导芯片图像识别网络通信雷达导航无人飞行器船舶桥梁混凝"
    "钢铝镁钛铜锌锡稀有磁性陶瓷玻璃橡胶塑聚酯氨涂层腐蚀焊接铸造锻压轧制切削磨抛激光等离子束"
    "农业种植育苗灌溉肥料饲养疫苗抗菌药物蛋白基因细胞酶发酵食品加工检测分析仪表标定校准数据模型"
    "算法优化预警监诊断修复再生循环废气污泥处理净吸附过滤蒸馏萃取干燥冷却加热保真空密封防护安全"
)
IPC = [
    f"{section}{number:02}{letter}{group}/{sub:02}"
    for section in "ABCDEFGH"
    for number in (1, 8, 22, 65)
    for letter in "BCHM"
    for group in (1, 10, 33)
    for sub in (2, 52)
]
FIELDS = ("electronics", "materials", "energy", "environment", "manufacturing", "agriculture")
DISTRICTS = ("410102", "410103", "410105", "410108", "410122", "410181", "411402")
RIGHTS = ("transfer", "exclusive_licence", "sole_licence", "ordinary_licence")
START = datetime(2024, 1, 1, tzinfo=UTC)


class Words:
    """A vocabulary of some thousand words, and texts drawn from it."""

    def __init__(self, seed: int = SEED) -> None:
        self.random = random.Random(seed)
        letters = sorted(set(CHARACTERS))
        self.words = [
            "".join(self.random.choices(letters, k=self.random.choice((2, 2, 2, 3))))
            for _ in range(6_000)
        ]
        self.weights = [1 / (rank + 3) for rank in range(len(self.words))]
        self.cumulated = list(_cumulated(self.weights))

    def text(self, words: int) -> str:
        return "".join(self.random.choices(self.words, cum_weights=self.cumulated, k=words))


def _cumulated(weights: list[float]) -> Iterator[float]:
    total = 0.0
    for weight in weights:
        total += weight
        yield total


def listings(number: int, first: int = 0, seed: int = SEED) -> Iterator[Document]:
    """Search documents of listings: title of 8 words, summary of some 180 characters."""
    words = Words(seed + first)
    draw = words.random
    for n in range(first, first + number):
        title, summary = f"一种{words.text(7)}的方法", words.text(80)
        symbols = draw.sample(IPC, 2)
        columns: dict[str, Any] = {
            "price": draw.randrange(100_000, 500_000_000, 1_000),
            "trl": draw.randrange(1, 10),
            "state": "published",
            "district": draw.choice(DISTRICTS),
            "field": draw.choice(FIELDS),
            "kind": "patent",
            "right": draw.choice(RIGHTS),
            "is_pilot_verified": False,
            "ipc": symbols,
        }
        at = START + timedelta(seconds=37 * n)
        ref = UUID(int=n + (1 << 100))
        yield Document(
            Library.LISTINGS,
            ref,
            1,
            title,
            summary,
            "",
            _card(ref, title, summary, columns, at),
            at,
            {
                "ipc": prefixes(symbols),
                "field": [columns["field"]],
                "district": [columns["district"][:k] for k in (2, 4, 6)],
                "kind": ["patent"],
                "right": [columns["right"]],
            },
            columns,
        )


def _card(ref: UUID, title: str, summary: str, columns: dict[str, Any], at: datetime) -> bytes:
    names = ("trl", "state", "district", "field", "kind", "right")
    told = {name: columns[name] for name in names}
    price = {"amount": columns["price"], "currency": "CNY"}
    head = {"id": ref, "library": "listings", "title": title, "summary": summary[:200]}
    return orjson.dumps(head | told | {"price": price, "ipc": columns["ipc"], "published_at": at})


def patent_lines(number: int, first: int = 0, seed: int = SEED) -> Iterator[bytes]:
    """JSON Lines of patents no office gave to anybody."""
    words = Words(seed + 7 + first)
    draw = words.random
    for n in range(first, first + number):
        body = f"2022{draw.choice('12')}{n:07}"
        filed = datetime(2022, 1, 1) + timedelta(days=n % 300)
        row = {
            "application_number": f"{body}.{check_digit(body)}",
            "publication_number": f"CN{draw.choice('12')}{n:08}A",
            "title": f"一种{words.text(7)}的装置",
            "abstract": words.text(80),
            "applicants": [f"{words.text(3)}大学"],
            "inventors": [words.text(1), words.text(1)],
            "ipc": draw.sample(IPC, 2),
            "filed_on": filed.date(),
            "published_on": (filed + timedelta(days=540)).date(),
        }
        yield orjson.dumps(row)
