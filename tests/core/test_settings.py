"""Settings are refused by name before anything starts."""

import pytest

from config.settings import Settings


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORT", "abc"),
        ("PORT", "0"),
        ("PORT", "99999"),
        ("LOG_LEVEL", "foo"),
        ("WEB_WORKERS", "0"),
        ("TOKEN_HOURS", "-1"),
    ],
)
def test_a_wrong_value_is_named(variable, value):
    with pytest.raises(ValueError, match=variable):
        Settings.read({variable: value})


def test_an_empty_variable_is_the_default():
    assert Settings.read({"PORT": ""}) == Settings.read({})
