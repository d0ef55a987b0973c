"""What a session's state means for those who wait for playback or were refused text. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import (
    APIStatusError,
    APITimeoutError,
    EndedBeforePlaybackError,
    HeyGenError,
    JobTimeoutError,
    SessionFailedError,
    StreamClosedError,
    UsageError,
)

if TYPE_CHECKING:
    from heygen_api.models.avatar_realtime_status_response import AvatarRealtimeStatusResponse

POLL_EVERY = 1.0
"""Seconds between two looks at a session: the address is there only while it streams."""

_ENDINGS = {
    "final_marker": "its input was closed with final: true",
    "idle_timeout": "no new text came in time (HeyGen waits 30 s)",
}


def playback_url(session: AvatarRealtimeStatusResponse) -> str | None:
    """Return the playback address if it is there, or None if it may still come.

    Raises:
        SessionFailedError: the session's status is `error`.
        EndedBeforePlaybackError: it completed, and the address is gone.
    """
    if url := _known(session.hls_url):
        return url
    if session.status == "error":
        raise _failed(session)
    if session.status == "completed":
        reason = _known(session.end_reason)
        raise EndedBeforePlaybackError(
            f"Session {session.stream_id} ended before its playback address was seen: "
            f"{_because(reason)}",
            end_reason=reason,
            body=session.to_dict(),
        )
    return None  # pending, or a word that is newer than this package


class PlaybackWait:
    """A wait of at most `timeout` seconds for the playback address."""

    def __init__(self, stream_id: str, timeout: float, *, now: float) -> None:
        if not isinstance(timeout, int | float) or not 0 < timeout < float("inf"):
            raise UsageError("timeout must be a number of seconds above 0.")
        self._stream_id, self._timeout, self._until = stream_id, timeout, now + timeout
        self._last: AvatarRealtimeStatusResponse | None = None

    def time_for_look(self, now: float) -> float:
        """Return how many seconds the next look at the session may take."""
        return max(0.1, self._until - now)

    def looked(self, session: AvatarRealtimeStatusResponse) -> str | None:
        """Return the address if the session shows it; raises as `playback_url`."""
        self._last = session
        return playback_url(session)

    def unanswered(self, error: APITimeoutError, now: float) -> None:
        """A look took too long: raise its error, unless that is only because this wait ends."""
        if now < self._until:
            raise error

    def pause(self, now: float) -> float:
        """Return the seconds to the next look, or raise JobTimeoutError if there is no time."""
        if now < self._until:
            return min(POLL_EVERY, self._until - now)
        status = self._last.status if self._last is not None else "unknown"
        raise JobTimeoutError(
            f"Session {self._stream_id} had no playback address after {self._timeout:g} s; "
            f"its status is {status}",
            last=self._last,
        )


def end_of_stream(
    stream_id: str, refusal: APIStatusError, session: AvatarRealtimeStatusResponse | None
) -> HeyGenError:
    """Return the error for a session that takes no more text, with the reason HeyGen gives.

    `refusal` is the 404 or 410 that an append got, `session` the session afterwards if it is there.
    """
    if session is not None and session.status == "error":
        return _failed(session)
    reason = end_reason_of(session)
    if session is None and refusal.status_code == 404:
        why = "there is no such session (any more)"
    else:
        why = _because(reason)
    error = StreamClosedError(
        f"Session {stream_id} takes no more text: {why}",
        end_reason=reason,
        status_code=refusal.status_code,
        code=refusal.code,
        request_id=refusal.request_id,
        body=refusal.body,
        attempts=refusal.attempts,
    )
    error.__cause__ = refusal
    return error


def end_reason_of(session: AvatarRealtimeStatusResponse | None) -> str | None:
    """Return why a session ended, where HeyGen says so."""
    return _known(session.end_reason) if session is not None else None


def has_ended(session: AvatarRealtimeStatusResponse | None) -> bool:
    """Tell whether nothing new can be learnt of how a session ends."""
    if session is None or session.status in ("completed", "error"):
        return True
    return end_reason_of(session) is not None


def _failed(session: AvatarRealtimeStatusResponse) -> SessionFailedError:
    reason = _known(session.error_message) or "HeyGen gave no reason"
    return SessionFailedError(
        f"Session {session.stream_id} failed: {reason}",
        end_reason=_known(session.end_reason),
        body=session.to_dict(),
    )


def _because(end_reason: str | None) -> str:
    if end_reason is None:
        return "HeyGen gave no reason"
    known = _ENDINGS.get(end_reason)
    return f"{known} ({end_reason})" if known else f"the reason given is {end_reason!r}"


def _known(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
