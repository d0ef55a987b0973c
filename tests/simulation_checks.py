"""What must be true of a schedule's outcome: nothing lost, nothing doubled, or an error that says
exactly what is uncertain. For the tests and for the soak, by mode."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from simulation import STRAYS, Outcome, Run
from speech import same_speech

from heygen_ext import AppendUnconfirmedError


def check(out: Outcome, held: str | None = None) -> None:
    """Nothing lost, nothing doubled, or an error that says exactly what is uncertain."""
    error, speaker = out.error, out.speakers[-1]
    held = out.server.text if held is None else held
    if error is None:
        assert speaker.finished
        assert same_speech(held, out.written, out.flushed), (held, out.written)
        assert out.server.closed_by == "final_marker"
        return
    uncertain = error.text if isinstance(error, AppendUnconfirmedError) else ""
    rest = uncertain + (error.unsent_text or "")
    assert out.written.endswith(rest), (out.written, rest)
    certain = out.written[: len(out.written) - len(rest)]
    # A process that was killed may have sent a part of what is uncertain; else all or nothing.
    parts = range(len(uncertain) + 1) if out.kinds["dies"] else (0, len(uncertain))
    assert any(same_speech(held, certain + uncertain[:part], out.flushed) for part in parts), (
        held,
        certain,
        uncertain,
    )


def check_exact_without_probes(out: Outcome) -> None:
    if out.probes == 0:
        assert out.written.startswith(out.server.text)


def check_hands(out: Outcome) -> None:
    held = out.server.text
    if STRAYS.strip() in held:
        assert out.error is not None or not out.guarded, (held, out.written)
        held = held.replace(STRAYS, "").replace(STRAYS.strip(), "")
    check(out, held)


def check_late(out: Outcome) -> None:
    """What the server took after all may be doubled, nothing else; it is noticed."""
    held = out.server.held
    late = [at for at, (_, is_late) in enumerate(held) if is_late]
    problems = []
    for drop in itertools.chain.from_iterable(
        itertools.combinations(late, count) for count in range(len(late) + 1)
    ):
        try:
            check(out, "".join(delta for at, (delta, _) in enumerate(held) if at not in drop))
            return
        except AssertionError as problem:
            problems.append(problem)
    raise problems[0]


def check_plain(out: Outcome) -> None:
    """The text is whole, and without probes it is just what was written."""
    check(out)
    check_exact_without_probes(out)


def check_moving(out: Outcome) -> None:
    """Where the total moves by itself, it may by chance make the wrong answer look right."""
    if not out.coincidences:
        check(out)


# What a schedule is run with, and what is checked then.
MODES: dict[str, tuple[dict[str, Any], Callable[[Outcome], None]]] = {
    "plain": ({}, check_plain),
    "hands": ({"hands": True}, check_hands),
    "late": ({"late": True}, check_late),
    "characters": ({"counts": "characters"}, check),
    "constant": ({"counts": "constant"}, check),
    "remaining": ({"counts": "remaining"}, check_moving),
    "others": ({"others": True}, check_moving),
}


def run_and_check(mode: str, schedule: bytes) -> Outcome:
    """Run a schedule in a mode; raise AssertionError if its outcome breaks the promise."""
    arguments, judge = MODES[mode]
    out = Run(schedule, **arguments).run()
    judge(out)
    return out
