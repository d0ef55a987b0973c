"""Bearer tokens from a callable: when it is called, what is repeated, and what is raised."""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from support.blocking import (
    APPEND,
    ARGUMENTS,
    GET,
    KEYED,
    KEYLESS,
    SESSION,
    WORDS,
    Both,
    RawServer,
    answer,
    sent,
)

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


class Giver:
    """Gives token-1, token-2, ...; counts how often it was called."""

    def __init__(self, *problems: Exception | None) -> None:
        self.calls = 0
        self._problems = list(problems)

    def __call__(self) -> str:
        self.calls += 1
        problem = self._problems.pop(0) if self._problems else None
        if problem is not None:
            raise problem
        return f"token-{self.calls}"


def asynchronous(give: Callable[[], str]) -> Any:
    async def ask() -> str:
        await asyncio.sleep(0)
        return give()

    return ask


@pytest.fixture(params=["plain", "asynchronous"])
def shaped(request: pytest.FixtureRequest, both: Both) -> Callable[[Callable[[], str]], Any]:
    """A callable as the client takes it; the asynchronous one takes both shapes."""
    if request.param == "plain":
        return lambda give: give
    if both.name == "sync":
        pytest.skip("HeyGen takes plain callables")
    return asynchronous


@pytest.fixture
def fake(fake: FakeHeyGen) -> FakeHeyGen:
    """A fake that knows no token yet, and answers what is authorized as well as what is not."""
    fake.bearer_tokens.clear()
    return fake


def tokens_sent(fake: FakeHeyGen) -> list[str]:
    return [request.headers["authorization"] for request in fake.requests]


def refuse(fake: FakeHeyGen, times: int | None = 1) -> None:
    fake.fail(401, times=times)


def test_it_is_called_once(both: Both, fake: FakeHeyGen, shaped: Any) -> None:
    give = Giver()
    heygen = both.heygen(None, bearer_token=shaped(give), base_url=fake.url)
    assert give.calls == 0  # not before it is needed
    fake.fail(body=SESSION, times=None)
    for client in (heygen, heygen.with_options(timeout=5), heygen):
        both.call(GET, client)
    assert give.calls == 1
    assert tokens_sent(fake) == ["Bearer token-1"] * 3
    assert all("x-api-key" not in request.headers for request in fake.requests)


@pytest.mark.parametrize("operation", [KEYED, KEYLESS])
@pytest.mark.parametrize("options", [{}, {"max_retries": 0}, {"deadline": 20.0}])
def test_a_401_calls_it_once_more_and_repeats(
    both: Both, fake: FakeHeyGen, shaped: Any, operation: Any, options: dict[str, Any]
) -> None:
    give = Giver()
    heygen = both.heygen(None, bearer_token=shaped(give), base_url=fake.url, **options)
    refuse(fake)
    fake.fail(body=SESSION, times=None)
    assert both.request(heygen, operation, json={"text": "é"}) == SESSION
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]
    first, second = fake.requests
    assert first.body == second.body
    assert first.headers.get("idempotency-key") == second.headers.get("idempotency-key")
    assert ("idempotency-key" in first.headers) == operation.idempotency_key
    both.request(heygen, operation)
    assert give.calls == 2  # the second one is kept


def test_a_second_401_is_raised(both: Both, fake: FakeHeyGen, shaped: Any) -> None:
    give = Giver()
    heygen = both.heygen(None, bearer_token=shaped(give), base_url=fake.url)
    refuse(fake, times=None)
    with pytest.raises(AuthenticationError) as caught:
        both.call(GET, heygen)
    assert (sent(fake), give.calls, caught.value.attempts) == (2, 2, 2)
    with pytest.raises(AuthenticationError):
        both.call(GET, heygen)
    assert (sent(fake), give.calls) == (4, 3)


def test_the_same_token_again_is_repeated_too(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(None, bearer_token=lambda: "same", base_url=fake.url)
    refuse(fake)
    fake.fail(body=SESSION)
    both.call(GET, heygen)
    assert tokens_sent(fake) == ["Bearer same"] * 2


@pytest.mark.parametrize("credential", [{"api_key": "k"}, {"api_key": None, "bearer_token": "t"}])
def test_what_is_no_callable_is_not_repeated(
    both: Both, fake: FakeHeyGen, credential: dict[str, Any]
) -> None:
    refuse(fake, times=None)
    with pytest.raises(AuthenticationError) as caught:
        both.call(GET, both.heygen(base_url=fake.url, **credential))
    assert (sent(fake), caught.value.attempts) == (1, 1)


@pytest.mark.parametrize("status", [403, 400, 404])
def test_other_statuses_do_not_call_it(both: Both, fake: FakeHeyGen, status: int) -> None:
    give = Giver()
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    fake.fail(status)
    fake.fail(body=SESSION)
    with pytest.raises(Exception, match=str(status)):
        both.call(GET, heygen)
    both.call(GET, heygen)
    assert give.calls == 1


def test_between_retries(both: Both, fake: FakeHeyGen, waits: list[float]) -> None:
    """The retries have their budget, the new token does not count."""
    give = Giver()
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url, max_retries=2)
    for status in (503, 401, 503, 503):
        fake.fail(status)
    with pytest.raises(InternalServerError) as caught:
        both.call(GET, heygen)
    assert caught.value.attempts == sent(fake) == 4
    assert (give.calls, len(waits)) == (2, 2)


def test_a_body_that_cannot_be_sent_again(both: Both, fake: FakeHeyGen) -> None:
    """Then the 401 is raised, and the next call asks for another token."""
    give = Giver()
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    refuse(fake)
    fake.fail(body=SESSION)
    with pytest.raises(AuthenticationError):
        both.request(heygen, KEYLESS, content=once(both))
    assert sent(fake) == 1
    both.request(heygen, KEYLESS)
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]


def once(both: Both) -> Any:
    def pieces() -> Iterator[bytes]:
        yield b"{}"

    async def async_pieces() -> Any:
        yield b"{}"

    return pieces() if both.name == "sync" else async_pieces()


def test_a_401_of_another_origin(both: Both) -> None:
    """It never saw the token, so that nothing can be wrong with it."""
    give = Giver()
    with RawServer(answer("{}", status="401 Unauthorized")) as other:
        to = answer("", f"location: {other.url}/x", "connection: close", status="302 Found")
        with RawServer(to) as server:
            http = both.http(follow_redirects=True)
            heygen = both.heygen(None, bearer_token=give, base_url=server.url, http_client=http)
            with pytest.raises(AuthenticationError):
                both.call(GET, heygen)
    assert give.calls == 1
    assert b"authorization" in server.heads[0].lower()
    assert len(other.heads) == 1
    assert b"authorization" not in other.heads[0].lower()


# -- streams --------------------------------------------------------------------------------------


def test_events_after_a_new_token(both: Both, fake: FakeHeyGen) -> None:
    give = Giver()
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    refuse(fake)
    fake.fail(body='data: {"words": []}\n\n', content_type="text/event-stream")
    assert len(both.call(WORDS, heygen)) == 1
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-2"]


def test_an_append_after_a_new_token(both: Both, fake: FakeHeyGen) -> None:
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


def test_a_stream_goes_on_after_its_token_was_refreshed(both: Both, fake: FakeHeyGen) -> None:
    give = Giver()
    fake.bearer_tokens = {"token-1"}
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url)
    stream = heygen.open_text_stream("a", "v", "Hi ")
    if both.name == "async":
        stream = both.run(stream)
    fake.bearer_tokens = {"token-2"}  # the first has expired
    both.run(stream.write("there. "))
    both.run(stream.close())
    assert fake.text(stream.stream_id) == "Hi there. "


def test_an_append_without_a_token_is_unsent(
    both: Both, fake: FakeHeyGen, waits: list[float]
) -> None:
    """That no token came says that nothing was sent: the text is not in doubt."""
    fake.bearer_tokens.add("token-1")
    broken = RuntimeError("no token today")
    give = Giver(None, *[broken] * 9)
    heygen = both.heygen(None, bearer_token=give, base_url=fake.url, max_retries=0)
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


# -- a callable that fails ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "problem", [RuntimeError("why"), OSError("why"), httpx.ConnectError("why"), TimeoutError("why")]
)
@pytest.mark.parametrize("deadline", [None, 20.0])
def test_what_it_raises(
    both: Both, fake: FakeHeyGen, shaped: Any, problem: Exception, deadline: float | None
) -> None:
    give = Giver(problem, None)
    heygen = both.heygen(None, bearer_token=shaped(give), base_url=fake.url, deadline=deadline)
    with pytest.raises(APIConnectionError, match=type(problem).__name__) as caught:
        both.request(heygen, KEYED)
    assert caught.value.__cause__ is problem
    assert not caught.value.may_have_been_processed
    assert caught.value.idempotency_key
    assert sent(fake) == 0
    assert give.calls == 1  # not retried here: a callable may do that itself
    fake.fail(body=SESSION)
    both.request(heygen, KEYED)
    assert tokens_sent(fake) == ["Bearer token-2"]


def test_what_it_raises_after_a_401(both: Both, fake: FakeHeyGen) -> None:
    heygen = both.heygen(None, bearer_token=Giver(None, RuntimeError("why")), base_url=fake.url)
    refuse(fake)
    fake.fail(body=SESSION)
    with pytest.raises(APIConnectionError, match="RuntimeError"):
        both.call(GET, heygen)
    both.call(GET, heygen)
    assert tokens_sent(fake) == ["Bearer token-1", "Bearer token-3"]


@pytest.mark.parametrize("token", ["", " ", "a b", "a\nb", "é", None, 5, b"token", ["token"]])
def test_what_is_no_token(both: Both, fake: FakeHeyGen, token: Any) -> None:
    heygen = both.heygen(None, bearer_token=lambda: token, base_url=fake.url)
    with pytest.raises(UsageError, match="bearer_token"):
        both.call(GET, heygen)
    assert sent(fake) == 0


def test_a_token_with_a_newline_around_it(both: Both, fake: FakeHeyGen) -> None:
    fake.fail(body=SESSION)
    both.call(GET, both.heygen(None, bearer_token=lambda: " token\n", base_url=fake.url))
    assert tokens_sent(fake) == ["Bearer token"]


def test_asynchronous_callables_are_for_the_asynchronous_client(
    clean_env: None, fake: FakeHeyGen
) -> None:
    ask = asynchronous(Giver())
    with pytest.raises(UsageError, match="AsyncHeyGen"):
        HeyGen(bearer_token=ask)
    disguised: Any = functools.partial(lambda: ask())
    with (
        HeyGen(bearer_token=disguised, base_url=fake.url) as heygen,
        pytest.raises(UsageError, match="AsyncHeyGen"),
    ):
        GET.sync("s1", client=heygen.api)


def test_never_both(both: Both) -> None:
    with pytest.raises(UsageError, match="not both"):
        both.heygen("test", bearer_token=lambda: "test")


# -- many at once ---------------------------------------------------------------------------------

MANY = 20


class Office:
    """A server that refuses old tokens, but only when `hold` requests with them have come."""

    def __init__(self, hold: int) -> None:
        self.good: set[str] = set()
        self.heard: list[str] = []
        self._hold = hold
        self._enough: asyncio.Event | None = None
        self._thread = ServerThread(Starlette(routes=[Route("/{_:path}", self._get)]))

    async def _get(self, request: Request) -> JSONResponse:
        self._enough = self._enough or asyncio.Event()
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.heard.append(token)
        if token in self.good:
            return JSONResponse(SESSION)
        if len(self.heard) >= self._hold:
            self._enough.set()
        await asyncio.wait_for(self._enough.wait(), 20)
        return JSONResponse({}, 401)

    def __enter__(self) -> str:
        return f"http://127.0.0.1:{self._thread.start('127.0.0.1', 0)}"

    def __exit__(self, *_: object) -> None:
        self._thread.stop()


def test_many_threads_refresh_once(clean_env: None) -> None:
    quick = Giver()

    def give() -> str:
        time.sleep(0.2)  # meanwhile the others come to wait
        return quick()

    office = Office(hold=MANY)
    office.good.add("token-2")
    failures: list[BaseException] = []
    with office as url, HeyGen(bearer_token=give, base_url=url, max_retries=0) as heygen:

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
    assert sorted(office.heard) == ["token-1"] * MANY + ["token-2"] * MANY


async def test_many_tasks_refresh_once(clean_env: None) -> None:
    give = Giver()

    async def slow() -> str:
        await asyncio.sleep(0.2)  # meanwhile the others come to wait
        return give()

    office = Office(hold=MANY)
    office.good.add("token-2")
    with office as url:
        async with AsyncHeyGen(bearer_token=slow, base_url=url, max_retries=0) as heygen:
            calls = [GET.asyncio("s1", client=heygen.api) for _ in range(MANY)]
            await asyncio.gather(*calls)
    assert give.calls == 2
    assert sorted(office.heard) == ["token-1"] * MANY + ["token-2"] * MANY


async def test_a_late_401_keeps_the_newer_token(clean_env: None) -> None:
    """Two go out with token-1; one is refused and has token-2 before the other is refused."""
    give = Giver()
    heard: list[str] = []

    async def get(request: Request) -> JSONResponse:
        token = request.headers["authorization"]
        heard.append(f"{request.url.path[-2:]} {token}")
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
        async with AsyncHeyGen(bearer_token=give, base_url=url) as heygen:
            first = asyncio.create_task(GET.asyncio("s1", client=heygen.api))
            while not heard:
                await asyncio.sleep(0.005)
            await GET.asyncio("s2", client=heygen.api)
            late.set()
            await first
    finally:
        late.set()
        server.stop()
    assert give.calls == 2
    assert heard[-1] == "s1 Bearer token-2"


def test_threads_that_waited_share_the_failure(clean_env: None, fake: FakeHeyGen) -> None:
    entered, leave, calls = threading.Event(), threading.Event(), []

    def give() -> str:
        calls.append(1)
        entered.set()
        assert leave.wait(20)
        raise RuntimeError("down")

    failures: list[BaseException] = []
    with HeyGen(bearer_token=give, base_url=fake.url, max_retries=0) as heygen:

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
        with pytest.raises(APITimeoutError) as caught:  # one that waits no longer than it may
            GET.sync("s1", client=waiting.api)
        leave.set()
        for thread in threads:
            thread.join(30)
    assert not caught.value.may_have_been_processed
    assert len(failures) == 5
    assert {type(error) for error in failures} == {APIConnectionError}
    assert len({id(error) for error in failures}) == 5
    assert len(calls) <= 2  # a thread that started late may have asked anew
    assert sent(fake) == 0


async def test_tasks_that_waited_share_the_failure(clean_env: None, fake: FakeHeyGen) -> None:
    leave, calls = asyncio.Event(), []

    async def give() -> str:
        calls.append(1)
        await leave.wait()
        raise RuntimeError("down")

    async with AsyncHeyGen(bearer_token=give, base_url=fake.url) as heygen:
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


async def test_a_cancelled_asker_leaves_the_asking_to_the_next(
    clean_env: None, fake: FakeHeyGen
) -> None:
    leave, calls = asyncio.Event(), []

    async def give() -> str:
        calls.append(1)
        await leave.wait()
        return "token"

    fake.fail(body=SESSION)
    async with AsyncHeyGen(bearer_token=give, base_url=fake.url) as heygen:
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


async def test_the_deadline_bounds_the_asking(clean_env: None, fake: FakeHeyGen) -> None:
    async def give() -> str:
        await asyncio.sleep(20)
        return "token"

    async with AsyncHeyGen(bearer_token=give, base_url=fake.url, deadline=0.05) as heygen:
        with pytest.raises(APITimeoutError) as caught:
            await APPEND.asyncio("s1", client=heygen.api, body=ARGUMENTS[APPEND]["body"])
    assert not caught.value.may_have_been_processed
    assert sent(fake) == 0


async def test_a_callable_that_uses_its_own_client_does_not_wait_for_itself(
    clean_env: None, fake: FakeHeyGen
) -> None:
    async def give() -> str:
        await heygen.videos.list_videos_v3()
        return "token"

    async with AsyncHeyGen(bearer_token=give, base_url=fake.url) as heygen:
        with pytest.raises(APIConnectionError) as caught:
            async with asyncio.timeout(5):
                await heygen.videos.list_videos_v3()
    assert isinstance(caught.value.__cause__, UsageError)
    assert not caught.value.may_have_been_processed
    assert sent(fake) == 0
