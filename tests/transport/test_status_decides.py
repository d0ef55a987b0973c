"""What a response means follows from its status, whatever happens to its body or in hooks."""

from __future__ import annotations

import gzip
import json
import socket
import time
from typing import Any

import pytest
from support.blocking import SESSION, Both, RawServer, http_response
from support.http_library import httpx
from support.realtime import APPEND, CREATE, GET, WORDS

from heygen_ext import (
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    PaymentRequiredError,
    UsageError,
)
from heygen_ext.testing import FakeHeyGen

ERROR = json.dumps({"error": {"code": "no_credit", "message": "Pay first."}}).encode()
KIND = "content-type: application/json"
GZIP = "content-encoding: gzip"


@pytest.mark.parametrize("function", [GET, APPEND, CREATE, WORDS])
@pytest.mark.parametrize("problem", [None, LookupError("mine"), httpx.ReadError("mine")])
def test_response_hook_that_raises_for_a_status(
    both: Both, fake: FakeHeyGen, function: Any, problem: Exception | None
) -> None:
    def hook(response: httpx.Response) -> None:
        if problem is None:
            response.raise_for_status()
        elif response.status_code >= 400:
            raise problem

    fake.fail(402, body=json.loads(ERROR), times=None)
    http = both.http(event_hooks={"response": [hook]})
    with pytest.raises(PaymentRequiredError, match=r"Pay first\.") as caught:
        both.call(function, both.heygen(base_url=fake.url, http_client=http))
    assert (caught.value.code, caught.value.attempts) == ("no_credit", 1)
    assert len(fake.requests) == 1


@pytest.mark.parametrize("function", [GET, CREATE, WORDS])
@pytest.mark.parametrize("how", ["consumed", "closed"])
def test_response_hook_that_leaves_no_body(
    both: Both, fake: FakeHeyGen, function: Any, how: str
) -> None:
    def consume(response: httpx.Response) -> None:
        response.is_stream_consumed = True

    def close(response: httpx.Response) -> Any:
        return both.end(response)

    fake.fail(200, body=SESSION, headers={"content-type": "text/event-stream"}, times=None)
    http = both.http(event_hooks={"response": [consume if how == "consumed" else close]})
    with pytest.raises(APIResponseValidationError, match=f"hook of the HTTP client has {how} it"):
        both.call(function, both.heygen(base_url=fake.url, http_client=http))
    assert len(fake.requests) == 1


def test_other_requests_of_the_users_client_are_left_alone(both: Both, fake: FakeHeyGen) -> None:
    seen: list[int] = []
    http = both.http(event_hooks={"response": [lambda response: seen.append(response.status_code)]})
    heygen = both.heygen(base_url=fake.url, http_client=http)
    for _ in range(3):
        fake.fail(body=SESSION)
        both.call(GET, heygen)
    fake.fail(404)
    own = both.run(http.get(f"{fake.url}/v3/x", headers={"x-api-key": "test"}))
    assert (own.status_code, seen) == (404, [200, 200, 200, 404])
    assert len(http.event_hooks["response"]) == 2


@pytest.mark.parametrize(
    "location",
    ["http://[bad?X-Amz-Signature=secret", "https://h:port/?sig=secret", "http://\u2028/?secret"],
)
@pytest.mark.parametrize("function", [GET, CREATE])
def test_bad_location(both: Both, location: str, function: Any) -> None:
    answer = http_response(b"", f"location: {location}", status="302 Found")
    with RawServer(answer) as server:
        with pytest.raises(APIStatusError) as caught:
            both.call(function, both.heygen(base_url=server.url))
        assert len(server.heads) == 1
    assert caught.value.status_code == 302
    assert "secret" not in f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (ERROR, [KIND, GZIP]),
        (ERROR, [KIND, "content-encoding: br"]),
        (gzip.compress(ERROR, mtime=0), [KIND, GZIP]),
        (gzip.compress(ERROR, mtime=0) + b"junk", [KIND, GZIP]),
        (b"\xef\xbb\xbf" + ERROR, [KIND]),
        (ERROR.decode().encode("utf-16"), [KIND]),
        (ERROR.decode().encode("utf-32-le"), [KIND]),
    ],
)
def test_error_bodies_are_read(both: Both, body: bytes, headers: list[str]) -> None:
    with RawServer(http_response(body, *headers, status="402 Payment Required")) as server:
        with pytest.raises(PaymentRequiredError, match=r"Pay first\."):
            both.call(CREATE, both.heygen(base_url=server.url))
        assert len(server.heads) == 1


@pytest.mark.parametrize("deadline", [None, 5.0])
@pytest.mark.parametrize("coding", ["identity", "gzip", "gzip, gzip"])
def test_cut_error_body(both: Both, coding: str, deadline: float | None) -> None:
    head = http_response(b"x" * 99, f"content-encoding: {coding}", status="402 No")[:-90]
    with RawServer(head) as server:
        with pytest.raises(PaymentRequiredError) as caught:
            both.call(CREATE, both.heygen(base_url=server.url, deadline=deadline))
        assert len(server.heads) == 1
    assert caught.value.hint is None


def test_mislabelled_success_is_read_as_it_is(both: Both) -> None:
    with RawServer(http_response(json.dumps(SESSION), KIND, GZIP)) as server:
        assert both.call(GET, both.heygen(base_url=server.url)).data.stream_id == "s1"


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "zstd", "compress"])
def test_codings_that_were_not_asked_for(both: Both, coding: str) -> None:
    with RawServer(http_response(b"\x8b\xff\x00", f"content-encoding: {coding}")) as server:
        with pytest.raises(APIResponseValidationError, match="cannot be decompressed"):
            both.call(GET, both.heygen(base_url=server.url))
        assert b"accept-encoding: gzip, deflate\r\n" in server.heads[0].lower()


@pytest.mark.parametrize(
    "body", [gzip.compress(bytes(70 * 2**20)), b"[" + b" " * (65 * 2**20)], ids=["bomb", "plain"]
)
def test_large_bodies_are_refused(both: Both, body: bytes) -> None:
    headers = [GZIP] if body.startswith(b"\x1f") else []
    with (
        RawServer(http_response(body, *headers)) as server,
        pytest.raises(APIResponseValidationError, match="larger than 64 MiB") as caught,
    ):
        both.call(GET, both.heygen(base_url=server.url))
    assert caught.value.status_code == 200


def test_endless_error_body(both: Both) -> None:
    def endless(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 404 Not Found\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    with RawServer(endless) as server, pytest.raises(NotFoundError) as caught:
        both.call(GET, both.heygen(base_url=server.url))
    assert len(caught.value.body) == 2000


@pytest.mark.parametrize("function", [GET, CREATE, WORDS])
def test_header_that_cannot_be_sent(both: Both, fake: FakeHeyGen, function: Any) -> None:
    http = both.http(headers={"X-Team": "red\n"})
    with pytest.raises(UsageError, match="cannot be sent") as caught:
        both.call(function, both.heygen(base_url=fake.url, http_client=http))
    assert (caught.value.attempts, caught.value.hint) == (0, None)
    assert fake.requests == []


@pytest.mark.parametrize(
    ("drip", "options"),
    [
        (b"HTTP/1.1 102 Processing\r\n\r\n", {"deadline": 1}),
        (b"HTTP/1.1 102 Processing\r\n\r\n", {"timeout": 1}),
        (b"X", {"deadline": 1.1}),
    ],
)
def test_headers_that_never_end(both: Both, drip: bytes, options: dict[str, float]) -> None:
    def reply(connection: socket.socket, _: bytes) -> None:
        if drip == b"X":
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(drip)
            time.sleep(0.05)

    with RawServer(reply) as server:
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match="deadline" if "deadline" in options else "time"):
            both.call(GET, both.heygen(base_url=server.url, max_retries=0, **options))
        # In asyncio, a timeout counts for each of connecting, sending, waiting and the pool.
        assert time.monotonic() - start < (6.0 if "timeout" in options else 4.0)


def test_cookies_are_not_kept(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url)
    for number in range(3):
        fake.fail(body=SESSION, headers={"Set-Cookie": f"c{number}=1; Path=/"})
        both.call(GET, heygen)
    assert [request.headers.get("cookie") for request in fake.requests] == [None] * 3


@pytest.mark.parametrize(
    ("detail", "message"),
    [
        ("Not allowed here.", "Not allowed here."),
        ([{"loc": ["body", "text"], "msg": "field required"}], "body.text: field required"),
        ([{"msg": "a"}, "b"], "a; b"),
    ],
)
def test_detail_is_the_reason(both: Both, fake: FakeHeyGen, detail: Any, message: str) -> None:
    fake.fail(422, body={"detail": detail})
    with pytest.raises(APIStatusError) as caught:
        both.call(GET, both.heygen(base_url=fake.url))
    assert caught.value.message == message
