"""Random lives are random everywhere: a build server that wants every run alike would else live the
same lives again and again, and wait in vain for what is rare."""

from collections import Counter
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.lifecycles.living import ROUNDS, live


class Draws(RuleBasedStateMachine):
    """Lives of one number each."""

    ends: ClassVar = Counter()

    @initialize(number=st.integers(0, 2**64))
    def begins(self, number):
        self.ends[number] += 1

    @rule()
    def goes_on(self):
        pass


@pytest.fixture(params=["default", "ci"])
def profile(request):
    before = settings.get_current_profile_name()
    settings.load_profile(request.param)
    yield
    settings.load_profile(before)


@pytest.mark.usefixtures("profile")
def test_no_round_lives_the_lives_of_another():
    with pytest.raises(AssertionError, match="too little"):
        live(Draws, lives=8, steps=1, is_enough=lambda seen: False)
    assert len(Draws.ends) > 8 * ROUNDS // 2
