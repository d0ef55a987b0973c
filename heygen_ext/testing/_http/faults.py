"""Orders to fail: which requests they are for, and what is answered instead.

Pure, apart from the lock that lets tests give orders while the server runs.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .errors import default_code, envelope
from .request_log import RecordedRequest

Processed = bool | Literal["late"]
Cut = bool | Literal["close", "reset"]


@dataclass(slots=True, eq=False)
class Fault:
    """An order to fail; `hits` counts the requests it has been used on."""

    status: int | None
    times: int | None
    method: str | None
    path: re.Pattern[str] | None
    match: Callable[[RecordedRequest], bool] | None
    after: int
    processed: Processed
    cut: Cut
    cut_body_at: int | None
    delay: float
    body: bytes | None
    content_type: str
    headers: Mapping[str, str | None]
    hits: int = 0
    _stopped: bool = field(default=False, repr=False)

    def stop(self) -> None:
        """Take the order back; what is being answered right now is not affected."""
        self._stopped = True

    @property
    def spent(self) -> bool:
        """Whether it will not be used again."""
        return self._stopped or (self.times is not None and self.hits >= self.times)

    @property
    def silent(self) -> bool:
        """The connection is cut without any answer."""
        return bool(self.cut) and self.cut_body_at is None

    @property
    def real(self) -> bool:
        """The request is processed and answered as always, only late, cut or with more headers."""
        return self.status is None and self.body is None and not self.silent

    @property
    def reset(self) -> bool:
        """A cut is a TCP reset instead of an orderly end."""
        return self.cut == "reset"

    def suits(self, request: RecordedRequest) -> bool:
        """Whether `request` is one of those it was given for."""
        return (
            (self.method is None or self.method == request.method)
            and (self.path is None or self.path.search(request.path) is not None)
            and (self.match is None or bool(self.match(request)))
        )


def make_fault(
    status: int | None,
    *,
    times: int | None,
    method: str | None,
    path: str | re.Pattern[str] | None,
    match: Callable[[RecordedRequest], bool] | None,
    after: int,
    processed: Processed,
    cut: Cut,
    cut_body_at: int | None,
    delay: float,
    body: bytes | str | Mapping[str, Any] | list[Any] | None,
    content_type: str | None,
    headers: Mapping[str, str | None] | None,
    code: str | None,
    message: str | None,
) -> Fault:
    """Check and complete an order; the fields are those of `FakeHeyGen.fail`."""
    _check(status, times, after, processed, cut, cut_body_at, delay)
    if status is None and (code is not None or message is not None):
        raise ValueError("code and message belong to an error answer: give a status")
    if status is None and body is None and not (cut or delay or headers or cut_body_at is not None):
        raise ValueError("what shall happen? give a status, body, cut, cut_body_at, delay, headers")
    all_headers: dict[str, str | None] = {k.lower(): v for k, v in (headers or {}).items()}
    if status == 429:
        all_headers.setdefault("retry-after", "1")
    if isinstance(body, Mapping | list):
        raw: bytes | None = json.dumps(body).encode()
    else:
        raw = body.encode() if isinstance(body, str) else body
    if raw is None and status is not None:
        content = envelope(code or default_code(status), message or f"Ordered: {status}.")
        raw = b"" if status in (204, 304) else json.dumps(content).encode()
    if content_type is None:
        html = raw is not None and raw.lstrip()[:1] == b"<"
        content_type = "text/html; charset=utf-8" if html else "application/json"
    return Fault(
        status=status,
        times=times,
        method=method.upper() if method else None,
        path=re.compile(path) if isinstance(path, str) else path,
        match=match,
        after=after,
        processed=processed,
        cut=cut,
        cut_body_at=cut_body_at,
        delay=delay,
        body=raw,
        content_type=content_type,
        headers=all_headers,
    )


def _check(
    status: int | None,
    times: int | None,
    after: int,
    processed: Processed,
    cut: Cut,
    cut_body_at: int | None,
    delay: float,
) -> None:
    if status is not None and not 200 <= status <= 599:
        raise ValueError(f"status must be 200 to 599, not {status}")
    if times is not None and times < 1:
        raise ValueError(f"times must be at least 1, or None for always, not {times}")
    if after < 0 or delay < 0 or (cut_body_at or 0) < 0:
        raise ValueError("after, delay and cut_body_at must not be negative")
    if processed not in (False, True, "late"):
        raise ValueError(f'processed must be False, True or "late", not {processed!r}')
    if cut not in (False, True, "close", "reset"):
        raise ValueError(f'cut must be a bool, "close" or "reset", not {cut!r}')


class FaultQueue:
    """The orders given so far; each request takes the first that suits it."""

    def __init__(self) -> None:
        self._orders: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Queue an order behind the others."""
        with self._lock:
            self._orders.append(fault)

    def clear(self) -> None:
        """Take all orders back."""
        with self._lock:
            self._orders.clear()

    def take(self, request: RecordedRequest) -> Fault | None:
        """The order for `request`, used up by one; None if it is to be answered as always."""
        if not self._orders:
            return None
        with self._lock:
            self._orders = [order for order in self._orders if not order.spent]
            for order in self._orders:
                if not order.suits(request):
                    continue
                if order.after > 0:
                    order.after -= 1
                    continue
                order.hits += 1
                return order
        return None
