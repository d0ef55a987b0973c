"""Sending one file to a presigned address of HeyGen's store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator, Mapping

from .._transport.clock import Deadline, clock
from .._transport.http import REQUEST_ERRORS, HTTPRequest, HTTPResponse, store_request
from ..errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    HeyGenError,
)
from .local import PIECE, FileReader
from .store import Exchange, Transfer, error_body, error_body_async, sent, sent_async

# asyncio reads nothing while it writes, and drops what came once writing fails.
_PERHAPS_REFUSED = (
    "the store may have refused the file before it had read it, which with asyncio is seen as a "
    "lost connection only; HeyGen (the synchronous client) would show its answer"
)


class Put:
    """Sends a file with the headers that came with the address, and no others.

    Raises:
        APIStatusError: the store refused it.
        APIConnectionError: it was not reached or did not answer.
    """

    def __init__(
        self,
        transfer: Transfer,
        url: str,
        headers: Mapping[str, str],
        reader: FileReader,
        size: int,
    ) -> None:
        self._transfer = transfer
        self._url, self._reader = url, reader
        self._headers = dict(headers)
        # Not in chunks: S3 wants to know the length. One among the given headers stays.
        if "content-length" not in {name.lower() for name in headers}:
            self._headers["Content-Length"] = str(size)

    def run(self) -> None:
        """Send it, again where that is worth it."""
        api, deadline = self._transfer.api, self._transfer.deadline
        exchange = self._exchange()
        while True:
            try:
                request = self._request(self._pieces(deadline))
                response = sent(api, exchange.prepared(request))
                content = error_body(response, deadline)
            except REQUEST_ERRORS as problem:
                error: HeyGenError = exchange.lost(problem)
            else:
                if response.is_success:
                    return
                error = _refused(exchange, response, content)
            clock.sleep(exchange.wait_after(error))

    async def run_async(self) -> None:
        """Send it, again where that is worth it."""
        api, deadline = self._transfer.api, self._transfer.deadline
        exchange = self._exchange()
        while True:
            pieces = self._pieces_async()
            try:
                async with asyncio.timeout(deadline.left):
                    request = self._request(pieces)
                    response = await sent_async(api, exchange.prepared(request))
                    content = await error_body_async(response, deadline)
            except REQUEST_ERRORS as problem:
                error: HeyGenError = exchange.lost(problem)
                if _is_cut(error):
                    error.hint = _PERHAPS_REFUSED
            else:
                if response.is_success:
                    return
                error = _refused(exchange, response, content)
            finally:
                await pieces.aclose()
            await clock.sleep_async(exchange.wait_after(error))

    def _exchange(self) -> Exchange:
        api = self._transfer.api
        if any(
            api.credential.hide(value) != value for value in (self._url, *self._headers.values())
        ):
            raise APIResponseValidationError("HeyGen's answer would send your key to a file store")
        return Exchange(api, "PUT", self._transfer.deadline)

    def _request(
        self, content: Generator[bytes, None, None] | AsyncGenerator[bytes, None]
    ) -> HTTPRequest:
        return store_request("PUT", self._url, headers=self._headers, content=content)

    def _pieces(self, deadline: Deadline) -> Generator[bytes, None, None]:
        for piece in self._reader:
            deadline.check()
            yield piece

    async def _pieces_async(self) -> AsyncGenerator[bytes, None]:
        self._reader.seek(0)
        while piece := await asyncio.to_thread(self._reader.take, PIECE):
            self._reader.tell_progress()
            yield piece


def _is_cut(error: HeyGenError) -> bool:
    if isinstance(error, APITimeoutError) or not isinstance(error, APIConnectionError):
        return False
    return error.may_have_been_processed


def _refused(exchange: Exchange, response: HTTPResponse, content: bytes) -> APIStatusError:
    error = exchange.refused(response, content)
    if error.status_code == 403:
        error.hint = "the address may have expired: upload the file anew"
    return error
