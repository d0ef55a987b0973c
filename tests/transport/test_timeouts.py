"""Timeouts of each kind of operation, and the deadline of a whole call."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest
from heygen_api.types import Operation
from support.blocking import SESSION, Both, RawServer, http_response, plain, sent
from support.http_library import httpx
from support.realtime import APPEND, CANCEL, CREATE, GET, WORDS

from heygen_ext import APIError, APITimeoutError
from heygen_ext.testing import FakeHeyGen

UPLOAD = Operation("upload", "POST", "/v3/things", idempotency_key=True, multipart=True)


def same(read_and_write: float, others: float = 5.0) -> dict[str, float]:
    return {"connect": others, "pool": others, "read": read_and_write, "write": read_and_write}


def timeouts(
    both: Both, function: Any, own: dict[str, Any] | None = None, **options: Any
) -> dict[str, float]:
    """The timeouts that httpx gets. They cannot be observed at a socket.

    Args:
        both: the client.
        function: what to call.
        own: arguments of the user's httpx client.
        options: those of the client.
    """
    seen: list[dict[str, float]] = []

    def teapot(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(418)

    http = both.http(transport=httpx.MockTransport(teapot), **(own or {}))
    heygen = both.heygen(http_client=http, **options)
    with pytest.raises(APIError):
        if function == "download":
            both.run(heygen.download("https://files.test/x", "x"))
        elif isinstance(function, Operation):
            both.request(heygen, function, files=[("a", b"b")] if function.multipart else None)
        else:
            both.call(function, heygen)
    [found] = seen
    return found


@pytest.mark.parametrize(
    ("function", "seconds"),
    [
        (GET, 30.0),
        (APPEND, 15.0),
        (CREATE, 120.0),
        (CANCEL, 120.0),
        (WORDS, 45.0),
        (UPLOAD, 600.0),
        (plain("GET"), 30.0),
        (plain("HEAD"), 30.0),
        (plain("PUT"), 120.0),
        (plain("PATCH"), 120.0),
        (plain("DELETE"), 120.0),
    ],
)
def test_default_timeouts(both: Both, function: Any, seconds: float) -> None:
    assert timeouts(both, function) == same(seconds)


@pytest.mark.parametrize("function", [GET, APPEND, UPLOAD])
def test_timeout_option_replaces_defaults(both: Both, function: Any) -> None:
    assert timeouts(both, function, timeout=7) == same(7, 7)
    given = httpx.Timeout(1, connect=2, read=3, write=4, pool=5)
    assert timeouts(both, function, timeout=given) == given.as_dict()


@pytest.mark.parametrize("function", [GET, APPEND, CREATE, UPLOAD, "download"])
def test_timeout_of_the_users_client_counts(both: Both, function: Any) -> None:
    assert timeouts(both, function, {"timeout": 1}) == same(1, 1)
    assert timeouts(both, function, {"timeout": 1}, timeout=2) == same(2, 2)
    assert set(timeouts(both, function, {"timeout": None}).values()) == {None}
    assert timeouts(both, WORDS, {"timeout": 1}) == same(45.0, 1) | {"write": 1}


@pytest.mark.both_libraries
def test_default_timeout_of_httpx_does_not_count(both: Both) -> None:
    for own in ({}, {"timeout": 5}, {"timeout": httpx.Timeout(5.0)}):
        assert timeouts(both, CREATE, own) == same(120.0)
    http = both.http(timeout=1)
    heygen = both.heygen(http_client=http)
    one_second = httpx.Timeout(1).as_dict()
    assert heygen.api.options.timeout.as_dict() == one_second
    assert heygen.with_options(max_retries=1).api.options.timeout.as_dict() == one_second
    assert heygen.with_options(timeout=None).api.options.timeout is None


def test_event_stream_read_timeout_is_at_least_45_s(both: Both) -> None:
    assert timeouts(both, WORDS, timeout=7) == same(45.0, 7) | {"write": 7}
    assert timeouts(both, WORDS, timeout=60)["read"] == 60
    assert timeouts(both, WORDS, timeout=httpx.Timeout(None))["read"] is None


def test_deadline_limits_timeouts(both: Both) -> None:
    cut = timeouts(both, GET, deadline=3.0)
    assert all(2.5 < seconds <= 3.0 for seconds in cut.values())
    unlimited = timeouts(both, GET, timeout=httpx.Timeout(None), deadline=3.0)
    assert all(2.5 < seconds <= 3.0 for seconds in unlimited.values())
    assert timeouts(both, GET, timeout=1, deadline=3.0) == same(1, 1)


# -- real time ------------------------------------------------------------------------------------


def test_read_timeout_raises(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(delay=3, body=SESSION)
    heygen = both.heygen(base_url=fake.url, timeout=0.3, max_retries=0)
    with pytest.raises(TimeoutError, match="in time") as caught:
        both.call(GET, heygen)
    assert isinstance(caught.value, APITimeoutError)
    assert caught.value.may_have_been_processed
    fake.fail(body=SESSION)
    assert both.call(GET, heygen.with_options(timeout=20)).data.stream_id == "s1"


@pytest.mark.parametrize("function", [GET, WORDS])
def test_deadline_bounds_slow_response(both: Both, fake: FakeHeyGen, function: Any) -> None:
    fake.fail(delay=5, body=SESSION, times=None)
    start = time.monotonic()
    match = r"deadline of 0\.4 s" if function is GET else None
    with pytest.raises(APITimeoutError, match=match) as caught:
        both.call(function, both.heygen(base_url=fake.url, deadline=0.4, max_retries=9))
    assert 0.3 < time.monotonic() - start < 4.0
    assert (sent(fake, 1), caught.value.attempts) == (1, 1)


def byte_by_byte(head: bytes, body: bytes) -> Any:
    def reply(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head)
        for at in range(len(body)):
            time.sleep(0.02)
            connection.sendall(body[at : at + 1])

    return reply


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found", "302 Found"])
def test_deadline_bounds_body_sent_byte_by_byte(both: Both, status: str) -> None:
    whole = http_response(b" " * 200, "location: /x", status=status)
    head, body = whole[:-200], whole[-200:]
    with RawServer(byte_by_byte(head, body)) as server:  # 4 s in total, a byte every 0.02 s
        start = time.monotonic()
        with pytest.raises(APIError) as caught:
            both.call(GET, both.heygen(base_url=server.url, deadline=0.3, max_retries=0))
        assert time.monotonic() - start < 3.0
    if status == "200 OK":
        assert isinstance(caught.value, APITimeoutError)
        assert "deadline of 0.3 s" in caught.value.message
    else:  # the status is known, and decides
        assert caught.value.status_code == int(status[:3])


@pytest.mark.parametrize("kind", ["content", "files"])
def test_deadline_bounds_a_slow_upload(both: Both, kind: str) -> None:
    """The server always reads a little, so that no single wait is long."""

    def reply(connection: socket.socket, _: bytes) -> None:
        while connection.recv(100_000):
            time.sleep(0.05)

    body: Any = b"x" * 20_000_000
    body = {"content": body} if kind == "content" else {"files": [("file", ("a.bin", body))]}
    with RawServer(reply) as server:
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline"):
            both.request(both.heygen(base_url=server.url, deadline=0.9), UPLOAD, **body)
        assert time.monotonic() - start < 4.0


def test_upload_is_not_kept_by_endless_1xx_responses(both: Both) -> None:
    def reply(connection: socket.socket, _: bytes) -> None:
        while True:
            connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n")
            time.sleep(0.05)

    with RawServer(reply) as server:
        start = time.monotonic()
        heygen = both.heygen(base_url=server.url, timeout=1, max_retries=0)
        with pytest.raises(APITimeoutError):
            both.request(heygen, UPLOAD, files=[("file", b"x")])
        assert time.monotonic() - start < 3.0


def test_deadline_bounds_stalled_body(both: Both) -> None:
    whole = http_response(b" " * 9)

    def reply(connection: socket.socket, _: bytes) -> None:
        time.sleep(1.0)
        connection.sendall(whole[:-9])
        connection.recv(1)  # until the client disconnects

    with RawServer(reply) as server:
        start = time.monotonic()
        with pytest.raises(APITimeoutError):
            both.call(GET, both.heygen(base_url=server.url, deadline=1.4, max_retries=0))
        assert time.monotonic() - start < 2.3  # 2.4 if the body had a deadline of its own


def test_call_within_deadline_succeeds(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body=SESSION, delay=0.05)
    assert both.call(GET, both.heygen(base_url=fake.url, deadline=20.0)).data.stream_id == "s1"


def test_each_call_has_its_own_deadline(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    heygen = both.heygen(base_url=fake.url, deadline=20.0)
    for _ in range(3):
        fake.fail(body=SESSION)
        both.call(GET, heygen)
        waits.append(15.0)  # moves the clock
    assert sent(fake) == 3


def test_deadline_bounds_real_waits(both: Both, fake: FakeHeyGen) -> None:
    """No wait starts that would end after the deadline. The waits are real."""
    fake.fail(429, headers={"Retry-After": "1.0"}, times=None)
    start = time.monotonic()
    with pytest.raises(APIError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, deadline=1.9, max_retries=99))
    assert time.monotonic() - start < 4.0
    assert caught.value.status_code == 429
    assert caught.value.attempts == sent(fake) <= 2
