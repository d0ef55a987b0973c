"""What the caller asked of a text stream, and the error that ended it. Pure."""

from __future__ import annotations

import copy

from ..errors import HeyGenError


class StreamState:
    """Whether a stream takes text and sends it, and what the caller has been told.

    - `error`: what the stream failed with.
    - `closing`: the caller closed the stream; the last append closes the session's input.
    - `cancelled`: the caller cancelled the stream, or left its block by an exception.
    - `detached`: the stream was handed over to another process.
    - `stopped`: nothing more is sent: the stream was cancelled, detached, or closed to the end.
    - `told`: the caller knows of the error, or leaves the text on purpose. Then no warning is due.
    - `reported`: a call about the text raised the error, so `close` does not raise it again.
    - `holders`: who wants no append to start at the moment.
    - `final_holders`: who waits for the playback URL. The input is closed after that: HeyGen shows
      the URL only while the session streams, and a short text is soon spoken.
    """

    def __init__(self) -> None:
        self.error: HeyGenError | None = None
        self.closing = self.cancelled = self.detached = False
        self.stopped = self.told = self.reported = False
        self.holders: set[object] = set()
        self.final_holders: set[object] = set()

    @property
    def finished(self) -> bool:
        """Whether the stream is over: closed, cancelled, detached or failed."""
        return self.stopped or self.error is not None

    @property
    def closed(self) -> bool:
        """Whether the stream takes no more text."""
        return self.closing or self.finished

    def close(self) -> None:
        """Send all text, the last of it with `final: true`."""
        self.closing = True

    def cancel(self) -> None:
        """Send nothing more."""
        self.cancelled = self.stopped = True

    def detach(self) -> None:
        """Send nothing more, because another process continues."""
        self.detached = self.stopped = True

    def fail(self, error: HeyGenError, unsent_text: str) -> None:
        """Send nothing more because of `error`, which gets the unsent text."""
        error.unsent_text = unsent_text
        self.error = error

    def error_to_raise(self, text: str = "", *, about_text: bool = True) -> HeyGenError | None:
        """Return a copy of the error to raise, or None if the stream did not fail.

        Args:
            text: What the caller was about to write; it is added to the error's `unsent_text`.
            about_text: False if the call is not about the text. `close` then raises the error
                once more.
        """
        if self.error is None:
            return None
        self.told = True
        self.reported = self.reported or about_text
        error = copy.copy(self.error)
        error.__cause__ = self.error.__cause__
        error.unsent_text = (self.error.unsent_text or "") + text
        return error
