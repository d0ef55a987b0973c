"""Reads the events of a response as the standard says. httpx-sse parses them.

The standard is https://html.spec.whatwg.org/multipage/server-sent-events.html. An event stream is
always UTF-8, whatever the response says, and may begin with a byte-order mark. An event ends with a
blank line: one that the stream ends in the middle of does not count, not even the last one.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .body import was_read
from .decode import CodingError, coding_of, decoder
from .failures import BodyError
from .http import AsyncByteStream, HTTPResponse, SyncByteStream, event_stream, is_read

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

EVENT_LIMIT = 64 * 1024 * 1024
"""Bytes of one event. A larger one ends the stream with an error."""

_MARK = b"\xef\xbb\xbf"


def events_sync(response: HTTPResponse) -> Iterator[ServerSentEvent]:
    """Yield the events.

    Raises:
        BodyError: An event is too large, the stream cannot be decompressed, or a hook closed it.
    """
    from httpx_sse import EventSource  # imported here: most programs read no events

    yield from EventSource(event_stream(_SyncBytes(response))).iter_sse()


def events_async(response: HTTPResponse) -> AsyncGenerator[ServerSentEvent, None]:
    """Do the same in asyncio."""
    from httpx_sse import EventSource

    return EventSource(event_stream(_AsyncBytes(response))).aiter_sse()


class _SyncBytes(SyncByteStream):
    """The bytes of an event stream: decompressed, without a byte-order mark, within bounds."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        cleaner = _Cleaner(self._response)
        if is_read(self._response):  # by a hook of the user, or a transport for tests
            yield from cleaner.clean(self._response.content)
            return
        for chunk in self._response.iter_raw():
            yield from cleaner.clean(chunk)


class _AsyncBytes(AsyncByteStream):
    """The same in asyncio."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        cleaner = _Cleaner(self._response)
        if is_read(self._response):
            for piece in cleaner.clean(self._response.content):
                yield piece
            return
        # `aiter_raw` would close the response at its end, and a cancellation break off that close.
        stream: Any = self._response.stream
        async for chunk in stream:
            for piece in cleaner.clean(chunk):
                yield piece


class _Cleaner:
    """Decompresses, drops the byte-order mark, and measures events."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        encoding = "" if was_read(response) else response.headers.get("content-encoding", "")
        coding = coding_of(encoding)  # httpx has decompressed what it has read
        self._decoder = decoder(coding) if coding else None
        if coding and self._decoder is None:
            raise BodyError(response, f"{coding!r} cannot be decompressed")
        self._start: bytes | None = b""  # until it is clear whether the stream starts with a mark
        self._line = 0  # bytes of the line so far
        self._comment = False  # whether that line is a comment
        self._event = 0  # bytes of the event so far
        self._after_cr = False

    def clean(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what to parse of the next chunk."""
        if self._decoder is None:
            yield from self._checked(chunk)
            return
        try:
            for piece in self._decoder.decode(chunk):
                yield from self._checked(piece)
        except CodingError as problem:
            raise BodyError(self._response, f"it cannot be decompressed: {problem}") from None

    def _checked(self, piece: bytes) -> Iterator[bytes]:
        if self._start is not None:
            piece = self._start + piece
            if len(piece) < len(_MARK) and _MARK.startswith(piece):
                self._start = piece
                return
            self._start = None
            piece = piece.removeprefix(_MARK)
        self._measure(piece)
        if piece:
            yield piece

    def _measure(self, piece: bytes) -> None:
        if self._after_cr and piece.startswith(b"\n"):  # the second half of a line's end
            piece = piece[1:]
        if piece:
            self._after_cr = piece.endswith(b"\r")
        for part in piece.splitlines(keepends=True):
            ends = part[-1:] in (b"\n", b"\r")
            text = part.rstrip(b"\r\n")
            if not self._line:
                self._comment = text.startswith(b":")
                if ends and not text:
                    self._event = 0
            self._line += len(text)
            if not self._comment:
                self._event += len(part)
            if max(self._event, self._line) > EVENT_LIMIT:
                what = f"an event is larger than {EVENT_LIMIT // 1024**2} MiB"
                raise BodyError(self._response, what)
            if ends:
                self._line = 0
