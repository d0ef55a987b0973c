"""An event loop that is blocked for longer than a call's timeouts, at each step of the call."""

from __future__ import annotations

import asyncio

import pytest
from support.http_library import httpx

from heygen_ext import AsyncHeyGen, NotFoundError
from heygen_ext._transport.cancellation import _AbandonedError
from heygen_ext._transport.failures import is_request_error
from heygen_ext.testing import FakeHeyGen

pytestmark = pytest.mark.both_libraries

STEPS = 25  # a call on a warm connection has about ten


@pytest.mark.parametrize("warm", [True, False], ids=["warm", "cold"])
@pytest.mark.parametrize("number", range(STEPS))
async def test_retry_is_not_abandoned_with_the_first_attempt(
    fake: FakeHeyGen, waits: list[float], number: int, warm: bool
) -> None:
    """All timers of the loop are due at once, which is what a loop that was blocked sees."""
    loop = asyncio.get_running_loop()
    real, blocked = loop.time, 0.0
    async with AsyncHeyGen("test", base_url=fake.url) as heygen:
        if warm:
            await heygen.videos.list()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(loop, "time", lambda: real() + blocked)
            call = asyncio.create_task(heygen.videos.get("nope"))
            for _ in range(number):
                await asyncio.sleep(0)
            blocked = 1000.0
            with pytest.raises(NotFoundError) as caught:
                await call
    assert caught.value.attempts == 1 + len(waits)
    assert len(waits) <= 1


async def test_attempts_share_no_request(fake: FakeHeyGen, waits: list[float]) -> None:
    seen = []

    async def see(request: httpx.Request) -> None:
        seen.append(request)
        request.headers["x-attempt"] = request.headers.get("x-attempt", "") + "1"
        request.extensions["mine"] = request.extensions.get("mine", 0) + 1

    fake.fail(503, times=2)
    async with httpx.AsyncClient(event_hooks={"request": [see]}) as http:
        await AsyncHeyGen("test", base_url=fake.url, http_client=http).videos.list()
    assert len({id(request) for request in seen}) == len(waits) + 1 == 3
    assert [request.extensions["mine"] for request in seen] == [1, 1, 1]
    assert [request.headers["x-attempt"] for request in fake.requests] == ["1", "1", "1"]


def test_private_error_counts_as_an_error_of_the_request() -> None:
    assert is_request_error(_AbandonedError())
