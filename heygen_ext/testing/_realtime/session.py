"""One Avatar Realtime session as a state machine. Pure: `now` is an argument, nothing is awaited.

The OpenAPI document says which statuses there are, that `hls_url` exists only while streaming, and
which reasons end a text stream and a word stream. HeyGen's public pages say that a session ends
after 30 s without text and after one hour. What HeyGen does not publish is marked "chosen here".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._settings import Settings
from .speech import Speech, Unit, batch

Kind = Literal["tts", "audio", "text_stream"]
Status = Literal["pending", "streaming", "completed", "error"]

AUDIO_SECONDS = 5.0
"""How long an `audio` session lasts (chosen here). The fake does not read audio files."""


class SessionEnded(Exception):
    """The session takes no more text. The argument is the reason."""


@dataclass(frozen=True, slots=True)
class SessionSnapshot:
    """The state of a session at one moment."""

    stream_id: str
    kind: Kind
    """The `type` that the session was created with."""
    status: Status
    end_reason: str | None
    """Why a text stream ended: "final_marker", "idle_timeout", "max_duration", "cancelled"."""
    error_message: str | None
    """The message of `FakeHeyGen.fail_session`, if it ended the session."""
    hls_url: str | None
    """The playback address, only while `status` is "streaming"."""
    final: bool
    """Whether an append had `final: true`."""
    text: str
    """The text that the session was created with, and all accepted deltas."""
    buffered_bytes: int
    """What the next append would return if it were empty."""
    words_spoken: int
    """How many words and punctuation marks have been spoken."""
    vanished: bool
    """Whether `FakeHeyGen.vanish` has hidden the session from the API."""


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """The next part of a word stream."""

    batches: list[list[Unit]]
    cursor: int
    """The index of the next unit. The next call passes it in."""
    reason: str | None
    """The reason of the end event, if the word stream has ended."""
    due: float
    """When more will be due if nothing else happens, in seconds of the fake's clock."""


class Session:
    """A session: its text, its state, and how much of the text has been spoken."""

    def __init__(
        self,
        *,
        stream_id: str,
        owner: str,
        kind: Kind,
        text: str,
        now: float,
        settings: Settings,
    ) -> None:
        self.stream_id = stream_id
        self.owner = owner
        self.kind: Kind = kind
        self.final = False
        self.vanished = False
        self.deltas: list[str] = []
        self.end_reason: str | None = None
        self.error_message: str | None = None
        self._settings = settings
        self._seed = text
        self._seed_bytes = len(text.encode())
        self._delta_bytes = 0
        self._characters = 0
        self._hls_url = f"https://hls.invalid/{stream_id}/master.m3u8"
        self._starts = now + settings.startup
        self._last_text = now
        self._idle_timeout = settings.idle_timeout
        self._latest_end = now + settings.max_duration
        self._input_ended: float | None = None if kind == "text_stream" else now
        self._ended: float | None = None
        self._speech = Speech(settings.words_per_second)
        self._speech.add(text, 0.0)

    # -- changes -----------------------------------------------------------------------------

    def append(self, delta: str, final: bool, now: float) -> None:
        """Add text. Raises `SessionEnded` if the input or the session has ended."""
        self._settle(now)
        if self._ended is not None:
            raise SessionEnded(self.end_reason or self.error_message or "completed")
        if self._input_ended is not None:
            raise SessionEnded("final_marker")
        self.deltas.append(delta)
        self._delta_bytes += len(delta.encode())
        self._characters += len(delta)
        self._speech.add(delta, max(0.0, now - self._starts))
        # HeyGen does not publish whether whitespace alone counts as new text. Here it does.
        self._last_text = now
        if final:
            self.final = True
            self._input_ended = now

    def cancel(self, now: float) -> bool:
        """Cancel the session. Return whether this call ended it.

        The `end_reason` "cancelled" is chosen here. The document names only the reasons of a
        session that ended by itself.
        """
        self._settle(now)
        if self._ended is not None:
            return False
        self._end(now, "cancelled")
        return True

    def fail(self, message: str, now: float) -> None:
        """End the session with the status `error`, unless it has ended already."""
        self._settle(now)
        if self._ended is None:
            self._end(now, None)
            self.error_message = message

    # -- state -------------------------------------------------------------------------------

    def active(self, now: float) -> bool:
        """Whether the session runs and counts against `max_sessions`."""
        self._settle(now)
        return self._ended is None and not self.vanished

    def status(self, now: float) -> Status:
        """Return the status at `now`."""
        self._settle(now)
        if self._ended is not None:
            return "error" if self.error_message is not None else "completed"
        return "pending" if now < self._starts else "streaming"

    def text(self) -> str:
        """Return the text that the session was created with and all deltas, joined."""
        return self._seed + "".join(self.deltas)

    def buffered(self, now: float) -> int:
        """Return the `buffered_bytes` of an append, counted as the settings say."""
        seed_counts = self._settings.seed_counts
        if self._settings.counts == "constant":
            return self._seed_bytes
        if self._settings.counts == "characters":
            return self._characters + (len(self._seed) if seed_counts else 0)
        if self._settings.counts == "remaining":
            spoken = self._speech.spoken(self._audio_time(now))
            done = self._speech.units[spoken - 1].end_byte if spoken else 0
            return self._seed_bytes + self._delta_bytes - done
        return self._delta_bytes + (self._seed_bytes if seed_counts else 0)

    def snapshot(self, now: float) -> SessionSnapshot:
        """Return the whole state at `now`."""
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
            buffered_bytes=self.buffered(now),
            words_spoken=self._speech.spoken(self._audio_time(now)),
            vanished=self.vanished,
        )

    def view(self, now: float) -> dict[str, str | None]:
        """Return the data of `GET /v3/avatar-realtime/{stream_id}`."""
        status = self.status(now)
        return {
            "stream_id": self.stream_id,
            "status": status,
            "hls_url": self._hls_url if status == "streaming" else None,
            "error_message": self.error_message,
            "end_reason": self.end_reason,
        }

    def words(self, cursor: int, now: float) -> SpokenWords:
        """Return the batches of words from unit `cursor` on that are due at `now`."""
        self._settle(now)
        audio_time = self._audio_time(now)
        units = self._speech.units
        over = self._ended is not None
        if over:
            units = units[: self._speech.spoken(audio_time)]
        batches: list[list[Unit]] = []
        due = self._next_end()
        while cursor < len(units):
            after, closes = batch(units, cursor)
            if not over and closes > audio_time:
                due = min(due, self._starts + closes)
                break
            batches.append(units[cursor:after])
            cursor = after
        return SpokenWords(batches, cursor, self._word_stream_reason() if over else None, due)

    # -- time --------------------------------------------------------------------------------

    def _settle(self, now: float) -> None:
        """End the session if it should have ended by `now`."""
        if self._ended is not None:
            return
        if self._latest_end <= now and self._latest_end <= self._next_end():
            # Chosen here: HeyGen does not publish the reason after one hour.
            self._end(self._latest_end, "max_duration")
        elif (end := self._next_end()) <= now:
            if self.kind != "text_stream":
                # The document has an `end_reason` for text streams only.
                self._end(end, None)
            else:
                # Words that are not spoken at the timeout are lost (the stricter way, chosen here).
                self._end(end, "final_marker" if self.final else "idle_timeout")

    def _next_end(self) -> float:
        """Return when the session ends if no more text comes."""
        if self._input_ended is None:
            end = self._last_text + self._idle_timeout
        elif self.kind == "audio":
            end = self._starts + AUDIO_SECONDS
        else:
            end = max(self._input_ended, self._starts + self._speech.end)
        return min(end, self._latest_end)

    def _audio_time(self, now: float) -> float:
        """Return how many seconds of audio have been streamed at `now`."""
        # One microsecond more, because a rounded sum of floats can be just below the end of a word.
        return (now if self._ended is None else self._ended) - self._starts + 1e-6

    def _end(self, at: float, reason: str | None) -> None:
        self._ended = at
        self.end_reason = reason

    def _word_stream_reason(self) -> str:
        # The document lists these four. A cancel and the end after one hour are "completed" too.
        if self.error_message is not None:
            return "error"
        if self.end_reason in ("final_marker", "idle_timeout"):
            return str(self.end_reason)
        return "completed"
