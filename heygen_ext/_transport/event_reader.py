"""Interprets the events of one stream, and tells a complete stream from a cut one. Never waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from heygen_api.types import Event, request_id_of

from ..errors import APITimeoutError, HeyGenError, StreamTruncatedError
from .failures import BodyError
from .http import content_of

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

    from .call import Call
    from .http import HTTPResponse

T = TypeVar("T")


class EventReader(Generic[T]):
    """Reads the events of one response.

    After each event, `done` says whether to stop reading. When reading has stopped, `error` is the
    error to raise, or None. It is kept rather than raised here, so that its traceback does not show
    the event.

    Args:
        call: The call that the response answers.
        response: A 2xx response.
        parse: Turns the decoded JSON of a "message" event into a model.
    """

    def __init__(self, call: Call, response: HTTPResponse, parse: Callable[[Any], T]) -> None:
        self._call, self._response, self._parse = call, response, parse
        call.restore_timeouts(response)
        self._end_mark = call.operation.stream_end
        self.done = False
        self.error: HeyGenError | None = None

    @property
    def is_event_stream(self) -> bool:
        """Whether the response is an event stream, as its type says."""
        media_type = self._response.headers.get("content-type", "").partition(";")[0]
        return str(media_type).strip().lower() == "text/event-stream"

    def read(self, event: ServerSentEvent) -> Event[T] | None:
        """Return the event for the user, or None if it is not for the user."""
        if self._end_mark is not None and event.data == self._end_mark:
            self.done = True
            return None
        result: Event[T]
        if event.event != "message":
            result = Event(event=event.event, data=event.data, parsed=None)
        elif not event.data:  # only `id` or `retry`: by the standard, no event is dispatched
            return None
        else:
            try:
                result = Event(event=event.event, data=event.data, parsed=self._parse(event.json()))
            except Exception as problem:
                content = event.data.encode(errors="replace")
                self._stop(self._call.unreadable_error(self._response, content, problem))
                return None
        # Nothing follows an error event. Without an error, a reader of the other events would take
        # the end of the stream for success.
        failure = self._call.operation.stream_error
        if failure is not None and failure in (result.event, getattr(result.parsed, "type_", None)):
            detail = getattr(result.parsed, "detail", result.data[:500])
            self._stop(self._truncated(f"HeyGen ended the stream: {detail}"))
        return result

    def closed(self) -> None:
        """Note that the stream has ended. Without its end mark, if it has one, it was cut."""
        if self._end_mark is not None:
            self._stop(
                self._truncated(f"The event stream ended before its last event, {self._end_mark}")
            )

    def failed(self, problem: Exception) -> None:
        """Note that reading failed: the connection broke, or this is not an event stream."""
        if isinstance(problem, BodyError) or not self.is_event_stream:
            content = content_of(getattr(problem, "response", self._response))
            self._stop(self._call.unreadable_error(self._response, content, problem))
            return
        error = self._call.connection_error(problem)
        if self._end_mark is not None and not isinstance(error, APITimeoutError):
            cut = self._truncated(error.message)
            cut.__cause__ = error.__cause__
            error = cut
        self._stop(error)

    def _stop(self, error: HeyGenError) -> None:
        self.done, self.error = True, error

    def _truncated(self, message: str) -> HeyGenError:
        request_id = request_id_of(self._response.headers)
        return self._call.with_details(StreamTruncatedError(message, request_id=request_id))
