"""Sends one file to a presigned URL of HeyGen's store: headers, body, and retries."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping

from .._transport.clock import Deadline
from .._transport.failures import is_request_error, was_reset
from .._transport.header_rules import HOP_BY_HOP, can_be_sent
from .._transport.http import (
    HTTPRequest,
    HTTPResponse,
    store_request,
    store_url,
)
from .._transport.library import invalid_url_errors
from .._transport.settings import is_loopback
from .._transport.steps import Sleep, Steps
from ..errors import APIResponseValidationError, HeyGenError
from .local import FileReader
from .redirect import Redirects
from .store import StoreCall, Transfer


def put(
    transfer: Transfer, url: str, headers: Mapping[str, str], reader: FileReader, size: int
) -> Steps[None]:
    """Send a file of `size` bytes, with the headers that came with the URL.

    Raises:
        APIStatusError: The store refused the file.
        APIConnectionError: The store was not reached or did not answer.
        APIResponseValidationError: The URL or a header cannot be used.
    """
    hide, library = transfer.api.credential.hide, transfer.api.library
    headers = _checked(url, headers, size)
    _check_no_key(hide, url, *headers.values())
    call = StoreCall(transfer, "PUT")
    redirects = Redirects(url, secure=True)
    while True:
        body = library.stream(_Body)(reader, transfer.deadline)
        request = store_request(library, "PUT", redirects.url, headers=headers, body=body)
        response = yield from _send(call, request)
        if isinstance(response, Exception):
            error: HeyGenError = call.lost(response)
        elif response.is_success:
            return
        elif response.status_code in (307, 308) and redirects.follow(response):
            _check_no_key(hide, redirects.url)
            continue
        else:
            error = redirects.explained(call.refused(response))
            if error.status_code == 403:
                error.hint = "the upload URL may have expired: start the upload again"
        wait = call.wait_after(error)
        redirects = Redirects(url, secure=True)
        yield Sleep(wait)


def _send(call: StoreCall, request: HTTPRequest) -> Steps[HTTPResponse | Exception]:
    """Send the file. Return the response, or why there is none."""
    try:
        response: HTTPResponse = yield call.attempt(request)
    except Exception as problem:
        if not is_request_error(problem):
            raise
        lost = problem
    else:
        return response
    return ((yield from call.send_headers_only(request)) if was_reset(lost) else None) or lost


def _check_no_key(hide: Callable[[str], str], *texts: str) -> None:
    if any(hide(text) != text for text in texts):
        raise APIResponseValidationError(
            "HeyGen's upload URL or headers contain your key, which a file store must not see. The "
            "file was not sent."
        )


def _checked(url: str, headers: Mapping[str, str], size: int) -> dict[str, str]:
    """Return the headers to send. Raises APIResponseValidationError if any or the URL is wrong."""
    try:
        address = store_url(url)
    except invalid_url_errors() as problem:
        raise _unusable(f"the URL: {problem}") from None
    if address.scheme != "https" and not is_loopback(address.host):
        raise _unusable("the URL is plain http, which others can read and change")
    # S3 does not accept chunked encoding.
    checked = {"Content-Length": str(size)}
    own = {"content-length": str(size), "host": address.netloc.decode("ascii").lower()}
    for name, value in headers.items():
        lower = name.lower()
        if not can_be_sent(name, value):
            raise _unusable(f"the header {name[:100]!r} cannot be sent")
        if lower in HOP_BY_HOP or value.lower() != own.get(lower, value.lower()):
            raise _unusable(f"the header {name[:100]!r} is one that only this client may set")
        if lower not in own:
            checked[name] = value
    return checked


def _unusable(what: str) -> APIResponseValidationError:
    return APIResponseValidationError(
        f"HeyGen's upload URL or headers cannot be used: {what}. The file was not sent."
    )


class _Body:
    """The body of the request: a file. In asyncio, threads read it."""

    def __init__(self, reader: FileReader, deadline: Deadline) -> None:
        self._reader, self._deadline = reader, deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._reader:
            self._deadline.check()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        self._reader.seek(0)
        while chunk := await asyncio.to_thread(self._reader.read_chunk):
            self._reader.report_progress()
            yield chunk
