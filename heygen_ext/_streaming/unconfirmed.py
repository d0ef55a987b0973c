"""An append whose answer was lost: what asks for its fate, what is said if it stays open. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import APITimeoutError, AppendUnconfirmedError, HeyGenError, StreamClosedError
from .byte_count import SLOWEST
from .segmentation import movable_space, takes_space


@dataclass(frozen=True, slots=True)
class Doubt:
    """An append that may or may not have been taken.

    `ended` says that nothing of its last word can follow (a flush, the end), `since` when its
    answer was lost. `resumed` is set if another process held the stream then: what that did
    afterwards is unknown, it had the first `had` characters of the text behind this one too, and
    it sent at most `retries` probes.
    """

    text: str
    final: bool
    ended: bool
    since: float
    error: HeyGenError | None = None
    resumed: bool = False
    had: int = 0
    retries: int = 0

    @property
    def is_empty_final(self) -> bool:
        """Whether it only closes the input: then it can be sent again without harm."""
        return self.final and not self.text

    @property
    def is_nothing(self) -> bool:
        """Whether no text that is known here is in doubt: only what another process did may be."""
        return not (self.text or self.final or self.had)

    def probe(self, pending: str, size: int, *, tail: str, ended: bool) -> str | None:
        """Return the whitespace that asks for the append's fate; None if it could break a word.

        The next character that is due goes ahead if it is whitespace; else spaces are added.
        """
        if moved := movable_space(pending):
            return moved + " " * (size - 1)
        if takes_space(self.text or tail, pending, ended=ended):
            return " " * size
        return None


def may_come_for(error: HeyGenError) -> float:
    """Return for how many seconds a request that failed with `error` may still be carried out.

    HeyGen says nothing of it. Assumed: a minute where nobody waited for the answer any longer, here
    or at a gateway; 5 seconds where the connection broke or something else was answered.
    """
    gave_up = isinstance(error, APITimeoutError) or error.status_code in (504, 524)
    return SLOWEST if gave_up else 5.0


def unconfirmed(
    text: str,
    why: str,
    cause: HeyGenError | None,
    *,
    final: bool = False,
    end_reason: str | None = None,
) -> AppendUnconfirmedError:
    """Return the error for text that may have been taken or not; `why` says what hides its fate.

    Without text, it is the closing whose fate is hidden (`final`), or what another process sent.
    """
    if text:
        what = (
            f"{len(text.encode())} bytes of text may or may not be spoken, and were not sent again"
        )
    elif final:
        what = (
            "Closing the input was not confirmed; all text before it was acknowledged, and HeyGen "
            "may keep the session open until it idles out"
        )
    else:
        what = "Another process may have sent more text than its checkpoint tells of"
    message = f"{what}: {why}"
    if cause is None:
        return AppendUnconfirmedError(message, text=text, end_reason=end_reason)
    error = AppendUnconfirmedError(
        f"{message}. Cause: {cause.message}",
        text=text,
        end_reason=end_reason,
        status_code=cause.status_code,
        code=cause.code,
        request_id=cause.request_id,
        retry_after=cause.retry_after,
        body=cause.body,
        attempts=cause.attempts,
    )
    error.__cause__ = cause
    return error


def left_off(unanswered: str | None, pending: str, *, detached: bool) -> HeyGenError:
    """Return the error for those who wait for a stream that was cancelled or handed over."""
    if detached:
        return StreamClosedError(
            "The stream was handed over by detach(); the text that was unsent is in its checkpoint."
        )
    if unanswered:
        why = "the stream was cancelled before its answer came"
        error: HeyGenError = unconfirmed(unanswered, why, None)
    else:
        error = StreamClosedError("The stream was cancelled before all of its text was sent.")
    error.unsent_text = pending
    return error
