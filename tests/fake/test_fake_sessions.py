"""Avatar Realtime sessions of the fake, over a real socket with plain httpx."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest
from support.fakes import SESSIONS as PATH
from support.fakes import TEXT_STREAM

from heygen_ext.testing import FakeHeyGen

BODY = {**TEXT_STREAM, "text": "Hello! "}


@pytest.fixture
def fake() -> Iterator[FakeHeyGen]:
    # The clock stands still until a test advances it.
    with FakeHeyGen(clock=lambda: 1000.0, startup=1.0) as fake:
        yield fake


def create(http: httpx.Client, **fields: object) -> str:
    response = http.post(PATH, json=BODY | fields)
    assert response.status_code == 201, response.text
    return str(response.json()["data"]["stream_id"])


def append(
    http: httpx.Client, stream_id: str, delta: str, final: bool | None = None
) -> httpx.Response:
    body = {"delta": delta} if final is None else {"delta": delta, "final": final}
    return http.post(f"{PATH}/{stream_id}/text", json=body)


def get(http: httpx.Client, stream_id: str) -> dict[str, object]:
    response = http.get(f"{PATH}/{stream_id}")
    assert response.status_code == 200
    return dict(response.json()["data"])


def error(response: httpx.Response) -> tuple[int, str, str | None]:
    found = response.json()["error"]
    assert set(found) == {"code", "message", "param", "doc_url"}
    assert found["message"]
    assert found["doc_url"].endswith("#" + found["code"].replace("_", "-"))
    return response.status_code, found["code"], found["param"]


# -- create, get, append, cancel ------------------------------------------------------------------


def test_session_from_creation_to_end(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    assert fake.sessions == [stream_id]
    assert get(http, stream_id) == {
        "stream_id": stream_id,
        "status": "pending",
        "hls_url": None,
        "error_message": None,
        "end_reason": None,
    }
    fake.advance(1)
    seen = get(http, stream_id)
    assert seen["status"] == "streaming"
    assert str(seen["hls_url"]).endswith(".m3u8")
    response = append(http, stream_id, "how are you?")
    assert response.status_code == 202
    assert response.json() == {"data": {"ok": True, "buffered_bytes": 19}}
    assert append(http, stream_id, " 你好", final=True).json()["data"]["buffered_bytes"] == 26
    assert get(http, stream_id)["status"] == "streaming"  # Until all is spoken.
    assert fake.session(stream_id).final
    fake.advance(8 / 2.5 - 0.01)
    assert get(http, stream_id)["status"] == "streaming"
    fake.advance(0.01)
    assert get(http, stream_id) == {
        "stream_id": stream_id,
        "status": "completed",
        "hls_url": None,
        "error_message": None,
        "end_reason": "final_marker",
    }
    assert fake.text(stream_id) == "Hello! how are you? 你好"
    assert fake.appended(stream_id) == ["how are you?", " 你好"]
    assert fake.session(stream_id).words_spoken == 8


def test_append_after_final_is_410(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    assert append(http, stream_id, "", final=True).status_code == 202
    assert error(append(http, stream_id, "late")) == (410, "gone", None)
    fake.advance(100)
    assert error(append(http, stream_id, "", final=True)) == (410, "gone", None)
    assert fake.text(stream_id) == "Hello! "


def test_short_text_completes_without_appends(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    append(http, stream_id, "", final=True)
    assert get(http, stream_id)["status"] == "pending"
    fake.advance(5)
    assert get(http, stream_id)["status"] == "completed"


def test_idle_session_ends(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    fake.advance(29)
    assert append(http, stream_id, "more").status_code == 202
    fake.advance(29.9)
    assert get(http, stream_id)["status"] == "streaming"
    fake.advance(0.1)
    seen = get(http, stream_id)
    assert (seen["status"], seen["end_reason"]) == ("completed", "idle_timeout")
    assert append(http, stream_id, "late").status_code == 410


def test_session_ends_after_one_hour(fake: FakeHeyGen, http: httpx.Client) -> None:
    fake.idle_timeout = 10_000
    stream_id = create(http)
    fake.advance(3599)
    assert append(http, stream_id, "x").status_code == 202
    fake.advance(1)
    seen = get(http, stream_id)
    assert (seen["status"], seen["end_reason"]) == ("completed", "max_duration")
    assert append(http, stream_id, "late").status_code == 410


def test_cancel_is_idempotent(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    for expected in (True, False, False):
        response = http.post(f"{PATH}/{stream_id}/cancel")
        assert response.status_code == 202
        assert response.json() == {"data": {"stream_id": stream_id, "cancelled": expected}}
    seen = get(http, stream_id)
    assert (seen["status"], seen["end_reason"]) == ("completed", "cancelled")
    assert append(http, stream_id, "late").status_code == 410


def test_failed_session(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    fake.fail_session(stream_id, "The renderer broke.")
    seen = get(http, stream_id)
    assert seen["status"] == "error"
    assert seen["error_message"] == "The renderer broke."
    assert seen["end_reason"] is None
    assert append(http, stream_id, "late").status_code == 410
    assert http.post(f"{PATH}/{stream_id}/cancel").json()["data"]["cancelled"] is False


@pytest.mark.parametrize(
    ("method", "tail", "body"),
    [
        ("GET", "", None),
        ("GET", "/words", None),
        ("POST", "/text", {"delta": "x"}),
        ("POST", "/cancel", None),
    ],
)
def test_unknown_and_vanished_sessions(
    fake: FakeHeyGen, http: httpx.Client, method: str, tail: str, body: object
) -> None:
    assert error(http.request(method, f"{PATH}/ar_none{tail}", json=body))[:2] == (404, "not_found")
    stream_id = create(http)
    fake.vanish(stream_id)
    response = http.request(method, f"{PATH}/{stream_id}{tail}", json=body)
    assert error(response) == (404, "not_found", None)
    assert fake.session(stream_id).vanished
    assert fake.text(stream_id) == "Hello! "


def test_unknown_session_is_a_key_error_for_tests(fake: FakeHeyGen) -> None:
    with pytest.raises(KeyError):
        fake.text("ar_none")


def test_tts_and_audio_sessions(fake: FakeHeyGen, http: httpx.Client) -> None:
    speech = create(http, type="tts", text="One two")
    audio = {"type": "audio", "avatar_id": "a", "audio": {"type": "asset_id", "asset_id": "x"}}
    sound = http.post(PATH, json=audio).json()["data"]["stream_id"]
    assert error(append(http, speech, "more"))[0] == 400
    fake.advance(1)
    assert {get(http, s)["status"] for s in (speech, sound)} == {"streaming"}
    fake.advance(0.8)
    assert (get(http, speech)["status"], get(http, speech)["end_reason"]) == ("completed", None)
    assert get(http, sound)["status"] == "streaming"
    fake.advance(5)
    assert get(http, sound)["status"] == "completed"
    assert (fake.session(speech).kind, fake.session(sound).kind) == ("tts", "audio")


@pytest.mark.parametrize(
    ("counts", "seed_counts", "numbers"),
    [
        ("bytes", True, [13, 14]),
        ("bytes", False, [6, 7]),
        ("characters", True, [9, 10]),
        ("characters", False, [2, 3]),
        ("constant", True, [7, 7]),
    ],
)
def test_buffered_bytes_by_counts_setting(
    fake: FakeHeyGen, http: httpx.Client, counts: str, seed_counts: bool, numbers: list[int]
) -> None:
    fake.counts, fake.seed_counts = counts, seed_counts  # type: ignore[assignment]
    stream_id = create(http)
    totals = [append(http, stream_id, d).json()["data"]["buffered_bytes"] for d in ("你好", "!")]
    assert totals == numbers
    assert fake.session(stream_id).buffered_bytes == numbers[-1]


def test_buffered_bytes_that_remain(fake: FakeHeyGen, http: httpx.Client) -> None:
    fake.counts = "remaining"
    stream_id = create(http, text="ab cd")
    assert append(http, stream_id, " ef").json()["data"]["buffered_bytes"] == 8
    fake.advance(1 + 0.8)
    assert append(http, stream_id, " g").json()["data"]["buffered_bytes"] == 5


# -- limits and credentials -----------------------------------------------------------------------


def test_session_limit(fake: FakeHeyGen, http: httpx.Client) -> None:
    first, second, third = (create(http) for _ in range(3))
    fourth = http.post(PATH, json=BODY)
    assert error(fourth) == (429, "rate_limit_exceeded", None)
    assert fourth.headers["retry-after"] == "1"
    assert http.post(PATH, json=BODY, headers={"x-api-key": "other"}).status_code == 401
    # However a session ends, another can start.
    http.post(f"{PATH}/{first}/cancel")
    fourth_id = create(http)
    fake.fail_session(second)
    create(http)
    fake.vanish(third)
    create(http)
    assert http.post(PATH, json=BODY).status_code == 429
    append(http, fourth_id, "", final=True)
    fake.advance(10)
    create(http)
    assert http.post(PATH, json=BODY).status_code == 429
    fake.advance(30)
    create(http)


def test_sessions_and_their_limit_belong_to_an_account(
    fake: FakeHeyGen, http: httpx.Client
) -> None:
    fake.api_keys.add("second")
    fake.max_sessions = 1
    stream_id = create(http)
    other = {"x-api-key": "second"}
    assert http.post(PATH, json=BODY, headers=other).status_code == 201
    assert http.get(f"{PATH}/{stream_id}", headers=other).status_code == 404


def test_credentials(fake: FakeHeyGen) -> None:
    with httpx.Client(base_url=fake.url) as http:
        bearer = {"Authorization": "Bearer test"}
        missing = http.post(PATH, json=BODY)
        wrong = http.post(PATH, json=BODY, headers={"x-api-key": "wrong"})
        assert error(missing) == error(wrong) == (401, "unauthorized", None)
        assert missing.content == wrong.content
        for header in ("Bearer wrong", "Basic test", "Bearer", "test"):
            assert http.post(PATH, json=BODY, headers={"Authorization": header}).status_code == 401
        assert http.post(PATH, json=BODY, headers=bearer).status_code == 201
        both = http.post(PATH, json=BODY, headers=bearer | {"x-api-key": "test"})
        assert error(both) == (400, "invalid_parameter", "x-api-key")
        assert len(fake.sessions) == 1


def test_unknown_paths_and_methods(http: httpx.Client) -> None:
    assert error(http.get("/v3/unknown"))[0] == 404
    assert error(http.get(f"{PATH}/x/y/z"))[0] == 404
    assert http.delete(f"{PATH}/ar_1").status_code == 405


# -- bodies ---------------------------------------------------------------------------------------

AUDIO = {"type": "audio", "avatar_id": "a", "audio": {"type": "url", "url": "https://x/y.mp3"}}


@pytest.mark.parametrize(
    ("body", "param"),
    [
        (BODY | {"text": ""}, "text"),
        (BODY | {"text": None}, "text"),
        (BODY | {"extra": 1}, "extra"),
        ({k: v for k, v in BODY.items() if k != "voice_id"}, "voice_id"),
        ({k: v for k, v in BODY.items() if k != "type"}, "type"),
        (BODY | {"type": "video"}, "type"),
        (AUDIO | {"voice_id": "v"}, "voice_id"),
        (AUDIO | {"audio": "x"}, "audio"),
        (AUDIO | {"audio": {"type": "disk", "path": "x"}}, "audio.type"),
        (AUDIO | {"audio": {"type": "url"}}, "audio.url"),
        (AUDIO | {"audio": {"type": "url", "url": "http://x/y.mp3"}}, "audio.url"),
        (AUDIO | {"audio": {"type": "url", "url": "https://x", "id": 1}}, "audio.id"),
        ([], None),
        ("text", None),
    ],
)
def test_invalid_create_body_is_refused(
    http: httpx.Client, body: object, param: str | None
) -> None:
    assert error(http.post(PATH, json=body)) == (400, "invalid_parameter", param)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"delta": ""}, "delta"),
        ({"delta": "", "final": False}, "delta"),
        ({"delta": None, "final": True}, "delta"),
        ({"final": True}, "delta"),
        ({"text": "x"}, "text"),
        ({"delta": "x", "final": 1}, "final"),
        ({"delta": "x", "final": None}, "final"),
        ({"delta": "x", "sequence": 1}, "sequence"),
    ],
)
def test_invalid_append_body_is_refused(
    fake: FakeHeyGen, http: httpx.Client, body: object, param: str
) -> None:
    stream_id = create(http)
    response = http.post(f"{PATH}/{stream_id}/text", json=body)
    assert error(response) == (400, "invalid_parameter", param)
    assert fake.appended(stream_id) == []


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"", "application/json"),
        (b'{"delta": "x"', "application/json"),
        (b'{"delta": "\xff"}', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"delta": "x"}', "text/plain"),
    ],
)
def test_body_that_is_not_json_is_refused(
    http: httpx.Client, content: bytes, content_type: str
) -> None:
    stream_id = create(http)
    headers = {"content-type": content_type}
    response = http.post(f"{PATH}/{stream_id}/text", content=content, headers=headers)
    assert error(response) == (400, "invalid_parameter", None)


def test_half_a_surrogate_pair_is_refused(http: httpx.Client) -> None:
    url, headers = f"{PATH}/{create(http)}/text", {"content-type": "application/json"}
    response = http.post(url, content=b'{"delta": "\\ud83d"}', headers=headers)
    assert error(response) == (400, "invalid_parameter", "delta")


def test_any_text_arrives_unchanged(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    deltas = ["\u0000\n\t ", "👩‍👩‍👧 é", "你好", "x" * 262_144, " "]
    for delta in deltas:
        assert append(http, stream_id, delta).status_code == 202
    assert fake.appended(stream_id) == deltas
    assert fake.text(stream_id) == "Hello! " + "".join(deltas)
    total = len(fake.text(stream_id).encode())
    assert fake.session(stream_id).buffered_bytes == total


def test_every_response_has_its_request_id(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    fake.fail(503)
    responses = [http.get(PATH), append(http, stream_id, "x"), http.get(f"{PATH}/{stream_id}")]
    ids = [response.headers["x-request-id"] for response in responses]
    assert len(set(ids)) == 3
    assert [request.request_id for request in fake.requests[1:]] == ids


def test_requests_are_recorded(fake: FakeHeyGen, http: httpx.Client) -> None:
    stream_id = create(http)
    append(http, stream_id, "x")
    http.get(f"{PATH}/{stream_id}?a=b", headers={"X-Other": "1"})
    created, appended, got = fake.requests
    assert (created.method, created.path, created.status) == ("POST", PATH, 201)
    assert json.loads(appended.body) == {"delta": "x"}
    assert (got.query, got.headers["x-other"], got.headers["x-api-key"]) == ("a=b", "1", "test")
    assert not any(request.in_flight or request.cut for request in fake.requests)
    assert created.at <= (created.done_at or 0) <= appended.at
    assert "test" not in repr(fake.requests)
