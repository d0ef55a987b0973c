"""An append that got no response, and building the errors that name its text. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import APITimeoutError, AppendUnconfirmedError, HeyGenError, StreamClosedError
from .byte_count import LONGEST_LATE_WINDOW
from .segmentation import may_insert_space, movable_space

_LATE_WINDOW = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class UnconfirmedAppend:
    """An append that HeyGen may or may not have accepted.

    - `text`, `final`: what it sent.
    - `ends_word`: its last word is complete, because a flush or the end of the text follows.
    - `since`: when it failed, in seconds on the driver's clock.
    - `error`: what it failed with; None if it was in flight when a checkpoint was taken.
    - `inherited`: another process held the stream then, and what it sent afterwards is unknown.
      That process knew the first `maybe_sent` characters of the text behind this append as well,
      so it may have sent them too. It sent at most `other_probes` probes.
    """

    text: str
    final: bool
    ends_word: bool
    since: float
    error: HeyGenError | None = None
    inherited: bool = False
    maybe_sent: int = 0
    other_probes: int = 0

    @property
    def is_empty_final(self) -> bool:
        """Whether it only closes the input. Then it can be sent again without harm."""
        return self.final and not self.text

    @property
    def has_known_content(self) -> bool:
        """Whether text or a closing that is known here is open, not only another process's text."""
        return bool(self.text or self.final or self.maybe_sent)

    def probe(self, pending: str, size: int, *, tail: str, ends_word: bool) -> str | None:
        """Return `size` bytes of whitespace for a probe, or None if it could break a word.

        If the next character to send is whitespace, the probe starts with it: so that character
        is sent ahead, and nothing is added to the text. Otherwise the probe adds spaces.
        """
        if moved := movable_space(pending):
            return moved + " " * (size - 1)
        if may_insert_space(self.text or tail, pending, ends_word=ends_word):
            return " " * size
        return None


def late_arrival_window(error: HeyGenError) -> float:
    """Return for how many seconds a request that failed with `error` can still arrive at HeyGen.

    HeyGen does not document this. The client assumes 60 s after a timeout, here or at a gateway
    (504, 524), because the server may still be working on the request. It assumes 5 s after a
    broken connection or any other response.
    """
    timed_out = isinstance(error, APITimeoutError) or error.status_code in (504, 524)
    return LONGEST_LATE_WINDOW if timed_out else _LATE_WINDOW


def unconfirmed_error(
    text: str,
    why: str,
    cause: HeyGenError | None,
    *,
    final: bool = False,
    end_reason: str | None = None,
) -> AppendUnconfirmedError:
    """Return the error for text that HeyGen may or may not have accepted.

    Args:
        text: That text. If empty, the closing of the input is open (`final`), or it is open what
            another process sent.
        why: Why the client cannot find out.
        cause: The error of the request, if there is one.
        final: Whether the append closed the input.
        end_reason: Why the session ended, if it did.
    """
    if text:
        what = (
            f"{len(text.encode())} bytes of text may or may not be spoken, and were not sent again"
        )
    elif final:
        what = (
            "Closing the input was not confirmed. All text before it was acknowledged. HeyGen may "
            "keep the session open until its idle timeout"
        )
    else:
        what = "Another process may have sent more text than its checkpoint contains"
    message = f"{what}: {why}"
    hint = "decide whether to send that text again" if text else None
    if cause is None:
        return AppendUnconfirmedError(message, text=text, end_reason=end_reason, hint=hint)
    error = AppendUnconfirmedError(
        f"{message}. Cause: {cause.message}",
        text=text,
        end_reason=end_reason,
        hint=hint,
        status_code=cause.status_code,
        code=cause.code,
        request_id=cause.request_id,
        retry_after=cause.retry_after,
        body=cause.body,
        attempts=cause.attempts,
    )
    error.__cause__ = cause
    return error


def abandoned_error(unanswered: str | None, pending: str, *, detached: bool) -> HeyGenError:
    """Return the error for a call that waits on a stream that was cancelled or detached.

    Args:
        unanswered: The text of the append in flight or unconfirmed, if there is one.
        pending: The text that was not sent.
        detached: Whether the stream was detached. Then the text is in the checkpoint, and the
            error does not carry it, so that it is not sent twice.
    """
    if detached:
        return StreamClosedError(
            "detach() handed the stream over; the unsent text is in the checkpoint that it returned"
        )
    if unanswered:
        why = "the stream was cancelled before the response arrived"
        error: HeyGenError = unconfirmed_error(unanswered, why, None)
    else:
        error = StreamClosedError("The stream was cancelled before all of its text was sent")
    error.unsent_text = pending
    return error
