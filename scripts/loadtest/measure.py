"""The fake server as seen from the test, and what this process uses while the streams write."""

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

from loadtest.options import Options

DOWNTIME = 0.3  # seconds that the server is stopped
_INTERVAL = 0.25  # seconds between two measurements


class Server(FakeProcess):
    """A fake whose appends fail now and then."""

    def figures(self) -> dict[str, Any]:
        """Return connections, CPU seconds, faults by kind and sessions with faults."""
        return dict(json.loads(self.ask("figures")))

    def texts(self) -> dict[str, str]:
        """Return the text of each session."""
        return dict(json.loads(self.ask("texts")))

    def restart(self) -> None:
        """Stop the server for `DOWNTIME`."""
        self.ask(f"restart {DOWNTIME}")

    def wait_until_closed(self, seconds: float) -> dict[str, Any]:
        """Wait until the server has no open connection, or `seconds` are over. Returns figures."""
        deadline = time.monotonic() + seconds
        while (figures := self.figures())["open"] and time.monotonic() < deadline:
            time.sleep(0.05)
        return figures


def server(options: Options) -> AbstractContextManager[Server]:
    """Start the fake server."""
    plan = {
        "seed": options.seed,
        "share": options.fault_share,
        "slow": 2 * options.timeout,
        "max_faults": options.max_faults,
    }
    return started(Server, "loadtest.server", json.dumps(plan))


def memory() -> int:
    """Return the resident memory of this process in bytes."""
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
class Monitor:
    """A thread that measures this process, and restarts the server once.

    The restart comes half-way, but not before every stream knows how HeyGen counts bytes: a stream
    that does not know cannot settle a lost append, and has to give up.
    """

    fake: Server
    options: Options
    memory_before: int = field(default_factory=memory)
    sockets_before: int = field(default_factory=sockets)
    max_memory: int = 0
    """Bytes above `memory_before`."""
    max_sockets: int = 0
    """Sockets above `sockets_before`."""
    restarted: bool = False
    all_open: threading.Event = field(default_factory=threading.Event)
    """Is to be set when all streams are open."""
    _over: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Measure during the block."""
        thread = threading.Thread(target=self._run, name="monitor")
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _run(self) -> None:
        half_way = float("inf")
        while not self._over.wait(_INTERVAL):
            self.max_memory = max(self.max_memory, memory() - self.memory_before)
            self.max_sockets = max(self.max_sockets, sockets() - self.sockets_before)
            if self.all_open.is_set():
                half_way = min(half_way, time.monotonic() + self.options.seconds / 2)
            if not self.restarted and time.monotonic() >= half_way and self._counting_is_known():
                self.fake.restart()
                self.restarted = True

    def _counting_is_known(self) -> bool:
        return bool(self.fake.figures()["with_faults"] >= self.options.streams)
