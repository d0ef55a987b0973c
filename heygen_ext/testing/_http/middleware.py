"""ASGI middleware around the application: it records requests and applies faults and latency."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._settings import Settings
from .faults import Fault, FaultQueue
from .request_log import RecordedRequest, RequestLog
from .server import Connection

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class _ResponseEnded(Exception):
    """Nothing more is to be sent: the connection was cut, or the client has closed it."""


class Middleware:
    """Passes requests to an application, and its responses back, as the faults require."""

    def __init__(
        self, app: ASGIApp, log: RequestLog, faults: FaultQueue, settings: Settings
    ) -> None:
        self._app = app
        self._log = log
        self._faults = faults
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        connection: Connection = scope["state"]["connection"]
        request = self._log.open(scope)
        connection.on_gone = lambda: self._log.close(request)
        try:
            try:
                body = await _read(receive)
                if body is not None:
                    request.body = body
                    await self._respond(scope, request, connection, send)
            except _ResponseEnded:
                await connection.lost.wait()
        except asyncio.CancelledError:
            # Only stopping the server cancels requests. Their connections are gone by then.
            if not connection.gone.is_set():
                raise
        finally:
            connection.on_gone = None
            self._log.close(request)

    async def _respond(
        self, scope: Scope, request: RecordedRequest, connection: Connection, send: Send
    ) -> None:
        fault = self._faults.take(request)
        wait = self._settings.latency + (fault.delay if fault else 0.0)
        receive = _replay(request.body)
        if fault is not None and fault.processed == "late":
            await asyncio.sleep(wait)  # Not cut short when the client closes the connection.
            wait = 0.0
        left = fault.cut_body_at if fault else None
        response = _Response(self._log, request, connection, send, fault, wait, left)
        if fault is None or fault.real:
            await self._app(scope, receive, response.send)
            return
        status = 200
        if fault.processed:
            status = await _process(self._app, scope, receive)
        if fault.silent:
            await response.pause()
            await response.cut()
        body = fault.body or b""
        headers = [
            (b"content-type", fault.content_type.encode("latin-1")),
            (b"content-length", str(len(body)).encode()),
        ]
        start = {"type": "http.response.start", "status": fault.status or status}
        await response.send({**start, "headers": headers})
        await response.send({"type": "http.response.body", "body": body})


@dataclass(slots=True, eq=False)
class _Response:
    """Sends a response as a fault requires."""

    log: RequestLog
    request: RecordedRequest
    connection: Connection
    send_message: Send
    fault: Fault | None
    wait: float
    left: int | None
    """The number of bytes of the body after which the connection is cut."""

    async def send(self, message: Message) -> None:
        """Send one ASGI message."""
        if message["type"] == "http.response.start":
            await self.pause()
            headers = [*message["headers"], (b"x-request-id", self.request.request_id.encode())]
            if self.fault is not None:
                headers = _changed(headers, self.fault)
            self.request.status = message["status"]
            await self.send_message({**message, "headers": headers})
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        if self.left is not None:
            ends_here = len(body) >= self.left if more else len(body) > self.left
            if ends_here:
                part = body[: self.left]
                await self.send_message({"type": message["type"], "body": part, "more_body": True})
                await self.cut()
            self.left -= len(body)
        if not more:
            # Before the bytes are sent: the client may send its next request as soon as they are.
            self.log.close(self.request)
        await self.send_message(message)

    async def pause(self) -> None:
        """Wait for the latency and the delay, or until the client closes the connection."""
        if self.wait > 0:
            try:
                async with asyncio.timeout(self.wait):
                    await self.connection.gone.wait()
            except TimeoutError:
                return
            raise _ResponseEnded

    async def cut(self) -> None:
        """Close the connection and raise `_ResponseEnded`."""
        self.request.cut = True
        self.log.close(self.request)
        self.connection.cut(reset=self.fault is not None and self.fault.reset)
        raise _ResponseEnded


async def _read(receive: Receive) -> bytes | None:
    """Return the whole body, or None if the client closed the connection before its end."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _process(app: ASGIApp, scope: Scope, receive: Receive) -> int:
    """Let the application carry out the request. Return the status of its response."""
    statuses: list[int] = []

    async def discard(message: Message) -> None:
        # The application does all its work before the first message.
        statuses.append(message["status"])
        raise _ResponseEnded

    try:
        await app(scope, receive, discard)
    except _ResponseEnded:
        return statuses[0]
    raise RuntimeError("the application sent no response")


def _changed(headers: list[tuple[bytes, bytes]], fault: Fault) -> list[tuple[bytes, bytes]]:
    """Return the headers of a response with the changes of a fault."""
    changes = {name.encode("latin-1"): value for name, value in fault.headers.items()}
    kept = [(name, value) for name, value in headers if name not in changes]
    added = [(k, v.encode("latin-1")) for k, v in changes.items() if v is not None]
    return kept + added
