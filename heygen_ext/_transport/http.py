"""The room of httpx: no other module of this package imports it.

Here stand the clients we make, their time-outs, and what httpx's exceptions mean. Retrying is not
here: it happens in `_api` around `httpx.Client.send` and not in a transport, since a custom
transport would switch off the proxies of the environment.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import httpx
from heygen_api.types import Operation

from .._version import __version__
from ..errors import (
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

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)

REQUEST_ERRORS = (httpx.HTTPError, httpx.InvalidURL, OSError)
"""What sending a request can raise; `explain` tells which error of ours it is."""

INVALID_URL_ERRORS = (httpx.InvalidURL, httpx.UnsupportedProtocol)
"""What a request of which no address can be made raises."""

NO_AUTH = httpx.Auth()
"""Not None: httpx would then authenticate with a user name that a redirect has in its address."""

USER_AGENT = f"heygen-ext/{__version__} httpx/{httpx.__version__}"

# Idle connections outlive an LLM's pause (at least 60 s), and 500 streams with their word streams
# find a place. httpx's own defaults are 5 s and 20 idle connections.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=1000, keepalive_expiry=75.0)

# Whether the request provably never left: nothing was connected, or no connection was free.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def check_open(http: httpx.Client | httpx.AsyncClient) -> None:
    """Raise UsageError if a client is closed."""
    if http.is_closed:
        raise UsageError("This client is closed; make a new one.")


class Pools(Generic[H]):
    """The connection pools of one client: the main one, and one for each open text stream.

    httpcore looks at each idle connection of a pool once for each other one, with every request
    (its pull request 1035): 500 text streams on one pool would spend their time with that. A
    client that is the caller's is the only pool there is.
    """

    def __init__(self, main: H, make: Callable[[], H] | None = None) -> None:
        self.main: H = main
        self._make: Callable[[], H] | None = make
        self._apart: set[H] = set()
        self._process = os.getpid()
        self._loop: object = None

    def check(self, loop: object = None) -> None:
        """Raise UsageError in another process, or another event loop, than that of the first use.

        Their sockets cannot be shared: answers would reach the wrong one, or nobody.
        """
        if os.getpid() != self._process:
            raise UsageError("This client was made before a fork; make one in each process.")
        if loop is not None and self._loop is None:
            self._loop = loop
        if loop is not None and loop is not self._loop:
            raise UsageError("An AsyncHeyGen belongs to one event loop; make one in each.")

    def take(self) -> H:
        """Return a pool for a text stream; give it back with `give_back`."""
        if self._make is None:
            return self.main
        http = self._make()
        self._apart.add(http)
        return http

    def give_back(self, http: H) -> bool:
        """Tell whether a pool that was taken is to be closed."""
        if http not in self._apart:
            return False
        self._apart.discard(http)
        return True

    def all(self) -> list[H]:
        """Return the pools that closing the client closes: none if they are the caller's."""
        return [self.main, *self._apart] if self._make is not None else []


def new_pools(base_url: str) -> Pools[httpx.Client]:
    """Return the pools of a `HeyGen`; they share one set of certificates."""
    settings = _pool_settings(base_url)
    return Pools(httpx.Client(**settings), lambda: httpx.Client(**settings))


def new_async_pools(base_url: str) -> Pools[httpx.AsyncClient]:
    """Return the pools of an `AsyncHeyGen`."""
    settings = _pool_settings(base_url)
    return Pools(httpx.AsyncClient(**settings), lambda: httpx.AsyncClient(**settings))


def _pool_settings(base_url: str) -> dict[str, Any]:
    return {
        "limits": _LIMITS,
        "verify": httpx.create_ssl_context(),
        # Plain http goes to this machine only: a proxy of the environment would read the key.
        "trust_env": base_url.startswith("https:"),
    }


EVENTS_READ = 45.0
"""Seconds between two bytes of an event stream; at least, whatever `timeout` says."""


def _seconds(read_and_write: float) -> httpx.Timeout:
    return httpx.Timeout(read_and_write, connect=5.0, pool=5.0)


# HeyGen's p99 is 31 s for a video's create and 33 s for an upload; its CLI waits 30, 120, 600 s.
_READ, _WRITE, _UPLOAD = _seconds(30.0), _seconds(120.0), _seconds(600.0)
_EVENTS = _seconds(EVENTS_READ)


def timeout_of(
    operation: Operation, own: float | httpx.Timeout | None, *, events: bool
) -> httpx.Timeout:
    """Return the time-outs of one attempt, in seconds: the caller's `own`, or the operation's."""
    if own is not None:
        given = httpx.Timeout(own)
        if events and given.read is not None:  # an LLM may pause for longer than a call may take
            return httpx.Timeout(
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


def limited(timeout: httpx.Timeout, left: float | None) -> dict[str, float | None]:
    """Return time-outs, as a request has them, cut to the seconds that are `left`, if not None.

    Raises:
        TimeoutError: there are none.
    """
    if left is not None and left <= 0:
        raise TimeoutError
    return {
        name: value if left is None else left if value is None else min(value, left)
        for name, value in timeout.as_dict().items()
    }


def store_timeout(own: float | httpx.Timeout | None, *, upload: bool) -> httpx.Timeout:
    """Return the time-outs of one attempt at a store; of a download, between two bytes."""
    if own is not None:
        return httpx.Timeout(own)
    return _UPLOAD if upload else _READ


class _SignedURL(httpx.URL):
    """A file's address: its query lets everyone in who has it, and so is not to be logged."""


def _without_signature(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            value.copy_with(query=None) if isinstance(value, _SignedURL) else value
            for value in record.args
        )
    return True


logging.getLogger("httpx").addFilter(_without_signature)  # it logs each request at INFO


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
    request.url = _SignedURL(request.url)
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


def content_of(response: httpx.Response) -> bytes:
    """Return what was read of a body; nothing if it broke off."""
    try:
        return response.content
    except httpx.ResponseNotRead:
        return b""


def safe_cause(problem: BaseException, hide: Callable[[str], str]) -> BaseException | None:
    """Return an exception as a cause that shows no secret, or None if its own words hold it.

    The tracebacks are dropped, its causes' too, and the requests: they hold the headers sent.
    """
    links: list[BaseException | None] = [problem]
    seen: dict[int, BaseException] = {}
    while links:
        link = links.pop()
        if link is not None and id(link) not in seen:
            seen[id(link)] = link
            link.__traceback__ = None
            _drop_headers(link)
            if isinstance(link, json.JSONDecodeError):
                link.doc = ""  # the body, which stands on the error, without the secret
            links += [link.__cause__, link.__context__]
    # An exception of httpx has its request, and a redirect may have had the secret in its address.
    words = "".join(f"{link} {link!r} {vars(link)}" for link in seen.values())
    return problem if hide(words) == words else None


def _drop_headers(problem: BaseException) -> None:
    """Give an exception of httpx a request without headers: they hold the credential."""
    request = getattr(problem, "_request", None)
    if isinstance(problem, httpx.RequestError) and isinstance(request, httpx.Request):
        problem.request = httpx.Request(request.method, request.url)


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
    if isinstance(problem, INVALID_URL_ERRORS):
        return UsageError(f"The address cannot be used: {reason}")
    sent = not isinstance(problem, _UNSENT)
    if isinstance(problem, httpx.TimeoutException | TimeoutError):
        return APITimeoutError(f"No answer in time ({reason})", may_have_been_processed=sent)
    if not sent:
        return APIConnectionError(
            f"Could not connect to {base_url} ({reason})", may_have_been_processed=False
        )
    return APIConnectionError(f"The connection was lost ({reason})")
