"""Runs one scenario with `HeyGen` and with `AsyncHeyGen`, in blocking calls; a raw HTTP server."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

from heygen_api.types import Operation

from heygen_ext import AsyncHeyGen, HeyGen
from heygen_ext.testing import FakeHeyGen
from support.http_library import httpx

PATH = "/v3/avatar-realtime"

SESSION = {"data": {"stream_id": "s1", "status": "pending"}}

# Arguments of `fake.fail` that leave a request without a complete response. For "read timeout", the
# client needs the options of `timing_out`.
CUT: dict[str, dict[str, Any]] = {
    "closed": {"cut": True},
    "reset": {"cut": "reset"},
    "cut in the body": {"body": SESSION, "cut_body_at": 5},
    "read timeout": {"delay": 2.0, "body": SESSION},
    "closed after it was processed": {"cut": True, "processed": True},
}

KEYED = Operation("make_thing", "POST", "/v3/things", idempotency_key=True, multipart=False)
KEYLESS = Operation("do_thing", "POST", "/v3/things", idempotency_key=False, multipart=False)


def plain(method: str) -> Operation:
    """Return an operation with this method and without a body."""
    return Operation("plain", method, "/v3/things", idempotency_key=False, multipart=False)


class Both:
    """Makes and calls the synchronous client. `BothAsync` does the same with the asyncio client."""

    name = "sync"
    heygen_class: Any = HeyGen

    def __init__(self) -> None:
        self._made: list[Any] = []

    def heygen(self, api_key: str | None = "test", **options: Any) -> Any:
        """Return a client that is closed after the test."""
        return self._keep(self.heygen_class(api_key, **options))

    def http(self, **options: Any) -> Any:
        """Return a client of the test's HTTP library that is closed after the test."""
        if hooks := options.get("event_hooks"):
            options["event_hooks"] = {k: [self.hook(h) for h in v] for k, v in hooks.items()}
        return self._keep(self.http_class()(**options))

    def _keep(self, made: Any) -> Any:
        self._made.append(made)
        return made

    def hook(self, function: Callable[[Any], Any]) -> Any:
        return function

    def end(self, response: httpx.Response) -> Any:
        """A response hook that closes the response."""
        return response.close()

    def http_class(self) -> Any:
        return httpx.Client

    def run(self, result: Any) -> Any:
        """Return `result`; a coroutine is run first, and its result returned."""
        return result

    def call(self, function: ModuleType, client: Any, **changes: Any) -> Any:
        """Call a generated function with valid arguments. Events are returned as a list."""
        from support.realtime import ARGUMENTS, WORDS

        arguments = {**ARGUMENTS[function], **changes, "client": client.api}
        if function is WORDS:
            return self.events(function, arguments)
        return self.run(self.function(function)(**arguments))

    def at_once(self, call: Callable[[], Any], count: int) -> list[Any]:
        """Make a call many times concurrently, in threads or tasks. Return the results."""
        with ThreadPoolExecutor(count) as threads:
            return [future.result() for future in [threads.submit(call) for _ in range(count)]]

    def function(self, module: ModuleType) -> Any:
        return module.sync

    def detailed(self, module: ModuleType) -> Any:
        return module.sync_detailed

    def events(self, module: ModuleType, arguments: dict[str, Any]) -> list[Any]:
        return list(module.sync(**arguments))

    def request(self, client: Any, operation: Operation, **kwargs: Any) -> Any:
        """Call `operation` as its generated function would. Returns the decoded JSON."""
        kwargs = {"method": operation.method, "url": operation.path, **kwargs}
        if operation.method == "POST" and not kwargs.keys() & {"json", "content", "files"}:
            kwargs["json"] = {}
        return self.run(client.api.request(operation, lambda: kwargs, read_json)).parsed

    def close(self, client: Any) -> None:
        client.close()

    def finish(self) -> None:
        for made in reversed(self._made):
            self.close(made)


class BothAsync(Both):
    """Makes and calls the asyncio client. Every call blocks until it is done."""

    name = "async"
    heygen_class = AsyncHeyGen

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()

    def hook(self, function: Callable[[Any], Any]) -> Any:
        async def hook(value: Any) -> None:
            if (result := function(value)) is not None:
                await result

        return hook

    def end(self, response: httpx.Response) -> Any:
        return response.aclose()

    def http_class(self) -> Any:
        return httpx.AsyncClient

    def run(self, result: Any) -> Any:
        async def wait() -> Any:
            return await result

        return self._runner.run(wait())

    def at_once(self, call: Callable[[], Any], count: int) -> list[Any]:
        async def gathered() -> list[Any]:
            return await asyncio.gather(*(call() for _ in range(count)))

        results: list[Any] = self.run(gathered())
        return results

    def function(self, module: ModuleType) -> Any:
        return module.asyncio

    def detailed(self, module: ModuleType) -> Any:
        return module.asyncio_detailed

    def events(self, module: ModuleType, arguments: dict[str, Any]) -> list[Any]:
        async def listed() -> list[Any]:
            return [event async for event in module.asyncio(**arguments)]

        return list(self.run(listed()))

    def close(self, client: Any) -> None:
        self.run(client.aclose())

    def finish(self) -> None:
        super().finish()
        self._runner.close()


def read_json(response: httpx.Response) -> Any:
    return json.loads(response.content)


def http_response(
    body: bytes | str, *headers: str, status: str = "200 OK", sized: bool = True
) -> bytes:
    """Return an HTTP response as bytes."""
    body = body.encode() if isinstance(body, str) else body
    size = [f"content-length: {len(body)}"] if sized else []
    head = "\r\n".join([f"HTTP/1.1 {status}", *size, *headers])
    return head.encode() + b"\r\n\r\n" + body


class RawServer:
    """A loopback server that sends bytes to the first request of each connection.

    Args:
        reply: The bytes to send, or a function that gets the connection and the head of the
            request. The connection is closed afterwards.

    `heads` has the head of each request that arrived.
    """

    def __init__(self, reply: bytes | Callable[[socket.socket, bytes], None]) -> None:
        self.heads: list[bytes] = []
        self._reply = reply
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._open: list[socket.socket] = []

    def __enter__(self) -> RawServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):  # ends `accept`
            self._listener.shutdown(socket.SHUT_RDWR)
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            with connection, contextlib.suppress(OSError):
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = connection.recv(65536)
            if not more:
                return
            head += more
        self.heads.append(head)
        if isinstance(self._reply, bytes):
            connection.sendall(self._reply)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):  # unread bytes would turn the close into a reset
                pass
        else:
            self._reply(connection, head)


def sent(fake: FakeHeyGen, expected: int = 0) -> int:
    """Return how many requests arrived. Waits up to 20 s for those `expected`.

    A request that timed out may arrive after the call has failed.
    """
    until = time.monotonic() + 20
    while len(fake.requests) < expected and time.monotonic() < until:
        time.sleep(0.005)
    return len(fake.requests)


def timing_out(both: Both, failure: object, attempts: int | None = None) -> dict[str, Any]:
    """Return client options for a failure of CUT: with "read timeout", reading times out at once.

    `attempts` limits that to the first ones. The others may take long on a busy machine.
    """
    if failure != "read timeout":
        return {}
    numbers = itertools.count()

    def shorten(request: httpx.Request) -> None:
        if attempts is None or next(numbers) < attempts:
            request.extensions["timeout"] = {**request.extensions["timeout"], "read": 0.05}

    return {"http_client": both.http(event_hooks={"request": [shorten]})}


def closed_port() -> str:
    """Return the address of a loopback port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


def through(both: Both, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
    """Return a client whose requests are answered by a function, without a server."""
    http = both.http(transport=httpx.MockTransport(handler))
    return both.heygen(http_client=http, base_url="https://heygen.test", max_retries=0)
