"""The fake server of the load test, run as a process.

Its argument is a JSON object with the arguments of `FaultPlan`. It prints its URL. Then it reads
commands from its input and answers each with one line of JSON:

    figures            connections, CPU seconds, faults by kind, sessions with faults
    texts              the text of each session
    restart SECONDS    stops for so long, then the figures

It ends when its input ends.
"""

from __future__ import annotations

import json
import sys
import time

from heygen_ext.testing import FakeHeyGen
from loadtest.faults import FaultPlan


def main() -> None:
    """Serve until the input ends."""
    plan = FaultPlan(**json.loads(sys.argv[1]))
    with FakeHeyGen(
        max_sessions=10_000,
        words_per_second=1_000_000.0,  # so that speaking causes no load
        keep_requests=10,
    ) as fake:
        plan.install(fake)
        print(fake.url, flush=True)
        for line in sys.stdin:
            print(json.dumps(_answer(line.split(), fake, plan)), flush=True)


def _answer(command: list[str], fake: FakeHeyGen, plan: FaultPlan) -> object:
    if command[0] == "texts":
        return {stream_id: fake.text(stream_id) for stream_id in fake.sessions}
    if command[0] == "restart":
        fake.stop()
        time.sleep(float(command[1]))
        fake.start()
    return {
        "accepted": fake.connections.accepted,
        "open": fake.connections.open,
        "cpu": time.process_time(),
        "faults": plan.hits(),
        "with_faults": plan.sessions_with_faults(),
    }


if __name__ == "__main__":
    main()
