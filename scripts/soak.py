"""Run very many random fault schedules against the text stream's logic, without sockets.

    python scripts/soak.py [--schedules 1000000] [--seed N] [--mode plain ...]
    python scripts/soak.py --replay MODE HEX

The simulation, and what must be true of its outcomes, are those of the tests (`simulation.py` and
`simulation_checks.py` in `tests/support`). Half of the schedules have plain faults. The other modes
share the rest: a stream that changes processes, requests that arrive late, both, totals that count
something else, another writer. A run takes two to ten minutes on two cores. The exit status is 1 if
a schedule broke a promise; the schedule is then printed.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import random
import sys
import time
import traceback
from collections import Counter

from robustness.schedules import MODES, Failure, batches, report, run_and_check, run_batch


def main() -> int:
    """Run all schedules, print the figures, and return the exit status."""
    logging.getLogger("heygen_ext").addHandler(logging.NullHandler())
    arguments = _arguments()
    if arguments.replay:
        return _replay(*arguments.replay)
    seed = arguments.seed if arguments.seed is not None else random.randrange(2**32)
    print(f"{arguments.schedules} schedules, seed {seed}", flush=True)
    figures = {mode: Counter[str]() for mode in MODES}
    failures: list[Failure] = []
    start = time.monotonic()
    with multiprocessing.Pool(2) as pool:
        work = batches(arguments.schedules, arguments.mode or list(MODES), seed)
        for mode, counts, failed in pool.imap_unordered(run_batch, work):
            figures[mode] += counts
            failures += failed
    for mode, counts in figures.items():
        if counts:
            print(report(mode, counts), flush=True)
    total = sum(counts["schedules"] for counts in figures.values())
    print(f"{total} schedules in {time.monotonic() - start:.0f} s, {len(failures)} failed")
    for failure in failures:
        print(f"\nFAILED {failure.why}")
        replay = f"--replay {failure.mode} {failure.schedule or '00'}"
        print(f"  replay it with: .venv/bin/python scripts/soak.py {replay}")
    return 1 if failures else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--schedules", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--mode", action="append", choices=list(MODES))
    parser.add_argument("--replay", nargs=2, metavar=("MODE", "HEX"))
    return parser.parse_args()


def _replay(mode: str, schedule: str) -> int:
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    try:
        out = run_and_check(mode, bytes.fromhex(schedule))
    except AssertionError:
        traceback.print_exc()
        return 1
    print(f"HeyGen holds: {out.server.text!r}\nwritten: {out.written!r}\nerror: {out.error!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
