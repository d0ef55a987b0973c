"""The fake server of the benchmarks, run as a process: LATENCY (seconds) is its argument.

It prints its address, then obeys the lines of its input, each with one line: `connections` tells
how many are open, `latency SECONDS` changes it. It ends with its input.
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
        words_per_second=1_000_000.0,  # what was spoken is then no load
        keep_requests=10,
    ) as fake:
        print(fake.url, flush=True)
        for line in sys.stdin:
            if line.startswith("latency "):
                fake.latency = float(line.split()[1])
            print(fake.connections.open, flush=True)


if __name__ == "__main__":
    main()
