"""Which failed requests are repeated, after how long, and what `Retry-After` says. Pure.

A request that changes something is repeated only if it cannot have had an effect yet, or if its
operation recognises the repetition by its `Idempotency-Key`.
"""

from __future__ import annotations

import enum
import re
from datetime import UTC, datetime

from ..errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    HeyGenError,
)

LONGEST_WAIT = 60.0
"""Seconds. Whether to wait longer for a `Retry-After` is left to the user."""

MOST_SECONDS = 1e9
"""The longest timeout that is accepted, some 30 years. Sockets and locks refuse larger numbers."""

_FIRST_WAIT, _WAIT_CAP = 0.5, 8.0  # seconds
_SERVER_FAILED = frozenset({500, 502, 503, 504})
_STILL_RUNNING = frozenset({"request_in_progress", "resource_not_ready"})
_NUMBER = r"(?a)\s*(\d+(?:\.\d*)?|\.\d+)\s*"


class Replay(enum.Enum):
    """What repeating a request does."""

    HARMLESS = "harmless"  # GET, HEAD, PUT, DELETE: the same effect as sending it once
    KEYED = "keyed"  # no second effect: the operation honours the idempotency key
    DOCUMENTED = "documented"  # no second effect, says the document; a 409 means: try later
    TWICE = "twice"  # the operation acts a second time

    @classmethod
    def of(cls, method: str, *, keyed: bool, safe_to_repeat: bool = False) -> Replay:
        """Classify a request by its method and by what the document says of its operation.

        Args:
            method: The HTTP method.
            keyed: Whether the request carries an idempotency key that the operation honours.
            safe_to_repeat: Whether repeating it is documented as safe, after a 409 too.
        """
        if safe_to_repeat:
            return cls.DOCUMENTED
        if method.upper() in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"):
            return cls.HARMLESS
        return cls.KEYED if keyed else cls.TWICE


def may_have_acted(error: HeyGenError) -> bool:
    """Return whether the server may have carried out the request that failed with `error`."""
    if isinstance(error, APIConnectionError):
        return error.may_have_been_processed
    if isinstance(error, APIStatusError):
        return (error.status_code or 500) >= 500
    return isinstance(error, APIResponseValidationError)


def worth_repeating(error: HeyGenError, replay: Replay) -> bool:
    """Return whether repeating the request that failed with `error` is safe and may help."""
    if isinstance(error, APIConnectionError):
        return replay is not Replay.TWICE or not error.may_have_been_processed
    if not isinstance(error, APIStatusError):
        return False
    status, code = error.status_code, error.code or ""
    if "content_policy" in code:
        return False
    if status == 429:
        # An exhausted quota returns when the server says so. This is inferred, not documented.
        return code != "quota_exceeded" or error.retry_after is not None
    if status == 409:
        if replay is Replay.DOCUMENTED:
            return True
        return replay is Replay.KEYED and code in _STILL_RUNNING
    return status in _SERVER_FAILED and replay is not Replay.TWICE


def wait_before_retry(
    error: HeyGenError,
    replay: Replay,
    *,
    retries_done: int,
    max_retries: int,
    jitter: float,
    time_left: float | None = None,
) -> float | None:
    """Return the seconds to wait before the next attempt, or None to raise `error` now.

    Args:
        error: What the last attempt failed with.
        replay: What repeating the request does.
        retries_done: Retries so far.
        max_retries: Retries allowed.
        jitter: A random number from 0 to 1; the wait is this part of the longest one (full jitter).
        time_left: Seconds until the deadline of the call; None without one.
    """
    if not worth_repeating(error, replay):
        return None
    return backoff(
        error,
        retries_done=retries_done,
        max_retries=max_retries,
        jitter=jitter,
        time_left=time_left,
    )


def backoff(
    error: HeyGenError,
    *,
    retries_done: int,
    max_retries: int,
    jitter: float,
    time_left: float | None = None,
) -> float | None:
    """Return the seconds to wait after `error`, or None to give up.

    The arguments are those of `wait_before_retry`. The wait is never shorter than a `Retry-After`.
    It is None if a `Retry-After` is above 60 s, or if the wait reaches the deadline.
    """
    if retries_done >= max_retries:
        return None
    wait = jitter * min(_FIRST_WAIT * 2.0 ** min(retries_done, 30), _WAIT_CAP)
    if error.retry_after is not None:
        if error.retry_after > LONGEST_WAIT:
            return None
        wait = max(wait, error.retry_after)
    if time_left is not None and wait >= time_left:
        return None
    return wait


def retry_line(number: int, of: int, what: str, wait: float, error: HeyGenError) -> str:
    """Return the log line for a retry. It contains no id, query or key."""
    reason = f"HTTP {error.status_code}" if error.status_code else type(error).__name__
    return f"Retry {number} of {of} for {what} in {wait:.2f} s: {reason}"


def parse_retry_after(value: str | None, *, date: str | None, now: datetime) -> float | None:
    """Return a `Retry-After` header as seconds, or None if it is missing or unreadable.

    Accepts seconds, decimals, and the three date forms of RFC 9110, always read as GMT. A past
    date is 0 seconds.

    Args:
        value: The `Retry-After` header.
        date: The `Date` header of the same response. A date counts from it if it can be read,
            since the server's clock may differ from ours.
        now: The time that a date counts from otherwise.
    """
    if value is None:
        return None
    if number := re.fullmatch(_NUMBER, value[:64]):
        return float(number[1])
    until = _parse_date(value)
    if until is None:
        return None
    return max(0.0, (until - (_parse_date(date or "") or now)).total_seconds())


def _parse_date(value: str) -> datetime | None:
    # The parser completes a partial date from today's. Each form has a month name and a time.
    if not re.search(r"[A-Z][a-z]{2}.*\d:\d\d:\d\d", value):
        return None
    from dateutil import parser  # imported here: dates are rare, and the import is slow

    try:
        return parser.parse(value[:64], ignoretz=True).replace(tzinfo=UTC)
    except Exception:  # of many kinds: the parser guesses, decimal.InvalidOperation is one
        return None
