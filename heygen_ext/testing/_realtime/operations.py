"""Authentication, and the operations of Avatar Realtime, over HTTP.

Statuses and bodies are those of the OpenAPI document. All other operations are in `_whole`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router

from .._http.errors import ApiError, envelope
from .._rest.uploads import store as files_answer
from .bodies import read_append, read_create
from .session import SessionEnded
from .sessions import SessionStore

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .._http.server import Connection
    from .._rest.objects import Objects
    from .speech import Unit

Authenticate = Callable[[Mapping[bytes, bytes]], str]
"""Header names (lower case) and values in, the caller's identity out; raises `ApiError`."""

_PATH = "/v3/avatar-realtime"


class Wakers:
    """Wakes the listeners of a session when something has happened to it. Loop thread only."""

    def __init__(self) -> None:
        self._events: dict[str, set[asyncio.Event]] = {}

    def wake(self, stream_id: str | None = None) -> None:
        """Wake the listeners of one session, or of all."""
        for key in list(self._events) if stream_id is None else [stream_id]:
            for event in self._events.get(key, ()):
                event.set()

    @contextmanager
    def listening(self, stream_id: str) -> Iterator[asyncio.Event]:
        """An event that is set at each change."""
        event = asyncio.Event()
        self._events.setdefault(stream_id, set()).add(event)
        try:
            yield event
        finally:
            self._events[stream_id].discard(event)
            if not self._events[stream_id]:
                del self._events[stream_id]


class Api:
    """An ASGI application: authentication, the operations, errors in their envelope."""

    def __init__(
        self,
        store: SessionStore,
        wakers: Wakers,
        authenticate: Authenticate,
        objects: Objects,
        others: Callable[[], ASGIApp],
    ) -> None:
        self._store = store
        self._wakers = wakers
        self._authenticate = authenticate
        self._objects = objects
        self._others = others
        self._router: ASGIApp = Router(
            [
                Route(_PATH + "/{stream_id}/text", self._append, methods=["POST"]),
                Route(_PATH + "/{stream_id}", self._get, methods=["GET"]),
                Route(_PATH, self._create, methods=["POST"]),
                Route(_PATH + "/{stream_id}/cancel", self._cancel, methods=["POST"]),
                Route(_PATH + "/{stream_id}/words", _Words(store, wakers), methods=["GET"]),
            ],
            redirect_slashes=False,
            default=self._other,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["path"].startswith(("/uploads/", "/files/")):
            body = (await receive()).get("body", b"")
            answer = files_answer(self._objects, scope, dict(scope["headers"]), body)
            await answer(scope, receive, send)
            return
        try:
            scope["state"]["owner"] = self._authenticate(dict(scope["headers"]))
            await self._router(scope, receive, send)
        except ApiError as error:
            content = envelope(error.code, error.message, error.param)
            await _json(error.status, content, error.headers)(scope, receive, send)

    async def _other(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._others()(scope, receive, send)

    async def _create(self, request: Request) -> Response:
        kind, text = read_create(_content_type(request), await request.body())
        stream_id = self._store.create(request.state.owner, kind, text)
        return _json(201, {"data": {"stream_id": stream_id}})

    async def _get(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        return _json(200, {"data": self._store.view(request.state.owner, stream_id)})

    async def _append(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        delta, final = read_append(_content_type(request), await request.body())
        try:
            total = self._store.append(request.state.owner, stream_id, delta, final)
        except SessionEnded as ended:
            # The append's description promises the 410, the list of its responses forgets it.
            raise ApiError(410, f"The stream takes no more text ({ended}).") from None
        self._wakers.wake(stream_id)
        return _json(202, {"data": {"ok": True, "buffered_bytes": total}})

    async def _cancel(self, request: Request) -> Response:
        stream_id = request.path_params["stream_id"]
        cancelled = self._store.cancel(request.state.owner, stream_id)
        self._wakers.wake(stream_id)
        return _json(202, {"data": {"stream_id": stream_id, "cancelled": cancelled}})


class _Words:
    """`GET /v3/avatar-realtime/{stream_id}/words`, as server-sent events."""

    def __init__(self, store: SessionStore, wakers: Wakers) -> None:
        self._store = store
        self._wakers = wakers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        stream_id = scope["path_params"]["stream_id"]
        owner = scope["state"]["owner"]
        connection: Connection = scope["state"]["connection"]
        cursor = 0
        self._store.listen(owner, stream_id, cursor)  # 404 before the answer begins
        headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-cache")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        with self._wakers.listening(stream_id) as changed:
            while not connection.gone.is_set():
                changed.clear()
                try:
                    heard, wait = self._store.listen(owner, stream_id, cursor)
                except ApiError:  # it vanished: the stream stops without its end event
                    break
                cursor = heard.cursor
                frames = b"".join(_frame(batch) for batch in heard.batches)
                if heard.reason is not None:
                    end = json.dumps({"reason": heard.reason})
                    frames += f"event: end\ndata: {end}\n\n".encode()
                if frames:
                    message = {"type": "http.response.body", "body": frames, "more_body": True}
                    await send(message)
                if heard.reason is not None:
                    break
                await _either(changed, connection.gone, wait)
        await send({"type": "http.response.body", "body": b""})


async def _either(changed: asyncio.Event, gone: asyncio.Event, seconds: float) -> None:
    """Return when an event is set or the time has come, at the earliest after a millisecond."""
    waits = [asyncio.ensure_future(changed.wait()), asyncio.ensure_future(gone.wait())]
    try:
        await asyncio.wait(waits, timeout=max(seconds, 0.001), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


def _frame(units: list[Unit]) -> bytes:
    words = [
        {"word": unit.text, "start": round(unit.start, 6), "end": round(unit.end, 6)}
        for unit in units
    ]
    return f"data: {json.dumps({'words': words}, ensure_ascii=False)}\n\n".encode()


def _json(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(content, status, headers, "application/json")


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "")
