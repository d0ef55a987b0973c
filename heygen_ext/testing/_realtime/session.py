"""One Avatar Realtime session as a state machine. Pure: `now` is passed in, nothing is awaited.

Facts are from the OpenAPI document (statuses, `hls_url` only while streaming, `end_reason` of a
text stream, the reasons of the word stream's end) and HeyGen's public pages (30 s without text,
one hour at most). What HeyGen does not publish is marked "chosen here".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .speech import Speech, Unit, batch

Kind = Literal["tts", "audio", "text_stream"]
Status = Literal["pending", "streaming", "completed", "error"]
Counts = Literal["bytes", "characters", "remaining", "constant"]

AUDIO_SECONDS = 5.0
"""How long an `audio` session lasts: the fake does not look into audio files (chosen here)."""


class SessionEnded(Exception):
    """The session takes no more text; the argument says why."""


@dataclass(frozen=True, slots=True)
class SessionSnapshot:
    """What a session is at one moment. Times are seconds of the fake's clock."""

    stream_id: str
    kind: Kind
    status: Status
    end_reason: str | None
    error_message: str | None
    hls_url: str | None
    final: bool
    text: str
    buffered_bytes: int
    words_spoken: int
    vanished: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What a listener gets at one moment."""

    batches: list[list[Unit]]
    cursor: int
    """Index of the next unit; passed back at the next call."""
    reason: str | None
    """Set when the word stream is over."""
    due: float
    """When something will happen next, in seconds of the fake's clock, if nobody acts."""


class Session:
    """A session: its text, its state, and what has been spoken of it."""

    def __init__(
        self,
        *,
        stream_id: str,
        owner: str,
        kind: Kind,
        text: str,
        now: float,
        words_per_second: float,
        startup: float,
        idle_timeout: float,
        max_duration: float,
    ) -> None:
        self.stream_id = stream_id
        self.owner = owner
        self.kind: Kind = kind
        self.final = False
        self.vanished = False
        self.deltas: list[str] = []
        self.end_reason: str | None = None
        self.error_message: str | None = None
        self._seed = text
        self._seed_bytes = len(text.encode())
        self._delta_bytes = 0
        self._characters = 0
        self._hls_url = f"https://hls.invalid/{stream_id}/master.m3u8"
        self._starts = now + startup
        self._last_text = now
        self._idle_timeout = idle_timeout
        self._latest_end = now + max_duration
        self._input_ended: float | None = None if kind == "text_stream" else now
        self._ended: float | None = None
        self._speech = Speech(words_per_second)
        self._speech.hear(text, 0.0)

    # -- what callers do ---------------------------------------------------------------------

    def append(self, delta: str, final: bool, now: float) -> None:
        """Take text; raises `SessionEnded` when the input or the session is over."""
        self._settle(now)
        if self._ended is not None:
            raise SessionEnded(self.end_reason or self.error_message or "completed")
        if self._input_ended is not None:
            raise SessionEnded("final_marker")
        self.deltas.append(delta)
        self._delta_bytes += len(delta.encode())
        self._characters += len(delta)
        self._speech.hear(delta, max(0.0, now - self._starts))
        # Unknown at HeyGen: whether whitespace alone counts as new text. Here it does.
        self._last_text = now
        if final:
            self.final = True
            self._input_ended = now

    def cancel(self, now: float) -> bool:
        """Stop the session; True if this call did it.

        `end_reason` "cancelled" is chosen here: the document only names the reasons of a session
        that ran out by itself.
        """
        self._settle(now)
        if self._ended is not None:
            return False
        self._end(now, "cancelled")
        return True

    def fail(self, message: str, now: float) -> None:
        """End the session in `error`; one that has ended stays as it is."""
        self._settle(now)
        if self._ended is None:
            self._end(now, None)
            self.error_message = message

    # -- what they see -----------------------------------------------------------------------

    def active(self, now: float) -> bool:
        """Whether the session still runs, and so holds one of the caller's places."""
        self._settle(now)
        return self._ended is None and not self.vanished

    def status(self, now: float) -> Status:
        """The state at `now`."""
        self._settle(now)
        if self._ended is not None:
            return "error" if self.error_message is not None else "completed"
        return "pending" if now < self._starts else "streaming"

    def text(self) -> str:
        """What the session holds: the text it was created with and every delta, joined."""
        return self._seed + "".join(self.deltas)

    def buffered(self, counts: Counts, seed_counts: bool, now: float) -> int:
        """The number an append is answered with: the running total, or a stranger one."""
        if counts == "constant":
            return self._seed_bytes
        if counts == "characters":
            return self._characters + (len(self._seed) if seed_counts else 0)
        if counts == "remaining":
            spoken = self._speech.spoken(self._audio_time(now))
            done = self._speech.units[spoken - 1].upto if spoken else 0
            return self._seed_bytes + self._delta_bytes - done
        return self._delta_bytes + (self._seed_bytes if seed_counts else 0)

    def snapshot(self, counts: Counts, seed_counts: bool, now: float) -> SessionSnapshot:
        """All of it at once."""
        status = self.status(now)
        return SessionSnapshot(
            stream_id=self.stream_id,
            kind=self.kind,
            status=status,
            end_reason=self.end_reason,
            error_message=self.error_message,
            hls_url=self._hls_url if status == "streaming" else None,
            final=self.final,
            text=self.text(),
            buffered_bytes=self.buffered(counts, seed_counts, now),
            words_spoken=self._speech.spoken(self._audio_time(now)),
            vanished=self.vanished,
        )

    def view(self, now: float) -> dict[str, str | None]:
        """The body of `GET /v3/avatar-realtime/{stream_id}`."""
        status = self.status(now)
        return {
            "stream_id": self.stream_id,
            "status": status,
            "hls_url": self._hls_url if status == "streaming" else None,
            "error_message": self.error_message,
            "end_reason": self.end_reason,
        }

    def listen(self, cursor: int, now: float) -> Heard:
        """The batches of words that are due from unit `cursor` on, and what comes next."""
        self._settle(now)
        heard = self._audio_time(now)
        units = self._speech.units
        over = self._ended is not None
        if over:
            units = units[: self._speech.spoken(heard)]
        batches: list[list[Unit]] = []
        due = self._next_end()
        while cursor < len(units):
            after, closes = batch(units, cursor)
            if not over and closes > heard:
                due = min(due, self._starts + closes)
                break
            batches.append(units[cursor:after])
            cursor = after
        return Heard(batches, cursor, self._word_stream_reason() if over else None, due)

    # -- time --------------------------------------------------------------------------------

    def _settle(self, now: float) -> None:
        """Let happen what should have happened by `now`."""
        if self._ended is not None:
            return
        if self._latest_end <= now and self._latest_end <= self._next_end():
            # Unknown at HeyGen: the reason given after the hour.
            self._end(self._latest_end, "max_duration")
        elif (end := self._next_end()) <= now:
            if self.kind != "text_stream":
                # `end_reason` is documented for text streams only.
                self._end(end, None)
            else:
                # Words still unspoken at the time-out are lost (chosen here: the harsher way).
                self._end(end, "final_marker" if self.final else "idle_timeout")

    def _next_end(self) -> float:
        """When the session ends if nothing more is sent."""
        if self._input_ended is None:
            end = self._last_text + self._idle_timeout
        elif self.kind == "audio":
            end = self._starts + AUDIO_SECONDS
        else:
            end = max(self._input_ended, self._starts + self._speech.end)
        return min(end, self._latest_end)

    def _audio_time(self, now: float) -> float:
        """Seconds of audio that have been streamed by `now`."""
        # A microsecond more, so that sums of floats do not lose the word that ends just now.
        return (now if self._ended is None else self._ended) - self._starts + 1e-6

    def _end(self, at: float, reason: str | None) -> None:
        self._ended = at
        self.end_reason = reason

    def _word_stream_reason(self) -> str:
        # The document knows these four; a cancel or the hour is none of the first three.
        if self.error_message is not None:
            return "error"
        if self.end_reason in ("final_marker", "idle_timeout"):
            return str(self.end_reason)
        return "completed"
