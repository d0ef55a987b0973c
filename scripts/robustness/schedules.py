"""Runs random fault schedules against the text stream's logic, in batches, and counts outcomes."""

from __future__ import annotations

import logging
import random
import sys
from collections import Counter
from typing import NamedTuple

from shared.paths import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from support.simulation_checks import MODES, is_conclusive, run_and_check

_BATCH = 2_000
_LONGEST = 160  # bytes of a schedule


class Batch(NamedTuple):
    """Schedules to run in one process: `size` of them, drawn from `seed`."""

    mode: str
    seed: int
    size: int


class Failure(NamedTuple):
    """A schedule whose outcome broke a promise; `schedule` is in hex, to replay it."""

    mode: str
    schedule: str
    why: str


def batches(schedules: int, modes: list[str], seed: int) -> list[Batch]:
    """Share the schedules out. The plain mode gets half of them if there are others too."""
    weights = {mode: len(modes) - 1 if mode == "plain" else 1 for mode in modes}
    weights = {mode: weight or 1 for mode, weight in weights.items()}
    chance, shared = random.Random(seed), []
    for mode, weight in weights.items():
        left = max(1, round(schedules * weight / sum(weights.values())))
        while left > 0:
            shared.append(Batch(mode, chance.randrange(2**63), min(left, _BATCH)))
            left -= _BATCH
    return shared


def run_batch(batch: Batch) -> tuple[str, Counter[str], list[Failure]]:
    """Run one batch; return its mode, its figures, and the schedules that failed."""
    logging.getLogger("heygen_ext").setLevel(logging.CRITICAL)
    chance = random.Random(batch.seed)
    counts: Counter[str] = Counter()
    failures = []
    for _ in range(batch.size):
        schedule = chance.randbytes(chance.randrange(_LONGEST + 1))
        counts["schedules"] += 1
        try:
            out = run_and_check(batch.mode, schedule)
        except Exception as problem:
            why = f"{type(problem).__name__}: {problem}"
            failures.append(Failure(batch.mode, schedule.hex(), why))
            continue
        outcome = "finished" if out.error is None else type(out.error).__name__
        counts[f"outcome {outcome}"] += 1
        counts["probes"] += out.probes
        counts["inconclusive"] += not is_conclusive(batch.mode, out)
        counts["settled"] += sum(machine.stats.settled for machine in out.machines)
        counts.update(f"fault {kind}" for kind in out.kinds if kind != "ok")
    return batch.mode, counts, failures


def report(mode: str, counts: Counter[str]) -> str:
    """Return the figures of a mode as lines of text."""

    def listed(kind: str) -> str:
        found = [(n, name.removeprefix(kind)) for name, n in counts.items() if kind in name]
        return ", ".join(f"{name} {n}" for n, name in sorted(found, reverse=True))

    lines = [
        f"{mode}: {counts['schedules']} schedules",
        f"  faults: {listed('fault ')}",
        f"  outcomes: {listed('outcome ')}",
        f"  probes {counts['probes']}, settled {counts['settled']}",
    ]
    if inconclusive := counts["inconclusive"]:
        lines.append(
            f"  inconclusive, because a moving total looked right by chance: {inconclusive}"
        )
    return "\n".join(lines)


__all__ = ["MODES", "Batch", "Failure", "batches", "report", "run_and_check", "run_batch"]
