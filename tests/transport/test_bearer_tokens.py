"""Bearer tokens from a callable: when it is called, what is repeated, and what is raised."""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from support.blocking import KEYED, KEYLESS, SESSION, Both, RawServer, http_response, sent
from support.http_library import httpx
from support.realtime import APPEND, ARGUMENTS, GET, WORDS

from heygen_ext import (
    APIConnectionError,
    APITimeoutError,
    AsyncHeyGen,
    AuthenticationError,
    HeyGen,
    InternalServerError,
    UsageError,
)
from heygen_ext.testing import FakeHeyGen
from heygen_ext.testing._http.server import ServerThread


class TokenProvider:
    """Returns token-1, token-2, and so on. Counts its calls. Raises the given `problems` first."""

    def __init__(self, *problems: Exception | None) -> None:
        self.calls = 0
        self._problems = list(problems)

    def __call__(self) -> str:
        self.calls += 1
        problem = self._problems.pop(0) if self._problems else None
        if problem is not None:
            raise problem
        return f"token-{self.calls}"


def as_coroutine_function(provide: Callable[[], str]) -> Any:
    async def coroutine_function() -> str:
        await asyncio.sleep(0)
        return provide()

    return coroutine_function


@pytest.fixture(params=["plain", "asynchronous"])
def in_both_forms(request: pytest.FixtureRequest, both: Both) -> Callable[[Callable[[], str]], Any]:
    """Returns a plain callable as it is, or as a coroutine function, for AsyncHeyGen only."""
    if request.param == "plain":
        return lambda provide: provide
    if both.name == "sync":
        pytest.skip("only AsyncHeyGen takes coroutine functions")
    return as_coroutine_function


@pytest.fixture
def fake(fake: FakeHeyGen) -> FakeHeyGen:
    """A fake that accepts no token yet. Responses set by `fail` do not depend on the token."""
    fake.bearer_tokens.clear()
    return fake


def tokens_sent(fake: FakeHeyGen) -> list[str]:
    return [request.headers["authorization"] for request in fake.requests]


def fail_with_401(fake: FakeHeyGen, times: int | None = 1) -> None:
    fake.fail(401, times=times)


def test_callable_is_called_once(both: Both, fake: FakeHeyGen, in_both_forms: Any) -> None:
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=in_both_forms(provide), base_url=fake.url)
    assert provide.calls == 0  # it is not called before a request needs a token
    fake.fail(body=SESSION, times=None)
    for client in (heygen, heygen.with_options(timeout=5), heygen):
        both.call(GET, client)
    assert provide.calls == 1
    assert tokens_sent(fake) == ["Bearer token-1"] * 3
    assert all("x-api-key" not in request.headers for request in fake.requests)


@pytest.mark.parametrize("operation", [KEYED, KEYLESS])
@pytest.mark.parametrize("options", [{}, {"max_retries": 0}, {"deadline": 20.0}])
def test_401_requests_new_token_and_repeats(
    both: Both, fake: FakeHeyGen, in_both_forms: Any, operation: Any, options: dict[str, Any]
) -> None:
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=in_both_forms(provide), base_url=fake.url, **options)
    fail_with_401(fake)
    fake.fail(body=SESSION, times=None)
    assert both.request(heygen, operation, json={"text": "é"}) == SESSION
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]
    first, second = fake.requests
    assert first.body == second.body
    assert first.headers.get("idempotency-key") == second.headers.get("idempotency-key")
    assert ("idempotency-key" in first.headers) == operation.idempotency_key
    both.request(heygen, operation)
    assert provide.calls == 2  # the second token is kept


def test_second_401_is_raised(both: Both, fake: FakeHeyGen, in_both_forms: Any) -> None:
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=in_both_forms(provide), base_url=fake.url)
    fail_with_401(fake, times=None)
    with pytest.raises(AuthenticationError) as caught:
        both.call(GET, heygen)
    assert (sent(fake), provide.calls, caught.value.attempts) == (2, 2, 2)
    with pytest.raises(AuthenticationError):
        both.call(GET, heygen)
    assert (sent(fake), provide.calls) == (4, 3)


def test_401_repeats_even_with_same_token(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(None, bearer_token=lambda: "same", base_url=fake.url)
    fail_with_401(fake)
    fake.fail(body=SESSION)
    both.call(GET, heygen)
    assert tokens_sent(fake) == ["Bearer same"] * 2


@pytest.mark.parametrize("credential", [{"api_key": "k"}, {"api_key": None, "bearer_token": "t"}])
def test_401_with_fixed_credential_is_not_repeated(
    both: Both, fake: FakeHeyGen, credential: dict[str, Any]
) -> None:
    fail_with_401(fake, times=None)
    with pytest.raises(AuthenticationError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, **credential))
    assert (sent(fake), caught.value.attempts) == (1, 1)


@pytest.mark.parametrize("status", [403, 400, 404])
def test_other_statuses_request_no_new_token(both: Both, fake: FakeHeyGen, status: int) -> None:
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url)
    fake.fail(status)
    fake.fail(body=SESSION)
    with pytest.raises(Exception, match=str(status)):
        both.call(GET, heygen)
    both.call(GET, heygen)
    assert provide.calls == 1


def test_new_token_does_not_count_as_retry(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    """`max_retries` counts retries, but not the repetition with a new token."""
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url, max_retries=2)
    for status in (503, 401, 503, 503):
        fake.fail(status)
    with pytest.raises(InternalServerError) as caught:
        both.call(GET, heygen)
    assert caught.value.attempts == sent(fake) == 4
    assert (provide.calls, len(waits)) == (2, 2)


def test_401_with_unrepeatable_body_is_raised(both: Both, fake: FakeHeyGen) -> None:
    """The next call requests a new token."""
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url)
    fail_with_401(fake)
    fake.fail(body=SESSION)
    with pytest.raises(AuthenticationError):
        both.request(heygen, KEYLESS, content=one_time_body(both))
    assert sent(fake) == 1
    both.request(heygen, KEYLESS)
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]


def one_time_body(both: Both) -> Any:
    def chunks() -> Iterator[bytes]:
        yield b"{}"

    async def async_chunks() -> Any:
        yield b"{}"

    return chunks() if both.name == "sync" else async_chunks()


def test_401_from_other_origin_requests_no_new_token(both: Both) -> None:
    """The other origin did not get the token, so its 401 says nothing about the token."""
    provide = TokenProvider()
    with RawServer(http_response("{}", status="401 Unauthorized")) as other:
        to = http_response("", f"location: {other.url}/x", "connection: close", status="302 Found")
        with RawServer(to) as server:
            http = both.http(follow_redirects=True)
            heygen = both.heygen(None, bearer_token=provide, base_url=server.url, http_client=http)
            with pytest.raises(AuthenticationError):
                both.call(GET, heygen)
    assert provide.calls == 1
    assert b"authorization" in server.heads[0].lower()
    assert len(other.heads) == 1
    assert b"authorization" not in other.heads[0].lower()


# -- event streams and text streams ---------------------------------------------------------------


def test_event_stream_after_new_token(both: Both, fake: FakeHeyGen) -> None:
    provide = TokenProvider()
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url)
    fail_with_401(fake)
    fake.fail(body='data: {"words": []}\n\n', content_type="text/event-stream")
    assert len(both.call(WORDS, heygen)) == 1
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]


def test_append_after_new_token(both: Both, fake: FakeHeyGen) -> None:
    fake.bearer_tokens.add("same")
    heygen = both.heygen(None, bearer_token=lambda: "same", base_url=fake.url)

    stream = heygen.open_text_stream("a", "v", "Hi ")
    if both.name == "async":
        stream = both.run(stream)
    fake.fail(401, path="/text$")
    both.run(stream.write("there. "))
    both.run(stream.close())
    assert fake.text(stream.stream_id) == "Hi there. "
    assert stream.stats.retries == 0


def test_text_stream_continues_after_token_expired(both: Both, fake: FakeHeyGen) -> None:
    provide = TokenProvider()
    fake.bearer_tokens = {"token-1"}
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url)
    stream = heygen.open_text_stream("a", "v", "Hi ")
    if both.name == "async":
        stream = both.run(stream)
    fake.bearer_tokens = {"token-2"}  # the first has expired
    both.run(stream.write("there. "))
    both.run(stream.close())
    assert fake.text(stream.stream_id) == "Hi there. "


def test_append_without_token_is_unsent(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    """Without a token nothing is sent, so it is certain that the text did not arrive."""
    fake.bearer_tokens.add("token-1")
    broken = RuntimeError("token server down")
    provide = TokenProvider(None, *[broken] * 9)
    heygen = both.heygen(None, bearer_token=provide, base_url=fake.url, max_retries=0)
    stream = heygen.open_text_stream("a", "v", "Hi ")
    if both.name == "async":
        stream = both.run(stream)
    fake.fail(401, path="/text$")
    with pytest.raises(APIConnectionError) as caught:
        both.run(stream.write("there. "))
        both.run(stream.flush())
    assert caught.value.unsent_text == "there. "
    assert fake.text(stream.stream_id) == "Hi "
    with pytest.raises(APIConnectionError):
        both.run(stream.cancel())


# -- failing callables ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "problem", [RuntimeError("why"), OSError("why"), httpx.ConnectError("why"), TimeoutError("why")]
)
@pytest.mark.parametrize("deadline", [None, 20.0])
def test_exception_of_callable_raises_connection_error(
    both: Both, fake: FakeHeyGen, in_both_forms: Any, problem: Exception, deadline: float | None
) -> None:
    provide = TokenProvider(problem, None)
    heygen = both.heygen(
        None, bearer_token=in_both_forms(provide), base_url=fake.url, deadline=deadline
    )
    with pytest.raises(APIConnectionError, match=type(problem).__name__) as caught:
        both.request(heygen, KEYED)
    assert caught.value.__cause__ is problem
    assert not caught.value.may_have_been_processed
    assert caught.value.idempotency_key
    assert sent(fake) == 0
    assert provide.calls == 1  # it is not retried: a callable can do that itself
    fake.fail(body=SESSION)
    both.request(heygen, KEYED)
    assert tokens_sent(fake) == ["Bearer token-2"]


def test_exception_of_callable_after_401(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(
        None, bearer_token=TokenProvider(None, RuntimeError("why")), base_url=fake.url
    )
    fail_with_401(fake)
    fake.fail(body=SESSION)
    with pytest.raises(APIConnectionError, match="RuntimeError"):
        both.call(GET, heygen)
    both.call(GET, heygen)
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-3"]


@pytest.mark.parametrize("token", ["", " ", "a b", "a\nb", "é", None, 5, b"token", ["token"]])
def test_invalid_token_is_refused(both: Both, fake: FakeHeyGen, token: Any) -> None:
    heygen = both.heygen(None, bearer_token=lambda: token, base_url=fake.url)
    with pytest.raises(UsageError, match="bearer_token"):
        both.call(GET, heygen)
    assert sent(fake) == 0


def test_whitespace_around_token_is_removed(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(None, bearer_token=lambda: " token\n", base_url=fake.url))
    assert tokens_sent(fake) == ["Bearer token"]


def test_async_callable_needs_async_client(clean_env: None, fake: FakeHeyGen) -> None:
    coroutine_function = as_coroutine_function(TokenProvider())
    with pytest.raises(UsageError, match="AsyncHeyGen"):
        HeyGen(bearer_token=coroutine_function)
    disguised: Any = functools.partial(lambda: coroutine_function())
    with (
        HeyGen(bearer_token=disguised, base_url=fake.url) as heygen,
        pytest.raises(UsageError, match="AsyncHeyGen"),
    ):
        GET.sync("s1", client=heygen.api)


def test_key_and_callable_together_are_refused(both: Both) -> None:
    with pytest.raises(UsageError, match="not both"):
        both.heygen("test", bearer_token=lambda: "test")


# -- concurrent requests --------------------------------------------------------------------------

MANY = 20


class TokenServer:
    """A server that answers 401 to old tokens, once `hold` requests have arrived."""

    def __init__(self, hold: int) -> None:
        self.accepted: set[str] = set()
        self.seen_tokens: list[str] = []
        self._hold = hold
        self._enough: asyncio.Event | None = None
        self._thread = ServerThread(Starlette(routes=[Route("/{_:path}", self._get)]))

    async def _get(self, request: Request) -> JSONResponse:
        self._enough = self._enough or asyncio.Event()
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.seen_tokens.append(token)
        if token in self.accepted:
            return JSONResponse(SESSION)
        if len(self.seen_tokens) >= self._hold:
            self._enough.set()
        await asyncio.wait_for(self._enough.wait(), 20)
        return JSONResponse({}, 401)

    def __enter__(self) -> str:
        return f"http://127.0.0.1:{self._thread.start('127.0.0.1', 0)}"

    def __exit__(self, *_: object) -> None:
        self._thread.stop()


def test_concurrent_threads_request_one_new_token(clean_env: None) -> None:
    quick = TokenProvider()

    def provide() -> str:
        time.sleep(0.2)  # meanwhile the others start to wait
        return quick()

    server = TokenServer(hold=MANY)
    server.accepted.add("token-2")
    failures: list[BaseException] = []
    with server as url, HeyGen(bearer_token=provide, base_url=url, max_retries=0) as heygen:

        def run() -> None:
            try:
                GET.sync("s1", client=heygen.api)
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=run) for _ in range(MANY)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert failures == []
    assert quick.calls == 2
    assert sorted(server.seen_tokens) == ["token-1"] * MANY + ["token-2"] * MANY


async def test_concurrent_tasks_request_one_new_token(clean_env: None) -> None:
    provide = TokenProvider()

    async def slow() -> str:
        await asyncio.sleep(0.2)  # meanwhile the others start to wait
        return provide()

    server = TokenServer(hold=MANY)
    server.accepted.add("token-2")
    with server as url:
        async with AsyncHeyGen(bearer_token=slow, base_url=url, max_retries=0) as heygen:
            calls = [GET.asyncio("s1", client=heygen.api) for _ in range(MANY)]
            await asyncio.gather(*calls)
    assert provide.calls == 2
    assert sorted(server.seen_tokens) == ["token-1"] * MANY + ["token-2"] * MANY


async def test_late_401_keeps_newer_token(clean_env: None) -> None:
    """Two requests carry token-1. One gets its 401 only after the other one has token-2."""
    provide = TokenProvider()
    tokens: list[str] = []

    async def get(request: Request) -> JSONResponse:
        token = request.headers["authorization"]
        tokens.append(f"{request.url.path[-2:]} {token}")
        if token == "Bearer token-2":
            return JSONResponse(SESSION)
        if request.url.path.endswith("s1"):
            while not late.is_set():
                await asyncio.sleep(0.005)
        return JSONResponse({}, 401)

    late = threading.Event()
    server = ServerThread(Starlette(routes=[Route("/{_:path}", get)]))
    url = f"http://127.0.0.1:{server.start('127.0.0.1', 0)}"
    try:
        async with AsyncHeyGen(bearer_token=provide, base_url=url) as heygen:
            first = asyncio.create_task(GET.asyncio("s1", client=heygen.api))
            while not tokens:
                await asyncio.sleep(0.005)
            await GET.asyncio("s2", client=heygen.api)
            late.set()
            await first
    finally:
        late.set()
        server.stop()
    assert provide.calls == 2
    assert tokens[-1] == "s1 Bearer token-2"


def test_waiting_threads_share_the_failure(clean_env: None, fake: FakeHeyGen) -> None:
    entered, leave, calls = threading.Event(), threading.Event(), []

    def provide() -> str:
        calls.append(1)
        entered.set()
        assert leave.wait(20)
        raise RuntimeError("down")

    failures: list[BaseException] = []
    with HeyGen(bearer_token=provide, base_url=fake.url, max_retries=0) as heygen:

        def run() -> None:
            try:
                GET.sync("s1", client=heygen.api)
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=run) for _ in range(5)]
        for thread in threads:
            thread.start()
        assert entered.wait(20)
        waiting = heygen.with_options(deadline=0.05)
        with pytest.raises(APITimeoutError) as caught:  # its deadline ends the wait
            GET.sync("s1", client=waiting.api)
        leave.set()
        for thread in threads:
            thread.join(30)
    assert not caught.value.may_have_been_processed
    assert len(failures) == 5
    assert {type(error) for error in failures} == {APIConnectionError}
    assert len({id(error) for error in failures}) == 5
    assert len(calls) <= 2  # a thread that starts late may call again
    assert sent(fake) == 0


async def test_waiting_tasks_share_the_failure(clean_env: None, fake: FakeHeyGen) -> None:
    leave, calls = asyncio.Event(), []

    async def provide() -> str:
        calls.append(1)
        await leave.wait()
        raise RuntimeError("down")

    async with AsyncHeyGen(bearer_token=provide, base_url=fake.url) as heygen:
        tasks = [asyncio.create_task(GET.asyncio("s1", client=heygen.api)) for _ in range(5)]
        while not calls:
            await asyncio.sleep(0)
        with pytest.raises(APITimeoutError) as caught:
            await GET.asyncio("s1", client=heygen.with_options(deadline=0.05).api)
        leave.set()
        failures = await asyncio.gather(*tasks, return_exceptions=True)
    assert not caught.value.may_have_been_processed
    assert {type(error) for error in failures} == {APIConnectionError}
    assert len(calls) == 1
    assert sent(fake) == 0


async def test_cancelled_token_request_is_taken_over(clean_env: None, fake: FakeHeyGen) -> None:
    leave, calls = asyncio.Event(), []

    async def provide() -> str:
        calls.append(1)
        await leave.wait()
        return "token"

    fake.fail(body=SESSION)
    async with AsyncHeyGen(bearer_token=provide, base_url=fake.url) as heygen:
        first = asyncio.create_task(GET.asyncio("s1", client=heygen.api))
        second = asyncio.create_task(GET.asyncio("s1", client=heygen.api))
        await asyncio.sleep(0)
        while not calls:
            await asyncio.sleep(0)
        first.cancel()
        leave.set()
        await second
        with pytest.raises(asyncio.CancelledError):
            await first
    assert len(calls) == 2


async def test_deadline_bounds_the_token_request(clean_env: None, fake: FakeHeyGen) -> None:
    async def provide() -> str:
        await asyncio.sleep(20)
        return "token"

    async with AsyncHeyGen(bearer_token=provide, base_url=fake.url, deadline=0.05) as heygen:
        with pytest.raises(APITimeoutError) as caught:
            await APPEND.asyncio("s1", client=heygen.api, body=ARGUMENTS[APPEND]["body"])
    assert not caught.value.may_have_been_processed
    assert sent(fake) == 0


async def test_callable_that_uses_its_own_client_is_refused(
    clean_env: None, fake: FakeHeyGen
) -> None:
    async def provide() -> str:
        await heygen.videos.list()
        return "token"

    async with AsyncHeyGen(bearer_token=provide, base_url=fake.url) as heygen:
        with pytest.raises(APIConnectionError) as caught:
            async with asyncio.timeout(5):
                await heygen.videos.list()
    assert isinstance(caught.value.__cause__, UsageError)
    assert not caught.value.may_have_been_processed
    assert sent(fake) == 0
