"""Wakes the requests that stream the words of a session when the session changes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Notifier:
    """Events that are set when a session changes. Only used in the event loop of the server."""

    def __init__(self) -> None:
        self._events: dict[str, set[asyncio.Event]] = {}

    def notify(self, stream_id: str | None = None) -> None:
        """Set the events of one session, or of all."""
        for key in list(self._events) if stream_id is None else [stream_id]:
            for event in self._events.get(key, ()):
                event.set()

    @contextmanager
    def subscribe(self, stream_id: str) -> Iterator[asyncio.Event]:
        """Provide an event that every change of the session sets."""
        event = asyncio.Event()
        self._events.setdefault(stream_id, set()).add(event)
        try:
            yield event
        finally:
            self._events[stream_id].discard(event)
            if not self._events[stream_id]:
                del self._events[stream_id]
