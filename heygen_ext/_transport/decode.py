"""Decompresses bodies: gzip and deflate, in bounded memory, to the end of the stream.

A store is asked for plain bytes, and may compress them anyway. A file is complete only if its
compressed stream is: no cut stream and no compressed byte is ever taken for the file.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

PIECE = 1024 * 1024
"""The most bytes that are decompressed at a time."""

_GZIP = 16 + zlib.MAX_WBITS
_ZLIB = zlib.MAX_WBITS
_RAW_DEFLATE = -zlib.MAX_WBITS
_ZLIB_METHOD = 8  # the low four bits of a zlib stream's first byte


class CodingError(Exception):
    """The compressed bytes are damaged, or are followed by others."""


class CutStreamError(Exception):
    """The compressed stream ends too early."""


_NO_CODINGS = frozenset(
    {"", "identity", "none", "binary", "utf-8", "utf8", "us-ascii", "aws-chunked"}
)
"""What means that nothing is compressed. The last ones are frequent mistakes with files in S3."""


def coding_of(content_encoding: str) -> str:
    """Return the coding that a `Content-Encoding` names, in lower case; "" for none.

    Several codings are returned as one text, such as "gzip, br".
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    return ", ".join(name for name in names if name not in _NO_CODINGS)


def decoder(coding: str) -> Decoder | None:
    """Return a decoder for a coding, or None if this package cannot decode it."""
    if coding in ("gzip", "x-gzip"):  # RFC 9110: the same
        return Decoder(_GZIP)
    return Decoder(None) if coding == "deflate" else None


class Decoder:
    """Decompresses one stream of gzip or deflate.

    gzip may have several members, as the format allows, and zeros after the last one, which tools
    add as padding. Anything else after the end raises `CodingError`.

    Args:
        window: zlib's `wbits`. None for deflate, which some servers send without zlib's header.
    """

    def __init__(self, window: int | None) -> None:
        self._window = window
        self._member: Any = None  # the open member; zlib's type has no public name
        self._members = 0  # that were complete

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed bytes in pieces of at most `PIECE`.

        Raises:
            CodingError: They are not a stream of this coding.
        """
        while data:
            if self._member is None:
                if self._members and not (data := self._next_member(data)):
                    return
                self._member = zlib.decompressobj(self._window_for(data))
            if piece := self._decompress(data):
                yield piece
            data = self._member.unconsumed_tail
            if self._member.eof:
                data = self._member.unused_data
                self._member = None
                self._members += 1

    def finish(self) -> Iterator[bytes]:
        """Yield what is left at the end of the body.

        Raises:
            CodingError: As `decode`.
            CutStreamError: The stream is not complete.
        """
        while self._member is not None:
            piece = self._decompress(b"")
            if piece:
                yield piece
            if self._member.eof:
                self._member = None
                self._members += 1
            elif not piece:
                raise CutStreamError
        if not self._members:
            raise CutStreamError

    def _decompress(self, data: bytes) -> bytes:
        try:
            piece: bytes = self._member.decompress(data, PIECE)
        except zlib.error as problem:
            raise CodingError(str(problem)) from None
        return piece

    def _next_member(self, data: bytes) -> bytes:
        if self._window == _GZIP:
            data = data.lstrip(b"\0")
            if not data or data.startswith(b"\x1f"):
                return data
        raise CodingError("other bytes follow the compressed ones")

    def _window_for(self, data: bytes) -> int:
        if self._window is not None:
            return self._window
        return _ZLIB if data[0] & 15 == _ZLIB_METHOD else _RAW_DEFLATE


def decoded_start(content: bytes, content_encoding: str, limit: int) -> bytes:
    """Return the first bytes of an error body, decompressed, as far as that is possible.

    Args:
        content: The start of the body, as it came.
        content_encoding: The header.
        limit: The most bytes to return.
    """
    coding = coding_of(content_encoding)
    if not coding:
        return content[:limit]
    found = decoder(coding)
    start = b""
    try:
        for piece in found.decode(content) if found is not None else ():
            start += piece
            if len(start) >= limit:
                break
    except CodingError:
        pass
    return start[:limit]
