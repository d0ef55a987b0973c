"""A FakeHeyGen in a process of its own, so that its CPU time and memory are not measured."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from shared.paths import SCRIPTS


class FakeProcess:
    """A process that serves a fake. It reads commands from its input, one per line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.url = self._read_line()

    def ask(self, command: str) -> str:
        """Send a command and return the answer, one line.

        Raises:
            RuntimeError: The process has ended.
        """
        if self._process.stdin is None:
            raise RuntimeError("the fake server has no input")
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return self._read_line()

    def _read_line(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise RuntimeError("the fake server has ended")
        return line.strip()


F = TypeVar("F", bound=FakeProcess)


@contextmanager
def started(kind: type[F], module: str, *arguments: object) -> Iterator[F]:
    """Run a module of `scripts` that serves a fake and prints its URL first.

    The end of its input ends the process.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=SCRIPTS
    ) as process:
        try:
            yield kind(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()
