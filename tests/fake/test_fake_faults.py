"""Faults: each kind as a plain client sees it on a real socket, and which requests it hits."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import httpx
import pytest
from support.fakes import SESSIONS, TEXT_STREAM, held, until

from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0, startup=0.0) as fake:
        yield fake


@pytest.fixture
def stream_id(http: httpx.Client) -> str:
    return str(http.post(SESSIONS, json=TEXT_STREAM).json()["data"]["stream_id"])


def append(http: httpx.Client, stream_id: str, delta: str = "x") -> httpx.Response:
    return http.post(f"{SESSIONS}/{stream_id}/text", json={"delta": delta})


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
def test_status_comes_with_the_error_envelope(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str, status: int, code: str
) -> None:
    fault = fake.fail(status)
    response = append(http, stream_id)
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)
    assert response.json()["error"]["message"]
    assert response.headers["x-request-id"]
    assert ("retry-after" in response.headers) == (status == 429)
    assert fake.appended(stream_id) == []
    assert fault.hits == 1
    assert fake.requests[-1].status == status
    assert append(http, stream_id).status_code == 202


def test_processed_request_takes_effect(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    fake.fail(503, processed=True)
    assert append(http, stream_id).status_code == 503
    assert fake.appended(stream_id) == ["x"]
    assert append(http, stream_id).json()["data"]["buffered_bytes"] == 7


def test_code_message_and_headers(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    headers = {"Retry-After": "2.5", "X-Request-Id": None}
    fake.fail(409, code="request_in_progress", message="Wait.", headers=headers)
    response = append(http, stream_id)
    assert response.json()["error"]["code"] == "request_in_progress"
    assert response.json()["error"]["message"] == "Wait."
    assert response.headers["retry-after"] == "2.5"
    assert "x-request-id" not in response.headers
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
def test_body_and_content_type(
    fake: FakeHeyGen,
    http: httpx.Client,
    stream_id: str,
    body: object,
    content_type: str | None,
    content: bytes,
    expected_type: str,
) -> None:
    fake.fail(502, body=body, content_type=content_type)  # type: ignore[arg-type]
    response = append(http, stream_id)
    assert (response.status_code, response.content) == (502, content)
    assert response.headers["content-type"] == expected_type


def test_body_without_status_is_a_success(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    fake.fail(body="{garbled")
    assert append(http, stream_id).status_code == 200
    assert fake.appended(stream_id) == []
    fake.fail(body="{garbled", processed=True)
    response = append(http, stream_id)
    assert (response.status_code, response.text) == (202, "{garbled")
    assert fake.appended(stream_id) == ["x"]


def test_status_204_has_no_body(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    fake.fail(204)
    response = append(http, stream_id)
    assert (response.status_code, response.content) == (204, b"")


# -- cuts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize(
    ("cut", "error"),
    [(True, httpx.RemoteProtocolError), ("close", httpx.RemoteProtocolError), ("reset", None)],
)
def test_cut_connection(
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
def test_cut_body(fake: FakeHeyGen, http: httpx.Client, stream_id: str, at: int) -> None:
    fake.fail(cut_body_at=at)
    with pytest.raises(httpx.RemoteProtocolError, match=f"received {at} bytes"):
        append(http, stream_id)
    assert fake.appended(stream_id) == ["x"]
    assert (fake.requests[-1].status, fake.requests[-1].cut) == (202, True)
    fake.fail(500, cut_body_at=at)
    with pytest.raises(httpx.RemoteProtocolError):
        append(http, stream_id)
    assert fake.appended(stream_id) == ["x"]


def test_cut_behind_the_body_changes_nothing(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    whole = http.get(f"{SESSIONS}/{stream_id}").content
    fake.fail(cut_body_at=len(whole))
    assert http.get(f"{SESSIONS}/{stream_id}").content == whole
    assert not fake.requests[-1].cut


def test_word_stream_cut_at_every_byte(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    append(http, stream_id, "two 你")
    fake.advance(31)
    whole = http.get(f"{SESSIONS}/{stream_id}/words").content
    assert whole.endswith(b'event: end\ndata: {"reason": "idle_timeout"}\n\n')
    for at in range(len(whole) + 1):
        fake.fail(cut_body_at=at, path="/words$")
        received = b""
        with (
            pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked"),
            http.stream("GET", f"{SESSIONS}/{stream_id}/words") as response,
        ):
            for part in response.iter_raw():
                received += part
        assert received == whole[:at]


def test_other_event_streams(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    events = b"event: unknown\ndata: 1\n\ndata: {broken\n\n"
    fake.fail(path="/words$", body=events, content_type="text/event-stream")
    response = http.get(f"{SESSIONS}/{stream_id}/words")
    assert (response.status_code, response.content) == (200, events)
    assert response.headers["content-type"] == "text/event-stream"
    fake.fail(503, path="/words$", processed=True)
    assert http.get(f"{SESSIONS}/{stream_id}/words").status_code == 503


# -- delays ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [{}, {"status": 503}, {"cut": True}])
def test_delay(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str, fault: dict[str, object]
) -> None:
    fake.fail(delay=0.03, **fault)  # type: ignore[arg-type]
    began = time.monotonic()
    try:
        append(http, stream_id)
    except httpx.RemoteProtocolError:
        assert fault == {"cut": True}
    assert time.monotonic() - began >= 0.03
    assert fake.appended(stream_id) == ([] if fault else ["x"])


@pytest.mark.parametrize("processed", [False, True])
def test_client_leaves_during_a_delay(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str, processed: bool
) -> None:
    path = f"{SESSIONS}/{stream_id}/text"
    with held(fake, "POST", path, {"delta": "x"}, status=503, processed=processed) as request:
        assert request.in_flight
    assert fake.appended(stream_id) == (["x"] if processed else [])
    assert append(http, stream_id, "y").status_code == 202
    # The client has closed the first request before it sends the second.
    assert fake.max_concurrent_appends(stream_id) == 1
    assert (request.status, request.in_flight) == (None, False)


def test_late_processing_after_the_client_has_left(fake: FakeHeyGen, stream_id: str) -> None:
    path, body = f"{SESSIONS}/{stream_id}/text", {"delta": "x"}
    with held(fake, "POST", path, body, status=503, delay=0.3, processed="late") as request:
        pass
    until(lambda: fake.appended(stream_id) == ["x"])
    assert time.monotonic() - request.at >= 0.3


# -- which requests -------------------------------------------------------------------------------


def test_times_and_after(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    fault = fake.fail(503, times=2, after=1)
    statuses = [append(http, stream_id).status_code for _ in range(5)]
    assert statuses == [202, 503, 503, 202, 202]
    assert (fault.hits, fault.spent) == (2, True)


def test_faults_apply_in_order(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    for status in (500, 502, 429):
        fake.fail(status)
    statuses = [append(http, stream_id).status_code for _ in range(4)]
    assert statuses == [500, 502, 429, 202]


def test_method_path_and_match(fake: FakeHeyGen, http: httpx.Client, stream_id: str) -> None:
    faults = [
        fake.fail(500, method="delete"),
        fake.fail(501, path="/nothing"),
        fake.fail(502, path=re.compile("/TEXT$", re.I), match=lambda r: b"secret" in r.body),
        fake.fail(503, method="get", path=rf"/{stream_id}$"),
    ]
    assert append(http, stream_id).status_code == 202
    assert append(http, stream_id, "a secret").status_code == 502
    assert http.get(f"{SESSIONS}/{stream_id}").status_code == 503
    assert [fault.hits for fault in faults] == [0, 0, 1, 1]


def test_fault_without_limit_applies_until_stopped(
    fake: FakeHeyGen, http: httpx.Client, stream_id: str
) -> None:
    fault = fake.fail(503, times=None)
    assert [append(http, stream_id).status_code for _ in range(3)] == [503] * 3
    fault.stop()
    assert append(http, stream_id).status_code == 202
    assert fault.hits == 3
    fake.fail(503, times=None)
    fake.clear_faults()
    assert append(http, stream_id).status_code == 202


def test_fault_applies_to_requests_without_credentials(fake: FakeHeyGen) -> None:
    fake.fail(502, body="<html></html>")
    assert httpx.get(fake.url).status_code == 502


@pytest.mark.parametrize(
    "fault",
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
def test_invalid_fault_is_refused(fake: FakeHeyGen, fault: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        fake.fail(**fault)  # type: ignore[arg-type]
