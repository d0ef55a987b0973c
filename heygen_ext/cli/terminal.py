"""Lines on standard output and standard error, and whether a progress bar can be drawn."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO, cast

from .text import printable


def set_up_streams() -> None:
    """Prepare both streams: no character, and no note, makes printing fail."""
    if sys.stderr is None:  # It was closed. A connection must not get its number either.
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # A character that the terminal's encoding lacks is printed as an escape.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    sys.stderr = cast("TextIO", _StandardError(sys.stderr))


class _StandardError:
    """Standard error. What cannot be written is lost: no note is worth the result.

    All that prints there uses it: notes, usage errors, progress bars, and the flush at exit.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def show(line: str) -> None:
    """Print a line on standard output."""
    _print(line, sys.stdout)


def note(line: str) -> None:
    """Print a line on standard error."""
    _print(line, sys.stderr)


def _print(line: str, stream: TextIO) -> None:
    # In one write, which `print` does not do: a signal would raise between text and line end.
    stream.write(f"{printable(line)}\n")
    stream.flush()


def can_draw_bar() -> bool:
    """Return whether standard error is a terminal and rich (the extra `cli`) is installed."""
    if not sys.stderr.isatty():
        return False
    try:
        import rich  # noqa: F401
    except ImportError:
        return False
    return True
