"""All operations of the document over HTTP, except those of Avatar Realtime."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from starlette.responses import Response

from .._http.errors import ApiError
from .._http.responses import compact_json, json_response
from .._settings import Settings
from .check import Checker
from .document import Json, Operation, the_document
from .handlers import HANDLERS
from .idempotency import IdempotencyKeys, Slot
from .objects import ObjectStore
from .responder import ApiRequest, Responder

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

# These operations ignore the header. The document says that a field of the body is the key.
_KEY_FIELDS = {"/v3/background-removals": "request_id"}


class RestApi:
    """An ASGI application.

    Requests come authenticated: `scope["state"]["owner"]` is the account of the caller.
    """

    def __init__(self, objects: ObjectStore, settings: Settings) -> None:
        document = the_document()
        self._document = document
        self._checker = Checker(document)
        self._keys = IdempotencyKeys(objects.clock)
        self._responder = Responder(document, objects, settings, HANDLERS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. Raises `ApiError`."""
        operations, values = self._document.find(scope["path"])
        operation = operations.get(scope["method"])
        if operation is None:
            if operations:
                message = f"This path has no method {scope['method']}."
                raise ApiError(405, message, code="not_allowed")
            raise ApiError(404, f"No operation at {scope['path']}.")
        headers = dict(scope["headers"])
        raw = (await receive()).get("body", b"")
        slot = self._slot(operation, scope, headers, raw)
        if slot is not None:
            parameter = operation.header("Idempotency-Key") or {}
            # Only workflow runs require the header. Their key names the run for good.
            stored = self._keys.claim(slot, forever=bool(parameter.get("required")))
            if stored is not None and stored.status is not None:
                response = Response(stored.body, stored.status, media_type="application/json")
                await response(scope, receive, send)
                return
        try:
            response = self._respond(operation, scope, headers, values, raw)
        except BaseException:
            if slot is not None:
                self._keys.release(slot)
            raise
        try:
            await response(scope, receive, send)
        finally:
            if slot is not None:
                self._keys.store(slot, response.status_code, bytes(response.body))

    def _slot(
        self, operation: Operation, scope: Scope, headers: Mapping[bytes, bytes], raw: bytes
    ) -> Slot | None:
        """Return the scope of the idempotency key of a request, if it has one."""
        key = self._checker.key(operation, headers)
        if field := _KEY_FIELDS.get(operation.path) if operation.method == "POST" else None:
            body = self._checker.body(operation, _header(headers, b"content-type"), raw)
            key = body.get(field) or None
        if key is None:
            return None
        return scope["state"]["owner"], scope["method"], scope["path"], key

    def _respond(
        self,
        operation: Operation,
        scope: Scope,
        headers: Mapping[bytes, bytes],
        values: Mapping[str, str],
        raw: bytes,
    ) -> Response:
        content_type = _header(headers, b"content-type")
        multipart = operation.request is not None and operation.request[0].startswith("multipart/")
        request = ApiRequest(
            operation=operation,
            owner=scope["state"]["owner"],
            base=f"{scope['scheme']}://{_header(headers, b'host')}",
            values=values,
            query=self._checker.query(operation, scope["query_string"].decode("latin-1")),
            body={} if multipart else self._checker.body(operation, content_type, raw),
            raw=raw,
            content_type=content_type,
        )
        if operation.media_type == "text/event-stream":
            events = "".join(f"data: {compact_json(event)}\n\n" for event in _speech(request.body))
            return Response(
                f"{events}data: [DONE]\n\n",
                operation.status,
                {"cache-control": "no-cache"},
                "text/event-stream",
            )
        answer = self._responder.answer(request)
        return json_response(answer.status, answer.body)


def _speech(body: Json) -> Iterator[Json]:
    """Yield the events of a speech stream: for each word its audio, and its time if asked for."""
    words = str(body["text"]).split() or ["-"]
    for index, word in enumerate(words):
        audio = base64.b64encode(b"RIFF" + word.encode()).decode()
        yield {"type": "audio", "part_index": index, "audio": audio}
        if body.get("with_timestamps"):
            timed = {"text": word, "start_time": index * 0.4, "end_time": index * 0.4 + 0.4}
            yield {"type": "alignment", "word_alignments": [{**timed, "confidence": 1.0}]}


def _header(headers: Mapping[bytes, bytes], name: bytes) -> str:
    return headers.get(name, b"").decode("latin-1")
