"""One name, one spelling: what is one name however it is typed, and what is another."""

from uuid import UUID

import pytest

from app.core.names import folded_name, is_named_in, is_same_name
from app.money.payments.rules import payment_reference, references_in

ONE = "河南(郑州)丙有限公司"


@pytest.mark.parametrize(
    "spelling",
    [
        "河南（郑州）丙有限公司",
        "河南〔郑州〕丙有限公司",
        "河南【郑州】丙有限公司",
        " 河南 (郑州)\u3000丙有限公司 ",
        "河南\u200b(郑州)\ufeff丙有限\u00ad公司",
        "河南(郑州)丙\u3164有限公司",
        "河南(郑州)丙\u2060有限公司\ufe0f",
    ],
)
def test_one_name_however_it_is_typed(spelling):
    assert is_same_name(spelling, ONE)


def test_width_case_and_middle_dots():
    assert is_same_name("ＡＢＣ（中国）有限公司", "abc(中国)有限公司")
    for dot in "·•‧・･∙⋅":
        assert is_same_name(f"约翰{dot}史密斯", "约翰史密斯")


@pytest.mark.parametrize("other", ["河南(洛阳)丙有限公司", "河南郑州丙有限公司", "丙有限公司", ""])
def test_another_name_is_another(other):
    assert not is_same_name(other, ONE)


def test_folding_twice_is_folding_once():
    for name in (ONE, "ＡＢＣ（中国）有限公司", "约翰・史密斯", "\u200b"):
        assert folded_name(folded_name(name)) == folded_name(name)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("示范科技（郑州）有限公司的难题", True),
        ("示范 科技(郑州) 有限公司", True),
        ("由示范科技(郑州)提出", True),
        ("某公司的难题", False),
    ],
)
def test_a_text_names_a_company_without_its_legal_form_too(text, is_named):
    assert is_named_in("示范科技（郑州）有限公司", text) is is_named


def test_a_reference_is_found_in_full_width():
    reference = payment_reference(UUID(int=7), 1)
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in reference)
    for remark in (wide, f"货款　{wide[:6]}\u200b{wide[6:]}", reference.lower(), reference):
        assert references_in(remark) == [reference]
