"""A planted credential is searched for in everything a program may print, log, keep or send on."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
import struct
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from heygen_api.api.webhooks import rotate_webhook_endpoint_secret
from heygen_api.models.rotate_secret_response_data import RotateSecretResponseData
from heygen_api.models.webhook_endpoint_response import WebhookEndpointResponse
from support.blocking import (
    APPEND,
    GET,
    KEYED,
    SESSION,
    WORDS,
    Both,
    RawServer,
    answer,
    closed_port,
)
from support.secrets import ESCAPED, KEY, credentials

from heygen_ext import AsyncHeyGen, HeyGen, HeyGenError, UsageError, errors
from heygen_ext._transport.credentials import find_credential
from heygen_ext.testing import FakeHeyGen


def told(error: BaseException) -> str:
    """All that printing, logging, pickling and a traceback with locals would tell."""
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
        # These tests' own frames hold it, as those of a caller may.
        parts += [f"{frame.locals}" for frame in frames if "/tests/" not in frame.filename]
    if isinstance(error, HeyGenError):
        parts += [pickle.dumps(error, p).decode("latin-1") for p in (0, 2, 5)]
        parts.append(repr(vars(error)))
    return "\n".join(parts)


def check(text: str) -> None:
    for secret in (KEY, KEY.lower(), ESCAPED, KEY[:16]):
        at = text.find(secret)
        assert at < 0, f"the credential is in: ...{text[max(0, at - 300) : at + 50]}"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """All that all loggers said, at the finest level."""
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
def test_objects_do_not_show_it(both: Both, fake: FakeHeyGen, credential: dict[str, Any]) -> None:
    heygen = both.heygen(base_url=fake.url, **credential)
    stream = heygen.attach_text_stream("s1")
    objects = [heygen, heygen.with_options(timeout=1), heygen.api, heygen.api.options,
               heygen.api.credential, stream, heygen.words("s1"), stream.stats]  # fmt: skip
    for thing in objects:
        check(f"{thing} {thing!r} {thing:} {[thing]}")
        check(ascii(thing))


@credentials
def test_nothing_that_holds_it_pickles_or_copies(
    both: Both, fake: FakeHeyGen, credential: dict[str, Any]
) -> None:
    heygen = both.heygen(base_url=fake.url, **credential)
    stream = heygen.attach_text_stream("s1")
    holders = [heygen, heygen.api, heygen.api.credential, stream, heygen.words("s1")]
    for thing in holders:
        for way in (copy.copy, copy.deepcopy, pickle.dumps):
            if way is copy.copy and thing in holders[3:]:
                continue  # a second object with the same inside, in the same process
            with pytest.raises(TypeError) as caught:
                way(thing)
            check(f"{caught.value!r}")
    check(pickle.dumps(heygen.api.options).decode("latin-1"))


def test_a_webhooks_secret_is_in_no_repr() -> None:
    endpoint = {"endpoint_id": "e", "url": "u", "status": "enabled", "created_at": "c"}
    for made in (
        WebhookEndpointResponse.from_dict({**endpoint, "secret": KEY}),
        RotateSecretResponseData.from_dict(
            {"endpoint_id": "e", "secret": KEY, "signing_secret": KEY}  # as some notes call it
        ),
    ):
        check(f"{made} {made!r}")
        assert made.secret == KEY
        assert made.to_dict()["secret"] == KEY
        assert type(made).from_dict(made.to_dict()) == made
    assert not WebhookEndpointResponse.from_dict(endpoint).secret


def test_a_webhooks_secret_is_not_shown_with_its_whole_answer(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body={"data": {"endpoint_id": "e", "secret": KEY}})
    rotate = both.detailed(rotate_webhook_endpoint_secret)
    answer = both.run(rotate("e", client=both.heygen(base_url=fake.url).api))
    check(f"{answer} {answer!r}")
    assert KEY.encode() in answer.content
    assert answer.parsed.data.secret == KEY


# -- failures -------------------------------------------------------------------------------------

HTML = b"<html>" + KEY.encode() + b"</html>"
ECHO = {"error": {"code": KEY, "message": f"Not {KEY}!", "param": KEY, "doc_url": KEY}}
ECHO_ESCAPED = (
    '{"error": {"code": "K", "message": "Not K!", "param": "K", "doc_url": "K", "K": ["K"], '
    '"errors": [{"K": "K"}]}}'
).replace("K", ESCAPED)
BIG = b'{"a": "' + KEY.encode() * 1000 + b'"'

ORDERS: dict[str, dict[str, Any]] = {
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
    "field missing": {"body": {"data": {}}},
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
@pytest.mark.parametrize("order", ORDERS)
def test_failures_do_not_tell_it(
    both: Both,
    fake: FakeHeyGen,
    waits: list[float],
    logged: Callable[[], str],
    order: str,
    deadline: float | None,
    credential: dict[str, Any],
) -> None:
    function = WORDS if order.startswith("events") else APPEND if deadline else GET
    fake.fail(times=None, **ORDERS[order])
    heygen = both.heygen(
        base_url=fake.url, timeout=httpx.Timeout(5, read=0.1), deadline=deadline, **credential
    )
    with pytest.raises(errors.APIError) as caught:
        both.call(function, heygen)
    check(told(caught.value))
    if "echo" not in order:  # httpcore logs the headers of answers at DEBUG
        check(logged())


STREAM_ORDERS: dict[str, dict[str, Any]] = {
    "401": {"status": 401},
    "410": {"status": 410},
    "echo": {"status": 400, "body": ECHO},
    "closed": {"cut": True},
    "echo in a 2xx": {"body": {"data": {"ok": KEY, KEY: KEY}}},
}


@credentials
@pytest.mark.parametrize("order", STREAM_ORDERS)
def test_streams_do_not_tell_it(
    both: Both, fake: FakeHeyGen, waits: list[float], order: str, credential: dict[str, Any]
) -> None:
    heygen = both.heygen(base_url=fake.url, max_retries=0, **credential)
    # A 401 that a callable's next token mends is no failure yet.
    times = 2 if order == "401" and callable(credential.get("bearer_token")) else 1
    with pytest.raises(HeyGenError) as caught:
        fake.fail(times=times, **STREAM_ORDERS[order])
        both.run(heygen.open_text_stream("a", "v", "Hi "))
    check(told(caught.value))
    stream = both.run(heygen.open_text_stream("a", "v", "Hi "))
    fake.fail(path="/text$", times=times, **STREAM_ORDERS[order])
    with pytest.raises(HeyGenError) as caught:
        both.run(stream.write("Some text. "))
        both.run(stream.flush())
    check(told(caught.value))
    check(f"{stream!r} {stream}")
    both.run(stream.cancel())


def no_answer(connection: socket.socket, head: bytes) -> None:
    connection.recv(10)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


ANSWERS: dict[str, Any] = {
    "a status line that is none": KEY.encode() + b"\r\n\r\n",
    "a header that is none": answer("{}", KEY),
    "a header with a control character": answer("{}", f"a: {KEY}\x00"),
    "a size that is none": answer("{}", f"content-length: {KEY}", sized=False),
    "a chunk that is none": answer(KEY, "transfer-encoding: chunked", sized=False),
    "a redirect to nowhere": answer("", f"location: http://[{KEY}", status="302 Found"),
    "a redirect to no host": answer("", f"location: https:///{KEY}", status="302 Found"),
    "a redirect to another scheme": answer("", f"location: x://a/{KEY}", status="302 Found"),
    "a reset while a large body is written": no_answer,
}


@credentials
@pytest.mark.parametrize("follow", [False, True])
@pytest.mark.parametrize("name", ANSWERS)
def test_raw_answers_do_not_tell_it(
    both: Both,
    waits: list[float],
    name: str,
    follow: bool,
    credential: dict[str, Any],
) -> None:
    http = both.http(follow_redirects=follow)
    with RawServer(ANSWERS[name]) as server:
        heygen = both.heygen(base_url=server.url, http_client=http, **credential)
        with pytest.raises(HeyGenError) as caught:
            both.request(heygen, KEYED, content=b"x" * 5_000_000)
    check(told(caught.value))


@credentials
def test_nobody_listens(both: Both, waits: list[float], credential: dict[str, Any]) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        both.call(GET, both.heygen(base_url=closed_port(), **credential))
    check(told(caught.value))


@credentials
def test_success_is_not_logged_with_it(
    both: Both, fake: FakeHeyGen, logged: Callable[[], str], credential: dict[str, Any]
) -> None:
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(base_url=fake.url, **credential))
    assert fake.requests[0].status == 200
    assert "httpcore" in logged()
    check(logged())


def test_retries_are_not_logged_with_it(
    both: Both, fake: FakeHeyGen, waits: list[float], logged: Callable[[], str]
) -> None:
    fake.fail(503, headers={"X-Request-Id": "req"}, message="x")
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(KEY, base_url=fake.url))
    assert "Retry 1" in logged()
    check(logged())


# -- tokens from a callable -----------------------------------------------------------------------


@pytest.mark.parametrize("second", [RuntimeError("no more"), f"{KEY} {KEY}", KEY.encode(), [KEY]])
def test_a_callable_that_fails_with_a_token_in_use(
    both: Both, fake: FakeHeyGen, logged: Callable[[], str], second: Any
) -> None:
    answers = [KEY, second]

    def give() -> Any:
        given = answers.pop(0)
        if isinstance(given, Exception):
            raise given
        return given

    fake.fail(401, body=ECHO)
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    with pytest.raises(HeyGenError) as caught:
        both.call(GET, heygen)
    check(told(caught.value))
    check(f"{heygen.api.credential!r} {logged()}")


def test_a_callable_whose_words_tell_it(both: Both, fake: FakeHeyGen) -> None:
    """They stay with its own exception; the error, which may be logged and pickled, has none."""

    def give() -> str:
        raise RuntimeError(f"{KEY} has expired")

    with pytest.raises(HeyGenError) as caught:
        both.call(GET, both.heygen(None, bearer_token=give, base_url=fake.url))
    error = caught.value
    check(f"{error} {error!r} {error.args} {vars(error)}")
    check(pickle.dumps(error).decode("latin-1"))


def test_an_older_token_that_is_named_later(both: Both, fake: FakeHeyGen) -> None:
    tokens = iter([KEY, "another_0123456789", "third_0123456789"])
    fake.fail(401)
    fake.fail(400, body=ECHO, headers={"x-request-id": KEY})
    with pytest.raises(HeyGenError) as caught:
        both.call(GET, both.heygen(None, bearer_token=lambda: next(tokens), base_url=fake.url))
    assert caught.value.attempts == 2
    check(told(caught.value))


def test_logs_of_a_new_token(both: Both, fake: FakeHeyGen, logged: Callable[[], str]) -> None:
    fake.fail(401)
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(None, bearer_token=lambda: KEY, base_url=fake.url))
    assert "Another bearer token for GET /v3/avatar-realtime/{stream_id}" in logged()
    check(logged())


# -- what is refused before anything is sent ------------------------------------------------------


@pytest.mark.parametrize("bad", [" {} x", "{}\nx", "{}\x00", "{}é", "{}\u200b", "{}\r\nX-A: b"])
@pytest.mark.parametrize("kind", ["api_key", "bearer_token"])
@pytest.mark.parametrize("heygen_class", [HeyGen, AsyncHeyGen])
def test_bad_credentials_are_not_repeated(heygen_class: Any, kind: str, bad: str) -> None:
    with pytest.raises(UsageError, match=kind) as caught:
        heygen_class(**{kind: bad.format(KEY)})
    check(told(caught.value))


def test_a_bad_key_of_the_environment(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEYGEN_API_KEY", f"{KEY} {KEY}")
    with pytest.raises(UsageError, match="HEYGEN_API_KEY") as caught:
        both.heygen(None)
    check(told(caught.value))


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
def test_other_bad_arguments(both: Both, wrong: dict[str, Any], credential: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as caught:
        both.heygen_class(**{**credential, **wrong})
    check(told(caught.value))


def test_the_credential_is_returned_or_refused_never_raised() -> None:
    assert isinstance(find_credential(KEY, KEY), UsageError)
    credential = find_credential(KEY, None)
    check(f"{credential!r} {credential}")


# -- what passes through this package untouched ---------------------------------------------------


def test_an_error_of_a_hook(both: Both, fake: FakeHeyGen) -> None:
    def fail(response: httpx.Response) -> None:
        raise RuntimeError("mine")

    http = both.http(event_hooks={"response": [fail]})
    with pytest.raises(RuntimeError, match="mine") as caught:
        both.call(GET, both.heygen(KEY, base_url=fake.url, http_client=http))
    check(told(caught.value))


async def test_a_cancelled_call(clean_env: None, fake: FakeHeyGen) -> None:
    fake.fail(delay=5, body=SESSION)
    async with AsyncHeyGen(KEY, base_url=fake.url) as heygen:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.1):
                await GET.asyncio("s1", client=heygen.api)
    assert caught.value.__cause__ is not None
    check(told(caught.value))
