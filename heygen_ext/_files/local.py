"""A local file to upload: its size, MIME type and SHA-256, and a reader that detects changes."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..errors import FileChangedError, UsageError

Progress = Callable[[int, int], object]
FileSource = str | os.PathLike[str] | BinaryIO

CHUNK_SIZE = 1024 * 1024
"""Bytes per read from the disk. In asyncio, each read is a call in a thread."""

# The types that HeyGen accepts. `mimetypes` alone is not enough: its answer for .wav, for instance,
# depends on the machine.
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


_TYPE = re.compile(r"[!-~]+/[!-~]+( ?;[ -~]+)?", re.ASCII)


class ReadingStopped(Exception):
    """Carries a reader's error through httpx, which takes an OSError for a network error."""


class LocalFile:
    """A file that the caller wants to upload. Its content is read only on demand.

    Raises:
        OSError: The file does not exist or cannot be opened.
        UsageError: The source is not a path or a seekable binary file, no file can have the path,
            or the name or the type has characters that no header can have.
    """

    def __init__(
        self, source: FileSource, filename: str | None = None, content_type: str | None = None
    ) -> None:
        if source == "":
            raise UsageError("The path is empty; pass a path or a binary file.")
        if not (isinstance(source, str | os.PathLike) or hasattr(source, "read")):
            raise UsageError("Pass a path or a binary file; wrap bytes in io.BytesIO.")
        self._source = source
        name = source if isinstance(source, str | os.PathLike) else getattr(source, "name", None)
        if filename is None and isinstance(name, str | os.PathLike):
            filename = Path(name).name
        self.name = _checked_name(filename or "file")
        self.known_type = _checked_type(content_type) or _type_of(self.name)
        with self._opened() as file:
            self.size = file.seek(0, os.SEEK_END)
            self._stamp = _stamp(file)
        self._sha256: str | None = None

    @property
    def content_type(self) -> str:
        """The MIME type; `application/octet-stream` if it is unknown."""
        return self.known_type or "application/octet-stream"

    def sha256(self) -> str:
        """Return the hex digest of the content. The first call reads the whole file."""
        if self._sha256 is None:
            digest = hashlib.sha256()
            with self.reading() as reader:
                for chunk in reader:
                    digest.update(chunk)
            self._sha256 = digest.hexdigest()
        return self._sha256

    @contextmanager
    def reading(self, on_progress: Callable[[int], object] | None = None) -> Iterator[FileReader]:
        """Open the file for reading. The context re-raises errors that the reader met inside httpx.

        Raises:
            FileChangedError: The file changed since this object was made.
        """
        with self._opened() as file:
            if _stamp(file) != self._stamp or file.seek(0, os.SEEK_END) != self.size:
                raise _changed(self.name, "changed")
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
            path = checked_path(self._source)
            if path.exists() and not (path.is_file() or path.is_dir()):  # open() of a pipe blocks
                raise UsageError(f"{path} is not a regular file; write its data to one first.")
            with path.open("rb") as file:
                yield file
            return
        if isinstance(self._source, io.TextIOBase):
            raise UsageError("The file must be opened in binary mode: open(path, 'rb').")
        seekable = getattr(self._source, "seekable", None)
        if seekable is None or not seekable():
            raise UsageError(
                "The file must be seekable. A pipe or socket is not: write its data to disk first."
            )
        yield self._source


class FileReader:
    """Reads the announced bytes of a file from its start; httpx accepts it as a binary file.

    If the file grew, shrank or was written to, the read of the last byte raises. So no server
    receives a changed file as a complete one.
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
        self._position = 0
        self.problem: Exception | None = None

    def seekable(self) -> bool:
        """Return True: a retry rewinds the file."""
        return True

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position. The end is the announced size."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = self._file.seek(base + offset)
        return self._position

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes and report the progress."""
        chunk = self.read_chunk(size)
        if chunk or not self._size:  # an empty read at the end is not progress
            self.report_progress()
        return chunk

    def read_chunk(self, size: int = CHUNK_SIZE) -> bytes:
        """Return up to `size` bytes, all that is left if negative, without a progress report."""
        try:
            return self._read(self._size - self._position if size < 0 else size)
        except Exception as problem:
            self.problem = problem
            raise ReadingStopped from None

    def _read(self, size: int) -> bytes:
        wanted = min(size, self._size - self._position)
        chunk = b""
        while len(chunk) < wanted:  # an unbuffered file may return less than requested
            more = self._file.read(wanted - len(chunk))
            if not more:
                raise _changed(self._name, "became shorter")
            chunk += more
        self._position += len(chunk)
        if self._position == self._size:
            if self._file.read(1):
                raise _changed(self._name, "became longer")
            if _stamp(self._file) != self._stamp:
                raise _changed(self._name, "was written to")
        return chunk

    def report_progress(self) -> None:
        """Call the caller's `on_progress` with the number of bytes read so far."""
        if self._on_progress is None:
            return
        try:
            self._on_progress(self._position)
        except Exception as problem:
            self.problem = problem
            raise ReadingStopped from None

    def __iter__(self) -> Iterator[bytes]:
        self.seek(0)
        while chunk := self.read(CHUNK_SIZE):
            yield chunk


def checked_path(path: str | os.PathLike[str]) -> Path:
    """Return a path. Raises UsageError if no file can have it."""
    try:
        possible = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:  # half of a surrogate pair
        possible = False
    if not possible:
        raise UsageError(f"No file can have the path {os.fspath(path)!r:.200}.")
    return Path(path)


def _stamp(file: BinaryIO) -> object:
    """Return the size and modification time; None for a file that is not on a disk."""
    try:
        status = os.fstat(file.fileno())
    except (AttributeError, OSError):  # io.UnsupportedOperation is an OSError
        return None
    return status.st_size, status.st_mtime_ns


def _checked_name(name: object) -> str:
    """Return a file name that can be sent. Bytes of a name that are not UTF-8 become "?"."""
    if not isinstance(name, str):
        raise UsageError("filename must be a str.")
    if any(unicodedata.category(character) in ("Cc", "Zl", "Zp") for character in name):
        raise UsageError(
            f"The file name {name[:100]!r} has control characters. Give the file another name."
        )
    return name.encode(errors="replace").decode()


def _checked_type(content_type: object) -> str | None:
    if not content_type:
        return None
    if not isinstance(content_type, str) or not _TYPE.fullmatch(content_type):
        raise UsageError(
            f"The content type {content_type!r:.100} cannot be sent. It should look like video/mp4."
        )
    return content_type


def _type_of(name: str) -> str | None:
    return _TYPES.get(Path(name).suffix.lower()) or mimetypes.guess_type(name, strict=False)[0]


def _changed(name: str, how: str) -> FileChangedError:
    return FileChangedError(
        f"{name} {how} during the upload. Upload it again when nothing writes to it."
    )
