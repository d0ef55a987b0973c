"""The operations of Avatar Realtime over HTTP. Statuses and bodies are those of the document."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .._http.errors import ApiError
from .._http.responses import json_response
from .bodies import read_append, read_create
from .notifier import Notifier
from .session import SessionEnded
from .sessions import SessionStore

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .._http.server import Connection
    from .speech import Unit

_PATH = "/v3/avatar-realtime"


def realtime_routes(store: SessionStore, notifier: Notifier) -> list[Route]:
    """Return the routes of all operations.

    Requests come authenticated: `scope["state"]["owner"]` is the account of the caller.
    """
    operations = _Operations(store, notifier)
    words = _WordStream(store, notifier)
    return [
        Route(_PATH + "/{stream_id}/text", operations.append, methods=["POST"]),
        Route(_PATH + "/{stream_id}", operations.get, methods=["GET"]),
        Route(_PATH, operations.create, methods=["POST"]),
        Route(_PATH + "/{stream_id}/cancel", operations.cancel, methods=["POST"]),
        Route(_PATH + "/{stream_id}/words", words, methods=["GET"]),
    ]


class _Operations:
    """The operations that have a JSON response."""

    def __init__(self, store: SessionStore, notifier: Notifier) -> None:
        self._store = store
        self._notifier = notifier

    async def create(self, request: Request) -> Response:
        kind, text = read_create(_content_type(request), await request.body())
        stream_id = self._store.create(request.state.owner, kind, text)
        return json_response(201, {"data": {"stream_id": stream_id}})

    async def get(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        return json_response(200, {"data": self._store.view(request.state.owner, stream_id)})

    async def append(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        delta, final = read_append(_content_type(request), await request.body())
        try:
            total = self._store.append(request.state.owner, stream_id, delta, final)
        except SessionEnded as ended:
            # The document describes this 410 in the append's text but does not list it.
            raise ApiError(410, f"The stream takes no more text ({ended}).") from None
        self._notifier.notify(stream_id)
        return json_response(202, {"data": {"ok": True, "buffered_bytes": total}})

    async def cancel(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        cancelled = self._store.cancel(request.state.owner, stream_id)
        self._notifier.notify(stream_id)
        return json_response(202, {"data": {"stream_id": stream_id, "cancelled": cancelled}})


class _WordStream:
    """`GET /v3/avatar-realtime/{stream_id}/words`, as server-sent events."""

    def __init__(self, store: SessionStore, notifier: Notifier) -> None:
        self._store = store
        self._notifier = notifier

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        stream_id = scope["path_params"]["stream_id"]
        owner = scope["state"]["owner"]
        connection: Connection = scope["state"]["connection"]
        cursor = 0
        self._store.words(owner, stream_id, cursor)  # Raises the 404 before the response begins.
        headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        with self._notifier.subscribe(stream_id) as changed:
            while not connection.gone.is_set():
                changed.clear()
                try:
                    spoken, wait = self._store.words(owner, stream_id, cursor)
                except ApiError:  # The session vanished. The stream ends without its end event.
                    break
                cursor = spoken.cursor
                events = b"".join(_words_event(batch) for batch in spoken.batches)
                if spoken.reason is not None:
                    end = json.dumps({"reason": spoken.reason})
                    events += f"event: end\ndata: {end}\n\n".encode()
                if events:
                    message = {"type": "http.response.body", "body": events, "more_body": True}
                    await send(message)
                if spoken.reason is not None:
                    break
                await _wait_for_any(changed, connection.gone, wait)
        await send({"type": "http.response.body", "body": b""})


async def _wait_for_any(changed: asyncio.Event, gone: asyncio.Event, seconds: float) -> None:
    """Wait for one of the events, for at most `seconds` and at least a millisecond."""
    waits = [asyncio.ensure_future(changed.wait()), asyncio.ensure_future(gone.wait())]
    try:
        await asyncio.wait(waits, timeout=max(seconds, 0.001), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


def _words_event(units: list[Unit]) -> bytes:
    words = [
        {"word": unit.text, "start": round(unit.start, 6), "end": round(unit.end, 6)}
        for unit in units
    ]
    return f"data: {json.dumps({'words': words}, ensure_ascii=False)}\n\n".encode()


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "")
