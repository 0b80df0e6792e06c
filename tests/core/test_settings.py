"""Settings are refused by name before anything starts."""

import pytest

from config.settings import Settings


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORT", "abc"),
        ("PORT", "0"),
        ("PORT", "99999"),
        ("STREAM_PORT", "-1"),
        ("STREAM_PORT", "8080"),
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


def test_the_stream_follows_the_port_unless_it_is_told_otherwise():
    """Two markets on one machine would share the default's stream."""
    assert Settings.read({"PORT": "9000"}).stream_port == 9001
    assert Settings.read({"PORT": "9000", "STREAM_PORT": "9100"}).stream_port == 9100
