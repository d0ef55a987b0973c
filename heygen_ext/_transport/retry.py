"""When a failed request is sent again, and after how long. Pure: no clock, socket or randomness.

A request that changes something goes out again only if it cannot have had an effect yet, or if its
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
"""Seconds; a `Retry-After` beyond it is the caller's decision, not ours."""

_FIRST_WAIT, _WAIT_CAP = 0.5, 8.0  # seconds
_SERVER_FAILED = frozenset({500, 502, 503, 504})
_STILL_RUNNING = frozenset({"request_in_progress", "resource_not_ready"})
_NUMBER = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*", re.ASCII)


class Replay(enum.Enum):
    """What repeating a request would do."""

    HARMLESS = "harmless"  # GET, HEAD, PUT, DELETE: the same effect as once
    KEYED = "keyed"  # the operation honours the idempotency key that was sent
    DOCUMENTED = "documented"  # the same effect as once, and a 409 only says that it is too early
    TWICE = "twice"  # would act a second time

    @classmethod
    def of(cls, method: str, *, keyed: bool, safe_to_repeat: bool = False) -> Replay:
        """Classify a request by its method and what the document says of its operation.

        Args:
            method: of HTTP.
            keyed: it carries a key that is honoured.
            safe_to_repeat: it is documented as safe to repeat, a 409 included.
        """
        if safe_to_repeat:
            return cls.DOCUMENTED
        if method.upper() in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"):
            return cls.HARMLESS
        return cls.KEYED if keyed else cls.TWICE


def may_have_acted(error: HeyGenError) -> bool:
    """Tell whether the server may have carried out the request that failed with `error`."""
    if isinstance(error, APIConnectionError):
        return error.may_have_been_processed
    if isinstance(error, APIStatusError):
        return (error.status_code or 500) >= 500
    return isinstance(error, APIResponseValidationError)


def worth_repeating(error: HeyGenError, replay: Replay) -> bool:
    """Tell whether the request that failed with `error` may and should be sent again."""
    if isinstance(error, APIConnectionError):
        return replay is not Replay.TWICE or not error.may_have_been_processed
    if not isinstance(error, APIStatusError):
        return False
    status, code = error.status_code, error.code or ""
    if "content_policy" in code:
        return False
    if status == 429:
        # A used-up quota comes back only when the server says when (inferred, not documented).
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
    """Return how many seconds to wait before the next attempt, or None to raise `error` now.

    `jitter` is a random number from 0 to 1 (full jitter); `time_left` the seconds until the call's
    deadline. A `Retry-After` is never undercut: one that is too long raises at once.
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
    """Return how many seconds to wait after `error` before sending anything; None to give up.

    As `wait_before_retry`, for what may be sent whatever the error.
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
    """Return the log line for a retry: neither ids nor a query nor a key stand in it."""
    reason = f"HTTP {error.status_code}" if error.status_code else type(error).__name__
    return f"Retry {number} of {of} for {what} in {wait:.2f} s: {reason}"


def parse_retry_after(value: str | None, *, date: str | None, now: datetime) -> float | None:
    """Read a `Retry-After` header as seconds; None if there is none or it is unreadable.

    Takes seconds, decimals, and the three date forms of RFC 9110, always as GMT; a date is measured
    from the answer's own `Date`, as the two clocks may differ, or else from `now`. A date in the
    past is 0.
    """
    if value is None:
        return None
    if number := _NUMBER.fullmatch(value[:64]):
        return float(number[1])
    until = _parse_date(value)
    if until is None:
        return None
    return max(0.0, (until - (_parse_date(date or "") or now)).total_seconds())


def _parse_date(value: str) -> datetime | None:
    # Every form names its month and has a time: what lacks them, the parser would fill from today.
    if not re.search(r"[A-Z][a-z]{2}.*\d:\d\d:\d\d", value):
        return None
    from dateutil import parser  # imported here: dates are rare, the import is slow

    try:
        return parser.parse(value[:64], ignoretz=True).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
