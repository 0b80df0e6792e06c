"""One name, one spelling: how names are compared, wherever they come from. Pure."""

import re
import unicodedata
from functools import lru_cache

DOTS = frozenset("·••‧∙⋅・･ᐧ⸱ꞏ")  # of names in translation; registers leave them out as they like
BRACKETS = str.maketrans("〔〕［］【】｛｝〈〉《》「」『』[]{}<>", "()" * 11)
SEEN_AS_NOTHING = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")  # letters by class
UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})

_FORM = re.compile(r"(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司\Z")  # 公司法 7


SHORT = 200  # characters of a name that is remembered; texts are folded anew each time


def folded_name(name: str) -> str:
    """What is left of a name when its spelling is put aside: the same for one organisation however
    it is typed. NFKC, no blanks, nothing invisible, no middle dots, one kind of brackets, no case.
    """
    return _remembered(name) if len(name) <= SHORT else _folded(name)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).translate(BRACKETS))
    kept = (
        letter
        for letter in plain
        if letter not in DOTS
        and letter not in SEEN_AS_NOTHING
        and unicodedata.category(letter) not in UNSEEN
        and not 0xFE00 <= ord(letter) <= 0xFE0F  # variation selectors
    )
    return "".join(kept).casefold()


_remembered = lru_cache(10_000)(_folded)


def is_same_name(one: str, other: str) -> bool:
    """Whether two spellings name one and the same."""
    return folded_name(one) == folded_name(other)


def is_named_in(name: str, text: str) -> bool:
    """Whether a text names the organisation, also without the words for its legal form."""
    plain = folded_name(name)
    short = _FORM.sub("", plain)
    return (short if len(short) > 1 else plain) in folded_name(text)
