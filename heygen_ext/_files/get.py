"""Downloads one file from a store, and continues transfers that break off."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping

from .._transport.decode import CodingError, CutStreamError, Decoder, coding_of, decoder
from .._transport.failures import is_request_error
from .._transport.http import (
    HTTPRequest,
    HTTPResponse,
    content_of,
    store_request,
)
from .._transport.library import invalid_url_errors
from .._transport.steps import CallBlocking, Sleep, Steps
from ..errors import APIConnectionError, APIResponseValidationError, HeyGenError, UsageError
from .receive import Receive, was_read_before
from .redirect import Redirects
from .store import ReadAndClose, StoreCall, Transfer
from .target import Target

DownloadProgress = Callable[[int, int | None], object]

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.ASCII)
_LENGTH = re.compile(r"\d{1,18}", re.ASCII)


class _Action(enum.Enum):
    READ = enum.auto()
    REQUEST_AGAIN = enum.auto()
    REFUSED = enum.auto()


class Fetch:
    """A download of one file, in as many requests as it takes.

    A transfer that breaks off continues at the same byte if the store identifies the version of
    the file (`ETag` or `Last-Modified`). Otherwise it starts from the beginning, once.
    """

    def __init__(
        self, transfer: Transfer, url: str, target: Target, on_progress: DownloadProgress | None
    ) -> None:
        self._transfer, self._target, self._on_progress = transfer, target, on_progress
        self._received = 0  # bytes of the file
        self._total: int | None = None  # bytes, if the store says
        self._version: str | None = None
        self._decoder: Decoder | None = None
        self._restarted = False
        self.use_url(url)

    def use_url(self, url: str) -> None:
        """Request the file, or the rest of it, from this URL."""
        self._first_url = url
        self._redirects = Redirects(url)

    def steps(self) -> Steps[None]:
        """Receive the file, with retries.

        Raises:
            APIStatusError: The store refused the request.
            APIConnectionError: The store was not reached, or the file arrived incomplete.
            APIResponseValidationError: The file is compressed in a way that cannot be decoded.
        """
        call = StoreCall(self._transfer, "GET")
        while True:
            error: HeyGenError
            try:
                response = yield call.attempt(self._request())
            except invalid_url_errors() as problem:
                raise call.lost(problem) from None
            except Exception as problem:
                if not is_request_error(problem):
                    raise
                error = call.lost(problem)
            else:
                outcome = yield ReadAndClose(response, self._use(call, response))
                if outcome is None:
                    return
                if outcome is _Action.REQUEST_AGAIN:
                    continue
                error = outcome
            wait = call.wait_after(error)
            self.use_url(self._first_url)
            if self._received and self._version is None and not self._restart():
                raise error
            yield Sleep(wait)

    def _request(self) -> HTTPRequest:
        # Without compression, Content-Length is the length of the file.
        library = self._transfer.api.library
        headers = {"User-Agent": library.user_agent, "Accept": "*/*"}
        headers["Accept-Encoding"] = "identity"
        if self._received and self._version is not None:
            headers["Range"] = f"bytes={self._received}-"
            headers["If-Range"] = self._version  # a changed file comes from its start
        return store_request(library, "GET", self._redirects.url, headers=headers)

    def _use(self, call: StoreCall, response: HTTPResponse) -> Steps[_Action | HeyGenError | None]:
        """Read the file, or tell why not. Return None if it is complete."""
        action = self._evaluate(call, response)
        if isinstance(action, HeyGenError):
            raise action
        if action is _Action.READ:
            return (yield from self._read(call, response))
        if action is _Action.REFUSED:
            return self._redirects.explained(call.refused(response))
        return action

    def _evaluate(self, call: StoreCall, response: HTTPResponse) -> _Action | HeyGenError:
        """Decide from its status and headers what to do with a response."""
        headers, status = response.headers, response.status_code
        if status in (301, 302, 303, 307, 308) and self._redirects.follow(response):
            return _Action.REQUEST_AGAIN
        coding = coding_of(headers.get("content-encoding", ""))
        if status == 206 and not coding and self._continues(headers):
            return _Action.READ
        if status in (206, 416) and self._received:
            return _Action.REQUEST_AGAIN if self._restart() else self._not_continued()
        if status not in (200, 203):
            return _Action.REFUSED
        if self._received and not self._restart():
            return self._not_continued()
        return self._begin(call, response, coding)

    def _begin(self, call: StoreCall, response: HTTPResponse, coding: str) -> _Action | HeyGenError:
        """Prepare to read the file from its first byte."""
        headers = response.headers
        if was_read_before(response) and (coding or not content_of(response)):
            return UsageError(
                "A hook of your http_client has read the file, or closed the response. Its hooks "
                "must do neither for a download."
            )
        self._decoder = decoder(coding)
        self._total = self._version = None
        if coding:
            if self._decoder is not None:
                return _Action.READ
            return APIResponseValidationError(
                f"The file store {call.host} sent the file in the coding {coding[:100]!r}, which "
                "this client cannot decode",
                status_code=response.status_code,
            )
        length = headers.get("content-length", "").strip()
        self._total = int(length) if _LENGTH.fullmatch(length) else None
        etag = headers.get("etag", "")
        strong = (
            etag if etag.startswith('"') and etag.isascii() else None
        )  # a weak one is not exact
        modified = headers.get("last-modified", "")
        self._version = strong or (modified if modified and modified.isascii() else None)
        return _Action.READ

    def _continues(self, headers: Mapping[str, str]) -> bool:
        """Tell whether a 206 is the rest of the same file. Store the total length if it has it."""
        found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
        if found is None or not self._received or int(found[1]) != self._received:
            return False
        # A store that ignores `If-Range` may send the rest of another version.
        field = "etag" if str(self._version).startswith('"') else "last-modified"
        if headers.get(field, self._version) != self._version:
            return False
        total = self._total if found[3] == "*" else int(found[3])
        if total is None or self._total not in (None, total):
            return False  # without the total, nothing shows whether the range is all of the rest
        self._total = total
        return True

    def _read(self, call: StoreCall, response: HTTPResponse) -> Steps[HeyGenError | None]:
        """Write the body to the target. Return the error if it is incomplete."""
        receive = Receive(response, self._transfer.deadline, self._write, self._report)
        try:
            problem = yield receive
            if problem is not None:
                return call.lost(problem)
            if self._decoder is not None:
                yield CallBlocking(self._finish_decoding)
        except CodingError as problem:
            return APIResponseValidationError(
                f"The file that the store {call.host} sent cannot be decompressed: {problem}",
                status_code=response.status_code,
            )
        except CutStreamError:
            return call.incomplete("The compressed file arrived incomplete: its end is missing")
        if self._total is None or self._received == self._total:
            return None
        if self._received > self._total:
            self._version = None  # it cannot be continued
            return call.incomplete(
                f"{self._received} bytes arrived of a file that has {self._total}"
            )
        return call.incomplete(f"Only {self._received} of the file's {self._total} bytes arrived")

    def _write(self, data: bytes | memoryview) -> None:
        if self._decoder is None:
            self._target.write(data)
            self._received += len(data)
            return
        for piece in self._decoder.decode(bytes(data)):
            self._target.write(piece)
            self._received += len(piece)

    def _finish_decoding(self) -> None:
        assert self._decoder is not None
        for piece in self._decoder.finish():
            self._target.write(piece)
            self._received += len(piece)

    def _report(self) -> None:
        if self._on_progress is not None:
            self._on_progress(self._received, self._total)

    def _restart(self) -> bool:
        """Discard the bytes received. Return False if that was done before, or cannot be."""
        if self._restarted or not self._target.rewind():
            return False
        self._restarted = True
        self._received, self._total, self._version = 0, None, None
        return True

    def _not_continued(self) -> HeyGenError:
        return APIConnectionError(
            f"The transfer broke off after {self._received} bytes, and the store did not continue "
            "it. Try the download again."
        )
