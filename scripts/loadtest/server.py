"""The fake server of the load test, run as a process: SEED SHARE SLOW are its arguments.

It prints its address, then obeys the lines of its input, each with one line of JSON: `figures`
gives its connections, CPU seconds and faults by kind, `texts` what each session holds, and
`restart SECONDS` lets it be away for so long. It ends with its input.
"""

from __future__ import annotations

import json
import sys
import time

from heygen_ext.testing import FakeHeyGen
from loadtest.faults import FaultPlan


def main() -> None:
    """Serve until the input ends."""
    seed, share, slow = sys.argv[1:]
    plan = FaultPlan(int(seed), float(share), float(slow))
    with FakeHeyGen(
        max_sessions=10_000,
        words_per_second=1_000_000.0,  # what was spoken is then no load
        keep_requests=10,
    ) as fake:
        plan.order(fake)
        print(fake.url, flush=True)
        for line in sys.stdin:
            print(json.dumps(_answer(line.split(), fake, plan)), flush=True)


def _answer(words: list[str], fake: FakeHeyGen, plan: FaultPlan) -> object:
    if words[0] == "texts":
        return {stream_id: fake.text(stream_id) for stream_id in fake.sessions}
    if words[0] == "restart":
        fake.stop()
        time.sleep(float(words[1]))
        fake.start()
    return {
        "accepted": fake.connections.accepted,
        "open": fake.connections.open,
        "cpu": time.process_time(),
        "faults": plan.hits(),
    }


if __name__ == "__main__":
    main()
