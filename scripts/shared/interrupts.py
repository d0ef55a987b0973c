"""What Ctrl-C does to a script while its modules are imported."""

from __future__ import annotations

import sys
from types import TracebackType


def show_one_line(name: str) -> None:
    """Let an interrupt that nothing catches show one line instead of a traceback."""
    others = sys.excepthook

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            print(f"{name}: interrupted; nothing was changed", file=sys.stderr)
        else:
            others(kind, error, traceback)

    sys.excepthook = hook
