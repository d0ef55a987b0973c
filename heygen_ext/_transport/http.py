"""Everything that depends on httpx or httpx2; no other module of this package imports either.

httpx is the default. A client of httpx2 is used if the user passes one; see `library`. Annotations
name httpx's classes of requests, responses and URLs. Those of httpx2 have the same attributes.

Retrying happens elsewhere, around `httpx.Client.send`, and not in a custom transport: httpx ignores
the proxies of the environment when it is given a transport.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib import import_module
from typing import Any, Protocol, cast

import httpx

from ..errors import UsageError
from .library import Library, classes, invalid_url_errors, is_of, library_of, use_library

HTTPRequest = httpx.Request
HTTPResponse = httpx.Response
Timeout = httpx.Timeout
SyncByteStream = httpx.SyncByteStream
AsyncByteStream = httpx.AsyncByteStream
SyncTransport = httpx.HTTPTransport
Proxy = httpx.Proxy
URL = httpx.URL
create_ssl_context = httpx.create_ssl_context
Origin = tuple[str, str, int | None]

HTTPX = use_library(httpx)
"""The library of this package's own clients."""

ACCEPT_ENCODING = "gzip, deflate"
"""The codings that this package decompresses."""

# Idle connections outlive a pause of the LLM (at least 60 s; httpx's default is 5 s), and 500 text
# streams with their word streams fit. Idle connections are few, as by default: for each request,
# httpcore compares each idle connection of a pool with all others. Measured CPU of 100 calls at
# once, on connections that 100 earlier calls have left: 0.5 s with 10 or 20 idle connections, as
# with raw httpx; 1.6 s with 40, 2.0 s with 60, 3.8 s with 100. A text stream has its own pool. In a
# pool with more connections than this, idle ones are closed, however many are in use.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=20, keepalive_expiry=75.0)

# Patterns are compiled when they are used: `import heygen_ext` stays quick.
_HOST = r"[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?"

# Clients -----------------------------------------------------------------------------------------


class SyncHTTPClient(Protocol):
    """An httpx.Client or an httpx2.Client."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(self, method: str, url: str) -> Any: ...

    def send(self, request: Any, *, stream: bool = False) -> Any: ...

    def close(self) -> None: ...


class AsyncHTTPClient(Protocol):
    """An httpx.AsyncClient or an httpx2.AsyncClient."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(self, method: str, url: str) -> Any: ...

    async def send(self, request: Any, *, stream: bool = False) -> Any: ...

    async def aclose(self) -> None: ...


class AnyTimeout(Protocol):
    """An httpx.Timeout or an httpx2.Timeout."""

    def as_dict(self) -> dict[str, float | None]: ...


def httpx_timeout(given: float | AnyTimeout | None) -> float | Timeout | None:
    """Return a timeout of the user; one of httpx2 becomes one of httpx."""
    if given is None or isinstance(given, float | int | Timeout) or not is_of(given, "Timeout"):
        return given  # type: ignore[return-value]  # `Options.checked` refuses all others
    return Timeout(**given.as_dict())


def check_open(http: SyncHTTPClient | AsyncHTTPClient) -> None:
    """Raise UsageError if a client is closed."""
    if http.is_closed:
        raise UsageError("This client is closed; make a new one.")


def pool_settings(base_url: str, certificates: Any) -> dict[str, Any]:
    """Return the arguments of the httpx clients for a base URL."""
    return {
        "limits": _LIMITS,
        "headers": {"accept-encoding": ACCEPT_ENCODING},
        "verify": certificates,
        # Neither HeyGen nor a store needs cookies. Kept, they would pile up.
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        # Plain http stays on this machine. A proxy of the environment would see the key.
        "trust_env": base_url.startswith("https:"),
    }


# Requests ----------------------------------------------------------------------------------------


class SignedURL:
    """The address of a file. Its query grants access, so it must not be logged.

    It is a URL of its library too; see `Library.url`.
    """


def _drop_signatures(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(map(loggable, record.args))
    return True


for _name in ("httpx", "httpx2"):  # they log each address at INFO
    logging.getLogger(_name).addFilter(_drop_signatures)


def loggable(value: Any) -> Any:
    """Return a value without a signature: the address of a file without its query."""
    return cast(Any, value).copy_with(query=None) if isinstance(value, SignedURL) else value


def store_request(
    library: Library, method: str, url: str, *, headers: Mapping[str, str], body: Any = None
) -> httpx.Request:
    """Return a request to a file store, with these headers and without a credential.

    No client builds it. The user's client may add headers, cookies and parameters of its own. They
    do not concern the store and would invalidate the signature of a presigned address.

    Args:
        library: The library of the client that will send it.
        method: The method.
        url: The address.
        headers: The headers.
        body: The body, of `Library.stream`.
    """
    store_url(url)
    address = library.url(SignedURL)(url)
    request: httpx.Request = library.Request(method, address, headers=headers)
    request.url = address
    if body is not None:
        request.stream = body
    return request


def store_url(url: str) -> httpx.URL:
    """Return the address of a file. Its query is kept out of logs.

    Raises:
        httpx.InvalidURL: No request can be sent to it. The message does not show the query.
        httpx.UnsupportedProtocol: It is neither http nor https.
    """
    try:
        address: httpx.URL = HTTPX.url(SignedURL)(url)
    except ValueError:  # a name that is not international, or a port of thousands of digits
        raise httpx.InvalidURL("its host or port is not valid") from None
    if address.scheme not in ("http", "https") or not address.raw_host:
        raise httpx.UnsupportedProtocol("a file's address starts with https://")
    check_host(address)
    return address


def check_host(url: httpx.URL) -> None:
    """Raise httpx.InvalidURL for a host name that cannot be looked up, or an impossible port.

    Python's resolver and httpx raise various errors for those, each at another place.
    """
    host = url.raw_host.decode("ascii")
    try:
        _ = url.host  # decodes an international name
    except UnicodeError:
        host = ""
    if ":" not in host and not re.fullmatch(_HOST, host):  # httpx has checked an IPv6 address
        raise httpx.InvalidURL("its host is not a valid name")
    if url.port is not None and url.port > 65_535:
        raise httpx.InvalidURL("its port is not valid")


class _Unsent:
    """Takes the place of a body that is not sent.

    httpcore reads the response after it could not write, because a server may answer and close
    before it has read the body. The error that says so comes from here.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def __iter__(self) -> Iterator[bytes]:
        raise self._stop()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        raise self._stop()
        yield b""

    def _stop(self) -> Exception:
        problem: Exception = import_module(self._library.core).WriteError("The body is not sent")
        return problem


def without_body(request: httpx.Request) -> httpx.Request:
    """Return the same request, of which only the headers are sent. The server cannot act on it.

    A transport other than httpcore's raises.
    """
    library = library_of(request)
    headers_only: httpx.Request = library.Request(
        request.method,
        request.url,
        headers=request.headers,
        stream=library.stream(_Unsent)(library),
    )
    headers_only.url = request.url  # a copy would not be kept out of logs
    return headers_only


def own_request(request: httpx.Request) -> httpx.Request:
    """Return a copy with the same body, and with headers and extensions of its own.

    Each attempt sends one. In asyncio, an attempt that was given up may still run for a moment. It
    must not share its timeouts, its trace or its response with the next one.
    """
    kind = type(request)
    own = kind.__new__(kind)  # httpx's own copies have no body
    vars(own).update(vars(request))
    own.headers = type(request.headers)(request.headers)
    own.extensions = {**request.extensions}
    return own


_LARGE_BODY = 65_536  # bytes; the system takes a smaller body at once


def check_redirect(response: httpx.Response) -> None:
    """Raise httpx.InvalidURL if a redirect leads to what is no address of a host.

    httpx raises it itself. httpx2 only says nothing of the next request.
    """
    if response.has_redirect_location and response.next_request is None:
        try:
            httpx.URL(response.headers["location"])
        except (httpx.InvalidURL, ValueError):
            return  # here httpx has no next request either
        raise httpx.InvalidURL("the redirect has no host")


def has_large_body(request: httpx.Request) -> bool:
    """Return whether a server may answer, and close the connection, while the body is sent."""
    size = request.headers.get("content-length")
    return "transfer-encoding" in request.headers if size is None else int(size) > _LARGE_BODY


@lru_cache(maxsize=256)
def parsed_url(library: Library, url: str) -> httpx.URL:
    """Return an address. Parsing is slow, and appends and polls use the same ones again."""
    address: httpx.URL = library.URL(url)
    return address


def origin_of(url: httpx.URL) -> Origin:
    """Return scheme, host and port: a credential is sent to one origin only."""
    return url.scheme, url.host, url.port


def base_origin(library: Library, base_url: str) -> Origin:
    """Return the origin of a base address. Raises UsageError if it cannot be parsed."""
    try:
        check_host(httpx.URL(base_url))  # httpx2 accepts more, and fails later
        return origin_of(library.URL(base_url))
    except invalid_url_errors(ValueError) as problem:  # ValueError: not an international name
        raise UsageError(f"The base address {base_url!r} cannot be used: {problem}") from None


def can_be_sent_again(request: httpx.Request) -> bool:
    """Return whether the body can be read again: bytes, or a form with seekable files."""
    if is_of(request.stream, "ByteStream"):
        return True
    fields = getattr(request.stream, "fields", None)  # httpx's multipart stream rewinds its files
    if fields is None:
        return False
    files: list[Any] = [getattr(field, "file", b"") for field in fields]
    return all(file.seekable() for file in files if hasattr(file, "read"))


# Responses ---------------------------------------------------------------------------------------


def content_of(response: httpx.Response) -> bytes:
    """Return the body, or nothing if it was not read to its end."""
    try:
        return response.content
    except classes("ResponseNotRead"):
        return b""


def is_read(response: httpx.Response) -> bool:
    """Return whether the response has its whole body."""
    try:
        return response.content is not None
    except classes("ResponseNotRead"):
        return False


def with_body(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a copy of a response with this body, which is not compressed."""
    kind = library_of(response).Response
    whole: httpx.Response = kind(response.status_code, content=content, request=response.request)
    whole.headers = response.headers
    whole.next_request = response.next_request
    return whole


def event_stream(stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
    """Return a response for httpx-sse: an event stream with this body, in UTF-8."""
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=stream)
