"""A FakeHeyGen in a process of its own, so that what it uses is not counted; asked line by line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

_SCRIPTS = Path(__file__).resolve().parents[1]


class FakeProcess:
    """The process, and the address of its fake."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.url = self._line()

    def ask(self, line: str) -> str:
        """Send a line, return the answer."""
        if self._process.stdin is None:
            raise RuntimeError("the server has no input")
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise RuntimeError("the fake server ended")
        return line.strip()


F = TypeVar("F", bound=FakeProcess)


@contextmanager
def started(kind: type[F], module: str, *arguments: object) -> Iterator[F]:
    """Run a module below `scripts` that serves a fake; it ends when its input closes."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_SCRIPTS
    ) as process:
        try:
            yield kind(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()
