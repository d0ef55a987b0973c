"""Whether a text stream takes text and sends it, and the error that ended it. Pure."""

from __future__ import annotations

import copy

from ..errors import HeyGenError


class StreamState:
    """What the caller asked of a stream, and what the caller has been told.

    - `error`: what the stream failed with.
    - `closing`: the caller closed the stream; the last append closes the session's input.
    - `cancelled`: the caller cancelled the stream, or left its block by an exception.
    - `detached`: the stream was handed over to another process.
    - `reported`: a call about the text raised the error, so `close` does not raise it again.
    """

    def __init__(self) -> None:
        self.error: HeyGenError | None = None
        self.closing = self.cancelled = self.detached = self.reported = False
        self._stopped = self._raised = False
        self._holders: set[object] = set()
        self._final_holders: set[object] = set()

    @property
    def finished(self) -> bool:
        """Whether the stream is over: closed, cancelled, detached or failed."""
        return self._stopped or self.error is not None

    @property
    def closed(self) -> bool:
        """Whether the stream takes no more text."""
        return self.closing or self.finished

    def close(self) -> None:
        """Send all text, the last of it with `final: true`."""
        self.closing = True

    def cancel(self) -> None:
        """Send nothing more."""
        self.cancelled = self._stopped = True

    def abandon(self) -> None:
        """Note that the caller leaves the text on purpose, so that nothing warns of its loss."""
        self._raised = True

    def detach(self) -> None:
        """Send nothing more, because another process continues."""
        self.detached = self._stopped = True

    def hold(self, holder: object = None) -> None:
        """Start no append until `release` of the same holder. Safe to repeat."""
        self._holders.add(holder)

    def release(self, holder: object = None) -> None:
        """Undo `hold`. Safe to repeat."""
        self._holders.discard(holder)

    def hold_final(self, holder: object) -> None:
        """Close the input only after `release_final`, because `holder` awaits the playback URL.

        HeyGen shows the URL only while the session streams, and a short text is spoken soon.
        """
        self._final_holders.add(holder)

    def release_final(self, holder: object) -> None:
        """Undo `hold_final`. Safe to repeat."""
        self._final_holders.discard(holder)

    def error_to_raise(self, text: str = "", *, about_text: bool = True) -> HeyGenError | None:
        """Return a copy of the error to raise, or None if the stream did not fail.

        Args:
            text: what the caller was about to write; it is added to the error's `unsent_text`.
            about_text: False if the call is not about the text. `close` then raises the error
                once more.
        """
        if self.error is None:
            return None
        self._raised = True
        self.reported = self.reported or about_text
        error = copy.copy(self.error)
        error.__cause__ = self.error.__cause__
        error.unsent_text = (self.error.unsent_text or "") + text
        return error
