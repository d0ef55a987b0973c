"""What the state of a session means for a playback wait and for a refused append. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._transport.retry import MOST_SECONDS
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
"""Seconds between two reads of a session. It has a playback URL only while it streams."""

_ENDINGS = {
    "final_marker": "its input was closed with final: true",
    "idle_timeout": "no new text arrived within HeyGen's idle timeout of 30 s",
}


def playback_url(session: AvatarRealtimeStatusResponse) -> str | None:
    """Return the playback URL of a session, or None if it may still appear.

    Raises:
        SessionFailedError: The status of the session is `error`.
        EndedBeforePlaybackError: The session completed, so it has no URL any more.
    """
    if url := _known(session, "hls_url"):
        return url
    status = _known(session, "status")
    if status == "error":
        raise _failed(session)
    if status == "completed":
        reason = end_reason_of(session)
        raise EndedBeforePlaybackError(
            f"Session {_known(session, 'stream_id')} ended before the client saw its playback URL: "
            f"{_because(reason)}",
            end_reason=reason,
            body=session.to_dict(),
            hint="wait for the URL before the stream is closed",
        )
    return None  # pending, or a status that is newer than this package


class PlaybackWait:
    """A wait of at most `timeout` seconds for the playback URL."""

    def __init__(self, stream_id: str, timeout: float, *, now: float) -> None:
        if not isinstance(timeout, int | float) or not 0 < timeout <= MOST_SECONDS:
            raise UsageError("timeout must be a number of seconds above 0, at most 10^9.")
        self._stream_id, self._timeout, self._until = stream_id, timeout, now + timeout
        self._last: AvatarRealtimeStatusResponse | None = None

    def time_for_check(self, now: float) -> float:
        """Return how many seconds the next read of the session may take."""
        return max(0.1, self._until - now)

    def checked(self, session: AvatarRealtimeStatusResponse) -> str | None:
        """Return the URL if the session has it; raise like `playback_url`."""
        self._last = session
        return playback_url(session)

    def timed_out(self, error: APITimeoutError, now: float) -> None:
        """A read timed out: raise its error, unless the end of the wait cut it short."""
        if now < self._until:
            raise error

    def pause(self, now: float) -> float:
        """Return the seconds until the next read; raise JobTimeoutError if the time is up."""
        if now < self._until:
            return min(POLL_EVERY, self._until - now)
        status = _known(self._last, "status") or "unknown"
        raise JobTimeoutError(
            f"Session {self._stream_id} had no playback URL after {self._timeout:g} s; "
            f"its status is {status}",
            last=self._last,
            hint="pass a longer timeout, or wait again",
        )


def end_of_stream(
    stream_id: str, refusal: APIStatusError, session: AvatarRealtimeStatusResponse | None
) -> HeyGenError:
    """Return the error for a session that takes no more text, with the reason that HeyGen gives.

    Args:
        stream_id: Of the session.
        refusal: The 404 or 410 that an append got.
        session: The session after that; None if it could not be read.
    """
    if session is not None and _known(session, "status") == "error":
        return _failed(session)
    reason = end_reason_of(session)
    if session is None and refusal.status_code == 404:
        why = "there is no such session, or not any more"
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
        hint="open a new session for the unsent text",
    )
    error.__cause__ = refusal
    return error


def end_reason_of(session: AvatarRealtimeStatusResponse | None) -> str | None:
    """Return why a session ended, if HeyGen says so."""
    return _known(session, "end_reason")


def has_ended(session: AvatarRealtimeStatusResponse | None) -> bool:
    """Return whether another read can tell nothing new about the end of a session."""
    if session is None or _known(session, "status") in ("completed", "error"):
        return True
    return end_reason_of(session) is not None


def _failed(session: AvatarRealtimeStatusResponse) -> SessionFailedError:
    reason = _known(session, "error_message") or "HeyGen gave no reason"
    return SessionFailedError(
        f"Session {_known(session, 'stream_id')} failed: {reason}",
        end_reason=end_reason_of(session),
        body=session.to_dict(),
    )


def _because(end_reason: str | None) -> str:
    if end_reason is None:
        return "HeyGen gave no reason"
    known = _ENDINGS.get(end_reason)
    return f"{known} ({end_reason})" if known else f"HeyGen's reason is {end_reason!r}"


def _known(session: AvatarRealtimeStatusResponse | None, name: str) -> str | None:
    """Return a field of a session, or None if it is missing, empty or unreadable."""
    return getattr(session, name, None) or None
