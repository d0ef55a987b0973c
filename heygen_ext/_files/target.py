"""Where a download is written to: a new file that replaces the old one, or a pipe or device.

A file is written under a temporary name beside its target and renamed when it is complete. The name
contains a hash of the target's. A download holds a lock (`flock`) on the file that it writes, so
the next download to the same target recognises what a killed one left behind, and deletes it.
Windows has no `flock`, but does not delete an open file.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from .._transport.clock import Deadline, clock
from .store import deadline_error

if sys.platform == "win32":
    flock = None
else:
    from fcntl import LOCK_EX, LOCK_NB, flock

_BINARY = getattr(os, "O_BINARY", 0)  # Windows
_POLL = 0.05
"""Seconds between looks whether a pipe has a reader or takes more."""

_LINKS = 40  # more symbolic links than this are treated as a loop


class Target(Protocol):
    """Takes the bytes of one download. In asyncio, threads call its methods."""

    def open(self) -> None:
        """Open it. Must be called before the other methods."""

    def write(self, data: bytes | memoryview) -> None:
        """Write all the bytes."""

    def rewind(self) -> bool:
        """Drop what was written. Returns False if it cannot be taken back."""

    def commit(self) -> None:
        """Close it. The download is complete."""

    def discard(self) -> None:
        """Close it, and leave no trace of it where that is possible. Never raises an OSError."""


def target_for(path: Path, deadline: Deadline) -> Target:
    """Return the target for a path. Symbolic links are followed: the link stays.

    Raises:
        OSError: The path is a directory, or its directory does not exist.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a directory; pass the path of a file")
    descriptor = _descriptor(path)
    if descriptor is not None:
        return PipeTarget(path, deadline, descriptor)
    real = Path(os.path.realpath(path))
    if not real.parent.is_dir():
        raise FileNotFoundError(f"The directory {real.parent} does not exist; create it first")
    try:
        mode: int | None = real.stat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is None or stat.S_ISREG(mode):
        return FileTarget(real, mode)
    return PipeTarget(real, deadline)


class FileTarget:
    """A file on a disk."""

    def __init__(self, path: Path, mode: int | None) -> None:
        self._path = path
        self._mode = None if mode is None else stat.S_IMODE(mode) & 0o777
        self._part: Path | None = None
        self._fd: int | None = None
        self._closed = False
        # In asyncio, a thread may still be at work when the download is cancelled.
        self._lock = threading.RLock()

    def open(self) -> None:
        """Create the temporary file. Delete those of earlier downloads to this path."""
        prefix = f".{hashlib.sha256(os.fsencode(self._path.name)).hexdigest()[:16]}."
        _delete_left_behind(self._path.parent, prefix)
        with self._lock:
            while not self._closed and self._fd is None:
                self._part = self._path.with_name(f"{prefix}{secrets.token_hex(4)}.part")
                with suppress(FileExistsError):
                    self._create(self._part)

    def _create(self, part: Path) -> None:
        private = self._mode is not None  # until it gets the mode of the file it replaces
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
        self._fd = os.open(part, flags, 0o600 if private else 0o666)
        if _lock_file(self._fd) is False or not part.exists():
            # Another download took it for one that was left behind, before it was locked.
            self._close()

    def write(self, data: bytes | memoryview) -> None:
        """Write all the bytes."""
        view = memoryview(data)
        with self._lock:
            while view and self._fd is not None:
                view = view[os.write(self._fd, view) :]

    def rewind(self) -> bool:
        """Empty the file."""
        with self._lock:
            if self._fd is not None:
                os.ftruncate(self._fd, 0)
                os.lseek(self._fd, 0, os.SEEK_SET)
        return True

    def commit(self) -> None:
        """Rename the file to its target."""
        with self._lock:
            if self._part is None or self._fd is None:
                return
            if self._mode is not None:
                self._part.chmod(self._mode)
            if flock is None:  # Windows does not rename an open file
                self._close()
            else:
                os.close(os.dup(self._fd))  # network disks report here what they could not write
            self._part.replace(self._path)
            self._part = None
            self._close()

    def discard(self) -> None:
        """Delete the file."""
        with self._lock:
            self._closed = True
            with suppress(OSError):
                self._close()
            if self._part is not None:
                with suppress(OSError):
                    self._part.unlink(missing_ok=True)

    def _close(self) -> None:
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)


class PipeTarget:
    """A pipe, a device, or an open descriptor such as /dev/stdout. It is never replaced by a file.

    Args:
        path: Where it is.
        deadline: When to stop waiting for whoever reads the pipe.
        descriptor: The number of a descriptor of this process that the path leads to.
    """

    def __init__(self, path: Path, deadline: Deadline, descriptor: int | None = None) -> None:
        self._path, self._deadline, self._descriptor = path, deadline, descriptor
        self._fd: int | None = None
        self._written = self._closed = False
        self._lock = threading.RLock()

    def open(self) -> None:
        """Open it. A FIFO is waited for until it has a reader."""
        while True:
            with self._lock:
                if self._closed:
                    return
                try:
                    self._fd = self._opened()
                except OSError as problem:
                    if problem.errno != errno.ENXIO or not self._path.is_fifo():
                        raise
                    if self._descriptor is not None:  # a pipe without a name gets no new reader
                        raise
                else:
                    return
            self._wait()

    def _opened(self) -> int:
        if self._descriptor is not None:
            mode = os.fstat(self._descriptor).st_mode
            # A file is written from its current position; opened again, it would be from its start.
            if stat.S_ISREG(mode) or stat.S_ISSOCK(mode):
                return os.dup(self._descriptor)
        return os.open(self._path, os.O_WRONLY | _BINARY | getattr(os, "O_NONBLOCK", 0))

    def write(self, data: bytes | memoryview) -> None:
        """Write all the bytes, as fast as they are read at the other end."""
        view = memoryview(data)
        while view:
            with self._lock:
                if self._fd is None:
                    return
                with suppress(BlockingIOError):
                    view = view[os.write(self._fd, view) :]
                    self._written = True
                    continue
            self._wait()

    def _wait(self) -> None:
        if self._deadline.passed:
            raise deadline_error(self._deadline)
        clock.sleep(_POLL)

    def rewind(self) -> bool:
        """Return whether nothing was written yet."""
        return not self._written

    def commit(self) -> None:
        """Close it."""
        with self._lock:
            self._closed = True
            fd, self._fd = self._fd, None
            if fd is not None:
                os.close(fd)

    def discard(self) -> None:
        """Close it. What was written stays."""
        with suppress(OSError):
            self.commit()


def _descriptor(path: Path) -> int | None:
    """Return the open descriptor that a path such as /dev/stdout or /proc/self/fd/1 leads to."""
    own = (f"/proc/{os.getpid()}/fd", "/dev/fd")
    for _ in range(_LINKS):
        parent = os.path.realpath(path.parent)
        if parent in own and path.name.isdecimal():
            return int(path.name)
        path = Path(parent) / path.name
        if not path.is_symlink():
            return None
        path = path.parent / path.readlink()
    return None


def _delete_left_behind(directory: Path, prefix: str) -> None:
    """Delete the temporary files of a target that no running download writes."""
    with suppress(OSError), os.scandir(directory) as entries:
        for entry in entries:
            if entry.name.startswith(prefix) and entry.name.endswith(".part"):
                with suppress(OSError):  # another download deleted it, or has it open (Windows)
                    _delete_if_unlocked(Path(entry.path))


def _delete_if_unlocked(part: Path) -> None:
    if flock is None:
        part.unlink()
        return
    fd = os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        if _lock_file(fd):
            part.unlink()
    finally:
        os.close(fd)


def _lock_file(fd: int) -> bool | None:
    """Lock a file until it is closed. Return False if it is locked, None if locks do not work."""
    if flock is None:
        return None
    try:
        flock(fd, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some network disks
        return None
    return True
