"""Retries over sockets. The fake records how often each request arrived."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from support.blocking import CUT, KEYED, PATH, SESSION, Both, closed_port, plain, sent, timing_out
from support.http_library import httpx
from support.realtime import APPEND, CANCEL, CREATE, GET, WORDS

from heygen_ext import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from heygen_ext._transport.clock import clock
from heygen_ext.testing import FakeHeyGen

pytestmark = pytest.mark.both_libraries

# -- GET ------------------------------------------------------------------------------------------

VIDEO = {"type": "avatar", "avatar_id": "look_1", "script": "Hi.", "voice_id": "v_1"}


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_get_is_retried_after_status(
    both: Both, fake: FakeHeyGen, waits: list[float], status: int
) -> None:
    fake.fail(status, times=2, headers={"Retry-After": None})
    fake.fail(body=SESSION)
    assert both.call(GET, both.heygen(base_url=fake.url)).data.stream_id == "s1"
    assert sent(fake) == 3
    assert waits == [0.5, 1.0]


@pytest.mark.parametrize("status", [301, 400, 401, 402, 403, 404, 408, 409, 410, 422, 501, 520])
def test_get_is_not_retried_after_status(
    both: Both, fake: FakeHeyGen, waits: list[float], status: int
) -> None:
    fake.fail(status, times=None, headers={"Retry-After": "1"})
    with pytest.raises(APIStatusError) as caught:
        both.call(GET, both.heygen(base_url=fake.url))
    assert (sent(fake), caught.value.attempts, waits) == (1, 1, [])


@pytest.mark.parametrize("failure", CUT)
def test_get_is_retried_after_lost_response(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    fake.fail(times=2, **CUT[failure])
    fake.fail(body=SESSION)
    heygen = both.heygen(base_url=fake.url, **timing_out(both, failure, attempts=2))
    assert both.call(GET, heygen).data.stream_id == "s1"
    assert (sent(fake, 3), waits) == (3, [0.5, 1.0])


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE"])
def test_head_put_delete_are_retried(
    both: Both, fake: FakeHeyGen, waits: list[float], method: str
) -> None:
    fake.fail(500, times=None)
    with pytest.raises(InternalServerError) as caught:
        both.request(both.heygen(base_url=fake.url), plain(method))
    assert (sent(fake), caught.value.attempts) == (3, 3)
    assert caught.value.hint is None


@pytest.mark.parametrize(("retries", "attempts"), [(0, 1), (1, 2), (5, 6)])
def test_error_of_last_attempt_is_raised(
    both: Both, fake: FakeHeyGen, waits: list[float], retries: int, attempts: int
) -> None:
    fake.fail(500, times=None, match=lambda _: sent(fake) < attempts)
    fake.fail(503, message="The last.")
    with pytest.raises(InternalServerError, match="The last") as caught:
        both.call(GET, both.heygen(base_url=fake.url, max_retries=retries))
    assert sent(fake) == caught.value.attempts == attempts
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0][:retries]


def test_opening_an_event_stream_is_retried(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    fake.fail(503, times=2)
    with pytest.raises(NotFoundError) as caught:
        both.call(WORDS, both.heygen(base_url=fake.url))
    assert (sent(fake), caught.value.attempts) == (3, 3)


# -- POST without a key ---------------------------------------------------------------------------


@pytest.mark.parametrize("function", [APPEND, CREATE])
@pytest.mark.parametrize("failure", [500, 502, 503, 504, *CUT])
def test_post_without_key_is_sent_once(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: Any, function: Any
) -> None:
    fake.fail(times=None, **CUT.get(failure, {"status": failure}))
    with pytest.raises(APIError) as caught:
        both.call(function, both.heygen(base_url=fake.url, **timing_out(both, failure)))
    error = caught.value
    assert isinstance(error, APIStatusError if isinstance(failure, int) else APIConnectionError)
    assert (sent(fake, 1), error.attempts, waits) == (1, 1, [])
    assert "may have been processed" in str(error)
    assert getattr(error, "may_have_been_processed", True)
    assert isinstance(error, APITimeoutError) == (failure == "read timeout")


@pytest.mark.parametrize("failure", [500, 502, 503, 504, *CUT])
def test_cancel_is_retried(both: Both, fake: FakeHeyGen, waits: list[float], failure: Any) -> None:
    fake.fail(times=None, **CUT.get(failure, {"status": failure}))
    with pytest.raises(APIError) as caught:
        both.call(CANCEL, both.heygen(base_url=fake.url, **timing_out(both, failure)))
    assert (sent(fake, 3), caught.value.attempts) == (3, 3)


@pytest.mark.parametrize("function", [APPEND, CREATE])
def test_post_without_key_is_retried_after_429(
    both: Both, fake: FakeHeyGen, waits: list[float], function: Any
) -> None:
    fake.fail(429, times=2, headers={"Retry-After": "1.5"})
    fake.fail(503)
    with pytest.raises(InternalServerError) as caught:
        both.call(function, both.heygen(base_url=fake.url))
    assert (sent(fake), caught.value.attempts, waits) == (3, 3, [1.5, 1.5])
    assert len({request.body for request in fake.requests}) == 1


@pytest.mark.parametrize("function", [GET, APPEND, WORDS])
def test_refused_connection_is_retried(both: Both, waits: list[float], function: Any) -> None:
    with pytest.raises(APIConnectionError) as caught:
        both.call(function, both.heygen(base_url=closed_port()))
    error = caught.value
    assert (error.attempts, waits) == (3, [0.5, 1.0])
    assert not error.may_have_been_processed
    assert "processed" not in str(error)
    assert isinstance(error.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("function", [GET, APPEND])
def test_connect_timeout_is_retried(both: Both, waits: list[float], function: Any) -> None:
    def connect(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("")  # a real one needs a network that drops packets

    http = both.http(transport=httpx.MockTransport(connect))
    with pytest.raises(APITimeoutError, match="ConnectTimeout") as caught:
        both.call(function, both.heygen(http_client=http))
    assert (caught.value.attempts, len(waits)) == (3, 2)
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize("function", [GET, APPEND])
def test_pool_timeout_is_retried(
    both: Both, fake: FakeHeyGen, waits: list[float], function: Any
) -> None:
    http = both.http(limits=httpx.Limits(max_connections=1), base_url=fake.url)
    fake.fail(body="x" * 1000)
    held = both.run(http.send(http.build_request("GET", "/"), stream=True))
    heygen = both.heygen(base_url=fake.url, http_client=http, timeout=httpx.Timeout(5, pool=0.05))
    with pytest.raises(APITimeoutError, match="PoolTimeout") as caught:
        both.call(function, heygen)
    both.close(held)
    assert (caught.value.attempts, len(waits), sent(fake)) == (3, 2, 1)
    assert not caught.value.may_have_been_processed


def test_post_is_not_retried_after_429_then_lost_response(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    """Only the unprocessed attempt is repeated. `attempts` counts both."""
    fake.fail(429)
    fake.fail(cut=True)
    with pytest.raises(APIConnectionError) as caught:
        both.call(APPEND, both.heygen(base_url=fake.url))
    assert (sent(fake), caught.value.attempts) == (2, 2)


# -- waits ----------------------------------------------------------------------------------------


def test_full_jitter(
    both: Both, fake: FakeHeyGen, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter([0.0, 0.25, 0.5, 1.0, 0.125])
    monkeypatch.setattr(clock, "jitter", lambda: next(numbers))
    fake.fail(500, times=5)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url, max_retries=5))
    assert waits == [0.0, 0.25, 1.0, 4.0, 1.0]


def test_wait_is_at_least_retry_after(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    for value in ["3", "0.1", "60", "Mon, 23 Nov 2026 08:00:09 GMT"]:
        headers = {"Retry-After": value, "Date": "Mon, 23 Nov 2026 08:00:00 GMT"}
        fake.fail(503, headers=headers)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url, max_retries=4))
    assert waits == [3.0, 1.0, 60.0, 9.0]


@pytest.mark.parametrize("options", [{}, {"deadline": 5.0}])
def test_too_long_retry_after_raises_at_once(
    both: Both, fake: FakeHeyGen, waits: list[float], options: dict[str, float]
) -> None:
    seconds = 5 if options else 61
    fake.fail(429, headers={"Retry-After": str(seconds)}, times=None)
    with pytest.raises(RateLimitError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, **options))
    assert (caught.value.retry_after, sent(fake), waits) == (seconds, 1, [])


def test_404_after_lost_delete_has_hint(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    heygen = both.heygen(base_url=fake.url)
    video = both.run(heygen.videos.create(body=VIDEO))
    fake.fail(cut=True, processed=True)
    with pytest.raises(NotFoundError, match="may have deleted it") as caught:
        both.run(heygen.videos.delete(video.video_id))
    assert caught.value.attempts == 2
    fake.fail(429)  # this attempt deletes nothing
    with pytest.raises(NotFoundError) as caught:
        both.run(heygen.videos.delete(video.video_id))
    assert caught.value.hint is None


def test_deadline_bounds_attempts_and_waits(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    fake.fail(500, times=None)
    with pytest.raises(InternalServerError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, max_retries=50, deadline=4.0))
    assert waits == [0.5, 1.0, 2.0]  # the next, 4 s, would end after the deadline
    assert caught.value.attempts == 4


# -- the log --------------------------------------------------------------------------------------


def test_each_retry_logs_one_line(
    both: Both, fake: FakeHeyGen, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "heygen_ext")
    fake.fail(429, headers={"Retry-After": "2"}, message="No <secret>.")
    fake.fail(429, headers={"Retry-After": None})
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(NotFoundError):
        both.call(GET, heygen, stream_id="private-id")
    mine = [record for record in caplog.records if record.name.startswith("heygen_ext")]
    assert [(record.levelname, record.getMessage()) for record in mine] == [
        ("WARNING", f"Retry 1 of 2 for GET {PATH}/{{stream_id}} in 2.00 s: HTTP 429"),
        ("WARNING", f"Retry 2 of 2 for GET {PATH}/{{stream_id}} in 1.00 s: HTTP 429"),
    ]


def test_log_line_contains_no_query_or_key(
    both: Both, fake: FakeHeyGen, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail(cut=True)
    fake.fail(body={})
    headers = {"Idempotency-Key": "private-key"}
    both.request(both.heygen(base_url=fake.url), KEYED, params={"q": "private"}, headers=headers)
    [line] = [r.getMessage() for r in caplog.records if r.name.startswith("heygen_ext")]
    assert line == "Retry 1 of 2 for POST /v3/things in 0.50 s: APIConnectionError"
    assert fake.requests[1].query == "q=private"


def test_success_logs_nothing(
    both: Both, fake: FakeHeyGen, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "heygen_ext")
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url))
    assert [r for r in caplog.records if r.name.startswith("heygen_ext")] == []
