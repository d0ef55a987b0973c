"""What the fake was asked, and what it answered."""

from __future__ import annotations

import re
import time
from collections import Counter, deque
from dataclasses import dataclass, field

_APPEND = re.compile(r"^/v3/avatar-realtime/([^/]+)/text$")


@dataclass(slots=True, eq=False)
class RecordedRequest:
    """A request as it arrived, and how it was answered."""

    method: str
    path: str
    query: str
    raw_headers: list[tuple[bytes, bytes]] = field(repr=False)
    at: float
    """When its headers had arrived, `time.monotonic()` seconds."""
    request_id: str
    """The `X-Request-Id` of the answer."""
    body: bytes = b""
    status: int | None = None
    """The status answered; None while it is open, and when the connection was cut before it."""
    cut: bool = False
    """The connection was cut by order."""
    done_at: float | None = None
    """When it was answered, cut or given up by the caller; None while it is open."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case; of a repeated header the last value."""
        return {k.decode("latin-1"): v.decode("latin-1") for k, v in self.raw_headers}

    @property
    def in_flight(self) -> bool:
        """Whether it has neither been answered nor given up."""
        return self.done_at is None


class RequestLog:
    """All requests in the order of arrival. Written by the server's thread alone."""

    def __init__(self, keep: int | None) -> None:
        self.requests: deque[RecordedRequest] = deque(maxlen=keep)
        self.most_appends: dict[str, int] = {}
        self._appends: Counter[str] = Counter()
        self._number = 0

    def open(
        self, method: str, path: str, query: str, headers: list[tuple[bytes, bytes]]
    ) -> RecordedRequest:
        """Note a request that has just arrived."""
        self._number += 1
        request = RecordedRequest(
            method, path, query, headers, time.monotonic(), f"req_{self._number:08x}"
        )
        self.requests.append(request)
        if stream_id := _append_to(request):
            self._appends[stream_id] += 1
            most = self.most_appends.get(stream_id, 0)
            self.most_appends[stream_id] = max(most, self._appends[stream_id])
        return request

    def close(self, request: RecordedRequest) -> None:
        """Note that it has been answered, cut or given up; only the first time counts."""
        if request.done_at is None:
            request.done_at = time.monotonic()
            if stream_id := _append_to(request):
                self._appends[stream_id] -= 1


def _append_to(request: RecordedRequest) -> str | None:
    if request.method != "POST":
        return None
    found = _APPEND.match(request.path)
    return found[1] if found else None
