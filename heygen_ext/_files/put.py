"""Sends one file to a presigned URL of HeyGen's store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator, Mapping
from typing import Any

from .._transport.drivers import AsyncApi
from .._transport.http import REQUEST_ERRORS, HTTPRequest, HTTPResponse, store_request
from .._transport.steps import Sleep, Steps
from ..errors import APIConnectionError, APIResponseValidationError, APITimeoutError, HeyGenError
from .local import FileReader
from .store import Send, StoreCall, Transfer, Using, error_body

# In asyncio, httpx reads no response while it sends a body, and discards what arrived if sending
# fails.
_MAY_BE_REFUSED = (
    "the store may have refused the file before reading all of it. AsyncHeyGen sees that only as a "
    "lost connection; HeyGen (the synchronous client) reports the store's answer"
)


def put(
    transfer: Transfer, url: str, headers: Mapping[str, str], reader: FileReader, size: int
) -> Steps[None]:
    """Send a file of `size` bytes, with exactly the headers that came with the URL.

    Raises:
        APIStatusError: the store refused the file.
        APIConnectionError: the store was not reached or did not answer.
        APIResponseValidationError: the URL or a header contains the client's credential.
    """
    hide = transfer.api.credential.hide
    if any(hide(value) != value for value in (url, *headers.values())):
        raise APIResponseValidationError(
            "HeyGen's upload URL or headers contain your key, which a file store must not see. The "
            "file was not sent."
        )
    # S3 does not accept chunked encoding. A given length is sent unchanged.
    if "content-length" not in {name.lower() for name in headers}:
        headers = {**headers, "Content-Length": str(size)}
    call = StoreCall(transfer, "PUT")
    while True:
        try:
            response = yield _SendFile(transfer, call, url, headers, reader)
            content = yield Using(response, error_body(response, transfer.deadline))
        except REQUEST_ERRORS as problem:
            error = call.lost(problem)
            if isinstance(transfer.api, AsyncApi) and _was_cut(error):
                error.hint = _MAY_BE_REFUSED
        else:
            if response.is_success:
                return
            error = call.refused(response, content)
            if error.status_code == 403:
                error.hint = "the upload URL may have expired: start the upload again"
        yield Sleep(call.wait_after(error))


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


def _was_cut(error: HeyGenError) -> bool:
    """Tell whether the connection was lost after the request had begun."""
    if isinstance(error, APITimeoutError) or not isinstance(error, APIConnectionError):
        return False
    return error.may_have_been_processed
