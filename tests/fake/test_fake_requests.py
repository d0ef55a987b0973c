"""Idempotency keys, and requests that the fake refuses because they do not fit the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support.fake_caller import Caller
from support.fakes import FILE, VIDEO, check_error, held, until

from heygen_ext import ConflictError, HeyGen, NotFoundError
from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    with FakeHeyGen(clock=lambda: 0.0) as fake:
        yield fake


# -- idempotency keys -----------------------------------------------------------------------------


def test_same_key_returns_the_same_response(fake: FakeHeyGen, caller: Caller) -> None:
    headers = {"Idempotency-Key": "one"}
    first = caller.http.post("/v3/videos", json=VIDEO, headers=headers)
    again = caller.http.post("/v3/videos", json={"another": "body"}, headers=headers)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert len(caller.data("GET", "/v3/videos")) == 1
    other = caller.http.post("/v3/videos", json=VIDEO, headers={"Idempotency-Key": "two"})
    assert other.content != first.content
    lipsync = {"video": FILE, "audio": FILE}  # Another endpoint is another scope.
    assert "lipsync_id" in caller.data("POST", "/v3/lipsyncs", json=lipsync, headers=headers)
    fake.advance(24 * 3600)
    later = caller.http.post("/v3/videos", json=VIDEO, headers=headers)
    assert later.content != first.content


def test_key_in_progress_is_409(fake: FakeHeyGen, caller: Caller) -> None:
    headers = {"Idempotency-Key": "one"}
    with held(fake, "POST", "/v3/videos", VIDEO, headers=headers):
        response = caller.http.post("/v3/videos", json=VIDEO, headers=headers)
        check_error(response, 409, "request_in_progress")
    # The client has left, but the video was made. The key returns the response that was lost.
    retries: list[httpx.Response] = []

    def answered() -> bool:
        retries.append(caller.http.post("/v3/videos", json=VIDEO, headers=headers))
        return retries[-1].is_success

    until(answered)
    (video,) = caller.data("GET", "/v3/videos")
    assert video["id"] == retries[-1].json()["data"]["video_id"]


@pytest.mark.parametrize("fault", [{"cut": True}, {"cut": "reset"}, {"status": 503}])
def test_retry_with_its_key_gets_the_lost_response(
    fake: FakeHeyGen, waits: list[float], fault: Any
) -> None:
    fake.fail(method="POST", processed=True, **fault)
    with HeyGen("test", base_url=fake.url) as heygen:
        lipsync = heygen.lipsync.create(video=FILE, audio=FILE)
        assert [each.id for each in heygen.lipsync.list()] == [lipsync.lipsync_id]


def test_refused_request_releases_its_key(caller: Caller) -> None:
    headers = {"Idempotency-Key": "one"}
    assert caller.http.post("/v3/videos", json={}, headers=headers).status_code == 400
    assert caller.http.post("/v3/videos", json=VIDEO, headers=headers).is_success


def test_invalid_key_is_refused(caller: Caller) -> None:
    for key in ("", "a b", "x" * 256):
        response = caller.http.post("/v3/videos", json=VIDEO, headers={"Idempotency-Key": key})
        check_error(response, 400, "invalid_parameter", "Idempotency-Key")
    body = {"workflow_id": caller.new("/v3/workflows", "workflow_id")}
    response = caller.http.post("/v3/workflow-runs", json=body)
    check_error(response, 400, "invalid_parameter", "Idempotency-Key")


def test_request_id_is_the_key_of_a_background_removal(caller: Caller) -> None:
    body = {"video": FILE, "request_id": "one"}
    first, again = (caller.data("POST", "/v3/background-removals", json=body) for _ in range(2))
    assert first == again
    other = caller.data("POST", "/v3/background-removals", json={**body, "request_id": "two"})
    assert other["id"] != first["id"]


# -- refused requests -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "body", "status", "param"),
    [
        ("/v3/videos", {**VIDEO, "speed": 1}, 400, "speed"),
        ("/v3/videos", {"type": "avatar"}, 400, "avatar_id"),
        ("/v3/videos", {"type": "film"}, 400, "type"),
        ("/v3/videos", {**VIDEO, "resolution": "8k"}, 400, "resolution"),
        ("/v3/videos", {**VIDEO, "voice_settings": {"speed": 9}}, 400, "voice_settings.speed"),
        ("/v3/video-agents", {"prompt": "A", "size": 1}, 422, "size"),
        ("/v3/video-agents", {"prompt": ""}, 422, "prompt"),
        ("/v3/lipsyncs", {"video": {**FILE, "more": 1}, "audio": FILE}, 400, "video.more"),
    ],
)
def test_invalid_body_is_refused(
    caller: Caller, path: str, body: Any, status: int, param: str
) -> None:
    check_error(caller.http.post(path, json=body), status, "invalid_parameter", param)
    assert caller.data("GET", "/v3/videos") == []


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'"\\ud800"'])
def test_body_that_is_not_a_json_object_is_refused(caller: Caller, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    response = caller.http.post("/v3/videos", content=content, headers=headers)
    check_error(response, 400, "invalid_parameter")
    assert caller.data("GET", "/v3/videos") == []


def test_body_of_another_media_type_is_refused(caller: Caller) -> None:
    headers = {"content-type": "text/plain"}
    response = caller.http.post("/v3/videos", content=b"{}", headers=headers)
    check_error(response, 400, "invalid_parameter")


def test_invalid_query_is_refused(caller: Caller) -> None:
    check_error(caller.http.get("/v3/assets"), 400, "invalid_parameter", "username")
    params = {"query": "cat", "type": "icon"}
    found = caller.data("GET", "/v3/assets/search", params=params)
    assert {asset["type"] for asset in found} == {"icon"}
    response = caller.http.get("/v3/assets/search", params={**params, "type": "film"})
    check_error(response, 400, "invalid_parameter", "type")


def test_client_raises_typed_errors(fake: FakeHeyGen) -> None:
    with HeyGen("test", base_url=fake.url) as heygen:
        with pytest.raises(NotFoundError) as missing:
            heygen.videos.get("no")
        assert missing.value.code == "video_not_found"
        fake.fail(409, code="request_in_progress", times=None)
        with pytest.raises(ConflictError):
            heygen.with_options(max_retries=0).brand.create_kit(url="https://example.com")
