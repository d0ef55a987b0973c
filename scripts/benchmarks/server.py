"""The fake server of the benchmarks, run as a process. Its argument is the latency in seconds.

It prints its URL. Then it reads commands from its input and answers each with one line, the number
of open connections:

    connections        nothing else
    latency SECONDS    sets the latency

It ends when its input ends.
"""

from __future__ import annotations

import sys

from heygen_ext.testing import FakeHeyGen


def main() -> None:
    """Serve until the input ends."""
    with FakeHeyGen(
        latency=float(sys.argv[1]),
        max_sessions=10_000,
        idle_timeout=3_000.0,
        words_per_second=1_000_000.0,  # so that speaking causes no load
        keep_requests=10,
    ) as fake:
        print(fake.url, flush=True)
        for line in sys.stdin:
            if line.startswith("latency "):
                fake.latency = float(line.split()[1])
            print(fake.connections.open, flush=True)


if __name__ == "__main__":
    main()
