"""No repr, error, traceback, log or pickle contains the credential."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import socket
import struct
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from heygen_api.api.webhooks import rotate_webhook_endpoint_secret
from heygen_api.models.rotate_secret_response_data import RotateSecretResponseData
from heygen_api.models.webhook_endpoint_response import WebhookEndpointResponse
from support.blocking import KEYED, SESSION, Both, RawServer, closed_port, http_response
from support.http_library import httpx
from support.realtime import APPEND, GET, WORDS
from support.secrets import ESCAPED, KEY, credentials

from heygen_ext import AsyncHeyGen, HeyGen, HeyGenError, UsageError, errors
from heygen_ext._transport.credentials import find_credential
from heygen_ext.testing import FakeHeyGen


def everything_shown(error: BaseException) -> str:
    """Return what printing, logging and pickling an error shows, locals in tracebacks included."""
    seen: list[BaseException] = []
    links: list[BaseException | None] = [error]
    while links:
        link = links.pop()
        if link is not None and link not in seen:
            seen.append(link)
            links += [link.__cause__, link.__context__, *getattr(link, "exceptions", ())]
    parts = [f"{link} {link!r} {link.args!r} {vars(link)!r}" for link in seen]
    parts += traceback.TracebackException.from_exception(error).format()
    for link in seen:
        frames = traceback.StackSummary.extract(
            traceback.walk_tb(link.__traceback__), capture_locals=True
        )
        # The frames of the tests themselves contain the credential.
        parts += [f"{frame.locals}" for frame in frames if "/tests/" not in frame.filename]
    if isinstance(error, HeyGenError):
        parts += [pickle.dumps(error, p).decode("latin-1") for p in (0, 2, 5)]
        parts.append(repr(vars(error)))
    return "\n".join(parts)


def assert_hidden(text: str) -> None:
    for secret in (KEY, KEY.lower(), ESCAPED, KEY[:16]):
        at = text.find(secret)
        assert at < 0, f"the credential is in: ...{text[max(0, at - 300) : at + 50]}"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """Return everything that was logged, at the lowest level."""
    for name in [None, "heygen_ext", "httpx", "httpcore", "asyncio"]:
        caplog.set_level(1, name)
    return lambda: "\n".join(
        f"{record.name} {record.getMessage()} {record.args!r}" for record in caplog.records
    )


@pytest.fixture
def fake(fake: FakeHeyGen) -> FakeHeyGen:
    fake.api_keys.add(KEY)
    fake.bearer_tokens.add(KEY)
    return fake


# -- objects --------------------------------------------------------------------------------------


@credentials
def test_repr_hides_credential(both: Both, fake: FakeHeyGen, credential: dict[str, Any]) -> None:
    heygen = both.heygen(base_url=fake.url, **credential)
    stream = heygen.attach_text_stream("s1")
    objects = [heygen, heygen.with_options(timeout=1), heygen.api, heygen.api.options,
               heygen.api.credential, stream, heygen.words("s1"), stream.stats]  # fmt: skip
    for thing in objects:
        assert_hidden(f"{thing} {thing!r} {thing:} {[thing]}")
        assert_hidden(ascii(thing))


@credentials
def test_holders_of_credential_do_not_pickle_or_copy(
    both: Both, fake: FakeHeyGen, credential: dict[str, Any]
) -> None:
    heygen = both.heygen(base_url=fake.url, **credential)
    stream = heygen.attach_text_stream("s1")
    holders = [heygen, heygen.api, heygen.api.credential, stream, heygen.words("s1")]
    for thing in holders:
        for way in (copy.copy, copy.deepcopy, pickle.dumps):
            if way is copy.copy and thing in holders[3:]:
                continue  # a copy in the same process shows nothing
            with pytest.raises(TypeError) as caught:
                way(thing)
            assert_hidden(f"{caught.value!r}")
    assert_hidden(pickle.dumps(heygen.api.options).decode("latin-1"))


def test_repr_hides_webhook_secret() -> None:
    endpoint = {"endpoint_id": "e", "url": "u", "status": "enabled", "created_at": "c"}
    for made in (
        WebhookEndpointResponse.from_dict({**endpoint, "secret": KEY}),
        RotateSecretResponseData.from_dict(
            {
                "endpoint_id": "e",
                "secret": KEY,
                "signing_secret": KEY,
            }  # an undocumented name of the same secret
        ),
    ):
        assert_hidden(f"{made} {made!r}")
        assert made.secret == KEY
        assert made.to_dict()["secret"] == KEY
        assert type(made).from_dict(made.to_dict()) == made
    assert not WebhookEndpointResponse.from_dict(endpoint).secret


def test_repr_of_response_hides_webhook_secret(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body={"data": {"endpoint_id": "e", "secret": KEY}})
    rotate = both.detailed(rotate_webhook_endpoint_secret)
    response = both.run(rotate("e", client=both.heygen(base_url=fake.url).api))
    assert_hidden(f"{response} {response!r}")
    assert KEY.encode() in response.content
    assert response.parsed.data.secret == KEY


# -- failures -------------------------------------------------------------------------------------

HTML = b"<html>" + KEY.encode() + b"</html>"
ECHO = {"error": {"code": KEY, "message": f"Not {KEY}!", "param": KEY, "doc_url": KEY}}
ECHO_ESCAPED = (
    '{"error": {"code": "K", "message": "Not K!", "param": "K", "doc_url": "K", "K": ["K"], '
    '"errors": [{"K": "K"}]}}'
).replace("K", ESCAPED)
BIG = b'{"a": "' + KEY.encode() * 1000 + b'"'

FAILURES: dict[str, dict[str, Any]] = {
    "closed": {"cut": True},
    "reset": {"cut": "reset"},
    "cut in the body": {"body": SESSION, "cut_body_at": 5},
    "echo, cut in the body": {"body": HTML, "cut_body_at": 38},
    "read timeout": {"delay": 0.3, "body": SESSION},
    "401": {"status": 401},
    "503": {"status": 503},
    "html": {"status": 502, "body": "<html></html>"},
    "redirect": {"status": 302, "headers": {"Location": "https://example.invalid/?x"}},
    "echo in a redirect": {"status": 302, "headers": {"Location": f"/{KEY}"}},
    "unreadable": {"body": b"\xff{"},
    "data missing": {"body": {"ok": True}},
    "echo in html": {"status": 400, "body": HTML},
    "echo in an envelope": {"status": 400, "body": ECHO},
    "echo, escaped": {"status": 500, "body": ECHO_ESCAPED},
    "echo in a list": {"status": 409, "body": [[{KEY: KEY}]]},
    "echo as a string": {"status": 409, "body": f'"{ESCAPED}"'},
    "echo in headers": {"status": 418, "headers": {"X-Request-Id": KEY, "Retry-After": KEY}},
    "echo across the cut of a text": {"status": 400, "body": b"x" * 1980 + KEY.encode()},
    "echo in a 2xx that is HTML": {"body": HTML},
    "echo in a 2xx, truncated": {"body": BIG},
    "echo in a 2xx, not UTF-8": {"body": KEY.encode() + b"\xff\xfe"},
    "echo in a 2xx of another shape": {"body": {"data": KEY}},
    "echo in a 2xx, escaped": {"body": f'{{"data": ["{ESCAPED}"]}}'},
    "echo across the cut of a 2xx": {"body": b"x" * 1980 + KEY.encode()},
    "echo in a 2xx, header": {"body": "{", "headers": {"X-Request-Id": KEY}},
    "echo in a 2xx, badly zipped": {"body": HTML, "headers": {"Content-Encoding": "gzip"}},
    "events that are HTML": {"body": HTML, "content_type": "text/html"},
    "events that cannot be read": {
        "body": f"data: {KEY}\n\n",
        "content_type": "text/event-stream",
    },
    "events of another shape": {
        "body": f'data: {{"words": "{KEY}"}}\n\n',
        "content_type": "text/event-stream",
    },
}  # fmt: skip


@credentials
@pytest.mark.parametrize("deadline", [None, 5.0])
@pytest.mark.parametrize("order", FAILURES)
def test_errors_hide_credential(
    both: Both,
    fake: FakeHeyGen,
    waits: list[float],
    logged: Callable[[], str],
    order: str,
    deadline: float | None,
    credential: dict[str, Any],
) -> None:
    function = WORDS if order.startswith("events") else APPEND if deadline else GET
    fake.fail(times=None, **FAILURES[order])
    heygen = both.heygen(
        base_url=fake.url, timeout=httpx.Timeout(5, read=0.1), deadline=deadline, **credential
    )
    with pytest.raises(errors.APIError) as caught:
        both.call(function, heygen)
    assert_hidden(everything_shown(caught.value))
    assert_hidden(logged())


STREAM_FAILURES: dict[str, dict[str, Any]] = {
    "401": {"status": 401},
    "410": {"status": 410},
    "echo": {"status": 400, "body": ECHO},
    "closed": {"cut": True},
    "echo in a 2xx": {"body": {"data": {"ok": KEY, KEY: KEY}}},
}


@credentials
@pytest.mark.parametrize("order", STREAM_FAILURES)
def test_text_stream_errors_hide_credential(
    both: Both, fake: FakeHeyGen, waits: list[float], order: str, credential: dict[str, Any]
) -> None:
    heygen = both.heygen(base_url=fake.url, max_retries=0, **credential)
    # With a callable, the first 401 only requests a new token.
    times = 2 if order == "401" and callable(credential.get("bearer_token")) else 1
    with pytest.raises(HeyGenError) as caught:
        fake.fail(times=times, **STREAM_FAILURES[order])
        both.run(heygen.open_text_stream("a", "v", "Hi "))
    assert_hidden(everything_shown(caught.value))
    stream = both.run(heygen.open_text_stream("a", "v", "Hi "))
    fake.fail(path="/text$", times=times, **STREAM_FAILURES[order])
    with pytest.raises(HeyGenError) as caught:
        both.run(stream.write("Some text. "))
        both.run(stream.flush())
    assert_hidden(everything_shown(caught.value))
    assert_hidden(f"{stream!r} {stream}")
    both.run(stream.cancel())


def reset_without_response(connection: socket.socket, head: bytes) -> None:
    connection.recv(10)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


MALFORMED: dict[str, Any] = {
    "invalid status line": KEY.encode() + b"\r\n\r\n",
    "invalid header": http_response("{}", KEY),
    "control character in a header": http_response("{}", f"a: {KEY}\x00"),
    "invalid content-length": http_response("{}", f"content-length: {KEY}", sized=False),
    "invalid chunk": http_response(KEY, "transfer-encoding: chunked", sized=False),
    "redirect to an invalid URL": http_response("", f"location: http://[{KEY}", status="302 Found"),
    "redirect without a host": http_response("", f"location: https:///{KEY}", status="302 Found"),
    "redirect to another scheme": http_response("", f"location: x://a/{KEY}", status="302 Found"),
    "reset while a large body is sent": reset_without_response,
}


@credentials
@pytest.mark.parametrize("follow", [False, True])
@pytest.mark.parametrize("name", MALFORMED)
def test_errors_of_malformed_responses_hide_credential(
    both: Both,
    waits: list[float],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    follow: bool,
    credential: dict[str, Any],
) -> None:
    monkeypatch.setattr("heygen_ext._transport.attempt.HEADERS_ONLY_TIMEOUT", 0.1)
    http = both.http(follow_redirects=follow)
    with RawServer(MALFORMED[name]) as server:
        heygen = both.heygen(base_url=server.url, http_client=http, **credential)
        with pytest.raises(HeyGenError) as caught:
            both.request(heygen, KEYED, content=b"x" * 5_000_000)
    assert_hidden(everything_shown(caught.value))


@credentials
def test_refused_connection_hides_credential(
    both: Both, waits: list[float], credential: dict[str, Any]
) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        both.call(GET, both.heygen(base_url=closed_port(), **credential))
    assert_hidden(everything_shown(caught.value))


@credentials
def test_log_of_success_hides_credential(
    both: Both, fake: FakeHeyGen, logged: Callable[[], str], credential: dict[str, Any]
) -> None:
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url, **credential))
    assert fake.requests[0].status == 200
    assert "httpcore" in logged()
    assert_hidden(logged())


def test_log_of_retries_hides_credential(
    both: Both, fake: FakeHeyGen, waits: list[float], logged: Callable[[], str]
) -> None:
    fake.fail(503, headers={"X-Request-Id": "req"}, message="x")
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(KEY, base_url=fake.url))
    assert "Retry 1" in logged()
    assert_hidden(logged())


@credentials
def test_log_of_echoed_credential_hides_it(
    both: Both, fake: FakeHeyGen, logged: Callable[[], str], credential: dict[str, Any]
) -> None:
    http = both.http(params={"key": KEY[-12:], "all": "sk_planted_in_a_query"})
    headers = {"X-Echo": KEY, "Location": "https://store.invalid/f?X-Amz-Signature=abc"}
    fake.fail(418, headers=headers)
    heygen = both.heygen(base_url=fake.url, http_client=http, **credential)
    other = both.heygen("sk_planted_in_a_query", base_url=fake.url)
    with pytest.raises(errors.APIStatusError):
        both.call(GET, heygen)
    assert "receive_response_headers.complete" in logged()
    assert "HTTP Request: GET" in logged()
    assert "X-Amz-Signature" not in logged()
    assert "sk_planted_in_a_query" not in logged(), other
    assert_hidden(logged())


def test_log_of_http2_hides_credential(logged: Callable[[], str]) -> None:
    """hpack logs the headers that it compresses."""
    heygen = HeyGen(KEY)
    log = logging.getLogger("hpack.hpack")
    log.setLevel(1)
    log.debug("Adding %s=%s to the header table", b"x-api-key", KEY.encode())
    log.debug("Encoded header block to %s", b"\x82\x84")
    log.debug("Encoding %d with %d bits", 5, 7)
    assert_hidden(logged())
    lines = logged().splitlines()
    assert [line.rsplit(" (", 1)[0] for line in lines] == [
        "hpack.hpack Adding b'x-api-key'=b'***' to the header table",
        "hpack.hpack Encoded header block to ***",
        "hpack.hpack Encoding 5 with 7 bits",
    ]
    heygen.close()


# -- tokens from a callable -----------------------------------------------------------------------


@pytest.mark.parametrize("second", [RuntimeError("no more"), f"{KEY} {KEY}", KEY.encode(), [KEY]])
def test_failed_token_refresh_hides_token(
    both: Both, fake: FakeHeyGen, logged: Callable[[], str], second: Any
) -> None:
    provided = [KEY, second]

    def give() -> Any:
        given = provided.pop(0)
        if isinstance(given, Exception):
            raise given
        return given

    fake.fail(401, body=ECHO)
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    with pytest.raises(HeyGenError) as caught:
        both.call(GET, heygen)
    assert_hidden(everything_shown(caught.value))
    assert_hidden(f"{heygen.api.credential!r} {logged()}")


def test_token_in_callable_error_is_hidden(both: Both, fake: FakeHeyGen) -> None:
    """The callable's own exception keeps its message. The error, which is its effect, hides it."""

    def give() -> str:
        raise RuntimeError(f"{KEY} has expired")

    with pytest.raises(HeyGenError) as caught:
        both.call(GET, both.heygen(None, bearer_token=give, base_url=fake.url))
    error = caught.value
    assert_hidden(f"{error} {error!r} {error.args} {vars(error)}")
    assert_hidden(pickle.dumps(error).decode("latin-1"))


def test_earlier_token_is_hidden(both: Both, fake: FakeHeyGen) -> None:
    tokens = iter([KEY, "another_0123456789", "third_0123456789"])
    fake.fail(401)
    fake.fail(400, body=ECHO, headers={"x-request-id": KEY})
    with pytest.raises(HeyGenError) as caught:
        both.call(GET, both.heygen(None, bearer_token=lambda: next(tokens), base_url=fake.url))
    assert caught.value.attempts == 2
    assert_hidden(everything_shown(caught.value))


def test_log_of_new_token_hides_it(both: Both, fake: FakeHeyGen, logged: Callable[[], str]) -> None:
    fake.fail(401)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(None, bearer_token=lambda: KEY, base_url=fake.url))
    assert (
        "HeyGen refused the bearer token; GET /v3/avatar-realtime/{stream_id} is sent again"
        in logged()
    )
    assert_hidden(logged())


# -- arguments ------------------------------------------------------------------------------------


@pytest.mark.parametrize("bad", [" {} x", "{}\nx", "{}\x00", "{}é", "{}\u200b", "{}\r\nX-A: b"])
@pytest.mark.parametrize("kind", ["api_key", "bearer_token"])
@pytest.mark.parametrize("heygen_class", [HeyGen, AsyncHeyGen])
def test_invalid_credential_is_hidden(heygen_class: Any, kind: str, bad: str) -> None:
    with pytest.raises(UsageError, match=kind) as caught:
        heygen_class(**{kind: bad.format(KEY)})
    assert_hidden(everything_shown(caught.value))


def test_invalid_key_from_environment_is_hidden(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEYGEN_API_KEY", f"{KEY} {KEY}")
    with pytest.raises(UsageError, match="HEYGEN_API_KEY") as caught:
        both.heygen(None)
    assert_hidden(everything_shown(caught.value))


@credentials
@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": "http://example.com"},
        {"base_url": "https://a b"},
        {"base_url": "https://a\nb"},
        {"base_url": "https://xn--a"},
        {"http_client": object()},
        {"max_retries": -1},
        {"deadline": "soon"},
        {"timeout": "soon"},
        {"api_key": KEY, "bearer_token": KEY},
    ],
    ids=lambda wrong: " ".join(wrong),
)
def test_invalid_arguments_hide_credential(
    both: Both, wrong: dict[str, Any], credential: dict[str, Any]
) -> None:
    with pytest.raises(UsageError) as caught:
        both.heygen_class(**{**credential, **wrong})
    assert_hidden(everything_shown(caught.value))


def test_find_credential_returns_errors() -> None:
    assert isinstance(find_credential(KEY, KEY), UsageError)
    credential = find_credential(KEY, None)
    assert_hidden(f"{credential!r} {credential}")


# -- exceptions that are not ours -----------------------------------------------------------------


def test_exception_of_hook_hides_credential(both: Both, fake: FakeHeyGen) -> None:
    def fail(response: httpx.Response) -> None:
        raise RuntimeError("mine")

    fake.fail(body=SESSION)
    http = both.http(event_hooks={"response": [fail]})
    with pytest.raises(RuntimeError, match="mine") as caught:
        both.call(GET, both.heygen(KEY, base_url=fake.url, http_client=http))
    assert_hidden(everything_shown(caught.value))


async def test_cancelled_call_hides_credential(clean_env: None, fake: FakeHeyGen) -> None:
    fake.fail(delay=5, body=SESSION)
    async with AsyncHeyGen(KEY, base_url=fake.url) as heygen:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.1):
                await GET.asyncio("s1", client=heygen.api)
    assert caught.value.__cause__ is not None
    assert_hidden(everything_shown(caught.value))
