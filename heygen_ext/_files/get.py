"""Downloads one file from a store, and continues transfers that break off."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import BinaryIO
from urllib.parse import urljoin

from .._transport.call import MAX_REDIRECTS
from .._transport.http import REQUEST_ERRORS, USER_AGENT, HTTPRequest, HTTPResponse, store_request
from .._transport.steps import Do, Sleep, Steps
from ..errors import APIConnectionError, HeyGenError
from .store import ReadChunk, Send, StoreCall, Transfer, Using, error_body

DownloadProgress = Callable[[int, int | None], object]


class _Action(enum.Enum):
    READ = enum.auto()
    REQUEST_AGAIN = enum.auto()
    REFUSED = enum.auto()
    GIVE_UP = enum.auto()


class Fetch:
    """A download of one file, in as many requests as it takes.

    A transfer that breaks off continues at the same byte if the store identifies the version of
    the file (`ETag` or `Last-Modified`). Otherwise it starts from the beginning, once.
    """

    def __init__(
        self, transfer: Transfer, url: str, file: BinaryIO, on_progress: DownloadProgress | None
    ) -> None:
        self._transfer, self._file, self._on_progress = transfer, file, on_progress
        self._received = 0  # bytes
        self._total: int | None = None  # bytes, if the store says
        self._version: str | None = None
        self._restarted = False
        self.use_url(url)

    def use_url(self, url: str) -> None:
        """Request the file, or the rest of it, from this URL."""
        self._first_url = self._url = url
        self._redirects = 0

    def steps(self) -> Steps[None]:
        """Receive the file, with retries.

        Raises:
            APIStatusError: the store refused the request.
            APIConnectionError: the store was not reached, or the file arrived incomplete.
        """
        call = StoreCall(self._transfer, "GET")
        while True:
            error: HeyGenError | None
            try:
                response = yield Send(self._transfer, call.prepare(self._request()))
            except REQUEST_ERRORS as problem:
                error = call.lost(problem)
            else:
                action = self._evaluate(response)
                if action is _Action.READ:
                    error = yield Using(response, self._read(call, response))
                    if error is None:
                        return
                else:
                    body = error_body(response, self._transfer.deadline)
                    content = yield Using(response, body)
                    if action is _Action.REQUEST_AGAIN:
                        continue
                    if action is _Action.GIVE_UP:
                        raise self._not_continued()
                    error = call.refused(response, content)
            wait = call.wait_after(error)
            self.use_url(self._first_url)
            if self._received and self._version is None and not self._restart():
                raise error
            yield Sleep(wait)

    def _request(self) -> HTTPRequest:
        # Without compression, Content-Length is the length of the file.
        headers = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        if self._received and self._version is not None:
            headers["Range"] = f"bytes={self._received}-"
            headers["If-Range"] = self._version  # a changed file comes from its start
        return store_request("GET", self._url, headers=headers)

    def _evaluate(self, response: HTTPResponse) -> _Action:
        """Decide from its status and headers what to do with a response."""
        headers, status = response.headers, response.status_code
        if status in (301, 302, 303, 307, 308) and self._follow(response):
            return _Action.REQUEST_AGAIN
        if status == 206 and self._continues(headers):
            return _Action.READ
        if status in (206, 416) and self._received:
            return _Action.REQUEST_AGAIN if self._restart() else _Action.GIVE_UP
        if status not in (200, 203):  # a gateway with a login page, for example, answers 202
            return _Action.REFUSED
        if self._received and not self._restart():
            return _Action.GIVE_UP
        plain = headers.get("content-encoding", "identity").lower() == "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if plain and length.isdecimal() else None
        etag = headers.get("etag", "")
        strong = etag if etag.startswith('"') else None  # a weak ETag does not imply equal bytes
        self._version = (strong or headers.get("last-modified")) if plain else None
        return _Action.READ

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
        """Tell whether a 206 is the rest of the same file. Store the total length if it has it."""
        content_range = headers.get("content-range", "")
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", content_range.strip(), re.ASCII)
        if found is None or not self._received or int(found[1]) != self._received:
            return False
        # A store that ignores `If-Range` may send the rest of another version.
        field = "etag" if str(self._version).startswith('"') else "last-modified"
        if headers.get(field, self._version) != self._version:
            return False
        total = None if found[3] == "*" else int(found[3])
        if None not in (total, self._total) and total != self._total:
            return False
        self._total = self._total if total is None else total
        return True

    def _read(self, call: StoreCall, response: HTTPResponse) -> Steps[HeyGenError | None]:
        """Write the body to the file. Return the error if it is incomplete."""
        read = ReadChunk(response, self._transfer.deadline)
        while True:
            try:
                chunk = yield read
            except REQUEST_ERRORS as problem:
                return call.lost(problem)
            if chunk is None:
                break
            yield Do(partial(self._file.write, chunk))
            self._received += len(chunk)
            if self._on_progress is not None:
                self._on_progress(self._received, self._total)
        if self._total is None or self._received == self._total:
            return None
        return APIConnectionError(
            f"Only {self._received} of the file's {self._total} bytes arrived"
        )

    def _restart(self) -> bool:
        """Discard the bytes received. Return False if that was done before."""
        if self._restarted:
            return False
        self._restarted = True
        self._received, self._total, self._version = 0, None, None
        self._file.seek(0)
        self._file.truncate()
        return True

    def _not_continued(self) -> HeyGenError:
        return APIConnectionError(
            f"The transfer broke off after {self._received} bytes, and the store did not continue "
            "it. Try the download again."
        )
