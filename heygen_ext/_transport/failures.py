"""Exceptions of sending requests, and the errors of this package for them."""

from __future__ import annotations

import json
from collections.abc import Callable

from ..errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    HeyGenError,
    UsageError,
)
from .http import HTTPX, HTTPResponse, loggable
from .library import invalid_url_errors, is_of, library_of, request_errors

ONE_LOOP = (
    "An AsyncHeyGen and its HTTP client belong to one event loop. Make one in each: write `async "
    "with AsyncHeyGen() as heygen:` in the coroutine that you pass to asyncio.run."
)
NO_LOOP = (
    "AsyncHeyGen works in tasks of asyncio only. In trio, use HeyGen: "
    "await trio.to_thread.run_sync(heygen.videos.list)"
)

_NOT_SENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError")
"""The request was certainly not sent: there was no connection, or no free one."""

_LOST = ("TimeoutException", "NetworkError", "RemoteProtocolError")

_NOT_LOOKED_UP = (UnicodeError, OverflowError)  # Python's resolver took no such name or port

_BELOW = {"anyio", "asyncio", "encodings", "h11", "h2", "hpack", "httpcore", "httpcore2", "idna"}
_BELOW |= {"concurrent", "hyperframe", "socket", "socksio", "ssl"}
"""The packages that httpx sends requests with."""


class BodyError(Exception):
    """The body of a 2xx response cannot be used."""

    def __init__(self, response: HTTPResponse, reason: str) -> None:
        self.response = response
        super().__init__(reason)


def is_request_error(problem: Exception) -> bool:
    """Return whether sending a request, or reading its response, has failed. Otherwise a hook has.

    httpx lets exceptions of what is below it through: UnicodeError for a proxy's name, RuntimeError
    for an event loop that is closed. `explain` turns each into an error of this package.
    """
    if isinstance(problem, request_errors(BodyError)):
        return True
    places = [type(problem).__module__]
    traceback = problem.__traceback__
    while traceback is not None:
        places[1:] = [traceback.tb_frame.f_globals.get("__name__", "")]
        traceback = traceback.tb_next
    return any(place.partition(".")[0] in _BELOW for place in places)


def explain(problem: Exception, base_url: str) -> HeyGenError:
    """Return the error of this package for a request that got no complete response."""
    reason = f"{type(problem).__name__}: {problem}" if str(problem) else type(problem).__name__
    if isinstance(problem, BodyError):
        return APIResponseValidationError(
            f"The response cannot be used: {problem}", status_code=problem.response.status_code
        )
    if is_of(problem, "DecodingError"):
        return APIResponseValidationError(f"The response cannot be decompressed ({reason})")
    if _is_unsendable(problem):
        return UsageError(f"The request cannot be sent: {reason}")
    if isinstance(problem, invalid_url_errors()):
        return UsageError(f"The address cannot be used: {reason}")
    if isinstance(problem, RuntimeError) and "loop" in str(problem):
        # A connection of the user's HTTP client, from another loop. It may have sent the request.
        return APIConnectionError(f"The connection was lost ({reason}). {ONE_LOOP}")
    sent = not (is_of(problem, *_NOT_SENT) or isinstance(problem, _NOT_LOOKED_UP))
    if type(problem).__module__.startswith("socksio"):  # the proxy's answer makes no sense
        sent = False
    if _is_timeout(problem):
        return APITimeoutError(f"No response in time ({reason})", may_have_been_processed=sent)
    if not sent:
        return APIConnectionError(
            f"Could not connect to {base_url} ({reason})", may_have_been_processed=False
        )
    return APIConnectionError(f"The connection was lost ({reason})")


def tunnel_problem(problem: Exception) -> Exception | None:
    """Return the error that says so if a proxy made no tunnel: the request was not sent at all.

    Otherwise, None. httpx raises the same exceptions for a response of the proxy to CONNECT as for
    one of the server. A traceback shows which request httpcore was sending. Call it before the
    locals are cleared.
    """
    lost = is_of(problem, *_LOST)
    if is_of(problem, *_NOT_SENT) or not (lost or isinstance(problem, OSError)):
        return None
    errors = (library_of(problem) if lost else HTTPX).module
    link: BaseException | None = problem
    while link is not None:
        trace = link.__traceback__
        while trace is not None:
            sent = trace.tb_frame.f_locals.get("request")
            if getattr(sent, "method", None) == b"CONNECT":  # httpcore's; httpx's has a str
                reason = f"the proxy made no tunnel, {type(problem).__name__}: {problem}"
                late = errors.ConnectTimeout("the proxy did not answer")
                error: Exception = late if _is_timeout(problem) else errors.ProxyError(reason)
                return error
            trace = trace.tb_next
        link = link.__cause__
    return None


def was_reset(problem: Exception) -> bool:
    """Tell whether the connection broke, as it does if a server closes it with bytes unread."""
    return is_of(problem, "ReadError", "WriteError")


def _is_timeout(problem: Exception) -> bool:
    return isinstance(problem, TimeoutError) or is_of(problem, "TimeoutException")


def _is_unsendable(problem: BaseException) -> bool:
    """Return whether the request breaks HTTP's rules, a header has a newline for instance.

    The server never gets such a request, or not the whole of it. With HTTP/2, httpx raises the same
    exception for what a server does, so there it says nothing.
    """
    if type(problem).__name__ != "LocalProtocolError":  # httpx's, or h11's, which it lets through
        return False
    link: BaseException | None = problem
    while link is not None:
        if type(link).__module__.startswith("h2."):
            return False
        link = link.__cause__ or link.__context__
    return True


def safe_cause(problem: BaseException, hide: Callable[[str], str]) -> BaseException | None:
    """Return an exception as a cause that shows no secret, or None if its own text contains one.

    Drops the tracebacks and the requests, also those of its causes: they hold the headers sent.
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
                link.doc = ""  # the body; the error has it too, without the secret
            links += [link.__cause__, link.__context__]
    # A redirect may have had the secret in its address, which the exception's request keeps.
    text = "".join(f"{link} {link!r} {vars(link)}" for link in seen.values())
    return problem if hide(text) == text else None


def _drop_headers(problem: BaseException) -> None:
    request = getattr(problem, "_request", None)
    if is_of(problem, "RequestError") and is_of(request, "Request"):
        kind = library_of(request).Request
        problem.request = kind(request.method, loggable(request.url))
