"""Orders to fail, each kind seen by a plain client on a real socket."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import httpx
import pytest

from heygen_ext.testing import FakeHeyGen

PATH = "/v3/avatar-realtime"
BODY = {"type": "text_stream", "avatar_id": "a", "voice_id": "v", "text": "Seed "}


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, startup=0.0) as fake:
        yield fake


@pytest.fixture
def http(fake: FakeHeyGen) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=fake.url, headers={"x-api-key": "test"}, timeout=10) as http:
        yield http


@pytest.fixture
def stream_id(http: httpx.Client) -> str:
    return str(http.post(PATH, json=BODY).json()["data"]["stream_id"])


def append(http: httpx.Client, stream_id: str, delta: str = "x", **more: object) -> httpx.Response:
    return http.post(f"{PATH}/{stream_id}/text", json={"delta": delta}, **more)  # type: ignore[arg-type]


# -- statuses and bodies --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "invalid_parameter"),
        (402, "insufficient_credit"),
        (409, "conflict"),
        (410, "gone"),
        (429, "rate_limit_exceeded"),
        (500, "internal_error"),
        (503, "service_unavailable"),
        (520, "error"),
        (599, "error"),
    ],
)
def test_a_status_alone(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str, status: int, code: str
) -> None:
    order = fake.fail(status)
    answer = append(http, stream_id)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"]
    assert answer.headers["x-request-id"]
    assert ("retry-after" in answer.headers) == (status == 429)
    assert fake.appended(stream_id) == []
    assert order.hits == 1
    assert fake.requests[-1].status == status
    assert append(http, stream_id).status_code == 202


def test_processed_and_yet_an_error(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    fake.fail(503, processed=True)
    assert append(http, stream_id).status_code == 503
    assert fake.appended(stream_id) == ["x"]
    assert append(http, stream_id).json()["data"]["buffered_bytes"] == 7


def test_code_message_and_headers(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    headers = {"Retry-After": "2.5", "X-Request-Id": None}
    fake.fail(409, code="request_in_progress", message="Wait.", headers=headers)
    answer = append(http, stream_id)
    assert answer.json()["error"]["code"] == "request_in_progress"
    assert answer.json()["error"]["message"] == "Wait."
    assert answer.headers["retry-after"] == "2.5"
    assert "x-request-id" not in answer.headers
    fake.fail(429, headers={"retry-after": None})
    assert "retry-after" not in append(http, stream_id).headers


@pytest.mark.parametrize(
    ("body", "content_type", "content", "expected_type"),
    [
        (b"{\xff\xfe", None, b"{\xff\xfe", "application/json"),
        ("<html>Bad gateway</html>", None, b"<html>Bad gateway</html>", "text/html; charset=utf-8"),
        (b"", None, b"", "application/json"),
        ({"code": 400543}, None, b'{"code": 400543}', "application/json"),
        ([], "text/plain", b"[]", "text/plain"),
    ],
)
def test_other_bodies(
    fake: FakeHeyGen,
    http: httpx.Client,
    stream_id: str,
    body: object,
    content_type: str | None,
    content: bytes,
    expected_type: str,
) -> None:
    fake.fail(502, body=body, content_type=content_type)  # type: ignore[arg-type]
    answer = append(http, stream_id)
    assert (answer.status_code, answer.content) == (502, content)
    assert answer.headers["content-type"] == expected_type


def test_a_garbled_success(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    fake.fail(body="{garbled")
    assert append(http, stream_id).status_code == 200
    assert fake.appended(stream_id) == []
    fake.fail(body="{garbled", processed=True)
    answer = append(http, stream_id)
    assert (answer.status_code, answer.text) == (202, "{garbled")
    assert fake.appended(stream_id) == ["x"]


def test_an_answer_without_content(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    fake.fail(204)
    answer = append(http, stream_id)
    assert (answer.status_code, answer.content) == (204, b"")


# -- cuts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize(
    ("cut", "error"),
    [(True, httpx.RemoteProtocolError), ("close", httpx.RemoteProtocolError), ("reset", None)],
)
def test_a_connection_is_cut(
    fake: FakeHeyGen,
    http: httpx.Client,
    stream_id: str,
    cut: bool,
    error: type[Exception] | None,
    processed: bool,
) -> None:
    fake.fail(cut=cut, processed=processed)
    with pytest.raises(error or httpx.ReadError):
        append(http, stream_id)
    assert fake.appended(stream_id) == (["x"] if processed else [])
    request = fake.requests[-1]
    assert (request.status, request.cut, request.in_flight) == (None, True, False)
    assert append(http, stream_id).status_code == 202


@pytest.mark.parametrize("at", [0, 1, 10])
def test_an_answer_is_cut(fake: FakeHeyGen, http: httpx.Client, stream_id: str, at: int) -> None:
    fake.fail(cut_body_at=at)
    with pytest.raises(httpx.RemoteProtocolError, match=f"received {at} bytes"):
        append(http, stream_id)
    assert fake.appended(stream_id) == ["x"]
    assert (fake.requests[-1].status, fake.requests[-1].cut) == (202, True)
    fake.fail(500, cut_body_at=at)
    with pytest.raises(httpx.RemoteProtocolError):
        append(http, stream_id)
    assert fake.appended(stream_id) == ["x"]


def test_a_cut_behind_the_end_is_none(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    whole = http.get(f"{PATH}/{stream_id}").content
    fake.fail(cut_body_at=len(whole))
    assert http.get(f"{PATH}/{stream_id}").content == whole
    assert not fake.requests[-1].cut


def test_a_word_stream_is_cut_at_every_byte(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    append(http, stream_id, "two 你")
    fake.advance(31)
    whole = http.get(f"{PATH}/{stream_id}/words").content
    assert whole.endswith(b'event: end\ndata: {"reason": "idle_timeout"}\n\n')
    for at in range(len(whole) + 1):
        fake.fail(cut_body_at=at, path="/words$")
        got = b""
        with (
            pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked"),
            http.stream("GET", f"{PATH}/{stream_id}/words") as answer,
        ):
            for part in answer.iter_raw():
                got += part
        assert got == whole[:at]


def test_other_event_streams(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    events = b"event: unknown\ndata: 1\n\ndata: {broken\n\n"
    fake.fail(path="/words$", body=events, content_type="text/event-stream")
    answer = http.get(f"{PATH}/{stream_id}/words")
    assert (answer.status_code, answer.content) == (200, events)
    assert answer.headers["content-type"] == "text/event-stream"
    fake.fail(503, path="/words$", processed=True)
    assert http.get(f"{PATH}/{stream_id}/words").status_code == 503


# -- delays ---------------------------------------------------------------------------------------


def test_a_delay(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    for more in ({}, {"status": 503}, {"cut": True}):
        fake.fail(delay=0.05, **more)  # type: ignore[arg-type]
        began = time.monotonic()
        try:
            append(http, stream_id)
        except httpx.RemoteProtocolError:
            assert more == {"cut": True}
        assert time.monotonic() - began >= 0.05
    assert fake.appended(stream_id) == ["x"]


@pytest.mark.parametrize("processed", [False, True])
def test_a_time_out(fake: FakeHeyGen, http: httpx.Client, stream_id: str, processed: bool) -> None:
    fake.fail(503, delay=60, processed=processed)
    with pytest.raises(httpx.ReadTimeout):
        append(http, stream_id, timeout=0.05)
    assert fake.appended(stream_id) == (["x"] if processed else [])
    assert append(http, stream_id, "y").status_code == 202
    # The caller gave the first up before it sent the second.
    assert fake.max_concurrent_appends(stream_id) == 1
    assert (fake.requests[-2].status, fake.requests[-2].in_flight) == (None, False)


def test_processed_after_the_caller_has_gone(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    fake.fail(503, delay=0.5, processed="late")
    with pytest.raises(httpx.ReadTimeout):
        append(http, stream_id, timeout=0.05)
    assert fake.appended(stream_id) == []
    until = time.monotonic() + 5
    while fake.appended(stream_id) != ["x"]:
        assert time.monotonic() < until
        time.sleep(0.005)


# -- which requests -------------------------------------------------------------------------------


def test_times_and_after(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    order = fake.fail(503, times=2, after=1)
    statuses = [append(http, stream_id).status_code for _ in range(5)]
    assert statuses == [202, 503, 503, 202, 202]
    assert (order.hits, order.spent) == (2, True)


def test_orders_queue(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    for status in (500, 502, 429):
        fake.fail(status)
    statuses = [append(http, stream_id).status_code for _ in range(4)]
    assert statuses == [500, 502, 429, 202]


def test_method_path_and_match(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    orders = [
        fake.fail(500, method="delete"),
        fake.fail(501, path="/nothing"),
        fake.fail(502, path=re.compile("/TEXT$", re.I), match=lambda r: b"secret" in r.body),
        fake.fail(503, method="get", path=rf"/{stream_id}$"),
    ]
    assert append(http, stream_id).status_code == 202
    assert append(http, stream_id, "a secret").status_code == 502
    assert http.get(f"{PATH}/{stream_id}").status_code == 503
    assert [order.hits for order in orders] == [0, 0, 1, 1]


def test_always_until_stopped(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    order = fake.fail(503, times=None)
    assert [append(http, stream_id).status_code for _ in range(3)] == [503] * 3
    order.stop()
    assert append(http, stream_id).status_code == 202
    assert order.hits == 3
    fake.fail(503, times=None)
    fake.clear_faults()
    assert append(http, stream_id).status_code == 202


def test_orders_reach_requests_without_credentials(fake: FakeHeyGen) -> None:
    fake.fail(502, body="<html></html>")
    assert httpx.get(fake.url).status_code == 502


@pytest.mark.parametrize(
    "order",
    [
        {"status": 99},
        {"status": 600},
        {"code": "x"},
        {"times": 0},
        {"after": -1},
        {"delay": -1},
        {"cut_body_at": -1},
        {"cut": "rst"},
        {"processed": "later"},
        {},
    ],
)
def test_orders_that_make_no_sense(fake: FakeHeyGen, order: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        fake.fail(**order)  # type: ignore[arg-type]
