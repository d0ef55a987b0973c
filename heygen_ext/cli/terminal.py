"""Standard error: lines, and whether a progress bar can be drawn."""

from __future__ import annotations

import sys


def note(line: str) -> None:
    """Print a line on standard error, if there is one."""
    if sys.stderr is not None:
        print(line, file=sys.stderr, flush=True)


def can_draw_bar() -> bool:
    """Return whether standard error is a terminal and rich (the extra `cli`) is installed."""
    if sys.stderr is None or not sys.stderr.isatty():
        return False
    try:
        import rich  # noqa: F401
    except ImportError:
        return False
    return True
