"""What a client is set up with: options, timeouts, base address, connection pools."""

from __future__ import annotations

import ipaddress
import os
from functools import cache
from typing import Any, Generic, NamedTuple, NoReturn, Self, TypeVar
from urllib.parse import urlsplit

from heygen_api.types import Operation, Unset

from ..errors import UsageError
from .clock import Deadline
from .credentials import Credential
from .http import (
    AsyncHTTPClient,
    SyncHTTPClient,
    Timeout,
    base_origin,
    check_open,
    httpx_timeout,
)
from .library import library_of
from .pools import Pools
from .retry import MOST_SECONDS

H = TypeVar("H", bound=SyncHTTPClient | AsyncHTTPClient)

DEFAULT_BASE_URL = "https://api.heygen.com"

# Options -----------------------------------------------------------------------------------------


class Options(NamedTuple):
    """What `with_options` can change."""

    timeout: float | Timeout | None = None
    """Seconds for connecting, reading and writing; None for the defaults of each operation."""
    max_retries: int = 2
    """How often a failed request is repeated."""
    deadline: float | None = None
    """Seconds for a whole call, its retries included; None for no limit."""
    until: Deadline | None = None
    """A deadline that began before the call. It replaces `deadline`; users do not set it."""

    def checked(self) -> Options:
        """Return these options. Raises UsageError if one of them is invalid."""
        if not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise UsageError("max_retries must be a whole number, 0 or more.")
        given = self.timeout
        parts = given.as_dict().values() if isinstance(given, Timeout) else [given]
        for name, values in (("timeout", parts), ("deadline", [self.deadline])):
            if not all(map(_usable, values)):
                raise UsageError(f"{name} must be seconds, above 0 and at most 10^9, or None.")
        return self

    def replaced(self, changes: dict[str, Any]) -> Options:
        """Return a copy with those `changes` that are not UNSET. Raises UsageError as `checked`."""
        given = {name: value for name, value in changes.items() if not isinstance(value, Unset)}
        if "timeout" in given:
            given["timeout"] = httpx_timeout(given["timeout"])
        return self._replace(**given).checked()


def _usable(seconds: object) -> bool:
    # One more: what is left of a wait of that length may be rounded up.
    return seconds is None or (isinstance(seconds, int | float) and 0 < seconds <= MOST_SECONDS + 1)


# Timeouts ---------------------------------------------------------------------------------------

EVENTS_READ = 45.0
"""Seconds between two bytes of an event stream, at least, whatever `timeout` says."""


@cache
def _seconds(read_and_write: float) -> Timeout:
    return Timeout(read_and_write, connect=5.0, pool=5.0)


# HeyGen's p99 is 31 s for creating a video and 33 s for an upload. HeyGen's CLI waits 30 s for
# reads, 120 s for writes and 600 s for uploads.
_READ, _WRITE, _UPLOAD = _seconds(30.0), _seconds(120.0), _seconds(600.0)
_EVENTS = _seconds(EVENTS_READ)


def timeout_of(operation: Operation, own: float | Timeout | None, *, events: bool) -> Timeout:
    """Return the timeouts of one attempt, in seconds: the user's `own`, or the operation's."""
    if own is not None:
        given = Timeout(own)
        if events and given.read is not None:  # an LLM may pause for longer than a call may take
            return Timeout(
                connect=given.connect,
                read=max(given.read, EVENTS_READ),
                write=given.write,
                pool=given.pool,
            )
        return given
    if events:
        return _EVENTS
    if operation.timeout is not None:
        return _seconds(operation.timeout)
    if operation.multipart:
        return _UPLOAD
    return _READ if operation.method in ("GET", "HEAD") else _WRITE


def store_timeout(own: float | Timeout | None, *, upload: bool) -> Timeout:
    """Return the timeouts of one attempt at a file store; a download's is between two bytes."""
    if own is not None:
        return Timeout(own)
    return _UPLOAD if upload else _READ


def limited(timeout: Timeout, left: float | None) -> dict[str, float | None]:
    """Return timeouts as an httpx request holds them, each at most `left` seconds if not None.

    Raises:
        TimeoutError: `left` is 0 or less.
    """
    if left is not None and left <= 0:
        raise TimeoutError
    return {
        name: value if left is None else left if value is None else min(value, left)
        for name, value in timeout.as_dict().items()
    }


# Base address ------------------------------------------------------------------------------------


def base_url_of(argument: str | None) -> str:
    """Return the base address without a trailing slash: argument, HEYGEN_API_BASE, or HeyGen's.

    Raises:
        UsageError: It is empty, no http(s) address, has a user name, or is plain http to another
            machine.
    """
    what = "base_url"
    if argument is None:
        what = "HEYGEN_API_BASE"
        argument = os.environ.get("HEYGEN_API_BASE") or DEFAULT_BASE_URL
    if not isinstance(argument, str) or not argument.strip():
        raise UsageError(f"{what} must be a URL like https://host, and not empty.")
    url = argument.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise UsageError(f"{what} is not a URL like https://host.") from None
    if parts.username is not None or parts.password is not None:
        raise UsageError(f"{what} must not contain a user name or password.")
    odd = any(c in "?#\\" or c.isspace() or not c.isprintable() for c in url)
    if parts.scheme not in ("http", "https") or not host or odd:
        raise UsageError(f"{what} {url!r} should look like https://host[/path].")
    if parts.scheme == "http" and not is_loopback(host):
        raise UsageError(
            f"{what} {url!r} is plain http, which would send the key unencrypted. "
            "Use https; http is accepted for loopback addresses only."
        )
    return parts.scheme + url[len(parts.scheme) :]  # in lower case


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# All of them -------------------------------------------------------------------------------------


class Settings(Generic[H]):
    """What the calls of a client share; `http` is the connection pool that they use."""

    def __init__(
        self,
        pools: Pools[H],
        base_url: str,
        credential: Credential,
        options: Options,
        http: H | None = None,
    ) -> None:
        self.pools: Pools[H] = pools
        self.http: H = pools.main if http is None else http
        self.base_url, self.credential, self.options = base_url, credential, options
        self.library = library_of(self.http)
        self.origin = base_origin(self.library, base_url)

    def with_options(self, **changes: Any) -> Self:
        """Return a copy with other `Options`. It shares the connection pool."""
        options = self.options.replaced(changes)
        return type(self)(self.pools, self.base_url, self.credential, options, self.http)

    def check_open(self) -> None:
        """Raise UsageError if the client is closed."""
        check_open(self.http)

    def with_own_pool(self) -> Self:
        """Return a copy with a connection pool of its own. Close the copy to close the pool.

        Raises:
            UsageError: The client is closed, so nothing would close the new pool.
        """
        check_open(self.http)
        http = self.pools.add()
        return type(self)(self.pools, self.base_url, self.credential, self.options, http)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A HeyGen client cannot be pickled. Create one in each process.")
