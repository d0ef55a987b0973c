"""Generated functions: typed errors for every status, and response bodies of any shape."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import pytest
from support.blocking import SESSION, Both, sent
from support.realtime import APPEND, ARGUMENTS, CANCEL, CREATE, GET, WORDS

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    HeyGenError,
)
from heygen_ext.testing import FakeHeyGen

STATUSES = [300, 302, 400, 401, 402, 403, 404, 405, 409, 410, 413, 418, 422, 429, 451,
            500, 501, 503, 520, 599]  # fmt: skip
FUNCTIONS = [GET, APPEND, CREATE, CANCEL]

GOOD: dict[Any, Any] = {
    GET: SESSION,
    APPEND: {"data": {"ok": True, "buffered_bytes": 5}},
    CREATE: {"data": {"stream_id": "s1"}},
    CANCEL: {"data": {"stream_id": "s1", "cancelled": True}},
}

functions = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.OPERATION.name)


# -- statuses -------------------------------------------------------------------------------------


@pytest.mark.parametrize("function", [*FUNCTIONS, WORDS], ids=lambda f: f.OPERATION.name)
def test_status_other_than_2xx_raises(
    both: Both, fake: FakeHeyGen, waits: list[float], function: Any
) -> None:
    heygen = both.heygen(base_url=fake.url, max_retries=0)
    for status in STATUSES:
        fake.fail(status)
        with pytest.raises(APIStatusError) as caught:
            both.call(function, heygen)
        assert caught.value.status_code == status
        if function is WORDS:
            continue
        fake.fail(status)
        with pytest.raises(APIStatusError) as caught:
            both.run(both.detailed(function)(**ARGUMENTS[function], client=heygen.api))
        assert caught.value.status_code == status


@functions
def test_any_2xx_is_parsed(both: Both, fake: FakeHeyGen, function: Any) -> None:
    heygen = both.heygen(base_url=fake.url)
    for status in [200, 201, 202, 203, 207, 299]:
        fake.fail(status, body=GOOD[function], headers={"X-New": "1"})
        detailed = both.run(both.detailed(function)(**ARGUMENTS[function], client=heygen.api))
        assert (detailed.status_code, detailed.headers["x-new"]) == (status, "1")
        assert json.loads(detailed.content) == GOOD[function]
        assert detailed.parsed.to_dict() == GOOD[function]
        fake.fail(status, body=GOOD[function])
        assert both.call(function, heygen).to_dict() == GOOD[function]


# -- bodies ---------------------------------------------------------------------------------------

UNREADABLE: dict[str, Any] = {
    "HTML": "<!doctype html><html><body>502</body></html>",
    "empty": b"",
    "blank": b"\r\n\r\n",
    "truncated": b'{"data": {"stream_id": "s',
    "not UTF-8": b'{"data": "\xff\xfe"}',
    "null": b"null",
    "a list": [],
    "a number": b"5",
    "a text": b'"data"',
    "another object": {"ok": True},
    "data null": {"data": None},
    "data a list": {"data": [1]},
    "data a text": {"data": "s1"},
    "too deep": b"[" * 100_000,
    "an error in a 200": {"error": {"code": "internal_error", "message": "No."}},
}


@functions
@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_body_raises_validation_error(
    both: Both, fake: FakeHeyGen, name: str, function: Any
) -> None:
    sent_body = UNREADABLE[name]
    fake.fail(200, body=sent_body)
    with pytest.raises(APIResponseValidationError) as caught:
        both.call(function, both.heygen(base_url=fake.url))
    error = caught.value
    assert error.status_code == 200
    assert error.request_id == fake.requests[0].request_id
    assert error.attempts == 1
    assert error.__cause__ is not None
    assert ("an error: No." if name == "an error in a 200" else "cannot be read") in error.message
    assert ("it is empty" in error.message) == (name in ("empty", "blank"))
    if isinstance(sent_body, dict | list):
        assert error.body == sent_body
    elif not sent_body.strip():
        assert error.body is None
    elif name == "HTML":
        assert error.body == sent_body
    assert sent(fake) == 1  # the server has acted, so there is no retry


def test_204_raises_validation_error(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(204)
    with pytest.raises(APIResponseValidationError) as caught:
        both.call(GET, both.heygen(base_url=fake.url))
    assert (caught.value.status_code, caught.value.body) == (204, None)


@functions
def test_new_fields_are_kept(both: Both, fake: FakeHeyGen, function: Any) -> None:
    body = {"data": {**GOOD[function]["data"], "new": {"deep": [None]}}, "extra": 1}
    fake.fail(body=body)
    read = both.call(function, both.heygen(base_url=fake.url))
    assert read.to_dict() == body
    assert read.data["new"] == {"deep": [None]}


def test_unknown_enum_value_is_kept(both: Both, fake: FakeHeyGen) -> None:
    body = {"data": {"stream_id": "s1", "status": "paused", "end_reason": "a_new_one"}}
    fake.fail(body=body)
    session = both.call(GET, both.heygen(base_url=fake.url)).data
    assert (session.status, str(session.status), session.end_reason) == (
        "paused",
        "paused",
        "a_new_one",
    )
    assert session.to_dict() == body["data"]


@pytest.mark.parametrize("deadline", [None, 5.0])
@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_compressed_response_is_read(
    both: Both, fake: FakeHeyGen, deadline: float | None, status: int, encoding: str, pack: Any
) -> None:
    body = SESSION if status == 200 else {"error": {"code": "c", "message": "Packed."}}
    packed = pack(json.dumps(body).encode())
    fake.fail(status, body=packed, headers={"Content-Encoding": encoding})
    heygen = both.heygen(base_url=fake.url, deadline=deadline)
    if status == 200:
        assert both.call(GET, heygen).data.stream_id == "s1"
    else:
        with pytest.raises(APIStatusError, match="Packed"):
            both.call(GET, heygen)


@pytest.mark.parametrize("deadline", [None, 5.0])
def test_broken_compression_raises_validation_error(
    both: Both, fake: FakeHeyGen, deadline: float | None
) -> None:
    fake.fail(body=b"not zipped", headers={"Content-Encoding": "gzip"})
    with pytest.raises(APIResponseValidationError, match="decompress"):
        both.call(GET, both.heygen(base_url=fake.url, deadline=deadline))
    assert sent(fake) == 1


def test_error_in_2xx_body_raises_its_code_and_message(both: Both, fake: FakeHeyGen) -> None:
    body = {"data": None, "error": {"code": "Avatar_Not_Found", "message": "No such avatar."}}
    fake.fail(body=body)
    with pytest.raises(APIResponseValidationError) as caught:
        both.call(GET, both.heygen(base_url=fake.url))
    error = caught.value
    assert (error.code, error.status_code, error.body) == ("avatar_not_found", 200, body)
    assert error.message == "HeyGen answered 200 with an error: No such avatar."
    for nothing in (None, {}, {"code": "", "message": None}):
        fake.fail(body={"data": None, "error": nothing})
        with pytest.raises(APIResponseValidationError, match="cannot be read") as caught:
            both.call(GET, both.heygen(base_url=fake.url))
        assert caught.value.code is None


@functions
@pytest.mark.parametrize("error", [{"code": "C", "message": "No."}, "No."], ids=["object", "text"])
def test_error_beside_data_raises(both: Both, fake: FakeHeyGen, function: Any, error: Any) -> None:
    body = {**GOOD[function], "error": error}
    fake.fail(body=body)
    with pytest.raises(APIResponseValidationError, match=r"with an error: No\b") as caught:
        both.call(function, both.heygen(base_url=fake.url))
    assert caught.value.body == body
    fake.fail(body={**GOOD[function], "error": None})
    assert both.call(function, both.heygen(base_url=fake.url)).data


def test_error_beside_empty_list_raises(both: Both, fake: FakeHeyGen) -> None:
    error = {"code": "internal_error", "message": "No."}
    fake.fail(body={"data": [], "has_more": False, "next_token": None, "error": error})
    with pytest.raises(APIResponseValidationError, match="internal_error"):
        both.run(both.heygen(base_url=fake.url).videos.list())


# -- hints ----------------------------------------------------------------------------------------


GROUP = {"avatar_id": "g-12", "voice_id": "v", "script": "Hi"}
BARE = {"code": "invalid_parameter", "message": "Invalid parameter."}
LOOK = "avatar_id must be the id of a look, not of an avatar group"


@pytest.mark.parametrize(
    ("status", "error", "body", "hinted"),
    [
        (400, {**BARE, "param": "avatar_id"}, GROUP, True),
        (400, {**BARE, "param": "scenes.0.character.avatar_id"}, {"scenes": []}, True),
        (400, {"message": "It is too old.", "param": "avatar_id"}, GROUP, True),
        (400, BARE, GROUP, True),
        (400, {"code": "INVALID_PARAMETER"}, GROUP, True),
        (400, {"message": "Bad request"}, GROUP, True),
        (400, {}, GROUP, True),
        (400, {"message": "avatar_id 'g-12' is not valid"}, GROUP, True),
        (404, {"code": "resource_not_found", "message": "Not found."}, GROUP, True),
        (404, {"code": "not_found", "message": "G-12 does not exist"}, GROUP, True),
        (404, {"code": "avatar_not_found", "message": "It was deleted or moved"}, GROUP, True),
        (400, {**BARE, "param": "script"}, GROUP, False),
        (400, {"code": "avatar_not_found", "param": "voice_id"}, GROUP, False),
        (400, {**BARE, "code": "avatar_expired", "param": "avatar_id"}, GROUP, False),
        (400, BARE, {"scenes": []}, False),
        (400, BARE, {**GROUP, "avatar_id": None}, False),
        (400, {**BARE, "message": "script must have at most 5000 characters"}, GROUP, False),
        (400, {**BARE, "message": "Invalid voice_id: v"}, GROUP, False),
        (400, {**BARE, "message": "Exactly one of avatar_id, image_url"}, GROUP, False),
        (400, {**BARE, "errors": [{"code": "script_too_short"}]}, GROUP, False),
        (400, {**BARE, "code": "script_too_short"}, GROUP, False),
        (400, {**BARE, "code": "content_policy_violation"}, GROUP, False),
        (400, {**BARE, "code": "quota_exceeded"}, GROUP, False),
        (400, {**BARE, "code": "download_failed"}, GROUP, False),
        (400, {**BARE, "code": "avatar_consent_required"}, GROUP, False),
        (404, {"code": "voice_not_found", "message": "Not found."}, GROUP, False),
        (404, {"code": "not_found", "message": "Folder f not found"}, GROUP, False),
        (403, BARE, GROUP, False),
    ],
)
def test_hint_at_avatar_group(
    both: Both, fake: FakeHeyGen, status: int, error: Any, body: Any, hinted: bool
) -> None:
    from heygen_api.api.videos.create_video import OPERATION

    fake.fail(status, body={"error": error})
    with pytest.raises(APIStatusError) as caught:
        both.request(both.heygen(base_url=fake.url), OPERATION, json=body)
    assert caught.value.hint == (LOOK if hinted else None)


@pytest.mark.parametrize(
    ("body", "hinted"),
    [
        (b"", True),
        (b"Bad request", True),
        (b"The script is too long", False),
        (b"<html><title>400 Bad Request</title><hr>nginx</html>", False),
        (b'{"detail": [{"loc": ["body", "script"], "msg": "Not valid"}]}', False),
    ],
)
def test_hint_for_an_answer_that_is_not_heygens(
    both: Both, fake: FakeHeyGen, body: bytes, hinted: bool
) -> None:
    from heygen_api.api.videos.create_video import OPERATION

    fake.fail(400, body=body)
    with pytest.raises(APIStatusError) as caught:
        both.request(both.heygen(base_url=fake.url), OPERATION, json=GROUP)
    assert caught.value.hint == (LOOK if hinted else None)


def test_create_video_error_hints_at_avatar_group(both: Both, fake: FakeHeyGen) -> None:
    from heygen_api.models.create_video_from_avatar import CreateVideoFromAvatar

    fake.fail(400, body={"error": {"message": "No.", "param": "avatar_id"}})
    heygen = both.heygen(base_url=fake.url)
    body = CreateVideoFromAvatar(avatar_id="group", script="Hi", voice_id="v")
    with pytest.raises(APIStatusError, match="not of an avatar group"):
        both.run(heygen.videos.create(body=body))


# -- events ---------------------------------------------------------------------------------------

EVENTS = "text/event-stream; charset=utf-8"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<html></html>", "text/html"),
        ("{}", "application/json"),
        (b"", "text/plain"),
        ("data: {not json\n\n", EVENTS),
        ('data: {"words": 5}\n\n', EVENTS),
        ("data: []\n\n", EVENTS),
        (b"data: \xff\xfe\n\n", EVENTS),
    ],
)
def test_unreadable_event_raises_validation_error(
    both: Both, fake: FakeHeyGen, body: Any, content_type: str
) -> None:
    fake.fail(body=body, content_type=content_type)
    with pytest.raises(APIResponseValidationError) as caught:
        both.call(WORDS, both.heygen(base_url=fake.url))
    assert caught.value.status_code == 200
    assert caught.value.request_id == fake.requests[0].request_id


def test_unknown_event_is_passed_on(both: Both, fake: FakeHeyGen) -> None:
    body = (
        ": a comment\n\nevent: news\ndata: not json\n\n"
        'data: {"words": [], "new": 1}\n\nevent: end\ndata: {"reason": "x"}\n\n'
    )
    fake.fail(body=body, content_type=EVENTS)
    events = both.call(WORDS, both.heygen(base_url=fake.url))
    assert [(event.event, event.data) for event in events] == [
        ("news", "not json"),
        ("message", '{"words": [], "new": 1}'),
        ("end", '{"reason": "x"}'),
    ]
    assert [event.parsed is None for event in events] == [True, False, True]
    assert events[1].parsed.to_dict() == {"words": [], "new": 1}


@pytest.mark.parametrize("deadline", [None, 5.0])
def test_cut_event_stream_raises_connection_error(
    both: Both, fake: FakeHeyGen, deadline: float | None
) -> None:
    fake.fail(body='data: {"words": []}\n\ndata: {"wor', content_type=EVENTS, cut_body_at=25)
    with pytest.raises(APIConnectionError) as caught:
        both.call(WORDS, both.heygen(base_url=fake.url, deadline=deadline))
    assert isinstance(caught.value.__cause__, Exception)


def test_response_cut_at_any_byte_raises_heygen_error(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    """A connection or a body may end at any byte."""
    whole = json.dumps(SESSION).encode()
    heygen = both.heygen(base_url=fake.url, max_retries=0)
    for at in range(len(whole)):
        fake.fail(body=whole, cut_body_at=at)
        with pytest.raises(APIConnectionError):
            both.call(GET, heygen)
        fake.fail(body=whole[:at])
        with pytest.raises(HeyGenError):
            both.call(GET, heygen)
