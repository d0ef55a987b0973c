"""Idempotency keys: all attempts of a call share one, and each sends the whole body."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from heygen_api.api.assets import complete_asset_upload
from heygen_api.api.background_removal import create_background_removal
from heygen_api.types import Operation
from support.blocking import CUT, KEYED, KEYLESS, Both, closed_port, sent, timing_out
from support.fake_caller import Caller

from heygen_ext import (
    APIConnectionError,
    APIStatusError,
    ConflictError,
    InternalServerError,
    UsageError,
)
from heygen_ext.testing import FakeHeyGen

THINGS = "^/v3/things$"


RETRIED: dict[str, dict[str, Any]] = {
    **{str(status): {"status": status} for status in [429, 500, 502, 503, 504]},
    **CUT,
    "in progress": {"status": 409, "code": "request_in_progress"},
    "not ready": {"status": 409, "code": "RESOURCE_NOT_READY"},
}
NOT_RETRIED: dict[str, dict[str, Any]] = {
    **{str(status): {"status": status} for status in [400, 402, 403, 404, 409, 422, 501]},
    "content policy": {"status": 500, "code": "content_policy_violation"},
    "quota": {"status": 429, "code": "quota_exceeded", "headers": {"Retry-After": None}},
}


def keys(fake: FakeHeyGen) -> list[str | None]:
    return [request.headers.get("idempotency-key") for request in fake.requests]


@pytest.mark.parametrize("failure", RETRIED)
def test_post_with_key_is_retried_with_same_key(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    fake.fail(times=2, path=THINGS, **RETRIED[failure])
    fake.fail(body={"a": 1}, path=THINGS)
    heygen = both.heygen(base_url=fake.url, **timing_out(both, failure, attempts=2))
    assert both.request(heygen, KEYED, json={"b": 2}) == {"a": 1}
    assert sent(fake, 3) == 3
    first, *others = keys(fake)
    assert first is not None
    assert len(first) == 36
    assert others == [first, first]
    assert {request.body for request in fake.requests} == {b'{"b":2}'}


@pytest.mark.parametrize("failure", NOT_RETRIED)
def test_post_with_key_is_not_retried(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    fake.fail(times=None, **NOT_RETRIED[failure])
    with pytest.raises(APIStatusError) as caught:
        both.request(both.heygen(base_url=fake.url), KEYED)
    assert [caught.value.idempotency_key] == keys(fake)


@pytest.mark.parametrize("code", ["request_in_progress", "resource_not_ready"])
def test_post_without_key_is_not_retried_after_409(
    both: Both, fake: FakeHeyGen, waits: list[float], code: str
) -> None:
    fake.fail(409, code=code)
    with pytest.raises(ConflictError) as caught:
        both.request(both.heygen(base_url=fake.url), KEYLESS)
    assert (sent(fake), caught.value.code) == (1, code)
    assert caught.value.idempotency_key is None


def test_exhausted_quota_with_retry_after_is_retried(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    fake.fail(429, code="quota_exceeded", headers={"Retry-After": "2"})
    fake.fail(body={})
    both.request(both.heygen(base_url=fake.url), KEYED)
    assert (sent(fake), waits) == (2, [2.0])


@pytest.mark.parametrize("key", ["mine", "a" * 255, "A_:.-z9"])
def test_own_key_is_sent(both: Both, fake: FakeHeyGen, waits: list[float], key: str) -> None:
    fake.fail(500, times=None)
    with pytest.raises(InternalServerError) as caught:
        both.request(both.heygen(base_url=fake.url), KEYED, headers={"Idempotency-Key": key})
    assert caught.value.idempotency_key == key
    assert keys(fake) == [key] * 3
    assert caught.value.hint is None


@pytest.mark.parametrize("key", ["", "a b", "a\n", "é", "a" * 256, "a/b", "{}"])
def test_invalid_key_is_refused(both: Both, fake: FakeHeyGen, key: str) -> None:
    with pytest.raises(UsageError, match="idempotency key"):
        both.request(both.heygen(base_url=fake.url), KEYED, headers={"Idempotency-Key": key})
    assert sent(fake) == 0


def test_each_call_gets_a_new_key(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body={}, times=None)
    heygen = both.heygen(base_url=fake.url)
    for _ in range(3):
        both.request(heygen, KEYED)
    both.request(heygen, KEYLESS)
    *made, none = keys(fake)
    assert len(set(made)) == 3
    assert none is None


def test_workflow_run_gets_a_key(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(base_url=fake.url)
    caller = Caller(fake)
    workflow = caller.new("/v3/workflows", "workflow_id")
    caller.close()

    def begin(**key: str) -> Any:
        start = heygen.durable_workflows.create_run
        return both.run(start(workflow_id=workflow, **key))

    assert begin().id != begin().id
    *_, first, second = keys(fake)
    assert first != second
    assert {len(str(first)), len(str(second))} == {36}

    mine = begin(idempotency_key="mine").id
    fake.advance(30 * 24 * 3600.0)
    assert begin(idempotency_key="mine").id == mine

    words = " ".join(heygen.durable_workflows.create_run.__doc__.split())
    assert "Identifies the run permanently" in words
    assert "the client makes one for this call" in words


def test_connection_error_has_the_key(both: Both, waits: list[float]) -> None:
    with pytest.raises(APIConnectionError) as caught:
        both.request(
            both.heygen(base_url=closed_port()), KEYED, headers={"Idempotency-Key": "mine"}
        )
    assert caught.value.idempotency_key == "mine"


# -- operations that are safe without the header (openapi/overlay.yaml) ---------------------------

REMOVAL = create_background_removal.OPERATION
COMPLETE = complete_asset_upload.OPERATION


def bodies(fake: FakeHeyGen) -> list[Any]:
    return [json.loads(request.body) for request in fake.requests]


@pytest.mark.parametrize("failure", RETRIED)
def test_background_removal_is_retried_with_same_request_id(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    fake.fail(times=2, **RETRIED[failure])
    fake.fail(body={"a": 1})
    heygen = both.heygen(base_url=fake.url, **timing_out(both, failure, attempts=2))
    given = {"video": {}, "request_id": None}
    assert both.request(heygen, REMOVAL, json=given) == {"a": 1}
    assert sent(fake, 3) == 3
    first, *others = bodies(fake)
    assert len(first["request_id"]) == 36
    assert others == [first, first]
    assert keys(fake) == [None] * 3
    assert given == {"video": {}, "request_id": None}


def test_own_request_id_is_sent(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    fake.fail(500, times=None)
    with pytest.raises(InternalServerError) as caught:
        both.request(both.heygen(base_url=fake.url), REMOVAL, json={"request_id": "any text, mine"})
    assert caught.value.idempotency_key == "any text, mine"
    assert bodies(fake) == [{"request_id": "any text, mine"}] * 3


def test_each_background_removal_gets_a_new_request_id(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body={}, times=None)
    heygen = both.heygen(base_url=fake.url)
    for _ in range(3):
        both.request(heygen, REMOVAL, json={})
    assert len({body["request_id"] for body in bodies(fake)}) == 3


def test_failed_background_removal_can_be_repeated(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    fake.fail(503, times=3)
    heygen = both.heygen(base_url=fake.url)
    with pytest.raises(InternalServerError) as caught:
        both.request(heygen, REMOVAL, json={})
    fake.fail(body={})
    both.request(heygen, REMOVAL, json={"request_id": caught.value.idempotency_key})
    assert len({body["request_id"] for body in bodies(fake)}) == 1


@pytest.mark.parametrize("failure", [*RETRIED, "conflict"])
def test_completing_an_upload_is_retried(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    conflict: dict[str, Any] = {"status": 409, "code": "conflict"}
    fake.fail(times=2, **{**RETRIED, "conflict": conflict}[failure])
    fake.fail(body={"a": 1})
    heygen = both.heygen(base_url=fake.url, **timing_out(both, failure, attempts=2))
    assert both.request(heygen, COMPLETE, json={"b": 2}) == {"a": 1}
    assert sent(fake, 3) == 3
    assert bodies(fake) == [{"b": 2}] * 3
    assert keys(fake) == [None] * 3


@pytest.mark.parametrize("failure", sorted(NOT_RETRIED.keys() - {"409"}))
def test_completing_an_upload_is_not_retried(
    both: Both, fake: FakeHeyGen, waits: list[float], failure: str
) -> None:
    fake.fail(times=None, **NOT_RETRIED[failure])
    with pytest.raises(APIStatusError):
        both.request(both.heygen(base_url=fake.url), COMPLETE)
    assert sent(fake) == 1


# -- bodies ---------------------------------------------------------------------------------------

UPLOAD = Operation("upload", "POST", "/v3/assets", idempotency_key=True, multipart=True)


class UnseekableFile(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation


def test_retry_sends_the_whole_file_again(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    fake.fail(503, times=2)
    fake.fail(body={})
    content = b"\r\n--+++\r\n" + bytes(range(256)) * 500
    files = [("file", ("a.bin", io.BytesIO(content), "video/mp4"))]
    both.request(both.heygen(base_url=fake.url), UPLOAD, files=files)
    assert [content in request.body for request in fake.requests] == [True] * 3


def test_unseekable_file_is_not_retried(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    fake.fail(503, times=None)
    files = [("file", ("a.bin", UnseekableFile(b"abc"), "video/mp4"))]
    with pytest.raises(InternalServerError):
        both.request(both.heygen(base_url=fake.url), UPLOAD, files=files)
    assert sent(fake) == 1
