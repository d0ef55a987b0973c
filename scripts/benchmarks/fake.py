"""The fake HeyGen of the benchmarks."""

from __future__ import annotations

from contextlib import AbstractContextManager

from shared.fake_process import FakeProcess, started


class Server(FakeProcess):
    """A fake in a process of its own."""

    def connections(self) -> int:
        """Return how many TCP connections are open."""
        return int(self.ask("connections"))

    def set_latency(self, seconds: float) -> None:
        """Set how long responses take from now on."""
        self.ask(f"latency {seconds}")


def server(latency: float = 0.0) -> AbstractContextManager[Server]:
    """Start a fake that responds after `latency` seconds."""
    return started(Server, "benchmarks.server", latency)
