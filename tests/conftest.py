"""Fixtures of the tests that run a scenario through both clients."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any

import certifi
import pytest
from hypothesis import HealthCheck, settings
from support.awaited import client
from support.blocking import Both, BothAsync

from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

# Hypothesis fails a test that is slow by the clock on the wall: an example over 200 ms, or a slow
# first draw. A busy machine is slow, and so is the first text in a fresh clone, for which
# Hypothesis computes a table of Unicode for a second or more. Neither says anything about a test.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")


@pytest.fixture
def clean_env(monkeypatch: pytest.MonkeyPatch) -> None:
    """No HeyGen settings and no proxies of the machine."""
    for name in list(os.environ):
        if name.upper().startswith("HEYGEN_") or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def one_certificate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Every HTTP client trusts one authority: reading all of them takes 50 ms for each client."""
    path = tmp_path_factory.mktemp("certificates") / "one.pem"
    end = "-----END CERTIFICATE-----\n"
    path.write_text(certifi.contents().split(end)[0] + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield


@pytest.fixture(params=[Both, BothAsync], ids=["sync", "async"])
def both(request: pytest.FixtureRequest, clean_env: None) -> Iterator[Both]:
    """Runs the test twice: through HeyGen and through AsyncHeyGen."""
    way: Both = request.param()
    yield way
    way.finish()


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    """A fake HeyGen whose clock stands still."""
    with FakeHeyGen(clock=lambda: 0.0, startup=0.0, api_keys=["test", "other"]) as fake:
        yield fake


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the package slept. It does not sleep: its clock moves on instead.

    The jitter is 1.0, so each wait is the longest there can be. The fake's thread and the event
    loop keep their own clocks.
    """
    waits: list[float] = []
    now = clock.now

    async def sleep_async(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(clock, "now", lambda: now() + sum(waits))
    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)
    monkeypatch.setattr(clock, "jitter", lambda: 1.0)
    return waits


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which client the twins are."""
    return str(request.param)


@pytest.fixture
async def heygen(kind: str, fake: FakeHeyGen) -> AsyncIterator[Any]:
    """A client of that kind, both awaited alike."""
    async with client(kind, fake.url) as opened:
        yield opened
