"""The operations of the whole document, over HTTP; Avatar Realtime has a room of its own, `_api`.

It is made at the first request, so that tests of Avatar Realtime alone do not read the document.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from .._http.errors import ApiError
from .._realtime.sessions import Settings
from .check import Checker
from .document import Json, Operation, the_document
from .handlers import ROOMS
from .idempotency import Keys, Slot
from .objects import Objects
from .responder import Answers, Asked

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

# Ignores the header: by the document's own words, this field of its body is the key.
_KEY_FIELDS = {"/v3/background-removals": "request_id"}


class Whole:
    """An ASGI application: every operation of the document. Requests come authenticated."""

    def __init__(self, objects: Objects, settings: Settings, epoch: float) -> None:
        document = the_document()
        self._document = document
        self._checker = Checker(document)
        self._keys = Keys(objects.now)
        self._answers = Answers(document, objects, settings, epoch, ROOMS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; raises `ApiError`."""
        operations, values = self._document.find(scope["path"])
        operation = operations.get(scope["method"])
        if operation is None:
            if operations:
                raise ApiError(405, f"{scope['method']} is not for this path.", code="not_allowed")
            raise ApiError(404, f"No operation at {scope['path']}.")
        headers = dict(scope["headers"])
        raw = (await receive()).get("body", b"")
        slot = self._slot(operation, scope, headers, raw)
        if slot is not None:
            parameter = operation.header("Idempotency-Key") or {}
            # A workflow run's key names its run for good; it is the one that is required.
            kept = self._keys.take(slot, forever=bool(parameter.get("required")))
            if kept is not None and kept.status is not None:
                answer = Response(kept.body, kept.status, media_type="application/json")
                await answer(scope, receive, send)
                return
        try:
            response = self._respond(operation, scope, headers, values, raw)
        except BaseException:
            if slot is not None:
                self._keys.drop(slot)
            raise
        try:
            await response(scope, receive, send)
        finally:
            if slot is not None:
                self._keys.keep(slot, response.status_code, bytes(response.body))

    def _slot(
        self, operation: Operation, scope: Scope, headers: Mapping[bytes, bytes], raw: bytes
    ) -> Slot | None:
        key = self._checker.key(operation, headers)
        if field := _KEY_FIELDS.get(operation.path) if operation.method == "POST" else None:
            body = self._checker.body(operation, _text(headers, b"content-type"), raw)
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
        content_type = _text(headers, b"content-type")
        multipart = operation.request is not None and operation.request[0].startswith("multipart/")
        asked = Asked(
            operation=operation,
            owner=scope["state"]["owner"],
            base=f"{scope['scheme']}://{_text(headers, b'host')}",
            values=values,
            query=self._checker.query(operation, scope["query_string"].decode("latin-1")),
            body={} if multipart else self._checker.body(operation, content_type, raw),
            raw=raw,
            content_type=content_type,
        )
        if operation.media_type == "text/event-stream":
            content = "".join(f"data: {_compact(event)}\n\n" for event in _speech(asked.body))
            events = f"{content}data: [DONE]\n\n"
            return Response(
                events, operation.status, {"cache-control": "no-cache"}, "text/event-stream"
            )
        answer = self._answers.answer(asked)
        return Response(_compact(answer.body), answer.status, media_type="application/json")


def _speech(body: Json) -> Iterator[Json]:
    """The events of a speech stream: a part of audio for each word, and when the words are."""
    words = str(body["text"]).split() or ["-"]
    for index, word in enumerate(words):
        audio = base64.b64encode(b"RIFF" + word.encode()).decode()
        yield {"type": "audio", "part_index": index, "audio": audio}
        if body.get("with_timestamps"):
            timed = {"text": word, "start_time": index * 0.4, "end_time": index * 0.4 + 0.4}
            yield {"type": "alignment", "word_alignments": [{**timed, "confidence": 1.0}]}


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _text(headers: Mapping[bytes, bytes], name: bytes) -> str:
    return headers.get(name, b"").decode("latin-1")
