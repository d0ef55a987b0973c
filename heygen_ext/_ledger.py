"""What the server is known to hold of a stream's text. Pure.

The append has no idempotency key; `buffered_bytes`, the running total in its answer, is the only
evidence of what was taken. So far an append whose answer is lost is reported and never repeated.
"""

from __future__ import annotations

from .errors import AppendUnconfirmedError, HeyGenError


class Ledger:
    """The totals after every acknowledged append.

    `buffered_bytes` is HeyGen's last answer (0 before the first), `accepted_bytes` the UTF-8 bytes
    of the deltas that were acknowledged, `appends` their number.
    """

    __slots__ = ("accepted_bytes", "appends", "buffered_bytes")

    def __init__(self) -> None:
        self.buffered_bytes = self.accepted_bytes = self.appends = 0

    def acknowledged(self, delta: str, buffered_bytes: int) -> None:
        """Enter an append that the server answered."""
        self.appends += 1
        self.accepted_bytes += len(delta.encode())
        self.buffered_bytes = buffered_bytes

    def unanswered(self, delta: str, error: HeyGenError) -> AppendUnconfirmedError:
        """Return the error for an append whose answer was lost: it may have been taken or not."""
        if delta:
            what = (
                f"An append of {len(delta.encode())} bytes got no usable answer, so its text may "
                "or may not be spoken; it was not sent again"
            )
        else:  # an empty delta goes out only with final: true
            what = (
                "Closing the input got no usable answer; all text before it was acknowledged, and "
                "HeyGen may keep the session open until it idles out"
            )
        unconfirmed = AppendUnconfirmedError(
            f"{what}. Cause: {error.message}",
            text=delta,
            status_code=error.status_code,
            code=error.code,
            request_id=error.request_id,
            body=error.body,
            attempts=error.attempts,
        )
        unconfirmed.__cause__ = error
        return unconfirmed
