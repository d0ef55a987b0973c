"""Sends one file to a presigned URL of HeyGen's store: headers, body, and retries."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from typing import Any

from .._transport.failures import is_request_error
from .._transport.http import (
    INVALID_URL_ERRORS,
    HTTPRequest,
    HTTPResponse,
    store_request,
    store_url,
    was_reset,
    without_body,
)
from .._transport.settings import is_loopback
from .._transport.steps import Sleep, Step, Steps
from ..errors import APIResponseValidationError, HeyGenError
from .local import FileReader
from .receive import error_body
from .redirect import Redirects
from .store import Send, StoreCall, Transfer, Using

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_VALUE = re.compile(r"[\t -~]*", re.ASCII)
_OF_THE_CONNECTION = frozenset(
    {"connection", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"}
    | {"proxy-authorization", "proxy-connection"}
)
"""Headers that say how a request is sent. HeyGen must not set them."""


def put(
    transfer: Transfer, url: str, headers: Mapping[str, str], reader: FileReader, size: int
) -> Steps[None]:
    """Send a file of `size` bytes, with the headers that came with the URL.

    Raises:
        APIStatusError: the store refused the file.
        APIConnectionError: the store was not reached or did not answer.
        APIResponseValidationError: the URL or a header cannot be used.
    """
    hide = transfer.api.credential.hide
    headers = _checked(url, headers, size)
    _check_no_key(hide, url, *headers.values())
    call = StoreCall(transfer, "PUT")
    redirects = Redirects(url, secure=True)
    while True:
        answer, problem = yield from _send(transfer, call, redirects.url, headers, reader)
        if answer is None:
            error: HeyGenError = call.lost(problem)
        else:
            response, content = answer
            if response.is_success:
                return
            if response.status_code in (307, 308) and redirects.follow(response):
                _check_no_key(hide, redirects.url)
                continue
            error = redirects.explained(call.refused(response, content))
            if error.status_code == 403:
                error.hint = "the upload URL may have expired: start the upload again"
        wait = call.wait_after(error)
        redirects = Redirects(url, secure=True)
        yield Sleep(wait)


def _send(
    transfer: Transfer, call: StoreCall, url: str, headers: Mapping[str, str], reader: FileReader
) -> Steps[tuple[tuple[HTTPResponse, bytes] | None, Any]]:
    """Send the file. Return the response and the start of its body, or None and what went wrong."""
    try:
        sending = _SendFile(transfer, call, url, headers, reader)
        return (yield from _exchange(transfer, sending)), None
    except Exception as problem:
        if not is_request_error(problem):
            raise
        lost = problem
    if was_reset(lost):
        try:
            request = without_body(call.prepare(store_request("PUT", url, headers=headers)))
            response, content = yield from _exchange(transfer, Send(transfer, request))
        except Exception:  # no answer; or a transport other than httpcore's, which needs the body
            return None, lost
        if not response.is_success:
            return (response, content), None
    return None, lost


def _exchange(transfer: Transfer, sending: Step) -> Steps[tuple[HTTPResponse, bytes]]:
    response = yield sending
    content = yield Using(response, error_body(response, transfer.deadline))
    return response, content


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
    except INVALID_URL_ERRORS as problem:
        raise _unusable(f"the URL: {problem}") from None
    if address.scheme != "https" and not is_loopback(address.host):
        raise _unusable("the URL is plain http, which others can read and change")
    # S3 does not accept chunked encoding.
    checked = {"Content-Length": str(size)}
    own = {"content-length": str(size), "host": address.netloc.decode("ascii").lower()}
    for name, value in headers.items():
        lower = name.lower()
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise _unusable(f"the header {name[:100]!r} cannot be sent")
        if lower in _OF_THE_CONNECTION or value.lower() != own.get(lower, value.lower()):
            raise _unusable(f"the header {name[:100]!r} is not HeyGen's to set")
        if lower not in own:
            checked[name] = value
    return checked


def _unusable(what: str) -> APIResponseValidationError:
    return APIResponseValidationError(
        f"HeyGen's upload URL or headers cannot be used: {what}. The file was not sent."
    )


class _SendFile:
    """Step: sends the file once. The result is the response, its body still unread."""

    def __init__(
        self,
        transfer: Transfer,
        call: StoreCall,
        url: str,
        headers: Mapping[str, str],
        reader: FileReader,
    ) -> None:
        self._transfer, self._call, self._reader = transfer, call, reader
        self._url, self._headers = url, headers

    def run(self) -> HTTPResponse:
        """Send it."""
        return Send(self._transfer, self._request(self._chunks())).run()

    async def run_async(self) -> HTTPResponse:
        """Send it in asyncio. A thread reads the disk."""
        chunks = self._chunks_async()
        try:
            return await Send(self._transfer, self._request(chunks)).run_async()
        finally:
            await chunks.aclose()

    def _request(self, content: Any) -> HTTPRequest:
        return self._call.prepare(
            store_request("PUT", self._url, headers=self._headers, content=content)
        )

    def _chunks(self) -> Generator[bytes, None, None]:
        for chunk in self._reader:
            self._transfer.deadline.check()
            yield chunk

    async def _chunks_async(self) -> AsyncGenerator[bytes, None]:
        self._reader.seek(0)
        while chunk := await asyncio.to_thread(self._reader.read_chunk):
            self._reader.report_progress()
            yield chunk
