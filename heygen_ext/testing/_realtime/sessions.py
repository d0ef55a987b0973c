"""All sessions of a fake. Safe to use from any thread."""

from __future__ import annotations

import threading

from .._http.errors import ApiError
from .._settings import Clock, Settings
from .session import Kind, Session, SessionSnapshot, SpokenWords


class SessionStore:
    """Sessions by id, in the order of creation."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._sessions: dict[str, Session] = {}
        self._running: dict[str, list[Session]] = {}
        self._lock = threading.RLock()

    # -- used by the API: `owner` sees its own sessions, else `ApiError` 404 -----------------

    def create(self, owner: str, kind: Kind, text: str) -> str:
        """Create a session and return its id.

        Raises `ApiError` 429 if `owner` has `max_sessions` active ones (documented: 3).
        """
        settings = self._settings
        with self._lock:
            now = self._clock.now()
            running = [s for s in self._running.get(owner, ()) if s.active(now)]
            self._running[owner] = running
            if len(running) >= settings.max_sessions:
                # HeyGen does not publish the code of this error. The default one is chosen here.
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
                settings=settings,
            )
            self._sessions[stream_id] = session
            running.append(session)
            return stream_id

    def view(self, owner: str, stream_id: str) -> dict[str, str | None]:
        """Return the fields that the API shows."""
        with self._lock:
            return self._visible(owner, stream_id).view(self._clock.now())

    def append(self, owner: str, stream_id: str, delta: str, final: bool) -> int:
        """Append text and return the new `buffered_bytes`. Raises `SessionEnded`."""
        with self._lock:
            session, now = self._visible(owner, stream_id), self._clock.now()
            if session.kind != "text_stream":
                raise ApiError(400, "This session was not created with type text_stream.")
            session.append(delta, final, now)
            return session.buffered(now)

    def cancel(self, owner: str, stream_id: str) -> bool:
        """Cancel a session. Return whether this call ended it."""
        with self._lock:
            return self._visible(owner, stream_id).cancel(self._clock.now())

    def words(self, owner: str, stream_id: str, cursor: int) -> tuple[SpokenWords, float]:
        """Return the words spoken since `cursor`, and the seconds until more are due."""
        with self._lock:
            now = self._clock.now()
            spoken = self._visible(owner, stream_id).words(cursor, now)
            return spoken, spoken.due - now

    # -- used by tests: KeyError if there is no such session ---------------------------------

    @property
    def ids(self) -> list[str]:
        """The ids in the order of creation."""
        return list(self._sessions)

    def snapshot(self, stream_id: str) -> SessionSnapshot:
        """Return the state of a session."""
        with self._lock:
            return self._sessions[stream_id].snapshot(self._clock.now())

    def deltas(self, stream_id: str) -> list[str]:
        """Return the deltas that a session has accepted."""
        with self._lock:
            return list(self._sessions[stream_id].deltas)

    def text(self, stream_id: str) -> str:
        """Return the text of a session."""
        with self._lock:
            return self._sessions[stream_id].text()

    def fail(self, stream_id: str, message: str) -> None:
        """End a session with the status `error`."""
        with self._lock:
            self._sessions[stream_id].fail(message, self._clock.now())

    def vanish(self, stream_id: str) -> None:
        """Hide a session from the API."""
        with self._lock:
            self._sessions[stream_id].vanished = True

    def _visible(self, owner: str, stream_id: str) -> Session:
        session = self._sessions.get(stream_id)
        if session is None or session.vanished or session.owner != owner:
            raise ApiError(404, f"No Avatar Realtime session {stream_id!r}.")
        return session
