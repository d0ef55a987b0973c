"""Very many random schedules of faults against the text stream's machine, without sockets.

    python scripts/soak.py [--schedules 1000000] [--seed N] [--mode plain ...]
    python scripts/soak.py --replay MODE HEX

The simulation and what must be true of its outcomes are those of the tests (`simulation.py`
and `simulation_checks.py` in `tests/support`). Half are plain faults; the other modes (a stream
that changes hands, requests taken late, both, totals that count otherwise, another writer) share
the rest. Takes two to ten minutes on two cores. Ends with status 1 if a schedule broke the promise,
and prints it.
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
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from support.simulation_checks import MODES, is_judged, run_and_check

_BATCH = 2_000
_LONGEST = 160  # bytes of a schedule

Batch = tuple[str, int, int]  # mode, seed, schedules


def main() -> int:
    """Run them all, print the figures, and return the exit status."""
    logging.getLogger("heygen_ext").addHandler(logging.NullHandler())
    arguments = _arguments()
    if arguments.replay:
        return _replay(*arguments.replay)
    seed = arguments.seed if arguments.seed is not None else random.randrange(2**32)
    print(f"{arguments.schedules} schedules, seed {seed}", flush=True)
    figures = {mode: Counter[str]() for mode in MODES}
    failures: list[tuple[str, str, str]] = []
    start = time.monotonic()
    with multiprocessing.Pool(2) as pool:
        batches = _batches(arguments.schedules, arguments.mode or list(MODES), seed)
        for mode, counts, failed in pool.imap_unordered(_run, batches):
            figures[mode] += counts
            failures += [(mode, schedule, why) for schedule, why in failed]
    for mode, counts in figures.items():
        if counts:
            _tell(mode, counts)
    total = sum(counts["schedules"] for counts in figures.values())
    print(f"{total} schedules in {time.monotonic() - start:.0f} s, {len(failures)} failed")
    for mode, schedule, why in failures:
        print(f"\nFAILED {why}")
        print(f"  again: .venv/bin/python scripts/soak.py --replay {mode} {schedule or '00'}")
    return 1 if failures else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--schedules", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--mode", action="append", choices=list(MODES))
    parser.add_argument("--replay", nargs=2, metavar=("MODE", "HEX"))
    return parser.parse_args()


def _batches(schedules: int, modes: list[str], seed: int) -> list[Batch]:
    """Share the schedules out: half of them to the plain mode where there are others too."""
    weights = {mode: len(modes) - 1 if mode == "plain" else 1 for mode in modes}
    weights = {mode: weight or 1 for mode, weight in weights.items()}
    dice, batches = random.Random(seed), []
    for mode, weight in weights.items():
        left = max(1, round(schedules * weight / sum(weights.values())))
        while left > 0:
            batches.append((mode, dice.randrange(2**63), min(left, _BATCH)))
            left -= _BATCH
    return batches


def _run(batch: Batch) -> tuple[str, Counter[str], list[tuple[str, str]]]:
    """Run one batch in a process of its own: its figures, and the schedules that failed."""
    mode, seed, schedules = batch
    logging.getLogger("heygen_ext").setLevel(logging.CRITICAL)
    dice = random.Random(seed)
    counts: Counter[str] = Counter()
    failures = []
    for _ in range(schedules):
        schedule = dice.randbytes(dice.randrange(_LONGEST + 1))
        counts["schedules"] += 1
        try:
            out = run_and_check(mode, schedule)
        except Exception as problem:
            failures.append((schedule.hex(), f"{type(problem).__name__}: {problem}"))
            continue
        outcome = "finished" if out.error is None else type(out.error).__name__
        counts[f"outcome {outcome}"] += 1
        counts["probes"] += out.probes
        counts["not judged"] += not is_judged(mode, out)
        counts["settled"] += sum(machine.stats.settled for machine in out.machines)
        counts.update(f"fault {kind}" for kind in out.kinds if kind != "ok")
    return mode, counts, failures


def _tell(mode: str, counts: Counter[str]) -> None:
    def of(kind: str) -> str:
        found = [(n, name.removeprefix(kind)) for name, n in counts.items() if kind in name]
        return ", ".join(f"{name} {n}" for n, name in sorted(found, reverse=True))

    print(f"{mode}: {counts['schedules']} schedules")
    print(f"  with: {of('fault ')}")
    print(f"  ended: {of('outcome ')}")
    print(f"  probes {counts['probes']}, settled {counts['settled']}", flush=True)
    if unjudged := counts["not judged"]:
        print(f"  not judged, as a moving total looked right by chance: {unjudged}", flush=True)


def _replay(mode: str, schedule: str) -> int:
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    try:
        out = run_and_check(mode, bytes.fromhex(schedule))
    except AssertionError:
        traceback.print_exc()
        return 1
    print(f"holds: {out.server.text!r}\nwritten: {out.written!r}\nerror: {out.error!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
