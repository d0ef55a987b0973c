"""Fixtures of the tests that run a scenario through both clients."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import certifi
import pytest
from hypothesis import HealthCheck, settings
from support.both import Both, BothAsync
from support.twins import client

from heygen_ext._files import get, put, store
from heygen_ext._transport import call, drivers
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
    """Retries do not sleep: their waits are kept here, and the deadline's clock goes on by them.

    The jitter is 1.0, so that the waits are the longest there can be. Others (the fake's thread,
    the event loop) sleep and read the clock as ever.
    """
    waits: list[float] = []
    names = {module.__name__ for module in (drivers, call, get, put, store)}
    sleep, async_sleep, monotonic = time.sleep, asyncio.sleep, time.monotonic

    def ours() -> bool:
        return sys._getframe(2).f_globals.get("__name__") in names

    async def kept(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(time, "sleep", lambda s: waits.append(s) if ours() else sleep(s))
    monkeypatch.setattr(
        asyncio, "sleep", lambda s, *more: kept(s) if ours() else async_sleep(s, *more)
    )
    monkeypatch.setattr(time, "monotonic", lambda: monotonic() + (sum(waits) if ours() else 0.0))
    monkeypatch.setattr(random, "random", lambda: 1.0)
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
