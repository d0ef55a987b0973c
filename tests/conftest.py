"""Fixtures for tests that run one scenario with both clients."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any

import certifi
import pytest
from hypothesis import HealthCheck, settings
from support.awaited import client
from support.blocking import Both, BothAsync
from support.http_library import DEFAULT, NAMES, running_with
from support.vanished import Finder

from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

# Hypothesis fails a test for an example that takes more than 200 ms, or for slow first draws. On a
# busy machine any test is slow. In a fresh clone the first text is slow too: Hypothesis computes a
# Unicode table for a second or more.
settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")


# Tests about operations that the document lacks are skipped.
vanished = Finder()
sys.meta_path.append(vanished)


def pytest_collection_finish() -> None:
    """From here on, what is gone is missing."""
    vanished.end_collection()


def pytest_runtest_setup() -> None:
    """Forget what the test before asked for."""
    vanished.asked.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Skip a test that failed if it needs something that the generated package lacks."""
    report = yield
    if report.failed and call.excinfo is not None:
        vanished.note(call.excinfo.value)
    if report.failed and vanished.asked:
        report.outcome = "skipped"
        reason = f"The document lacks {', '.join(sorted(vanished.asked))}"
        report.longrepr = (str(item.path), item.reportinfo()[1] or 0, reason)
    return report


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests with the marker `both_libraries` with each HTTP library."""
    if DEFAULT == "httpx" and metafunc.definition.get_closest_marker("both_libraries"):
        metafunc.parametrize("http_library", NAMES, indirect=True)


@pytest.fixture(autouse=True)
def http_library(request: pytest.FixtureRequest) -> Iterator[str]:
    """The HTTP library of the test; see `support.http_library`."""
    name: str = getattr(request, "param", DEFAULT)
    with running_with(name):
        yield name


@pytest.fixture
def clean_env(monkeypatch: pytest.MonkeyPatch) -> None:
    """Removes HeyGen settings and proxies from the environment."""
    for name in list(os.environ):
        if name.upper().startswith("HEYGEN_") or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def one_certificate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """HTTP clients trust one certificate authority. Reading all of them takes 50 ms per client."""
    path = tmp_path_factory.mktemp("certificates") / "one.pem"
    end = "-----END CERTIFICATE-----\n"
    path.write_text(certifi.contents().split(end)[0] + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield


@pytest.fixture(params=[Both, BothAsync], ids=["sync", "async"])
def both(request: pytest.FixtureRequest, clean_env: None) -> Iterator[Both]:
    """Runs the test twice: with HeyGen and with AsyncHeyGen, each through blocking calls."""
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
    """The seconds of each wait of the package. It does not sleep; its clock moves on instead.

    Append to the list to move the clock. The jitter is 1.0, so every wait has its full length. The
    fake and the event loop keep their own clocks.
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
    """Which client the fixture `heygen` is."""
    return str(request.param)


@pytest.fixture
async def heygen(kind: str, fake: FakeHeyGen) -> AsyncIterator[Any]:
    """A client of this `kind`. The methods of both kinds are awaited."""
    async with client(kind, fake.url) as opened:
        yield opened
