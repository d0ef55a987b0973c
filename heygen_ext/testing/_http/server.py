"""uvicorn in a thread: the only module that knows how it works inside.

Three things it does not offer by itself are added by subclassing: a connection that can be cut by
the application, a count of connections, and a shutdown that waits for nobody.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    from starlette.types import ASGIApp

KEEP_ALIVE = 300
"""Seconds an idle connection is kept: longer than any client's pool keeps it."""


class Connections(NamedTuple):
    """TCP connections of the fake."""

    accepted: int
    """Since the fake was made."""
    open: int
    """At this moment."""


class _State(ServerState):
    accepted = 0


class Connection(H11Protocol):
    """An HTTP/1.1 connection; the application finds it in `scope["state"]["connection"]`."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, "connection": self}, _loop)
        self.access_log = False  # here, not in Config: that would silence all of uvicorn
        self.gone = asyncio.Event()
        """Set when the other side, or a cut, has ended the connection."""
        self.lost = asyncio.Event()
        """Set when uvicorn knows it too, and expects no answer any more."""
        self.on_gone: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A client has connected."""
        if isinstance(self.server_state, _State):
            self.server_state.accepted += 1
        # asyncio does so only for sockets made with an explicit protocol number; without it each
        # answer, sent as head and body, waits 40 ms for an acknowledgement.
        raw = transport.get_extra_info("socket")
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)

    def eof_received(self) -> None:
        """The client is leaving; known one turn earlier than `connection_lost`."""
        self._leave()
        super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is no more."""
        self._leave()
        super().connection_lost(exc)
        self.lost.set()

    def cut(self, reset: bool) -> None:
        """End the connection at once, by TCP reset or, after what was written, by a FIN."""
        if reset:
            # Lingering for 0 s makes the kernel send RST and drop what was not yet delivered.
            linger = struct.pack("ii", 1, 0)
            raw = self.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.transport.abort()
        else:
            self.transport.close()

    def _leave(self) -> None:
        self.gone.set()
        if self.on_gone is not None:
            self.on_gone()


class _Server(Server):
    def __init__(self, config: Config, state: _State) -> None:
        super().__init__(config)
        self.server_state = state
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._leave: asyncio.Event | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        self._leave = asyncio.Event()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        # The original looks ten times a second whether it should end.
        assert self._leave is not None
        await self._leave.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # A connection that was accepted just now is known some turns later, and never if its
        # server is closed before: its socket would stay open.
        for listener in [each for server in self.servers for each in server.sockets]:
            asyncio.get_running_loop().remove_reader(listener.fileno())
        for _ in range(3):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # connection_lost runs
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for server in self.servers:
            await server.wait_closed()

    def leave(self) -> None:
        if self._leave is not None:
            self._leave.set()


class ServerThread:
    """Runs an ASGI application on a loopback socket until it is stopped; can be started again."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._state = _State()
        self._accepted_before = 0
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether it serves."""
        return self._thread is not None

    @property
    def connections(self) -> Connections:
        """How many there were and are."""
        return Connections(
            self._accepted_before + self._state.accepted, len(self._state.connections)
        )

    def call(self, function: Callable[[], None]) -> None:
        """Run `function` in the server's loop soon; nothing happens if it does not run."""
        server = self._server
        if server is not None and server.loop is not None and not server.loop.is_closed():
            try:
                server.loop.call_soon_threadsafe(function)
            except RuntimeError:  # it was closed just now
                return

    def start(self, host: str, port: int) -> int:
        """Listen, serve, and return the port. Raises OSError when the address is taken."""
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
                asyncio.run(server.serve(sockets=[listener]))
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
        """End all connections and requests, then the thread. Nothing is waited for."""
        if self._thread is not None and self._server is not None:
            self.call(self._server.leave)
            self._thread.join()
        self._thread = self._server = None
