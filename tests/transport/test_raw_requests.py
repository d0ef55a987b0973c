"""`heygen.request`: calls of any operation by its method and path."""

from __future__ import annotations

import io
import json
import logging
import re
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest
from heygen_api.models.append_text_delta_request import AppendTextDeltaRequest
from heygen_api.routes import ROUTES
from heygen_api.types import File
from support.blocking import CUT, Both, sent, through, timing_out
from support.http_library import httpx
from support.operations import CASES
from support.paths import ROOT
from support.secrets import KEY

from heygen_ext import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    UsageError,
)
from heygen_ext._transport.raw_request import _documented
from heygen_ext.testing import FakeHeyGen

NEW = "/v9/new-things"
VIDEO = {"type": "avatar", "avatar_id": "a", "script": "Hi", "voice_id": "v"}


def call(both: Both, url: str, *arguments: Any, **options: Any) -> Any:
    client = options.pop("client", None) or both.heygen(base_url=url)
    return both.run(client.request(*arguments, **options))


# -- What is sent, and what comes back


def test_documented_operations(both: Both, fake: FakeHeyGen) -> None:
    made = call(both, fake.url, "post", "/v3/videos", json=VIDEO)
    assert call(both, fake.url, "GET", f"/v3/videos/{made['video_id']}")["id"] == made["video_id"]
    listed = call(both, fake.url, "GET", "/v3/videos", params={"limit": 5})
    assert [video["id"] for video in listed] == [made["video_id"]]
    whole = call(both, fake.url, "GET", "/v3/videos", unwrap=False)
    assert whole.keys() >= {"data", "has_more"}
    assert whole["data"] == listed
    with pytest.raises(NotFoundError):
        call(both, fake.url, "GET", "/v3/videos/v_1")
    assert {request.headers["x-api-key"] for request in fake.requests} == {"test"}


def test_request_that_the_document_does_not_know(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(200, body={"data": {"deep": [1, None]}, "more": 1})
    model = AppendTextDeltaRequest(delta="é")
    answer = call(
        both,
        fake.url,
        "patch",
        f"{NEW}/a%2Fb?x=1&x=%26&empty=",
        json={"delta": model, "list": (1, 2.5, None)},
        params={"x": [2, "é +"], "flag": True, "none": None},
        headers={"X-Feature": "on", "User-Agent": "mine/1", "Accept": "text/csv", "X-None": None},
        timeout=3,
    )
    assert answer == {"deep": [1, None]}
    (request,) = fake.requests
    assert (request.method, request.path) == ("PATCH", f"{NEW}/a/b")
    assert request.query == "x=1&x=%26&x=2&x=%C3%A9+%2B&empty=&flag=true"
    assert json.loads(request.body) == {"delta": model.to_dict(), "list": [1, 2.5, None]}
    headers = request.headers
    assert headers["content-type"] == "application/json"
    assert (headers["x-feature"], headers["user-agent"]) == ("on", "mine/1")
    assert headers["accept"] == "text/csv"
    assert not headers.keys() & {"x-none", "idempotency-key"}
    assert [name for name, _ in request.raw_headers].count(b"user-agent") == 1


def test_query_of_the_http_client_is_added(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(200, body={})
    http = both.http(params={"own": "1"})
    client = both.heygen(base_url=fake.url, http_client=http)
    call(both, "", "GET", f"{NEW}?x=1", client=client)
    assert sorted(fake.requests[0].query.split("&")) == ["own=1", "x=1"]


ANSWERS: dict[str, tuple[bytes, str | None, Any]] = {
    "data": (b'{"data": {"id": 1}}', "application/json", {"id": 1}),
    "data null": (b'{"data": null, "error": null}', "application/json; charset=utf-8", None),
    "no data": (b'{"id": 1}', "application/json", {"id": 1}),
    "a list": (b"[1]", "application/json", [1]),
    "a text": (b'"x"', "application/problem+json", "x"),
    "utf-16": ('{"data": "\u00e9"}'.encode("utf-16"), "application/json", "é"),
    "no type": (b'{"data": 1}', None, 1),
    "empty": (b"", "application/json", None),
    "blank": (b" \n", "application/json", None),
    "empty text": (b"", "text/plain", None),
    "a picture": (b"\x89PNG\xff", "image/png", b"\x89PNG\xff"),
    "subtitles": (b"WEBVTT\n", "text/vtt", b"WEBVTT\n"),
    "text that is JSON too": (b"1", "text/plain", b"1"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_answers(both: Both, fake: FakeHeyGen, name: str) -> None:
    content, kind, expected = ANSWERS[name]
    fake.fail(200, body=content, content_type="", headers={"content-type": kind})
    assert call(both, fake.url, "POST", NEW) == expected


@pytest.mark.parametrize("method", ["DELETE", "HEAD", "OPTIONS"])
def test_no_content(both: Both, fake: FakeHeyGen, method: str) -> None:
    fake.fail(204)
    assert call(both, fake.url, method, NEW) is None
    assert fake.requests[0].method == method


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        (b"<html>Down</html>", "text/html", "it is a web page"),
        (b"<html>Down</html>", "application/json", "JSONDecodeError"),
        (b"{", None, "JSONDecodeError"),
        (b"[" * 100_000, "application/json", "RecursionError"),
        (b"\xff\xfe\x00", "application/json", "cannot be read"),
        (b'{"error": {"code": "No_Good", "message": "No."}, "data": {}}', None, "an error: No."),
        (b'{"error": "No."}', "application/json", "an error: No."),
    ],
)
def test_unreadable_answers(
    both: Both, fake: FakeHeyGen, content: bytes, kind: str | None, message: str
) -> None:
    fake.fail(200, body=content, content_type="", headers={"content-type": kind})
    for unwrap in (True, False):
        fake.clear_faults()
        fake.fail(200, body=content, content_type="", headers={"content-type": kind})
        with pytest.raises(APIResponseValidationError) as caught:
            call(both, fake.url, "GET", NEW, unwrap=unwrap)
        assert message in caught.value.message
        assert caught.value.status_code == 200
        assert caught.value.request_id == fake.requests[-1].request_id
        assert caught.value.attempts == 1


def test_statuses_are_typed_errors(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(401, code="Unauthorized", message="Who?")
    with pytest.raises(AuthenticationError) as caught:
        call(both, fake.url, "GET", NEW)
    assert (caught.value.code, caught.value.message) == ("unauthorized", "Who?")


# -- Files


def parts_of(request: Any) -> list[bytes]:
    boundary = re.fullmatch(r"multipart/form-data; boundary=(\w+)", request.headers["content-type"])
    assert boundary is not None
    start, *parts, end = request.body.split(f"--{boundary[1]}".encode())
    assert (start, end) == (b"", b"--\r\n")
    return list(parts)


def test_files(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(200, body={}, times=2)
    read = io.BytesIO(b"\r\n--+++--\r\n")
    read.seek(3)  # sent from its start, as in `upload`
    for files in (
        {"a": read, "b": b"x", "c": ("c.png", b"y"), "d": ("d", read, "video/mp4")},
        [("a", read), ("b", b"x"), ("c", ("c.png", b"y")), ("d", File(read, "d", "video/mp4"))],
    ):
        call(both, fake.url, "POST", NEW, files=files)
        a, b, c, d = parts_of(fake.requests[-1])
        assert b'name="a"; filename="upload"' in a
        assert a.endswith(b"\r\n\r\n\r\n--+++--\r\n\r\n")
        assert b.endswith(b"\r\n\r\nx\r\n")
        assert b'filename="c.png"\r\nContent-Type: image/png' in c
        assert b'filename="d"\r\nContent-Type: video/mp4' in d
    boundaries = {request.headers["content-type"] for request in fake.requests}
    assert len(boundaries) == 2


def test_fields_beside_files(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(200, body={})
    files = {"title": (None, "Hé"), "file": ("a.png", b"x", None)}
    call(both, fake.url, "POST", NEW, files=files)
    title, file = parts_of(fake.requests[0])
    assert title == '\r\nContent-Disposition: form-data; name="title"\r\n\r\nHé\r\n'.encode()
    assert b'filename="a.png"\r\nContent-Type: image/png' in file


def test_files_are_sent_whole_again(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    fake.fail(503)
    fake.fail(200, body={})
    file = io.BytesIO(b"abc")
    call(both, fake.url, "POST", NEW, files={"file": file}, idempotency_key="k1")
    first, second = fake.requests
    assert first.body == second.body
    assert b"abc" in first.body


def test_upload_of_an_asset(both: Both, fake: FakeHeyGen) -> None:
    asset = call(both, fake.url, "POST", "/v3/assets", files={"file": ("a.png", b"x")})
    assert asset["size_bytes"] == 1
    assert len(fake.requests[0].headers["idempotency-key"]) == 36  # as the method has it


# -- Retries


@pytest.mark.parametrize("failure", ["503", *CUT])
@pytest.mark.parametrize(
    ("method", "path", "key", "repeated"),
    [
        ("GET", NEW, None, True),
        ("PUT", NEW, None, True),
        ("DELETE", NEW, None, True),
        ("POST", NEW, "k1", True),
        ("PATCH", NEW, "k1", True),
        ("POST", NEW, None, False),
        ("PATCH", NEW, None, False),
        ("POST", "/v3/videos", None, True),  # which takes a key
        ("POST", "/v3/videos", "k1", True),
        ("POST", "/v3/avatar-realtime/s1/text", None, False),
        ("POST", "/v3/avatar-realtime/s1/text", "k1", False),  # which takes no key
        ("POST", "/v3/avatar-realtime/s1/tex%74/", "k1", False),
        ("POST", "/v3/assets/a1/complete", None, True),  # documented as safe to repeat
    ],
)
def test_what_is_repeated(
    both: Both,
    fake: FakeHeyGen,
    waits: list[float],
    failure: str,
    method: str,
    path: str,
    key: str | None,
    repeated: bool,
) -> None:
    fault: dict[str, Any] = CUT.get(failure, {"status": 503})
    fake.fail(**{**fault, "processed": False})
    fake.fail(200, body={"data": 1})
    client = both.heygen(base_url=fake.url, **timing_out(both, failure, attempts=1))
    options: dict[str, Any] = {"client": client, "idempotency_key": key}
    if repeated:
        assert call(both, "", method, path, **options) == 1
    else:
        with pytest.raises((InternalServerError, APIConnectionError)) as caught:
            call(both, "", method, path, **options)
        assert "may have been processed" in str(caught.value)
        assert caught.value.idempotency_key == key
    assert sent(fake, 1 + repeated) == 1 + repeated
    keys = {request.headers.get("idempotency-key") for request in fake.requests}
    assert len(keys) == 1
    if key is not None:
        assert keys == {key}


def test_key_in_a_field(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    path, body = "/v3/background-removals", {"video": {"type": "url", "url": "https://x.test/a"}}
    fake.fail(200, body={}, times=3)
    call(both, fake.url, "POST", path, json=body)
    call(both, fake.url, "POST", path, json=body, idempotency_key="mine")
    call(both, fake.url, "POST", path, json={**body, "request_id": "mine"}, idempotency_key="mine")
    made, *given = [json.loads(request.body)["request_id"] for request in fake.requests]
    assert (len(made), given) == (36, ["mine", "mine"])
    for options in (
        {"json": {"request_id": "a"}, "idempotency_key": "b"},
        {"json": [1]},
        {"json": {}, "idempotency_key": 5},
    ):
        with pytest.raises(UsageError):
            call(both, fake.url, "POST", path, **options)
    assert sent(fake) == 3


def test_log_of_a_retry_has_no_query(
    both: Both, fake: FakeHeyGen, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail(503, times=2)
    with caplog.at_level(logging.WARNING, "heygen_ext"):
        call(both, fake.url, "GET", "/v3/videos?title=secret")
        fake.fail(503)
        fake.fail(200, body={})
        call(both, fake.url, "GET", f"{NEW}/\u202eé?token=secret")
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 3
    assert "for GET /v3/videos in" in lines[0]
    assert f"for GET {NEW}/%E2%80%AE%C3%A9 in" in lines[2]


def test_timeout_is_for_this_call(both: Both, fake: FakeHeyGen) -> None:
    client = both.heygen(base_url=fake.url, max_retries=0)
    fake.fail(200, body={}, delay=2.0, times=1)
    with pytest.raises(APITimeoutError):
        call(both, "", "GET", NEW, client=client, timeout=0.05)
    fake.fail(200, body={}, delay=0.2)
    assert call(both, "", "GET", NEW, client=client) == {}
    with pytest.raises(UsageError, match="timeout"):
        call(both, "", "GET", NEW, client=client, timeout=-1)


def test_every_documented_operation_is_found() -> None:
    assert sum(len(modules) for modules in ROUTES.values()) == len(CASES)
    for case in CASES.values():
        path = re.sub(r"\{\w+\}", "an%20id", case.path)
        for given in (path, f"{path}/"):
            assert _documented(case.method, given) is case.module.OPERATION
    for method, path in (("PUT", "/v3/videos"), ("GET", "/v3/videosx"), ("GET", "/v3/videos/a/b")):
        assert _documented(method, path) is None


# -- What is refused

PATHS = {
    "": "one slash",
    "v3/videos": "one slash",
    "https://evil.test/v3/videos": "one slash",
    "https://user:secret@evil.test/": "one slash",
    "//evil.test/v3/videos": "one slash",
    "@evil.test/": "one slash",
    ".evil.test/": "one slash",
    ":80/v3": "one slash",
    "?x=1": "one slash",
    "/\\evil.test": "contains",
    "/v3/videos#secret": "contains",
    "/v3/a\r\nX-Evil: 1": "contains",
    "/v3/videos?x=\n": "contains",
    "/v3/\x00": "contains",
    "/": "empty part",
    "/v3//videos": "empty part",
    "/v3/../admin": "parts '.'",
    "/..": "parts '.'",
    "/v3/./videos": "parts '.'",
    "/v3/%2e%2E/admin": "parts '.'",
    "/v3/.%2e/admin": "parts '.'",
    "/v3/a%2F..%2f..%2Fadmin": "parts '.'",
    "/v3/%252e%252e/admin": "parts '.'",
    "/v3/..%5cadmin": "parts '.'",
    "/v3/" + "a" * 70_000: "invalid",
    "/v3/\ud800": "contains",
}
HOSTILE: dict[str, dict[str, Any]] = {
    **{f"path {path[:30]!r}": {"path": path, "match": why} for path, why in PATHS.items()},
    "path bytes": {"path": b"/v3", "match": "must be a str"},
    "path None": {"path": None, "match": "must be a str"},
    **{
        f"method {method!r}": {"method": method, "match": "method must be one of"}
        for method in ("", "CONNECT", "TRACE", "GET /v3", "GET\r\n", None, b"GET", 5)
    },
    **{
        f"header {name!r}": {"headers": {name: "secret"}, "match": "header"}
        for name in (
            *("x-api-key", "X-API-Key", "Authorization", "Host", "Content-Length", "Connection"),
            *("Transfer-Encoding", "Proxy-Authorization", "Idempotency-Key"),
            *("", "a b", "a:b", "a\r\nx", "é", b"x", 5),
        )
    },
    **{
        f"header value {value!r}": {"headers": {"x-a": value}, "match": "x-a"}
        for value in ("secret\r\nX-Evil: 1", "secret\n", "secret\x00", "secreté", b"secret", 5)
    },
    "headers a list": {"headers": [("a", "b")], "match": "headers must be a dict"},
    "params a text": {"params": "a=b", "match": "params must be a dict"},
    "params nested": {"params": {"a": {"b": 1}}, "match": "query parameter"},
    "params bytes": {"params": {"a": [b"x"]}, "match": "query parameter"},
    "json bytes": {"json": b"{}", "match": "invalid"},
    "json a set": {"json": {"a": {1}}, "match": "invalid"},
    "json nan": {"json": {"a": float("nan")}, "match": "invalid"},
    "json half a letter": {"json": {"a": "\ud800"}, "match": "invalid"},
    "json and files": {"json": {}, "files": {"a": b""}, "match": "either json or files"},
    "type and files": {"headers": {"Content-Type": "a/b"}, "files": {"a": b""}, "match": "sets"},
    "key with a line break": {"idempotency_key": "a\r\nX: 1", "match": "idempotency key"},
    "key empty": {"idempotency_key": "", "match": "idempotency key"},
    "key a number": {"idempotency_key": 5, "match": "idempotency key"},
    "files a text": {"files": "look.png", "match": "files must be"},
    "files bytes": {"files": b"xy", "match": "files must be"},
    **{
        f"file {part!r}": {"files": {"a": part}, "match": "part 'a'"}
        for part in (
            *("look.png", None, 5, io, ("a.png",), ("a.png", 5), ("a", b"", "b", {"x": "y"})),
        )
    },
    "text file": {"files": {"a": io.StringIO("x")}, "match": "part 'a' .* binary mode"},
    "part name": {"files": {'a"\r\nX: 1': b""}, "match": "part or file named"},
    "part name a number": {"files": {5: b""}, "match": "part or file named"},
    "file name": {"files": {"a": ("b\r\nX: 1", b"")}, "match": "part or file named"},
    "file name a number": {"files": {"a": (5, b"")}, "match": "part or file named"},
    "file type": {"files": {"a": ("b", b"", "a/b\r\nX: 1")}, "match": "content type of 'a'"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_arguments_are_refused(both: Both, fake: FakeHeyGen, name: str) -> None:
    given = {"method": "POST", "path": NEW, **HOSTILE[name]}
    match = given.pop("match")
    with pytest.raises(UsageError, match=match) as caught:
        call(both, fake.url, given.pop("method"), given.pop("path"), **given)
    shown = f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"
    assert "secret" not in shown
    assert sent(fake) == 0


def test_long_loop_in_json_is_refused(both: Both, fake: FakeHeyGen) -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(UsageError):
        call(both, fake.url, "POST", NEW, json=loop)
    assert sent(fake) == 0


def test_no_path_leaves_the_base_address(both: Both) -> None:
    """Whatever the path is, it is refused, or the request goes below the base address."""
    seen: list[str] = []

    def answer(request: Any) -> Any:
        seen.append(str(request.url))
        return httpx.Response(200, json={})

    client = through(both, answer)
    pieces = [
        "/",
        "//",
        "\\",
        "..",
        "%2e%2e",
        "@",
        ":",
        "?",
        "a",
        "evil.test",
        "%2f",
        ";",
        " ",
        "é",
    ]
    count = 0
    for first in pieces:
        for second in pieces:
            for third in pieces:
                try:
                    call(both, "", "GET", f"/v3/{first}{second}{third}", client=client)
                except UsageError:
                    count += 1
    assert count > 100
    assert len(seen) > 100
    assert [url for url in seen if not url.startswith("https://heygen.test/v3/")] == []


def test_closed_client_is_refused(both: Both, fake: FakeHeyGen) -> None:
    client = both.heygen(base_url=fake.url)
    both.close(client)
    with pytest.raises(UsageError, match="closed"):
        call(both, "", "GET", NEW, client=client)


# -- Secrets


def test_key_is_hidden(both: Both, fake: FakeHeyGen) -> None:
    client = both.heygen(KEY, base_url=fake.url)
    fake.fail(400, message=f"bad {KEY}", headers={"x-amzn-trace-id": KEY, "x-request-id": ""})
    fake.fail(200, body=f"<html>{KEY}</html>")
    for _ in range(2):
        with pytest.raises(Exception) as caught:
            call(both, "", "GET", f"{NEW}?x={KEY}", client=client)
        report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [line for frame in report.stack if "heygen" in frame.filename for line in [frame]]
        shown = [str(value) for frame in ours for value in (frame.locals or {}).values()]
        error = caught.value
        assert KEY not in f"{error} {error!r} {vars(error)} {error.__cause__!r}"
        assert not [value for value in shown if KEY in value and "?x=" not in value]


def test_redirect_gets_no_key(both: Both, fake: FakeHeyGen) -> None:
    with FakeHeyGen() as other:
        fake.fail(307, headers={"location": f"{other.url}/v3/videos"})
        other.fail(200, body={})
        client = both.heygen(base_url=fake.url, http_client=both.http(follow_redirects=True))
        call(both, "", "GET", NEW, client=client)
        assert "x-api-key" not in other.requests[0].headers


def test_example_of_the_documentation_runs(tmp_path: Path) -> None:
    (tmp_path / "look.png").write_bytes(b"some")
    text = (ROOT / "docs" / "requests.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    with FakeHeyGen() as fake:
        done = subprocess.run(
            [sys.executable, "-c", block],
            env={"HEYGEN_API_KEY": "test", "HEYGEN_API_BASE": fake.url},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert re.fullmatch(r"\w+\n1 None\nasset_\d+\n", done.stdout), done.stderr


def test_costs_nothing_when_unused() -> None:
    code = "import sys, heygen_ext; print([m for m in sys.modules if 'routes' in m or 'raw_' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
