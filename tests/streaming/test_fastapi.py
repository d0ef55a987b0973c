"""Clients of a FastAPI app that disconnect in the middle of an answer end the avatar's session."""

import asyncio
import contextlib
import socket
import threading
import time

import pytest
import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import StreamingResponse
from support.http_library import httpx

from heygen_ext import AsyncHeyGen
from heygen_ext.testing import FakeHeyGen

SESSIONS = "/v3/avatar-realtime$"


@pytest.fixture
def fake():
    with FakeHeyGen(startup=0.0, max_sessions=20) as server:
        yield server


class App:
    """A FastAPI app on uvicorn, in a thread. It speaks by the client that it opens at its start."""

    def __init__(self, fake, middleware):
        self.left_over = None  # the tasks of this package after the client was closed
        self.app = app = FastAPI(lifespan=self.lifespan)
        self.heygen = AsyncHeyGen("test", base_url=fake.url)

        @app.get("/talk")
        async def talk(heygen: AsyncHeyGen = Depends(self.client)):  # noqa: B008
            return StreamingResponse(speak(heygen))

        if middleware:

            @app.middleware("http")
            async def pass_on(request: Request, call_next):
                return await call_next(request)

    async def client(self):
        yield self.heygen

    @contextlib.asynccontextmanager
    async def lifespan(self, app):
        async with self.heygen:
            yield
        names = [f"{task.get_name()} {task.get_coro()}" for task in asyncio.all_tasks()]
        self.left_over = [name for name in names if "heygen" in name]

    def __enter__(self):
        listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.server = uvicorn.Server(
            uvicorn.Config(self.app, log_config=None, timeout_graceful_shutdown=5)
        )
        self.thread = threading.Thread(target=self.server.run, args=([listener],), daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.server.should_exit = True
        self.thread.join(10)
        assert not self.thread.is_alive()


async def speak(heygen):
    async with heygen.open_text_stream("look_1", "v_1", "Hello there. ") as stream:
        for number in range(1000):
            await stream.write(f" word{number}")
            yield f"{number}\n"
            await asyncio.sleep(0.02)


def until(condition):
    """Wait for `condition`, at most 8 s."""
    end = time.monotonic() + 8
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    assert condition()


def all_cancelled(fake, count):
    return [fake.session(id).end_reason for id in fake.sessions] == ["cancelled"] * count


@pytest.mark.parametrize("middleware", [False, True], ids=["plain", "middleware"])
def test_disconnect_while_the_avatar_speaks(clean_env, fake, middleware):
    with App(fake, middleware) as app, httpx.Client() as http:
        for chunks in (1, 3):
            with http.stream("GET", f"{app.url}/talk") as response:
                lines = response.iter_lines()
                assert [next(lines) for _ in range(chunks)] == [str(n) for n in range(chunks)]
        until(lambda: all_cancelled(fake, 2))
    assert app.left_over == []
    until(lambda: fake.connections.open == 0)


@pytest.mark.parametrize("middleware", [False, True], ids=["plain", "middleware"])
def test_disconnect_while_the_session_opens(clean_env, fake, middleware):
    fake.fail(path=SESSIONS, status=None, delay=0.3, processed=True)
    with App(fake, middleware) as app:
        with httpx.Client() as http, http.stream("GET", f"{app.url}/talk") as response:
            assert response.is_success
            until(lambda: [each.path for each in fake.requests])
        until(lambda: all_cancelled(fake, 1))
    assert app.left_over == []
    until(lambda: fake.connections.open == 0)
