"""The record of all requests and of the responses that the fake gave."""

from __future__ import annotations

import re
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import Scope

_APPEND = re.compile(r"^/v3/avatar-realtime/([^/]+)/text$")


@dataclass(slots=True, eq=False)
class RecordedRequest:
    """A request that the fake received, and its response."""

    method: str
    """The method in upper case."""
    path: str
    """The path of the URL, percent-decoded, without the query."""
    query: str
    """The query string as it was sent, without the question mark."""
    raw_headers: list[tuple[bytes, bytes]] = field(repr=False)
    """All headers in the order in which they were sent, names in lower case."""
    at: float
    """When the headers had arrived, in seconds of `time.monotonic()`."""
    request_id: str
    """The `X-Request-Id` of the response."""
    body: bytes = b""
    """The body. Empty until all of it has arrived."""
    status: int | None = None
    """The status of the response. None before it is sent, and if a fault cuts the connection."""
    cut: bool = False
    """Whether a fault cut the connection."""
    done_at: float | None = None
    """When the request ended, in seconds of `time.monotonic()`; None while it is in flight.

    A request ends with its response, with a cut, or when the client closes the connection.
    """

    @property
    def headers(self) -> dict[str, str]:
        """The headers, with names in lower case. The last value of a repeated header."""
        return {k.decode("latin-1"): v.decode("latin-1") for k, v in self.raw_headers}

    @property
    def in_flight(self) -> bool:
        """Whether the request has arrived and not ended."""
        return self.done_at is None


class RequestLog:
    """All requests in order of arrival. Only the thread of the server writes to it."""

    def __init__(self, keep: int | None) -> None:
        self.requests: deque[RecordedRequest] = deque(maxlen=keep)
        self.most_appends: dict[str, int] = {}
        """Session id to the highest number of appends that were in flight at once."""
        self._appends: Counter[str] = Counter()
        self._number = 0

    def open(self, scope: Scope) -> RecordedRequest:
        """Record a request whose headers have just arrived."""
        self._number += 1
        request = RecordedRequest(
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"].decode("latin-1"),
            raw_headers=scope["headers"],
            at=time.monotonic(),
            request_id=f"req_{self._number:08x}",
        )
        self.requests.append(request)
        if stream_id := _appended_session(request):
            self._appends[stream_id] += 1
            most = self.most_appends.get(stream_id, 0)
            self.most_appends[stream_id] = max(most, self._appends[stream_id])
        return request

    def close(self, request: RecordedRequest) -> None:
        """Record the end of a request. Only the first call has an effect."""
        if request.done_at is None:
            request.done_at = time.monotonic()
            if stream_id := _appended_session(request):
                self._appends[stream_id] -= 1


def _appended_session(request: RecordedRequest) -> str | None:
    """Return the id of the session that the request appends to, if it is an append."""
    if request.method != "POST":
        return None
    found = _APPEND.match(request.path)
    return found[1] if found else None
