"""Everything that depends on httpx; no other module of this package imports it.

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
from typing import Any

import httpx

from .._version import __version__
from ..errors import UsageError

SyncHTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient
HTTPRequest = httpx.Request
HTTPResponse = httpx.Response
HTTPStatusError = httpx.HTTPStatusError
Timeout = httpx.Timeout
SyncByteStream = httpx.SyncByteStream
AsyncByteStream = httpx.AsyncByteStream
SyncTransport = httpx.HTTPTransport
Proxy = httpx.Proxy
URL = httpx.URL
create_ssl_context = httpx.create_ssl_context
RequestError = httpx.RequestError
DecodingError = httpx.DecodingError
TimeoutException = httpx.TimeoutException
Origin = tuple[str, str, int | None]

REQUEST_ERRORS = (httpx.HTTPError, httpx.InvalidURL, OSError)
"""What sending a request raises as a rule; see `is_request_error`."""

INVALID_URL_ERRORS = (httpx.InvalidURL, httpx.UnsupportedProtocol)
"""What httpx raises for an address that no request can be sent to."""

NOT_SENT_ERRORS = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""The request was certainly not sent: there was no connection, or no free one."""

_LOST_ERRORS = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, OSError)

NO_AUTH = httpx.Auth()
"""Turns httpx's authentication off. With None, httpx would use a user name found in a redirect."""

SEND_OPTIONS: dict[str, Any] = {"stream": True, "auth": NO_AUTH, "follow_redirects": False}
"""How every request is sent. The body is read afterwards."""

ACCEPT_ENCODING = "gzip, deflate"
"""The codings that this package decompresses."""

USER_AGENT = f"heygen-ext/{__version__} httpx/{httpx.__version__}"

# Idle connections outlive a pause of the LLM (at least 60 s), and 500 text streams with their word
# streams fit. httpx's defaults are 5 s and 20 idle connections.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=1000, keepalive_expiry=75.0)

# Patterns are compiled when they are used: `import heygen_ext` stays quick.
_HOST = r"[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?"

# Clients -----------------------------------------------------------------------------------------


def check_open(http: httpx.Client | httpx.AsyncClient) -> None:
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


class SignedURL(httpx.URL):
    """The address of a file. Its query grants access, so it must not be logged."""


def _drop_signatures(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            value.copy_with(query=None) if isinstance(value, SignedURL) else value
            for value in record.args
        )
    return True


for _name in ("httpx", "httpx2"):  # they log each address at INFO; httpx2 can stand in for httpx
    logging.getLogger(_name).addFilter(_drop_signatures)


def store_request(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str],
    stream: httpx.SyncByteStream | None = None,
) -> httpx.Request:
    """Return a request to a file store, with these headers and without a credential.

    No client builds it. The user's client may add headers, cookies and parameters of its own. They
    do not concern the store and would invalidate the signature of a presigned address.
    """
    address = store_url(url)
    request = httpx.Request(method, address, headers=headers)
    request.url = address
    if stream is not None:
        request.stream = stream
    return request


def store_url(url: str) -> httpx.URL:
    """Return the address of a file. Its query is kept out of logs.

    Raises:
        httpx.InvalidURL: no request can be sent to it. The message does not show the query.
        httpx.UnsupportedProtocol: it is neither http nor https.
    """
    try:
        address = SignedURL(url)
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


class _Unsent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Takes the place of a body that is not sent.

    httpcore reads the response after it could not write, because a server may answer and close
    before it has read the body. The error that says so comes from here.
    """

    def __iter__(self) -> Iterator[bytes]:
        raise self._stop()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        raise self._stop()
        yield b""

    def _stop(self) -> Exception:
        core = import_module("httpcore2" if httpx.__name__ == "httpx2" else "httpcore")
        problem: Exception = core.WriteError("The body is not sent")
        return problem


def without_body(request: httpx.Request) -> httpx.Request:
    """Return the same request, of which only the headers are sent. The server cannot act on it.

    A transport other than httpcore's raises.
    """
    headers_only = httpx.Request(
        request.method, request.url, headers=request.headers, stream=_Unsent()
    )
    headers_only.url = request.url  # a copy would not be kept out of logs
    return headers_only


def tunnel_problem(problem: Exception) -> Exception | None:
    """Return the error that says so if a proxy made no tunnel: the request was not sent at all.

    Otherwise, None. httpx raises the same exceptions for a response of the proxy to CONNECT as for
    one of the server. A traceback shows which request httpcore was sending. Call it before the
    locals are cleared.
    """
    if not isinstance(problem, _LOST_ERRORS) or isinstance(problem, NOT_SENT_ERRORS):
        return None
    link: BaseException | None = problem
    while link is not None:
        trace = link.__traceback__
        while trace is not None:
            sent = trace.tb_frame.f_locals.get("request")
            if getattr(sent, "method", None) == b"CONNECT":  # httpcore's; httpx's has a str
                if isinstance(problem, httpx.TimeoutException | TimeoutError):
                    return httpx.ConnectTimeout("the proxy did not answer")
                reason = f"{type(problem).__name__}: {problem}"
                return httpx.ProxyError(f"the proxy made no tunnel, {reason}")
            trace = trace.tb_next
        link = link.__cause__
    return None


def was_reset(problem: Exception) -> bool:
    """Tell whether the connection broke, as it does if a server closes it with bytes unread."""
    return isinstance(problem, httpx.ReadError | httpx.WriteError)


_LARGE_BODY = 65_536  # bytes; the system takes a smaller body at once


def has_large_body(request: httpx.Request) -> bool:
    """Return whether a server may answer, and close the connection, while the body is sent."""
    size = request.headers.get("content-length")
    return "transfer-encoding" in request.headers if size is None else int(size) > _LARGE_BODY


@lru_cache(maxsize=256)
def parsed_url(url: str) -> httpx.URL:
    """Return an address. Parsing is slow, and appends and polls use the same ones again."""
    return httpx.URL(url)


def origin_of(url: httpx.URL) -> Origin:
    """Return scheme, host and port: a credential is sent to one origin only."""
    return url.scheme, url.host, url.port


def base_origin(base_url: str) -> Origin:
    """Return the origin of a base address. Raises UsageError if httpx cannot parse it."""
    try:
        url = httpx.URL(base_url)
        check_host(url)
        return origin_of(url)
    except (httpx.InvalidURL, ValueError) as problem:  # ValueError: not an international name
        raise UsageError(f"The base address {base_url!r} cannot be used: {problem}") from None


def can_be_sent_again(request: httpx.Request) -> bool:
    """Return whether the body can be read again: bytes, or a form with seekable files."""
    if isinstance(request.stream, httpx.ByteStream):
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
    except httpx.ResponseNotRead:
        return b""


def is_read(response: httpx.Response) -> bool:
    """Return whether the response has its whole body."""
    try:
        return response.content is not None
    except httpx.ResponseNotRead:
        return False


def with_body(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a copy of a response with this body, which is not compressed."""
    whole = httpx.Response(response.status_code, content=content, request=response.request)
    whole.headers = response.headers
    whole.next_request = response.next_request
    return whole


def event_stream(stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
    """Return a response for httpx-sse: an event stream with this body, in UTF-8."""
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=stream)
