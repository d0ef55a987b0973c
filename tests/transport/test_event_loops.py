"""Another event loop, one that is closed, or none at all: errors of this package say what to do."""

from __future__ import annotations

import asyncio
import gc
import time
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from heygen_api.models import CreateAvatarVideoResponse
from support.blocking import SESSION, Both, RawServer, http_response, sent
from support.http_library import httpx
from support.realtime import APPEND, GET, WORDS

from heygen_ext import APIConnectionError, AsyncHeyGen, HeyGen, UsageError
from heygen_ext.testing import FakeHeyGen

Use = Callable[[AsyncHeyGen], Coroutine[Any, Any, object]]


def without_loop(coroutine: Coroutine[Any, Any, object]) -> object:
    """Run a coroutine that waits for nothing, as trio would: there is no loop of asyncio."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waits")


async def use_words(heygen: AsyncHeyGen) -> object:
    return [word async for word in heygen.words("s1")]


async def use_events(heygen: AsyncHeyGen) -> object:
    speech = heygen.models.stream_speech(text="Hi.", voice_id="v", language="en")
    return [event async for event in speech]


async def use_page(heygen: AsyncHeyGen) -> object:
    return [video async for video in heygen.videos.list()]


async def open_stream(heygen: AsyncHeyGen) -> None:
    async with heygen.open_text_stream("look_1", "v_1", "Hi "):
        raise AssertionError("it is open")


async def attach_stream(heygen: AsyncHeyGen) -> None:
    async with heygen.attach_text_stream("s1"):
        raise AssertionError("it is open")


USES: dict[str, Use] = {
    "call": lambda heygen: heygen.videos.get("v1"),
    "page": use_page,
    "words": use_words,
    "close words": lambda heygen: heygen.words("s1").aclose(),
    "events": use_events,
    "wait": lambda heygen: heygen.wait(CreateAvatarVideoResponse(video_id="v1", status="waiting")),
    "wait_for": lambda heygen: heygen.wait_for("video", "v1"),
    "upload": lambda heygen: heygen.upload(__file__),
    "upload_batch": lambda heygen: heygen.upload_batch([__file__]),
    "download": lambda heygen: heygen.download("https://127.0.0.1:9/x", "/nowhere/x"),
    "open": open_stream,
    "attach": attach_stream,
    "write": lambda heygen: heygen.attach_text_stream("s1").write("x"),
    "write_all": lambda heygen: heygen.attach_text_stream("s1").write_all(iter("x")),
    "flush": lambda heygen: heygen.attach_text_stream("s1").flush(),
    "close": lambda heygen: heygen.attach_text_stream("s1").close(),
    "cancel": lambda heygen: heygen.attach_text_stream("s1").cancel(),
    "detach": lambda heygen: heygen.attach_text_stream("s1").detach(),
    "url": lambda heygen: heygen.attach_text_stream("s1").wait_for_hls_url(),
}


@asynccontextmanager
async def used(fake: FakeHeyGen) -> AsyncIterator[AsyncHeyGen]:
    """A client that has a connection, which nothing closes."""
    fake.fail(body=SESSION)
    heygen = AsyncHeyGen("test", base_url=fake.url)
    await GET.asyncio("s1", client=heygen.api)
    yield heygen


async def make(fake: FakeHeyGen) -> AsyncHeyGen:
    async with used(fake) as heygen:
        return heygen


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_without_asyncio(clean_env: None, fake: FakeHeyGen, use: Use) -> None:
    heygen = AsyncHeyGen("test", base_url=fake.url)
    with pytest.raises(UsageError, match="In trio, use HeyGen") as caught:
        without_loop(use(heygen))
    assert sent(fake) == 0
    assert "trio.to_thread.run_sync(heygen.videos.list)" in str(caught.value)
    assert hasattr(HeyGen("test", base_url=fake.url).videos, "list_videos_v3")


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_without_a_task(clean_env: None, fake: FakeHeyGen, use: Use) -> None:
    """trio can run as a guest in the callbacks of asyncio's loop."""
    heygen = AsyncHeyGen("test", base_url=fake.url)
    problems: list[BaseException] = []

    def callback(done: asyncio.Future[None]) -> None:
        try:
            without_loop(use(heygen))
        except Exception as problem:
            problems.append(problem)
        done.set_result(None)

    async def run() -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        loop.call_soon(callback, done)
        await done

    asyncio.run(run())
    [problem] = problems
    assert isinstance(problem, UsageError)
    assert "In trio, use HeyGen" in str(problem)
    assert sent(fake) == 0


def test_client_is_not_entered_without_asyncio(clean_env: None) -> None:
    with pytest.raises(UsageError, match="In trio, use HeyGen"):
        without_loop(AsyncHeyGen("test").__aenter__())


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_second_run(clean_env: None, fake: FakeHeyGen, use: Use) -> None:
    with asyncio.Runner() as first, asyncio.Runner() as second:
        heygen = first.run(make(fake))
        before = sent(fake)
        with pytest.raises(UsageError, match="belong to one event loop"):
            second.run(use(heygen))
        assert sent(fake) == before
        first.run(heygen.aclose())


def test_closing_in_another_loop_while_the_first_is_open(clean_env: None, fake: FakeHeyGen) -> None:
    with asyncio.Runner() as first, asyncio.Runner() as second:
        heygen = first.run(make(fake))
        with pytest.raises(UsageError, match="belong to one event loop"):
            second.run(heygen.aclose())
        first.run(asyncio.sleep(0))  # it closes the connections as soon as it runs
        first.run(heygen.api.pools.background.finish())
        assert heygen.api.http.is_closed
        second.run(heygen.aclose())
    until_closed(fake)


def test_closing_after_the_loop_was_closed(clean_env: None, fake: FakeHeyGen) -> None:
    heygen = asyncio.run(make(fake))
    with pytest.raises(UsageError, match="belong to one event loop"):
        asyncio.run(heygen.aclose())
    assert heygen.api.http.is_closed
    asyncio.run(heygen.aclose())
    collect()
    until_closed(fake)


def test_closing_without_asyncio_after_a_run(clean_env: None, fake: FakeHeyGen) -> None:
    heygen = asyncio.run(make(fake))
    with pytest.raises(UsageError, match="In trio"):
        without_loop(heygen.aclose())
    assert heygen.api.http.is_closed
    collect()
    until_closed(fake)


def test_client_that_was_not_used_is_closed_anywhere(clean_env: None, fake: FakeHeyGen) -> None:
    async def make_unused() -> AsyncHeyGen:
        return AsyncHeyGen("test", base_url=fake.url)

    heygen = asyncio.run(make_unused())
    asyncio.run(heygen.aclose())
    assert heygen.api.http.is_closed


def test_http_client_of_another_loop(clean_env: None, fake: FakeHeyGen) -> None:
    """The user shares an httpx.AsyncClient; each AsyncHeyGen is used in one loop.

    The request is sent on a connection of the loop before, and its response cannot be read.
    """
    http = httpx.AsyncClient()

    async def call(function: Any, **arguments: Any) -> None:
        heygen = AsyncHeyGen("test", base_url=fake.url, http_client=http, max_retries=0)
        await function.asyncio("s1", client=heygen.api, **arguments)

    fake.fail(body=SESSION, times=None)
    for function, body in ((GET, {}), (APPEND, {"body": {"delta": "Hi"}})):
        asyncio.run(call(GET))
        with pytest.raises(APIConnectionError, match="belong to one event loop") as caught:
            asyncio.run(call(function, **body))
        assert caught.value.may_have_been_processed
    assert "may have been processed" in str(caught.value)
    collect()


def test_words_go_on_in_another_loop(clean_env: None, fake: FakeHeyGen) -> None:
    """asyncio.run ends the iterators that it leaves. That must not look like the session's end."""
    body = 'data: {"words":[{"word":"Hi","start":0,"end":0.1}]}\n\n'
    fake.fail(path="/words$", body=body * 2, content_type="text/event-stream")

    async def begin() -> Any:
        heygen = AsyncHeyGen("test", base_url=fake.url)
        words = heygen.words("s1")
        assert (await anext(words)).word == "Hi"
        await heygen.aclose()
        return words

    words = asyncio.run(begin())
    with pytest.raises(UsageError, match="belong to one event loop"):
        asyncio.run(anext(words))
    with pytest.raises(UsageError, match="belong to one event loop"):
        asyncio.run(words.aclose())
    assert words.end_reason is None


def test_events_go_on_in_another_loop(clean_env: None) -> None:
    body = 'event: words\ndata: {"words":[]}\n\n' * 2
    reply = http_response(body, "content-type: text/event-stream")
    with RawServer(reply) as server, asyncio.Runner() as first, asyncio.Runner() as second:
        heygen = AsyncHeyGen("test", base_url=server.url)
        events = WORDS.asyncio("s1", client=heygen.api)
        first.run(anext(events))
        with pytest.raises(UsageError, match="belong to one event loop"):
            second.run(anext(events))
        first.run(heygen.aclose())


def test_client_that_is_closed_while_it_waits_for_a_token(both: Both, fake: FakeHeyGen) -> None:
    """httpx raises RuntimeError for a request on a closed client."""

    def token() -> str:
        heygen.close()
        return "token"

    async def token_async() -> str:
        await heygen.aclose()
        return "token"

    given: Any = token if both.name == "sync" else token_async
    heygen = both.heygen(None, bearer_token=given, base_url=fake.url)
    with pytest.raises(UsageError, match="closed"):
        both.call(GET, heygen)
    assert sent(fake) == 0


def collect() -> None:
    """Collect the garbage. asyncio warns of connections that it could not close."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def until_closed(fake: FakeHeyGen) -> None:
    """Wait until the server sees that its connections are closed."""
    limit = time.monotonic() + 10
    while fake.connections.open and time.monotonic() < limit:
        time.sleep(0.005)
    assert fake.connections.open == 0
