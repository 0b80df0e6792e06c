"""Each part and server alone is killed, twice: the market goes on by itself."""

import os
import signal
import time

import pytest
import requests

pytestmark = pytest.mark.alone
SOON = 60.0  # seconds, also for a slow machine; a start of one part takes about two


def test_whatever_is_killed_is_there_again(run):
    market = run().serves()
    for name in sorted(market.pids()):
        for _ in range(2):
            killed = market.pids()[name]
            os.kill(killed, signal.SIGKILL)
            is_there_again(market, name, killed)
    assert market.stop() == 0


def is_there_again(market, name, killed):
    begun = time.monotonic()
    while market.pids().get(name) in (None, killed) or not is_ready(market):
        assert time.monotonic() - begun < SOON, f"{name} did not come again"
        time.sleep(0.1)
    print(f"{name} after {time.monotonic() - begun:.1f} s")


def is_ready(market):
    try:
        answer = requests.get(f"http://127.0.0.1:{market.port}/readyz", timeout=5)
        return answer.ok and set(answer.json().values()) == {"ok"}
    except requests.RequestException:
        return False
