"""All sessions of a fake, its settings and its clock. Safe to use from any thread."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from .._http.errors import ApiError
from .session import Counts, Heard, Kind, Session, SessionSnapshot


@dataclass(kw_only=True, eq=False)
class Settings:
    """How a fake behaves. All can be changed at any time; a session keeps those it began with."""

    words_per_second: float
    startup: float
    idle_timeout: float
    max_duration: float
    max_sessions: int
    retry_after: int
    seed_counts: bool
    counts: Counts
    latency: float
    job_seconds: float

    def __post_init__(self) -> None:
        if not self.words_per_second > 0:
            raise ValueError("words_per_second must be above 0")
        if self.counts not in get_args(Counts):
            raise ValueError(f"counts must be one of {', '.join(get_args(Counts))}")


class SessionStore:
    """Sessions by id, in the order in which they were created."""

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._ahead = 0.0
        self._sessions: dict[str, Session] = {}
        self._running: dict[str, list[Session]] = {}
        self._lock = threading.RLock()

    def now(self) -> float:
        """Seconds of the fake's clock."""
        return self._clock() + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        if not (seconds >= 0 and math.isfinite(seconds)):
            raise ValueError(f"the clock only moves forward, not by {seconds!r} s")
        with self._lock:
            self._ahead += seconds

    # -- what the API asks for ---------------------------------------------------------------

    def create(self, owner: str, kind: Kind, text: str) -> str:
        """A new session's id; 429 when `owner` has too many that still run (documented: 3)."""
        settings = self._settings
        with self._lock:
            now = self.now()
            running = [s for s in self._running.get(owner, ()) if s.active(now)]
            self._running[owner] = running
            if len(running) >= settings.max_sessions:
                # HeyGen's code for this is not published; the error page has no better one.
                raise ApiError(
                    429,
                    f"At most {settings.max_sessions} Avatar Realtime sessions at once.",
                    headers={"Retry-After": str(settings.retry_after)},
                )
            stream_id = f"ar_{len(self._sessions) + 1:06d}"
            session = Session(
                stream_id=stream_id,
                owner=owner,
                kind=kind,
                text=text,
                now=now,
                words_per_second=settings.words_per_second,
                startup=settings.startup,
                idle_timeout=settings.idle_timeout,
                max_duration=settings.max_duration,
            )
            self._sessions[stream_id] = session
            running.append(session)
            return stream_id

    def view(self, owner: str, stream_id: str) -> dict[str, str | None]:
        """The state that the API shows."""
        with self._lock:
            return self._visible(owner, stream_id).view(self.now())

    def append(self, owner: str, stream_id: str, delta: str, final: bool) -> int:
        """Append text; the count to answer. Raises `SessionEnded`."""
        with self._lock:
            session, now = self._visible(owner, stream_id), self.now()
            if session.kind != "text_stream":
                raise ApiError(400, "This session was not created with type text_stream.")
            session.append(delta, final, now)
            return session.buffered(self._settings.counts, self._settings.seed_counts, now)

    def cancel(self, owner: str, stream_id: str) -> bool:
        """Stop a session; whether this call did it."""
        with self._lock:
            return self._visible(owner, stream_id).cancel(self.now())

    def listen(self, owner: str, stream_id: str, cursor: int) -> tuple[Heard, float]:
        """What a listener gets now, and in how many seconds something will happen."""
        with self._lock:
            now = self.now()
            heard = self._visible(owner, stream_id).listen(cursor, now)
            return heard, heard.due - now

    # -- what tests ask for ------------------------------------------------------------------

    @property
    def ids(self) -> list[str]:
        """Ids in the order of creation."""
        return list(self._sessions)

    def snapshot(self, stream_id: str) -> SessionSnapshot:
        """What a session is now; KeyError if there never was one of that id."""
        with self._lock:
            session = self._sessions[stream_id]
            return session.snapshot(self._settings.counts, self._settings.seed_counts, self.now())

    def deltas(self, stream_id: str) -> list[str]:
        """The deltas a session has accepted."""
        with self._lock:
            return list(self._sessions[stream_id].deltas)

    def text(self, stream_id: str) -> str:
        """The text a session holds."""
        with self._lock:
            return self._sessions[stream_id].text()

    def fail(self, stream_id: str, message: str) -> None:
        """End a session in `error`."""
        with self._lock:
            self._sessions[stream_id].fail(message, self.now())

    def vanish(self, stream_id: str) -> None:
        """Make a session unknown to the API."""
        with self._lock:
            self._sessions[stream_id].vanished = True

    def _visible(self, owner: str, stream_id: str) -> Session:
        session = self._sessions.get(stream_id)
        if session is None or session.vanished or session.owner != owner:
            raise ApiError(404, f"No Avatar Realtime session {stream_id!r}.")
        return session
