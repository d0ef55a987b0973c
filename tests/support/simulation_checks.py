"""What must be true of a schedule's outcome: nothing lost, nothing doubled, or an error that says
exactly what is uncertain, for a reason that is true. For the tests and for the soak, by mode."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from heygen_ext import (
    APIConnectionError,
    AppendUnconfirmedError,
    BadRequestError,
    HeyGenError,
    RateLimitError,
    StreamClosedError,
)
from support.simulation import STRAYS, Knowledge, Outcome, Request, Run, sums
from support.speech import same_speech, surely_parts

# Text


def told(request: Request) -> str:
    """Its text, but for what a process wrote after its last checkpoint, which nobody asks for."""
    return request.delta.replace(STRAYS, "").replace(STRAYS.strip(), "")


def readings(out: Outcome) -> set[tuple[int, str]]:
    """How much of what was written the server holds, in order, and how it is heard, in every way.

    An append says the next of what was written. A probe says nothing, or its first character if
    that was due when it found its append taken. What was taken late says the same, or nothing: then
    its text is there twice.
    """
    found = {(0, "")}
    for request in out.server.held:
        text = told(request)
        free = request.ghost or request.adrift  # its answer may count or not
        after = set()
        for at, heard in found:
            due = out.written.startswith(text[:1] if request.probe else text, at)
            moves = due and (at < request.moved_to or free)
            if request.late:
                after.add((at, heard))
            if request.probe and not request.late and (free or not moves):
                after.add((at, heard + text))
            if moves if request.probe else due:
                after.add((at + (1 if request.probe else len(text)), heard + text))
            strays = request.ghost and text.endswith(STRAYS[:1])  # the end may be of those
            if strays and out.written.startswith(text[:-1], at):
                after.add((at + len(text) - 1, heard + text[:-1]))
        found = after
    return found


def check_text(out: Outcome) -> None:
    """Nothing lost, nothing doubled, or an error that says exactly what is uncertain."""
    error, written = out.error, out.written
    ends = {len(written)}
    if error is None:
        assert out.machines[-1].finished
        assert out.server.closed_by == "final_marker"
    else:
        uncertain = error.text if isinstance(error, AppendUnconfirmedError) else ""
        rest = uncertain + (error.unsent_text or "")
        assert written.endswith(rest), (written, rest)
        begin = len(written) - len(rest)
        ends = {begin, begin + len(uncertain)}
        if out.kinds["dies"]:  # a process that was killed may have sent a part of it
            ends = set(range(min(ends), max(ends) + 1))
    most = sum(len(request.delta) for request in out.server.held if request.probe)
    assert any(
        end in ends and same_speech(heard, written[:end], out.flushed, most=most)
        for end, heard in readings(out)
    ), ([(request.delta, request.late) for request in out.server.held], written, ends)


# Errors


def within_a_word(out: Outcome, at: int) -> bool:
    """Whether nobody can see that a space here breaks no word."""
    # A flush of another process is not remembered.
    return not surely_parts(out.written, at, out.flushed if len(out.machines) == 1 else set())


def none_can_tell(known: Knowledge) -> bool:
    """Whether no probe of up to 16 bytes has another answer if the append was taken."""
    text = known.doubted.delta if known.doubted else ""
    sizes = {len(text.encode()), len(text), len(text.encode("utf-16-le")) // 2}
    for size in range(1, 17):
        lost = sums([*(probe.size for probe in known.probes), size])
        if all(lost.isdisjoint({each + by for each in lost}) for by in sizes):
            return False
    return True


def begins(out: Outcome) -> int:
    assert isinstance(out.error, AppendUnconfirmedError)
    return len(out.written) - len(out.error.text) - len(out.error.unsent_text or "")


def session_is_over(out: Outcome) -> bool:
    confirms = out.known.doubted is not None and out.known.doubted.final
    return not out.server.takes_text and not (
        confirms and out.server.closed_by == "final_marker" and out.session_seen
    )


def may_not_retry(out: Outcome) -> bool:
    return out.known.failures > out.retries[-1] or out.known.last == "bad_request"


# What the error says of why it cannot be known, and whether that is true.
REASONS: dict[str, Callable[[Outcome], bool]] = {
    "is not proven": lambda out: not out.known.proven,
    "no proven byte count": lambda out: not out.known.proven and out.kinds["dies"] > 0,
    "begins within a word": lambda out: within_a_word(out, begins(out)),
    "ends within a word": lambda out: within_a_word(
        out, begins(out) + (len(out.known.doubted.delta) if out.known.doubted else 0)
    ),
    "the request that would settle it failed": may_not_retry,
    "the session takes no more text": session_is_over,
    "no further probe could tell": lambda out: none_can_tell(out.known),
    "does not tell": lambda out: out.known.unclear,
    "the probe for it got no response either": lambda out: (
        out.known.resumed and len(out.known.probes) > 0
    ),
    "the byte count fits both cases": lambda out: (
        out.kinds["dies"] > 0 and len(out.known.probes) > (len(out.machines) == 2)
    ),
}


def check_reason(out: Outcome) -> None:
    """An error is raised for a reason that is true of this run."""
    error = out.error
    if error is None:
        return
    if isinstance(error, AppendUnconfirmedError):
        given = [why for why in REASONS if why in error.message]
        assert len(given) == 1, f"a reason that is not documented: {error.message}"
        assert REASONS[given[0]](out), f"not true: {error.message}"
        return
    assert plain_reason(out, error), f"not true: {error!r}"


def plain_reason(out: Outcome, error: HeyGenError) -> bool:
    if isinstance(error, StreamClosedError):
        return not out.server.takes_text
    if isinstance(error, BadRequestError):
        return out.known.last == "bad_request"
    last = {RateLimitError: "rate_limited", APIConnectionError: "refused"}.get(type(error))
    return out.known.last == last and out.known.failures > out.retries[-1]


# Modes


def check(out: Outcome) -> None:
    """Nothing is lost or doubled, and whoever raises has to."""
    check_text(out)
    check_reason(out)
    assert not out.unnoticed, f"twice, and nobody was told: {out.unnoticed}"
    assert not out.tireless, "more failures than it may retry"


def check_hands(out: Outcome) -> None:
    """Beyond that, what a process sent after its last checkpoint is found out."""
    if any(each.guarded and not each.late and told(each) != each.delta for each in out.server.held):
        assert out.error is not None, (out.server.text, out.written)
    check(out)


# What a schedule is run with, and what is checked then.
MODES: dict[str, tuple[dict[str, Any], Callable[[Outcome], None]]] = {
    "plain": ({}, check),
    "hands": ({"hands": True}, check_hands),
    "late": ({"late": True}, check),
    "late-hands": ({"late": True, "hands": True}, check_hands),
    "characters": ({"counts": "characters"}, check),
    "constant": ({"counts": "constant"}, check),
    "remaining": ({"counts": "remaining"}, check),
    "others": ({"others": True}, check),
}
# Here the total moves by what the process cannot know of (another writer, speech, what one that is
# dead sent after its checkpoint): by chance just so much that the wrong answer looks right.
MOVING = {"remaining", "others", "late-hands"}


def run_and_check(mode: str, schedule: bytes) -> Outcome:
    """Run a schedule in a mode; raise AssertionError if its outcome breaks the promise."""
    arguments, judge = MODES[mode]
    out = Run(schedule, **arguments).run()
    if is_judged(mode, out):
        judge(out)
    return out


def is_judged(mode: str, out: Outcome) -> bool:
    """Tell whether the promise holds for this run: no stranger's bytes looked like ours."""
    return not (mode in MOVING and out.coincidences)


def figures(out: Outcome) -> Counter[str]:
    """What happened in a run: faults by kind, and what the machine made of them."""
    counts = out.kinds + out.settled
    counts["finished"] = out.error is None
    counts["probes"] = out.probes
    counts["settled"] = sum(machine.stats.settled for machine in out.machines)
    counts["unclear"] = out.error is not None and out.known.unclear
    counts["coincidences"] = out.coincidences > 0
    counts["taken late"] = sum(request.late for request in out.server.held)
    counts["noticed"] = out.machines[-1].stats.late
    return counts
