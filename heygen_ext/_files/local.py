"""A file that is to be uploaded: its size, type and SHA-256, and reading it with care."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..errors import FileChangedError, UsageError

Progress = Callable[[int, int], object]
FileSource = str | os.PathLike[str] | BinaryIO

PIECE = 256 * 1024
"""Bytes that are read at once."""

# What HeyGen takes. Our own words, since what Python calls a .wav depends on the machine.
_TYPES = {
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".srt": "application/x-subrip",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".zip": "application/zip",
}


class ReadingStopped(Exception):
    """Passes through httpx where an OSError would be taken for trouble of the connection."""


class LocalFile:
    """A file of the caller: what can be said of it without reading it.

    Raises:
        OSError: it is not there or may not be read.
        UsageError: it cannot be uploaded.
    """

    def __init__(
        self, source: FileSource, filename: str | None = None, content_type: str | None = None
    ) -> None:
        usable = isinstance(source, str | os.PathLike) or hasattr(source, "read")
        if source == "" or not usable:
            raise UsageError("A file is a path or a binary file; bytes go into io.BytesIO.")
        self._source = source
        name = source if isinstance(source, str | os.PathLike) else getattr(source, "name", None)
        if filename is None and isinstance(name, str | os.PathLike):
            filename = Path(name).name
        self.name = filename or "file"
        self.known_type = content_type or _type_of(self.name)
        with self._opened() as file:
            self.size = file.seek(0, os.SEEK_END)
            self._stamp = _stamp(file)
        self._sha256: str | None = None

    @property
    def content_type(self) -> str:
        """The MIME type, or the word for bytes of an unknown one."""
        return self.known_type or "application/octet-stream"

    def sha256(self) -> str:
        """Return the hex digest of the content, which is read for it once."""
        if self._sha256 is None:
            digest = hashlib.sha256()
            with self.reading() as reader:
                for piece in reader:
                    digest.update(piece)
            self._sha256 = digest.hexdigest()
        return self._sha256

    @contextmanager
    def reading(self, on_progress: Callable[[int], object] | None = None) -> Iterator[FileReader]:
        """Open the file; what a `FileReader` raises while httpx reads comes out here.

        Raises:
            FileChangedError: it is not what it was when this object was made.
        """
        with self._opened() as file:
            if _stamp(file) != self._stamp or file.seek(0, os.SEEK_END) != self.size:
                raise _changed(self.name, "has changed since the upload began")
            reader = FileReader(file, self.name, self.size, self._stamp, on_progress)
            reader.seek(0)
            try:
                yield reader
            except ReadingStopped:
                problem = reader.problem
            else:
                return
        if problem is not None:
            raise problem

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        if isinstance(self._source, str | os.PathLike):
            path = Path(self._source)
            if path.exists() and not (path.is_file() or path.is_dir()):  # opening a pipe would wait
                raise UsageError(f"{self.name} is not a regular file.")
            with path.open("rb") as file:
                yield file
            return
        if isinstance(self._source, io.TextIOBase):
            raise UsageError("The file must be opened in binary mode: open(path, 'rb').")
        seekable = getattr(self._source, "seekable", None)
        if seekable is None or not seekable():
            raise UsageError("The file must be seekable: a pipe has no size; write it to disk.")
        yield self._source


class FileReader:
    """The content of a file as httpx and the uploads read it, from its start.

    Gives exactly the bytes that were announced. A file that turns out to be shorter or longer, or
    was written to, raises before the last of them is given, so that no server takes it for whole.
    """

    def __init__(
        self,
        file: BinaryIO,
        name: str,
        size: int,
        stamp: object,
        on_progress: Callable[[int], object] | None,
    ) -> None:
        self._file, self._name, self._size, self._stamp = file, name, size, stamp
        self._on_progress = on_progress
        self._at = 0
        self.problem: Exception | None = None

    def seekable(self) -> bool:
        """Tell that the content can be had again."""
        return True

    def tell(self) -> int:
        """Return how many bytes have been read."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place in the content; its end is the announced one."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = self._file.seek(base + offset)
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes and tell of the progress."""
        piece = self.take(size)
        if piece or not self._size:  # that the end was met is no progress
            self.tell_progress()
        return piece

    def take(self, size: int) -> bytes:
        """Return the next bytes."""
        try:
            return self._take(self._size - self._at if size < 0 else size)
        except Exception as problem:
            self.problem = problem
            raise ReadingStopped from None

    def _take(self, size: int) -> bytes:
        wanted = min(size, self._size - self._at)
        piece = b""
        while len(piece) < wanted:  # a raw file may give less than it was asked for
            more = self._file.read(wanted - len(piece))
            if not more:
                raise _changed(self._name, "became shorter")
            piece += more
        self._at += len(piece)
        if self._at == self._size:
            if self._file.read(1):
                raise _changed(self._name, "became longer")
            if _stamp(self._file) != self._stamp:
                raise _changed(self._name, "was written to")
        return piece

    def tell_progress(self) -> None:
        """Call the caller's function with the bytes read so far."""
        if self._on_progress is None:
            return
        try:
            self._on_progress(self._at)
        except Exception as problem:
            self.problem = problem
            raise ReadingStopped from None

    def __iter__(self) -> Iterator[bytes]:
        self.seek(0)
        while piece := self.read(PIECE):
            yield piece


def _stamp(file: BinaryIO) -> object:
    """Return what tells that a file was written to; None for one that is not on a disk."""
    try:
        status = os.fstat(file.fileno())
    except (AttributeError, OSError):  # io.UnsupportedOperation is an OSError
        return None
    return status.st_size, status.st_mtime_ns


def _type_of(name: str) -> str | None:
    return _TYPES.get(Path(name).suffix.lower()) or mimetypes.guess_type(name, strict=False)[0]


def _changed(name: str, how: str) -> FileChangedError:
    return FileChangedError(f"{name} {how} while it was read; upload it again when it is complete")
