"""Lines on standard output and standard error, and whether a progress bar can be drawn."""

from __future__ import annotations

import sys
from typing import TextIO


def show(line: str) -> None:
    """Print a line on standard output."""
    _print(line, sys.stdout)


def note(line: str) -> None:
    """Print a line on standard error."""
    _print(line, sys.stderr)


def _print(line: str, stream: TextIO | None) -> None:
    # In one write, which `print` does not do: a signal would raise between text and line end.
    if stream is not None:
        stream.write(f"{line}\n")
        stream.flush()


def can_draw_bar() -> bool:
    """Return whether standard error is a terminal and rich (the extra `cli`) is installed."""
    if sys.stderr is None or not sys.stderr.isatty():
        return False
    try:
        import rich  # noqa: F401
    except ImportError:
        return False
    return True
