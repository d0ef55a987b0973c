"""What the load test watches: the fake in its process, and memory and sockets of its own."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shared.fake_process import FakeProcess, started

AWAY = 0.3  # seconds that the server is away, half-way
LOOK_EVERY = 0.25  # seconds between two looks at memory and sockets


class Server(FakeProcess):
    """A fake that fails now and then, and tells what it saw."""

    def told(self, what: str) -> Any:
        """Return its `figures` or its `texts`."""
        return json.loads(self.ask(what))


def server(seed: int, share: float, slow: float) -> AbstractContextManager[Server]:
    """Start the fake."""
    return started(Server, "loadtest.server", seed, share, slow)


def memory() -> int:
    """Return the bytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def sockets() -> int:
    """Return how many sockets this process has open."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found += str(entry.readlink()).startswith("socket:")
        except OSError:  # closed meanwhile
            continue
    return found


@dataclass
class Watch:
    """Looks at this process again and again, and sends the server away half-way."""

    fake: Server
    seconds: float
    memory_before: int = field(default_factory=memory)
    sockets_before: int = field(default_factory=sockets)
    most_memory: int = 0
    most_sockets: int = 0
    begun: threading.Event = field(default_factory=threading.Event)
    _over: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def on(self) -> Iterator[None]:
        """Look as long as the block lasts."""
        thread = threading.Thread(target=self._run, name="watch")
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _run(self) -> None:
        half: float | None = None
        while not self._over.wait(LOOK_EVERY):
            self.most_memory = max(self.most_memory, memory() - self.memory_before)
            self.most_sockets = max(self.most_sockets, sockets() - self.sockets_before)
            if self.begun.is_set() and half is None:
                half = time.monotonic() + self.seconds / 2
            if half is not None and time.monotonic() >= half:
                self.fake.ask(f"restart {AWAY}")
                half = float("inf")
