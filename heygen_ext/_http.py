"""The room of httpx: no other module of this package imports it.

Here stand the clients we make, their time-outs, and what httpx's exceptions mean. Retrying is not
here: it happens in `_api` around `httpx.Client.send` and not in a transport, since a custom
transport would switch off the proxies of the environment.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

import httpx
from heygen_api.types import Operation

from ._version import __version__
from .errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    HeyGenError,
    UsageError,
)

SyncHTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient
HTTPRequest = httpx.Request
HTTPResponse = httpx.Response
Timeout = httpx.Timeout
Origin = tuple[str, str, int | None]

TROUBLE = (httpx.HTTPError, httpx.InvalidURL, OSError)
"""What sending a request can raise; `explain` tells which error of ours it is."""

NO_AUTH = httpx.Auth()
"""Not None: httpx would then authenticate with a user name that a redirect has in its address."""

USER_AGENT = f"heygen-ext/{__version__} httpx/{httpx.__version__}"

# Idle connections outlive an LLM's pause (at least 60 s), and 500 streams with their word streams
# find a place. httpx's own defaults are 5 s and 20 idle connections.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=1000, keepalive_expiry=75.0)

# Whether the request provably never left: nothing was connected, or no connection was free.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def new_client() -> httpx.Client:
    """Return the pool of a `HeyGen`: httpx's defaults (proxies, certificates) with our limits."""
    return httpx.Client(limits=_LIMITS)


def new_async_client() -> httpx.AsyncClient:
    """Return the pool of an `AsyncHeyGen`."""
    return httpx.AsyncClient(limits=_LIMITS)


def _seconds(read_and_write: float) -> httpx.Timeout:
    return httpx.Timeout(read_and_write, connect=5.0, pool=5.0)


# HeyGen's p99 is 31 s for a video's create and 33 s for an upload; its CLI waits 30, 120, 600 s.
_READ, _WRITE, _UPLOAD = _seconds(30.0), _seconds(120.0), _seconds(600.0)
_APPEND = _seconds(15.0)  # half of the 30 s after which HeyGen closes a silent session
_EVENTS = _seconds(45.0)  # between two bytes of an event stream


def timeout_of(
    operation: Operation, own: float | httpx.Timeout | None, *, events: bool
) -> httpx.Timeout:
    """Return the time-outs of one attempt, in seconds: the caller's `own`, or the operation's."""
    if own is not None:
        return httpx.Timeout(own)
    if events:
        return _EVENTS
    if operation.name == "append_avatar_realtime_text":
        return _APPEND
    if operation.multipart:
        return _UPLOAD
    return _READ if operation.method in ("GET", "HEAD") else _WRITE


def store_timeout(own: float | httpx.Timeout | None, *, upload: bool) -> httpx.Timeout:
    """Return the time-outs of one attempt at a store; of a download, between two bytes."""
    if own is not None:
        return httpx.Timeout(own)
    return _UPLOAD if upload else _READ


def store_request(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str],
    content: Iterable[bytes] | AsyncIterable[bytes] | None = None,
) -> httpx.Request:
    """Return a request to a store of files: these headers, and no credential of anyone.

    It is not built by a client: the caller's may have headers, cookies and parameters of its own,
    which are none of the store's business and break the signature of a presigned address.
    """
    request = httpx.Request(method, url, headers=headers, content=content)
    if request.url.scheme not in ("http", "https") or not request.url.host:
        raise httpx.UnsupportedProtocol("a file's address starts with https://")
    return request


def origin_of(url: httpx.URL) -> Origin:
    """Return what a credential is bound to: scheme, host and port."""
    return url.scheme, url.host, url.port


def base_origin(base_url: str) -> Origin:
    """Return the origin of a base address, or raise UsageError if it is none."""
    try:
        return origin_of(httpx.URL(base_url))
    except (httpx.InvalidURL, ValueError) as problem:  # ValueError: not an international name
        raise UsageError(f"The base address {base_url!r} cannot be used: {problem}") from None


def can_be_sent_again(request: httpx.Request) -> bool:
    """Tell whether the body is there a second time: bytes, or a form whose files can be rewound."""
    if isinstance(request.stream, httpx.ByteStream):
        return True
    fields = getattr(request.stream, "fields", None)  # httpx's multipart stream rewinds its files
    if fields is None:
        return False
    files: list[Any] = [getattr(field, "file", b"") for field in fields]
    return all(file.seekable() for file in files if hasattr(file, "read"))


def read_whole(response: httpx.Response, pieces: list[bytes]) -> httpx.Response:
    """Return a response whose raw body was read in `pieces` as one that httpx has read."""
    whole = httpx.Response(
        response.status_code,
        headers=response.headers,
        content=b"".join(pieces),
        request=response.request,
    )
    whole.next_request = response.next_request
    return whole


def explain(problem: Exception, base_url: str) -> HeyGenError:
    """Return the error for a request that brought no whole answer."""
    reason = f"{type(problem).__name__}: {problem}" if str(problem) else type(problem).__name__
    if isinstance(problem, httpx.DecodingError):
        return APIResponseValidationError(f"The answer cannot be decompressed ({reason})")
    if isinstance(problem, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return UsageError(f"The address cannot be used: {reason}")
    sent = not isinstance(problem, _UNSENT)
    if isinstance(problem, httpx.TimeoutException | TimeoutError):
        return APITimeoutError(f"No answer in time ({reason})", may_have_been_processed=sent)
    if not sent:
        return APIConnectionError(
            f"Could not connect to {base_url} ({reason})", may_have_been_processed=False
        )
    return APIConnectionError(f"The connection was lost ({reason})")
