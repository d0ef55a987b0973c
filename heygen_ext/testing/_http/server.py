"""uvicorn in a thread. This is the only module that depends on the internals of uvicorn.

Subclasses add what uvicorn lacks: the application can cut a connection, connections are counted,
and a shutdown does not wait for responses.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    from starlette.types import ASGIApp

KEEP_ALIVE = 300
"""Seconds until an idle connection is closed: longer than any client's connection pool waits."""


class Connections(NamedTuple):
    """The number of TCP connections to the fake."""

    accepted: int
    """How many the fake has accepted since it was created."""
    open: int
    """How many are open now."""


class _Loop(asyncio.SelectorEventLoop):
    """An event loop that goes on while a test has frozen the time, with freezegun for instance."""

    def time(self, now: Callable[[], float] = time.monotonic) -> float:
        """Return the real time: a default is not replaced."""
        return now()


class _State(ServerState):
    accepted = 0


class Connection(H11Protocol):
    """An HTTP/1.1 connection. The application finds it in `scope["state"]["connection"]`."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, "connection": self}, _loop)
        self.access_log = False  # Not in Config: that would silence every uvicorn in the process.
        self.gone = asyncio.Event()
        """Set when the client or a fault has closed the connection."""
        self.lost = asyncio.Event()
        """Set when uvicorn has noticed it too. It then expects no response any more."""
        self.on_gone: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Count the connection."""
        if isinstance(self.server_state, _State):
            self.server_state.accepted += 1
        # A response is sent as head and body. Without TCP_NODELAY the body waits 40 ms for an
        # acknowledgement. asyncio sets it only on sockets with an explicit protocol number.
        raw = transport.get_extra_info("socket")
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)

    def eof_received(self) -> None:
        """Note that the client has closed, one turn of the loop before `connection_lost`."""
        self._set_gone()
        super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is closed."""
        self._set_gone()
        super().connection_lost(exc)
        self.lost.set()

    def cut(self, reset: bool) -> None:
        """Close the connection: at once with a TCP reset, or in order after pending writes."""
        if reset:
            # With a linger time of 0 s the kernel sends RST and drops undelivered data.
            linger = struct.pack("ii", 1, 0)
            raw = self.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.transport.abort()
        else:
            self.transport.close()

    def _set_gone(self) -> None:
        self.gone.set()
        if self.on_gone is not None:
            self.on_gone()


class _Server(Server):
    def __init__(self, config: Config, state: _State) -> None:
        super().__init__(config)
        self.server_state = state
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        # The original polls ten times a second.
        assert self._stop is not None
        await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # asyncio reports an accepted connection a few turns later, and never if its server is
        # closed before that. Then the socket would stay open.
        for listener in [each for server in self.servers for each in server.sockets]:
            asyncio.get_running_loop().remove_reader(listener.fileno())
        for _ in range(3):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # Lets connection_lost run.
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for server in self.servers:
            await server.wait_closed()

    def stop(self) -> None:
        if self._stop is not None:
            self._stop.set()


class ServerThread:
    """Runs an ASGI application on a loopback socket, in a thread. It can be started again."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._state = _State()
        self._accepted_before = 0
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether the server runs."""
        return self._thread is not None

    @property
    def connections(self) -> Connections:
        """The number of connections that were accepted and are open."""
        return Connections(
            self._accepted_before + self._state.accepted, len(self._state.connections)
        )

    def call(self, function: Callable[[], None]) -> None:
        """Run `function` in the event loop of the server soon. Does nothing if it is stopped."""
        server = self._server
        if server is not None and server.loop is not None and not server.loop.is_closed():
            try:
                server.loop.call_soon_threadsafe(function)
            except RuntimeError:  # The loop was closed in the meantime.
                return

    def start(self, host: str, port: int) -> int:
        """Listen, serve, and return the port. Raises OSError if the address is in use."""
        try:
            listener = socket.create_server((host, port), backlog=2048)
        except OSError as error:
            text = f"cannot listen on {host}:{port}: {error.strerror or error}"
            raise OSError(error.errno, text) from None
        self._accepted_before += self._state.accepted
        self._state = _State()
        config = Config(
            self._app,
            http=Connection,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        server = _Server(config, self._state)
        failures: list[BaseException] = []

        def run() -> None:
            try:
                with asyncio.Runner(loop_factory=_Loop) as runner:
                    runner.run(server.serve(sockets=[listener]))
            except BaseException as error:
                failures.append(error)
            finally:
                listener.close()
                server.ready.set()

        thread = threading.Thread(target=run, name="FakeHeyGen", daemon=True)
        thread.start()
        server.ready.wait()
        if failures:
            thread.join()
            raise RuntimeError("the fake server did not start") from failures[0]
        self._server, self._thread = server, thread
        return int(listener.getsockname()[1])

    def stop(self) -> None:
        """Close all connections, cancel all requests and end the thread."""
        if self._thread is not None and self._server is not None:
            self.call(self._server.stop)
            self._thread.join()
        self._thread = self._server = None
