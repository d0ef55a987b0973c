"""Between the socket and the API: recording, orders to fail, latency, request ids."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .._realtime.sessions import Settings
from .faults import Fault, FaultQueue
from .request_log import RecordedRequest, RequestLog
from .server import Connection

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class _Over(Exception):
    """Nothing more is to be sent for this request."""


class Wire:
    """An ASGI application around the API."""

    def __init__(
        self, api: ASGIApp, log: RequestLog, faults: FaultQueue, settings: Settings
    ) -> None:
        self._api = api
        self._log = log
        self._faults = faults
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        connection: Connection = scope["state"]["connection"]
        log = self._log
        query = scope["query_string"].decode("latin-1")
        request = log.open(scope["method"], scope["path"], query, scope["headers"])
        connection.on_gone = lambda: log.close(request)
        try:
            try:
                body = await _read(receive)
                if body is not None:
                    request.body = body
                    await self._answer(scope, request, connection, send)
            except _Over:
                await connection.lost.wait()
        except asyncio.CancelledError:
            # Only stopping the server cancels requests; their connections are gone by then.
            if not connection.gone.is_set():
                raise
        finally:
            connection.on_gone = None
            log.close(request)

    async def _answer(
        self, scope: Scope, request: RecordedRequest, connection: Connection, send: Send
    ) -> None:
        order = self._faults.take(request)
        wait = self._settings.latency + (order.delay if order else 0.0)
        receive = _replay(request.body)
        if order is not None and order.processed == "late":
            await asyncio.sleep(wait)  # also when the caller has gone by then
            wait = 0.0
        answer = _Answer(self._log, request, connection, send, order, wait)
        if order is None or order.real:
            await self._api(scope, receive, answer.send)
            return
        status = 200
        if order.processed:
            status = await _effect(self._api, scope, receive)
        if order.silent:
            await answer.pause()
            await answer.cut()
        await answer.send(
            {
                "type": "http.response.start",
                "status": order.status or status,
                "headers": [
                    (b"content-type", order.content_type.encode("latin-1")),
                    (b"content-length", str(len(order.body or b"")).encode()),
                ],
            }
        )
        await answer.send({"type": "http.response.body", "body": order.body or b""})


class _Answer:
    """Sends an answer, the way the order wants it."""

    def __init__(
        self,
        log: RequestLog,
        request: RecordedRequest,
        connection: Connection,
        send: Send,
        order: Fault | None,
        wait: float,
    ) -> None:
        self._log = log
        self._request = request
        self._connection = connection
        self._send = send
        self._order = order
        self._wait = wait
        self._left = order.cut_body_at if order else None

    async def send(self, message: Message) -> None:
        """Pass one ASGI message on."""
        if message["type"] == "http.response.start":
            await self.pause()
            headers = [*message["headers"], (b"x-request-id", self._request.request_id.encode())]
            if self._order is not None:
                headers = _changed(headers, self._order)
            self._request.status = message["status"]
            await self._send({**message, "headers": headers})
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        if self._left is not None:
            ends_here = len(body) >= self._left if more else len(body) > self._left
            if ends_here:
                part = body[: self._left]
                await self._send({"type": message["type"], "body": part, "more_body": True})
                await self.cut()
            self._left -= len(body)
        if not more:
            # Before the bytes leave: the caller may send the next request as soon as they do.
            self._log.close(self._request)
        await self._send(message)

    async def pause(self) -> None:
        """Wait as ordered, unless the caller leaves."""
        if self._wait > 0:
            try:
                async with asyncio.timeout(self._wait):
                    await self._connection.gone.wait()
            except TimeoutError:
                return
            raise _Over

    async def cut(self) -> None:
        """End the connection; always raises `_Over`."""
        self._request.cut = True
        self._log.close(self._request)
        self._connection.cut(reset=self._order is not None and self._order.reset)
        raise _Over


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None if the caller left before its end."""
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


async def _effect(api: ASGIApp, scope: Scope, receive: Receive) -> int:
    """Let the API do what the request asks; the status it would have answered."""
    statuses: list[int] = []

    async def note(message: Message) -> None:
        # Everything is done before the first message: what would follow is only the answer.
        statuses.append(message["status"])
        raise _Over

    try:
        await api(scope, receive, note)
    except _Over:
        return statuses[0]
    raise RuntimeError("the API answered nothing")


def _changed(headers: list[tuple[bytes, bytes]], order: Fault) -> list[tuple[bytes, bytes]]:
    ordered = {name.encode("latin-1"): value for name, value in order.headers.items()}
    kept = [(name, value) for name, value in headers if name not in ordered]
    added = [(k, v.encode("latin-1")) for k, v in ordered.items() if v is not None]
    return kept + added
