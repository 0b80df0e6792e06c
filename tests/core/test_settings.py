"""Settings are refused by name before anything starts."""

from dataclasses import fields

import pytest

from app.core.keyring import new_key, new_secret
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
        ("API_PAGE", "perhaps"),
        ("METRICS_TOKEN", "short"),
        ("METRICS_TOKEN", "a" * 40),
        ("METRICS_TOKEN", "with a blank " * 4),
        ("METRICS_TOKEN", "x9" * 101),
        ("SIGNING_KEY", "seal.key"),
        ("SIGNING_CERTIFICATE", "seal.pem"),
        ("HOSTS", "a.example:80"),
        ("HOSTS", "https://a.example"),
        ("HOSTS", "*"),
        ("HOSTS", "a.example,"),
    ],
)
def test_a_wrong_value_is_named(variable, value):
    with pytest.raises(ValueError, match=variable):
        Settings.read({variable: value})


NUMBERS = [known for known in fields(Settings) if type(known.default) is int]


@pytest.mark.parametrize("known", NUMBERS, ids=lambda known: known.name)
def test_no_number_is_below_what_it_could_mean(known):
    with pytest.raises(ValueError, match=known.name.upper()):
        Settings.read({known.name.upper(): "-1"})


@pytest.mark.parametrize("other", ["FIELD_KEYS", "BLIND_KEY"])
def test_a_secret_is_for_one_purpose(other):
    secret = new_secret()
    given = {"FIELD_KEYS": new_key("a"), "BLIND_KEY": new_secret(), "METRICS_TOKEN": secret}
    Settings.read(given)
    given[other] = f"{given[other]},b:{secret}" if other == "FIELD_KEYS" else secret
    with pytest.raises(ValueError, match="METRICS_TOKEN is a key") as refused:
        Settings.read(given)
    assert secret not in str(refused.value)


@pytest.mark.parametrize(
    ("said", "meant"),
    [("1", True), ("true", True), ("On", True), ("0", False), ("False", False), ("no", False)],
)
def test_no_means_no(said, meant):
    assert Settings.read({"API_PAGE": said}).api_page is meant


def test_the_market_answers_by_loopback_its_own_names_and_those_it_is_given():
    given = {
        "HOST": "::1",
        "PUBLIC_URL": "https://Market.example:8443/x",
        "STREAM_URL": "https://live.example",
        "HOSTS": "a.example, B.example",
    }
    known = Settings.read(given).known_hosts()
    assert known == {
        *("localhost", "127.0.0.1", "[::1]"),
        *("market.example", "live.example", "a.example", "b.example"),
    }


def test_an_empty_variable_is_the_default():
    assert Settings.read({"PORT": ""}) == Settings.read({})


def test_the_stream_follows_the_port_unless_it_is_told_otherwise():
    """Two markets on one machine would share the default's stream."""
    assert Settings.read({"PORT": "9000"}).stream_port == 9001
    assert Settings.read({"PORT": "9000", "STREAM_PORT": "9100"}).stream_port == 9100
