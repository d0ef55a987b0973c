"""The rules for retries as a table, without clock or socket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heygen_ext._transport.retry import (
    LONGEST_WAIT,
    Replay,
    may_have_acted,
    parse_retry_after,
    wait_before_retry,
    worth_repeating,
)
from heygen_ext.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    HeyGenError,
    UsageError,
    status_error,
)

HARMLESS, KEYED, TWICE = Replay.HARMLESS, Replay.KEYED, Replay.TWICE
DOCUMENTED = Replay.DOCUMENTED


def status(status: int, code: str = "", **details: Any) -> HeyGenError:
    return status_error(
        status, b'{"error": {"code": "%s", "message": "m"}}' % code.encode(), **details
    )


NEVER: set[Replay] = set()
ALL = {HARMLESS, KEYED, DOCUMENTED, TWICE}
SAFE = {HARMLESS, KEYED, DOCUMENTED}

# A failure, and the kinds of requests that are repeated after it.
TABLE: dict[str, tuple[HeyGenError, set[Replay]]] = {
    "connect error": (APIConnectionError("", may_have_been_processed=False), ALL),
    "connect timeout": (APITimeoutError("", may_have_been_processed=False), ALL),
    "429": (status(429, "rate_limit_exceeded"), ALL),
    "429 without a code": (status(429), ALL),
    "429 quota, no Retry-After": (status(429, "quota_exceeded"), NEVER),
    "429 quota, Retry-After": (status(429, "quota_exceeded", retry_after=1.0), ALL),
    "409 in progress": (status(409, "request_in_progress"), {KEYED, DOCUMENTED}),
    "409 IN PROGRESS": (status(409, "REQUEST_IN_PROGRESS"), {KEYED, DOCUMENTED}),
    "409 not ready": (status(409, "resource_not_ready"), {KEYED, DOCUMENTED}),
    "409 conflict": (status(409, "conflict"), {DOCUMENTED}),
    "409 without a code": (status(409), {DOCUMENTED}),
    "500": (status(500, "internal_error"), SAFE),
    "502": (status(502, "voice_provider_error"), SAFE),
    "503": (status(503, "service_unavailable"), SAFE),
    "504": (status(504, "gateway_timeout"), SAFE),
    "501": (status(501), NEVER),
    "505": (status(505), NEVER),
    "520": (status(520), NEVER),
    "read timeout": (APITimeoutError(""), SAFE),
    "connection lost": (APIConnectionError(""), SAFE),
    "302": (status(302), NEVER),
    "400": (status(400, "invalid_parameter"), NEVER),
    "400 with the code of a 500": (status(400, "internal_error"), NEVER),
    "401": (status(401, "unauthorized"), NEVER),
    "402": (status(402, "insufficient_credit"), NEVER),
    "403": (status(403, "forbidden"), NEVER),
    "404": (status(404, "not_found"), NEVER),
    "404 with a Retry-After": (status(404, retry_after=1.0), NEVER),
    "408": (status(408), NEVER),
    "410": (status(410), NEVER),
    "422": (status(422), NEVER),
    "content policy 400": (status(400, "content_policy_violation"), NEVER),
    "content policy 429": (status(429, "content_policy_violation", retry_after=1.0), NEVER),
    "content policy 500": (status(500, "Content_Policy_Violation"), NEVER),
    "unreadable response": (APIResponseValidationError("", status_code=200), NEVER),
    "usage error": (UsageError(""), NEVER),
}


@pytest.mark.parametrize("replay", Replay)
@pytest.mark.parametrize("failure", TABLE)
def test_which_requests_are_repeated(failure: str, replay: Replay) -> None:
    error, repeated = TABLE[failure]
    assert worth_repeating(error, replay) is (replay in repeated)
    wait = wait_before_retry(error, replay, retries_done=0, max_retries=2, jitter=0.5)
    assert (wait is not None) is (replay in repeated)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "get", "Delete"])
@pytest.mark.parametrize("keyed", [True, False])
def test_harmless_methods(method: str, keyed: bool) -> None:
    assert Replay.of(method, keyed=keyed) is HARMLESS


@pytest.mark.parametrize("method", ["POST", "PATCH", "post", "patch", "QUERY"])
def test_other_methods(method: str) -> None:
    assert Replay.of(method, keyed=False) is TWICE
    assert Replay.of(method, keyed=True) is KEYED
    assert Replay.of(method, keyed=False, safe_to_repeat=True) is DOCUMENTED


@pytest.mark.parametrize(
    ("error", "acted"),
    [
        (APIConnectionError("", may_have_been_processed=False), False),
        (APIConnectionError(""), True),
        (APITimeoutError(""), True),
        (status(500), True),
        (status(599), True),
        (status(429), False),
        (status(400), False),
        (APIResponseValidationError("", status_code=200), True),
        (UsageError(""), False),
    ],
)
def test_may_have_acted(error: HeyGenError, acted: bool) -> None:
    assert may_have_acted(error) is acted


# -- waits ----------------------------------------------------------------------------------------


def wait(
    error: HeyGenError | None = None, *, done: int = 0, jitter: float = 1.0, **more: Any
) -> float | None:
    error = error or status(503)
    more = {"max_retries": 100, **more}
    return wait_before_retry(error, HARMLESS, retries_done=done, jitter=jitter, **more)


def test_backoff_doubles_up_to_8_s() -> None:
    assert [wait(done=n) for n in range(7)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert [wait(done=n, jitter=0.25) for n in range(5)] == [0.125, 0.25, 0.5, 1, 2]
    assert wait(done=5000, max_retries=9999) == 8
    assert wait(jitter=0.0) == 0


def test_max_retries() -> None:
    assert wait(done=1, max_retries=2) is not None
    assert wait(done=2, max_retries=2) is None
    assert wait(max_retries=0) is None


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [(0.0, 0.5), (0.3, 0.5), (0.7, 0.7), (30.0, 30.0), (60.0, 60.0), (60.01, None), (1e300, None)],
)
def test_wait_is_at_least_retry_after(retry_after: float, expected: float | None) -> None:
    assert wait(status(503, retry_after=retry_after)) == expected
    assert wait(status(429, retry_after=retry_after)) == expected


@pytest.mark.parametrize(
    ("left", "expected"), [(None, 0.5), (0.6, 0.5), (0.5, None), (0.1, None), (-1.0, None)]
)
def test_wait_ends_before_deadline(left: float | None, expected: float | None) -> None:
    assert wait(time_left=left) == expected


def test_retry_after_beyond_deadline() -> None:
    assert wait(status(429, retry_after=5.0), time_left=5.0) is None
    assert wait(status(429, retry_after=5.0), time_left=5.1) == 5.0


@given(
    done=st.integers(0, 10_000),
    jitter=st.floats(0, 1),
    retry_after=st.none() | st.floats(0, 1e9),
    left=st.none() | st.floats(-10, 100),
)
def test_wait_is_within_bounds(
    done: int, jitter: float, retry_after: float | None, left: float | None
) -> None:
    error = status(503, retry_after=retry_after)
    seconds = wait(error, done=done, jitter=jitter, max_retries=done + 1, time_left=left)
    ceiling = min(0.5 * 2.0 ** min(done, 50), 8.0)
    if seconds is None:
        too_long = retry_after is not None and retry_after > LONGEST_WAIT
        assert too_long or (left is not None and max(ceiling, retry_after or 0) >= left)
        return
    assert max(jitter * ceiling, retry_after or 0.0) == pytest.approx(seconds)
    assert 0 <= seconds <= LONGEST_WAIT
    assert retry_after is None or seconds >= retry_after
    assert left is None or seconds < left


# -- the Retry-After header -----------------------------------------------------------------------

NOW = datetime(2026, 11, 23, 8, 0, 0, tzinfo=UTC)
IMF = "%a, %d %b %Y %H:%M:%S GMT"
RFC850 = "%A, %d-%b-%y %H:%M:%S GMT"
ASCTIME = "%a %b %e %H:%M:%S %Y"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7\t", 7.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("007", 7.0),
        ("99999999999", 99999999999.0),
        ("Mon, 23 Nov 2026 08:00:05 GMT", 5.0),
        ("Monday, 23-Nov-26 08:00:05 GMT", 5.0),
        ("Mon Nov 23 08:00:05 2026", 5.0),
        ("Tue, 01 Dec 2026 08:00:00 GMT", 8 * 86400.0),
        ("Tuesday, 01-Dec-26 08:00:00 GMT", 8 * 86400.0),
        ("Tue Dec  1 08:00:00 2026", 8 * 86400.0),
        ("Mon, 23 Nov 2026 08:00:05 UTC", 5.0),
        ("Mon, 23 Nov 2026 08:00:05 EST", 5.0),  # always read as GMT
        ("Mon, 23 Nov 2026 08:00:05 +0900", 5.0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 0.0),
        ("Sun Nov  6 08:49:37 1994", 0.0),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("+5", None),
        ("1e3", None),
        ("0x10", None),
        ("5,6", None),
        ("5 s", None),
        ("inf", None),
        ("-inf", None),
        ("nan", None),
        ("Infinity", None),
        ("٣", None),  # a digit in Unicode, but not in HTTP
        ("12:34:56", None),
        ("Mon, 30 Feb 2026 08:00:00 GMT", None),
        ("Mon, 23 Nov 2026 25:00:00 GMT", None),
        ("Mon, 23 Nov 99999 08:00:00 GMT", None),
        # The parser raises decimal.InvalidOperation for these.
        ("Jan 999999999991000000299999999999h99 1:00:00", None),
        ("Sun 99999999999999999999999999999999h 1:00:00", None),
        (None, None),
    ],
)
def test_parse_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, date=None, now=NOW) == seconds


@pytest.mark.parametrize("value", ["9" * 5000, "9" * 64 + ".", "1" * 63 + ".5", " " * 500 + "1"])
def test_parse_huge_numbers(value: str) -> None:
    seconds = parse_retry_after(value, date=None, now=NOW)
    assert seconds is None or 60 < seconds < float("inf")


@pytest.mark.parametrize("form", [IMF, RFC850, ASCTIME])
def test_parse_date_with_skewed_clock(form: str) -> None:
    server_now = NOW + timedelta(hours=5)
    value = (server_now + timedelta(seconds=9)).strftime(form)
    for date_form in (IMF, RFC850, ASCTIME):
        assert parse_retry_after(value, date=server_now.strftime(date_form), now=NOW) == 9.0


@pytest.mark.parametrize("date", ["", "yesterday", "12:00:00", "\x00", "Mon, 99 Nov 2026 08:00:00"])
def test_parse_with_unreadable_date_header(date: str) -> None:
    assert parse_retry_after("Mon, 23 Nov 2026 08:00:05 GMT", date=date, now=NOW) == 5.0


def test_parse_with_now_in_other_time_zone() -> None:
    tokyo = NOW.astimezone(timezone(timedelta(hours=9)))
    assert parse_retry_after("Mon, 23 Nov 2026 08:00:05 GMT", date=None, now=tokyo) == 5.0


@given(
    st.sampled_from([IMF, RFC850, ASCTIME]),
    st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)).map(
        lambda d: d.replace(microsecond=0)
    ),
)
def test_parse_any_date(form: str, until: datetime) -> None:
    expected = max(0.0, (until.replace(tzinfo=UTC) - NOW).total_seconds())
    assert parse_retry_after(until.strftime(form), date=None, now=NOW) == expected


@given(st.text(max_size=80) | st.from_regex(r"[A-Za-z0-9,: +\-]{0,12}\d:\d\d:\d\d.{0,30}"))
def test_parse_any_text(value: str) -> None:
    for text, date in [(value, None), ("Mon, 23 Nov 2026 08:00:05 GMT", value)]:
        seconds = parse_retry_after(text, date=date, now=NOW)
        assert seconds is None or 0 <= seconds < float("inf")
