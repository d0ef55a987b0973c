"""The user's own httpx client, the connection pool, proxies, broken HTTP."""

from __future__ import annotations

import socket
import struct
from typing import Any

import pytest
from support.blocking import KEYLESS, SESSION, Both, RawServer, http_response, sent
from support.http_library import httpx
from support.realtime import APPEND, GET, WORDS

from heygen_ext import APIConnectionError, APIStatusError, AuthenticationError
from heygen_ext.testing import FakeHeyGen

pytestmark = pytest.mark.both_libraries

TOKEN = {"api_key": None, "bearer_token": "test"}


def authentication(fake: FakeHeyGen) -> list[tuple[bytes, bytes]]:
    names = (b"authorization", b"x-api-key")
    return [(k, v) for k, v in fake.requests[-1].raw_headers if k.lower() in names]


# -- the user's client ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("credential", "header"),
    [({}, (b"x-api-key", b"test")), (TOKEN, (b"authorization", b"Bearer test"))],
    ids=["key", "token"],
)
@pytest.mark.parametrize(
    "own",
    [
        {},
        {"headers": {"Authorization": "Bearer own"}},
        {"headers": {"X-Api-Key": "own"}},
        {"headers": [("x-api-key", "a"), ("X-API-KEY", "b"), ("authorization", "c")]},
        {"auth": ("own", "word")},
        {"auth": "an object of the library"},
        {"base_url": "https://own.invalid/x"},
        {"params": {"own": "1"}},
        {"cookies": {"own": "1"}},
    ],
    ids=lambda own: " ".join(own) or "plain",
)
def test_client_headers_do_not_replace_the_credential(
    both: Both,
    fake: FakeHeyGen,
    own: dict[str, Any],
    credential: dict[str, Any],
    header: tuple[bytes, bytes],
) -> None:
    fake.fail(body=SESSION)
    if isinstance(own.get("auth"), str):
        own = {"auth": httpx.BasicAuth("own", "word")}
    http = both.http(**own)
    before = dict(http.headers)
    both.call(GET, both.heygen(base_url=fake.url, http_client=http, **credential))
    assert authentication(fake) == [header]
    assert dict(http.headers) == before
    assert fake.requests[0].path == "/v3/avatar-realtime/s1"
    assert fake.requests[0].headers.get("cookie") == ("own=1" if "cookies" in own else None)


@pytest.mark.parametrize("credential", [{}, TOKEN], ids=["key", "token"])
def test_call_headers_do_not_replace_the_credential(
    both: Both, fake: FakeHeyGen, credential: dict[str, Any]
) -> None:
    fake.fail(body={})
    headers = {"Authorization": "own", "X-API-Key": "own"}
    both.request(both.heygen(base_url=fake.url, **credential), KEYLESS, headers=headers)
    assert len(authentication(fake)) == 1
    assert b"own" not in authentication(fake)[0][1]


def test_hooks_run_once_per_attempt(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    seen: list[Any] = []
    hooks = {
        "request": [lambda request: seen.append(request.method)],
        "response": [lambda response: seen.append(response.status_code)],
    }
    fake.fail(503)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url, http_client=both.http(event_hooks=hooks)))
    assert seen == ["GET", 503, "GET", 200]


@pytest.mark.parametrize("deadline", [None, 5.0])
@pytest.mark.parametrize("function", [GET, WORDS])
def test_hook_may_read_the_response(
    both: Both, fake: FakeHeyGen, function: Any, deadline: float | None
) -> None:
    def read(response: httpx.Response) -> Any:
        return response.read() if both.name == "sync" else response.aread()

    http = both.http()
    http.event_hooks = {"response": [read]}  # httpx awaits what aread returns
    heygen = both.heygen(base_url=fake.url, http_client=http, deadline=deadline)
    fake.fail(404, message="Read.")
    with pytest.raises(APIStatusError, match="Read"):
        both.call(function, heygen)


@pytest.mark.parametrize("deadline", [None, 5.0])
@pytest.mark.parametrize("kind", [RuntimeError, KeyError])
def test_exception_of_hook_is_raised_unchanged(
    both: Both, fake: FakeHeyGen, kind: type[Exception], deadline: float | None
) -> None:
    def fail(request: httpx.Request) -> None:
        raise kind("mine")

    http = both.http(event_hooks={"request": [fail]})
    with pytest.raises(kind, match="mine"):
        both.call(GET, both.heygen(base_url=fake.url, http_client=http, deadline=deadline))
    assert sent(fake) == 0


def test_timeout_error_of_hook_raises_connection_error(both: Both, fake: FakeHeyGen) -> None:
    """The deadline raises TimeoutError internally. Without a deadline it has no special meaning."""

    def fail(request: httpx.Request) -> None:
        raise TimeoutError("mine")

    http = both.http(event_hooks={"request": [fail]})
    with pytest.raises(APIConnectionError, match="mine"):
        both.call(APPEND, both.heygen(base_url=fake.url, http_client=http))


def test_own_transport_is_used(both: Both, waits: list[float]) -> None:
    responses = [httpx.Response(500), httpx.Response(200, json=SESSION)]
    http = both.http(transport=httpx.MockTransport(lambda request: responses.pop(0)))
    assert both.call(GET, both.heygen(http_client=http)).data.stream_id == "s1"
    assert len(waits) == 1


# -- the pool -------------------------------------------------------------------------------------


@pytest.mark.parametrize("deadline", [None, 5.0])
def test_consecutive_calls_share_one_connection(
    both: Both, fake: FakeHeyGen, waits: list[float], deadline: float | None
) -> None:
    heygen = both.heygen(base_url=fake.url, deadline=deadline, max_retries=0)
    for order in [{"body": SESSION}, {"status": 404}, {"status": 503}, {"body": "<html>"}] * 3:
        fake.fail(**order)
        try:
            both.call(GET, heygen)
        except Exception as error:
            assert "status_code" in vars(error)
    assert sent(fake) == 12
    assert fake.connections.accepted == 1


def test_pool_limits(both: Both) -> None:
    """httpx has no public access to its limits, and the test does not wait a minute."""
    pool = both.heygen().api.http._transport._pool
    assert pool._keepalive_expiry >= 60
    assert pool._max_connections >= 1000


def test_few_idle_connections_remain_after_a_burst(both: Both, fake: FakeHeyGen) -> None:
    """Each idle connection costs CPU time in each later request; see `_LIMITS`."""
    count, most = 60, 20
    heygen = both.heygen(base_url=fake.url, timeout=60.0, max_retries=0)
    for _ in range(2):
        accepted = fake.connections.accepted
        fake.fail(body=SESSION, delay=1.0, times=count)  # so that many are in flight together
        answers = both.at_once(lambda: heygen.avatar_realtime.get_session("s1"), count)
        assert [answer.stream_id for answer in answers] == ["s1"] * count
        assert fake.connections.accepted > accepted + most
        connections = heygen.api.http._transport._pool.connections
        assert 0 < len(connections) <= most
        assert all(connection.is_idle() for connection in connections)


# -- proxies of the environment -------------------------------------------------------------------


def test_plain_http_to_loopback_uses_no_proxy(
    both: Both, fake: FakeHeyGen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy would see the key, because plain http does not encrypt it."""
    with RawServer(http_response("{}")) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        fake.fail(body=SESSION)
        both.call(GET, both.heygen(base_url=fake.url))
    assert sent(fake) == 1
    assert proxy.heads == []


def test_refusal_of_proxy_is_retried(
    both: Both, monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    """The environment's proxy is used. If it refuses, the request was not sent and is retried."""
    with RawServer(http_response("", status="503 No way")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError) as caught:
            both.call(APPEND, both.heygen(base_url="https://127.0.0.1:9"))
    assert caught.value.attempts == len(proxy.heads) == 3
    assert not caught.value.may_have_been_processed
    assert all(head.startswith(b"CONNECT 127.0.0.1:9 ") for head in proxy.heads)
    assert b"test" not in b"".join(proxy.heads)


# -- responses ------------------------------------------------------------------------------------


def test_wrong_key_raises_authentication_error(both: Both, fake: FakeHeyGen) -> None:
    with pytest.raises(AuthenticationError) as caught:
        both.call(GET, both.heygen("wrong", base_url=fake.url))
    assert (caught.value.code, caught.value.attempts) == ("unauthorized", 1)


def test_response_that_is_not_http_raises_connection_error(both: Both, waits: list[float]) -> None:
    for nonsense in [b"", b"\x00" * 100, b"SSH-2.0-x\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\r\n" * 9]:
        with RawServer(nonsense) as server, pytest.raises(APIConnectionError):
            both.call(GET, both.heygen(base_url=server.url, max_retries=0))


def test_body_shorter_than_content_length_raises_connection_error(
    both: Both, waits: list[float]
) -> None:
    with (
        RawServer(http_response("{}", "content-length: 100", sized=False)) as server,
        pytest.raises(APIConnectionError) as caught,
    ):
        both.call(APPEND, both.heygen(base_url=server.url))
    assert len(server.heads) == 1
    assert caught.value.may_have_been_processed


@pytest.mark.parametrize("size", [200_000, 6_000_000])
@pytest.mark.parametrize("linger", [False, True])
def test_early_response_to_large_body_counts(both: Both, size: int, linger: bool) -> None:
    """A gateway may refuse a body, and close the connection, before it has read it."""

    def refuse(connection: socket.socket, head: bytes) -> None:
        connection.sendall(http_response("", "connection: close", status="413 Too Large"))
        if linger:  # else the bytes that are not read make the close a reset
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with RawServer(refuse) as server, pytest.raises(APIStatusError) as caught:
        both.request(both.heygen(base_url=server.url), KEYLESS, content=b"x" * size)
    assert caught.value.status_code == 413


def test_small_request_is_not_sent_again_without_its_body(both: Both) -> None:
    def reset(connection: socket.socket, head: bytes) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with RawServer(reset) as server, pytest.raises(APIConnectionError):
        both.request(both.heygen(base_url=server.url), KEYLESS, content=b"x" * 60_000)
    assert len(server.heads) == 1
