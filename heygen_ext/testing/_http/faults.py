"""Faults: which requests they apply to, and what happens to those requests."""

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


@dataclass(slots=True, eq=False, kw_only=True)
class Fault:
    """A fault that `FakeHeyGen.fail` has set up."""

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
    """How many requests the fault has been applied to."""
    _stopped: bool = field(default=False, repr=False)

    def __post_init__(self) -> None:
        if self.status is not None and not 200 <= self.status <= 599:
            raise ValueError(f"status must be 200 to 599, not {self.status}")
        if self.times is not None and self.times < 1:
            raise ValueError(f"times must be at least 1, or None for no limit, not {self.times}")
        if self.after < 0 or self.delay < 0 or (self.cut_body_at or 0) < 0:
            raise ValueError("after, delay and cut_body_at must not be negative")
        if self.processed not in (False, True, "late"):
            raise ValueError(f'processed must be False, True or "late", not {self.processed!r}')
        if self.cut not in (False, True, "close", "reset"):
            raise ValueError(f'cut must be a bool, "close" or "reset", not {self.cut!r}')
        nothing = self.real and not (self.delay or self.headers) and self.cut_body_at is None
        if nothing:
            raise ValueError("pass one of status, body, cut, cut_body_at, delay and headers")

    def stop(self) -> None:
        """Withdraw the fault. A request that it already applies to is not affected."""
        self._stopped = True

    @property
    def spent(self) -> bool:
        """Whether the fault will not be applied again."""
        return self._stopped or (self.times is not None and self.hits >= self.times)

    @property
    def silent(self) -> bool:
        """Whether the connection is cut without any response."""
        return bool(self.cut) and self.cut_body_at is None

    @property
    def real(self) -> bool:
        """Whether the client gets the real response: late, cut short or with other headers."""
        return self.status is None and self.body is None and not self.silent

    @property
    def reset(self) -> bool:
        """Whether a cut is a TCP reset. Otherwise the connection is closed in order."""
        return self.cut == "reset"

    def matches(self, request: RecordedRequest) -> bool:
        """Whether the fault may be applied to `request`."""
        return (
            (self.method is None or self.method == request.method)
            and (self.path is None or self.path.search(request.path) is not None)
            and (self.match is None or bool(self.match(request)))
        )


class FaultQueue:
    """The faults that have been set up. The first that matches a request applies to it.

    Tests add faults while the thread of the server takes them, so a lock guards the queue.
    """

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Add a fault behind the others."""
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Withdraw all faults."""
        with self._lock:
            self._faults.clear()

    def take(self, request: RecordedRequest) -> Fault | None:
        """Return the fault that applies to `request` and count its use, or None."""
        if not self._faults:
            return None
        with self._lock:
            self._faults = [fault for fault in self._faults if not fault.spent]
            for fault in self._faults:
                if not fault.matches(request):
                    continue
                if fault.after > 0:
                    fault.after -= 1
                    continue
                fault.hits += 1
                return fault
        return None


class Faults:
    """The methods of `FakeHeyGen` that set up faults and withdraw them."""

    _faults: FaultQueue

    def fail(
        self,
        status: int | None = None,
        *,
        times: int | None = 1,
        method: str | None = None,
        path: str | re.Pattern[str] | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
        after: int = 0,
        processed: Processed = False,
        cut: Cut = False,
        cut_body_at: int | None = None,
        delay: float = 0.0,
        body: bytes | str | Mapping[str, Any] | list[Any] | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> Fault:
        """Make the next request, or the next that matches, fail.

        The first fault that matches a request applies to it. A fault without `status`, `body` and
        `cut` lets the request be processed, and changes only how the real response is sent.

        Args:
            status: The status of the response, 200 to 599. Without a `body` it comes with HeyGen's
                error envelope. 429 also gets ``Retry-After: 1``.
            times: How many requests fail. None: all, until `Fault.stop`.
            method: Only requests with this method.
            path: Only requests whose URL path contains this regular expression, for instance
                "/v3/models/audio/tts/stream". Names of operations do not match.
            match: Only requests for which this function returns true. For instance,
                ``match=lambda request: random.random() < 0.02`` fails about one in fifty.
            after: How many matching requests to let through first.
            processed: Whether the request takes effect although it fails. True: at once. "late":
                after `delay`, even if the client has closed the connection by then.
            cut: Close the connection without a response: True or "close" in order, "reset" with a
                TCP reset.
            cut_body_at: Close the connection after this many bytes of the response body.
            delay: Seconds of real time before the response.
            body: The body of the response. A mapping or a list is sent as JSON. Without a `status`
                the status is 200, or the real one if the request is processed.
            content_type: The media type of `body`. Default: JSON, or HTML if it begins with "<".
            headers: Response headers to add or replace. None as a value removes the header.
            code: The error code of the envelope. Default: the usual code of the status.
            message: The error message of the envelope.

        Returns:
            The fault. `Fault.hits` counts the requests that it was applied to.

        Raises:
            ValueError: A value is not valid, or nothing would happen.
        """
        if status is None and (code is not None or message is not None):
            raise ValueError("code and message are parts of an error response: pass a status too")
        all_headers = {name.lower(): value for name, value in (headers or {}).items()}
        if status == 429:
            all_headers.setdefault("retry-after", "1")
        if body is None and status in (204, 304):
            body = b""
        elif body is None and status is not None:
            body = envelope(code or default_code(status), message or f"Injected fault: {status}.")
        if isinstance(body, Mapping | list):
            body = json.dumps(body)
        raw = body.encode() if isinstance(body, str) else body
        if content_type is None:
            html = raw is not None and raw.lstrip()[:1] == b"<"
            content_type = "text/html; charset=utf-8" if html else "application/json"
        fault = Fault(
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
        self._faults.add(fault)
        return fault

    def clear_faults(self) -> None:
        """Withdraw all faults."""
        self._faults.clear()
