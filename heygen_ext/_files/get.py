"""Receiving one file from a store, through cuts."""

from __future__ import annotations

import asyncio
import enum
import re
from collections.abc import Callable, Mapping
from typing import BinaryIO
from urllib.parse import urljoin

from .._transport.call import MAX_REDIRECTS
from .._transport.clock import Deadline, clock
from .._transport.http import REQUEST_ERRORS, USER_AGENT, HTTPRequest, HTTPResponse, store_request
from ..errors import APIConnectionError, HeyGenError
from .store import Exchange, Transfer, error_body, error_body_async, sent, sent_async

DownloadProgress = Callable[[int, int | None], object]


class _Next(enum.Enum):
    READ = enum.auto()
    ASK_AGAIN = enum.auto()
    FAIL = enum.auto()
    GIVE_UP = enum.auto()


class Fetch:
    """Receives the file behind an address.

    A transfer that is cut is continued where it stopped if the store says what it is that it sends
    (`ETag`, `Last-Modified`), and else, once, started again.

    Raises:
        APIStatusError: the store refused it.
        APIConnectionError: it was not reached, or the file came in part only.
    """

    def __init__(
        self,
        transfer: Transfer,
        url: str,
        file: BinaryIO,
        on_progress: DownloadProgress | None,
    ) -> None:
        self._transfer = transfer
        self._file, self._on_progress = file, on_progress
        self._got = 0
        self._total: int | None = None
        self._version: str | None = None
        self._started_again = False
        self.move_to(url)

    def move_to(self, url: str) -> None:
        """Have the rest come from another address."""
        self._given = self._url = url
        self._redirects = 0

    def run(self) -> None:
        """Receive it, in as many attempts as it needs and may have."""
        api, deadline = self._transfer.api, self._transfer.deadline
        exchange = Exchange(api, "GET", deadline)
        while True:
            error: HeyGenError | None
            try:
                response = sent(api, exchange.prepared(self._request()))
            except REQUEST_ERRORS as problem:
                error = exchange.lost(problem)
            else:
                then = self._begin(response)
                if then is _Next.READ:
                    error = self._receive(exchange, response, deadline)
                else:
                    content = error_body(response, deadline)
                    if then is _Next.ASK_AGAIN:
                        continue
                    if then is _Next.GIVE_UP:
                        raise self._uncontinued()
                    error = exchange.refused(response, content)
            if error is None:
                return
            clock.sleep(self._wait_after(exchange, error))

    def _receive(
        self, exchange: Exchange, response: HTTPResponse, deadline: Deadline
    ) -> HeyGenError | None:
        pieces = response.iter_bytes()
        try:
            while True:
                try:
                    deadline.check()
                    piece = next(pieces, None)
                except REQUEST_ERRORS as problem:
                    return exchange.lost(problem)
                if piece is None:
                    return self._end()
                self._file.write(piece)
                self._count(piece)
        finally:
            response.close()

    async def run_async(self) -> None:
        """Receive it, in as many attempts as it needs and may have."""
        api, deadline = self._transfer.api, self._transfer.deadline
        exchange = Exchange(api, "GET", deadline)
        while True:
            error: HeyGenError | None
            try:
                async with asyncio.timeout(deadline.left):
                    response = await sent_async(api, exchange.prepared(self._request()))
            except REQUEST_ERRORS as problem:
                error = exchange.lost(problem)
            else:
                then = self._begin(response)
                if then is _Next.READ:
                    error = await self._receive_async(exchange, response, deadline)
                else:
                    content = await error_body_async(response, deadline)
                    if then is _Next.ASK_AGAIN:
                        continue
                    if then is _Next.GIVE_UP:
                        raise self._uncontinued()
                    error = exchange.refused(response, content)
            if error is None:
                return
            await clock.sleep_async(self._wait_after(exchange, error))

    async def _receive_async(
        self, exchange: Exchange, response: HTTPResponse, deadline: Deadline
    ) -> HeyGenError | None:
        pieces = response.aiter_bytes()
        try:
            while True:
                try:
                    async with asyncio.timeout(deadline.left):
                        piece = await anext(pieces, None)
                except REQUEST_ERRORS as problem:
                    return exchange.lost(problem)
                if piece is None:
                    return self._end()
                await asyncio.to_thread(self._file.write, piece)
                self._count(piece)
        finally:
            await response.aclose()

    # -- what the answers mean

    def _request(self) -> HTTPRequest:
        # Not compressed: the length that comes is then that of the file.
        headers = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        if self._got and self._version is not None:
            headers["Range"] = f"bytes={self._got}-"
            headers["If-Range"] = self._version  # else the whole file comes, from its start
        return store_request("GET", self._url, headers=headers)

    def _begin(self, response: HTTPResponse) -> _Next:
        """Decide what to do with an answer from its status and headers."""
        headers, status = response.headers, response.status_code
        if status in (301, 302, 303, 307, 308) and self._follow(response):
            return _Next.ASK_AGAIN
        if status == 206 and self._continues(headers):
            return _Next.READ
        if status in (206, 416) and self._got:
            return _Next.ASK_AGAIN if self._starts_again() else _Next.GIVE_UP
        if status not in (200, 203):  # a 202, say, comes from a gateway that asks who one is
            return _Next.FAIL
        if self._got and not self._starts_again():
            return _Next.GIVE_UP
        plain = headers.get("content-encoding", "identity").lower() == "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if plain and length.isdecimal() else None
        etag = headers.get("etag", "")
        strong = etag if etag.startswith('"') else None  # a weak one does not promise equal bytes
        self._version = (strong or headers.get("last-modified")) if plain else None
        return _Next.READ

    def _follow(self, response: HTTPResponse) -> bool:
        try:
            url = urljoin(self._url, response.headers["location"])
        except (KeyError, ValueError):
            return False
        downgraded = self._url.startswith("https:") and not url.startswith("https:")
        if downgraded or self._redirects >= MAX_REDIRECTS:
            return False
        self._url = url
        self._redirects += 1
        return True

    def _continues(self, headers: Mapping[str, str]) -> bool:
        """Tell whether an answer is the rest of the same file; learn its length from it."""
        content_range = headers.get("content-range", "")
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", content_range.strip(), re.ASCII)
        if found is None or not self._got or int(found[1]) != self._got:
            return False
        # A store that knows no `If-Range` may send the rest of another file.
        field = "etag" if str(self._version).startswith('"') else "last-modified"
        if headers.get(field, self._version) != self._version:
            return False
        total = None if found[3] == "*" else int(found[3])
        if None not in (total, self._total) and total != self._total:
            return False
        self._total = self._total if total is None else total
        return True

    def _count(self, piece: bytes) -> None:
        self._got += len(piece)
        if self._on_progress is not None:
            self._on_progress(self._got, self._total)

    def _end(self) -> HeyGenError | None:
        if self._total is None or self._got == self._total:
            return None
        return APIConnectionError(f"Of {self._total} bytes of the file, {self._got} came")

    def _wait_after(self, exchange: Exchange, error: HeyGenError) -> float:
        wait = exchange.wait_after(error)
        self.move_to(self._given)
        if self._got and self._version is None and not self._starts_again():
            raise error
        return wait

    def _starts_again(self) -> bool:
        """Forget what came; False if that was done before."""
        if self._started_again:
            return False
        self._started_again = True
        self._got, self._total, self._version = 0, None, None
        self._file.seek(0)
        self._file.truncate()
        return True

    def _uncontinued(self) -> HeyGenError:
        return APIConnectionError(
            f"The transfer was cut after {self._got} bytes, and the store does not continue it"
        )
