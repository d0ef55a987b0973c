"""What must be true of a schedule's outcome, for the tests and for the soak.

Nothing is lost and nothing is repeated. Or an error says exactly what is uncertain, and the reason
that it gives is true.
"""

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
from support.simulated_knowledge import Knowledge, Outcome, sums
from support.simulated_network import Request
from support.simulation import AFTER_CHECKPOINT, Run
from support.speech import is_clear_boundary, same_speech

# Text


def known_text(request: Request) -> str:
    """Return its text, except what a process wrote after its last checkpoint."""
    return request.delta.replace(AFTER_CHECKPOINT, "").replace(AFTER_CHECKPOINT.strip(), "")


def readings(out: Outcome) -> set[tuple[int, str]]:
    """Return all ways to read what the server holds: how much of the text, and how it sounds.

    An append carries the next part of the text. A probe carries nothing, or the next character if
    that was due when the probe found its append accepted. A late request carries the same, or
    nothing: then its text is there twice.
    """
    found = {(0, "")}
    for request in out.server.held:
        text = known_text(request)
        # The response to such a request may count or not.
        free = request.unrecorded_by or request.in_flight_at_checkpoint
        # Its last space may belong to text after the last checkpoint.
        strays = request.unrecorded_by and text.endswith(AFTER_CHECKPOINT[:1])
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
            if strays and out.written.startswith(text[:-1], at):
                after.add((at + len(text) - 1, heard + text[:-1]))
        found = after
    return found


def check_text(out: Outcome) -> None:
    """Nothing is lost or repeated, or an error says exactly what is uncertain."""
    error, written = out.error, out.written
    ends = {len(written)}
    if error is None:
        assert out.machines[-1].state.finished
        assert out.server.closed_by == "final_marker"
    else:
        uncertain = error.text if isinstance(error, AppendUnconfirmedError) else ""
        rest = uncertain + (error.unsent_text or "")
        assert written.endswith(rest), (written, rest)
        begin = len(written) - len(rest)
        ends = {begin, begin + len(uncertain)}
        if out.kinds["killed"]:  # a process that was killed may have sent a part of it
            ends = set(range(min(ends), max(ends) + 1))
    most = sum(len(request.delta) for request in out.server.held if request.probe)
    assert any(
        end in ends and same_speech(heard, written[:end], out.flushed, most=most)
        for end, heard in readings(out)
    ), ([(request.delta, request.late) for request in out.server.held], written, ends)


# Errors


def within_a_word(out: Outcome, at: int) -> bool:
    """Whether a space at `at` might break a word."""
    # A process does not know where another one flushed.
    return not is_clear_boundary(out.written, at, out.flushed if len(out.machines) == 1 else set())


def no_probe_can_tell(known: Knowledge) -> bool:
    """Whether no probe of up to 16 bytes has another response if the append was accepted."""
    text = known.append.delta if known.append else ""
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
    confirms = out.known.append is not None and out.known.append.final
    return not out.server.accepts_text and not (
        confirms and out.server.closed_by == "final_marker" and out.session_seen
    )


def may_not_retry(out: Outcome) -> bool:
    return out.known.failures > out.retries[-1] or out.known.last == "bad_request"


# The reasons that errors give, and whether they are true.
REASONS: dict[str, Callable[[Outcome], bool]] = {
    "is not proven": lambda out: not out.known.proven,
    "no proven byte count": lambda out: not out.known.proven and out.kinds["killed"] > 0,
    "begins in the middle of a word": lambda out: within_a_word(out, begins(out)),
    "ends in the middle of a word": lambda out: within_a_word(
        out, begins(out) + (len(out.known.append.delta) if out.known.append else 0)
    ),
    "the request that would settle it failed": may_not_retry,
    "the session takes no more text": session_is_over,
    "no further request could show": lambda out: no_probe_can_tell(out.known),
    "does not prove either outcome": lambda out: out.known.unclear,
    "the probe for it got no response either": lambda out: (
        out.known.resumed and len(out.known.probes) > 0
    ),
    "the byte count cannot show which": lambda out: (
        out.kinds["killed"] > 0 and len(out.known.probes) > (len(out.machines) == 2)
    ),
}


def check_reason(out: Outcome) -> None:
    """The reason that the error gives is true of this run."""
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
        return not out.server.accepts_text
    if isinstance(error, BadRequestError):
        return out.known.last == "bad_request"
    last = {RateLimitError: "rate_limited", APIConnectionError: "refused"}.get(type(error))
    return out.known.last == last and out.known.failures > out.retries[-1]


# Modes


def check(out: Outcome) -> None:
    """Nothing is lost or repeated, and an error is raised only if it must be."""
    check_text(out)
    check_reason(out)
    assert not out.unnoticed, f"repeated without a warning: {out.unnoticed}"
    assert not out.retried_too_often, "more failures than it may retry"


def check_handover(out: Outcome) -> None:
    """Besides, what a process sent after its last checkpoint is found out."""
    if any(
        each.count_proven and not each.late and known_text(each) != each.delta
        for each in out.server.held
    ):
        assert out.error is not None, (out.server.text, out.written)
    check(out)


# The arguments of a run, and its check.
MODES: dict[str, tuple[dict[str, Any], Callable[[Outcome], None]]] = {
    "plain": ({}, check),
    "handover": ({"handover": True}, check_handover),
    "late": ({"late": True}, check),
    "late-handover": ({"late": True, "handover": True}, check_handover),
    "characters": ({"counts": "characters"}, check),
    "constant": ({"counts": "constant"}, check),
    "remaining": ({"counts": "remaining"}, check),
    "others": ({"others": True}, check),
}
# In these modes the total moves for reasons that the process cannot know: another writer, speech,
# what a killed process sent after its checkpoint. By chance the wrong outcome can then fit.
MOVING = {"remaining", "others", "late-handover"}


def run_and_check(mode: str, schedule: bytes) -> Outcome:
    """Run a schedule in a mode; raise AssertionError if its outcome breaks a promise."""
    arguments, check_outcome = MODES[mode]
    out = Run(schedule, **arguments).run()
    if is_conclusive(mode, out):
        check_outcome(out)
    return out


def shrunk(mode: str, schedule: bytes) -> bytes:
    """Return a schedule that fails too, but is as short and has as many zeros as possible."""

    def fails(candidate: bytes) -> bool:
        try:
            run_and_check(mode, candidate)
        except Exception:
            return True
        return False

    shortest = next((schedule[:n] for n in range(len(schedule)) if fails(schedule[:n])), schedule)
    for at in range(len(shortest)):
        simpler = shortest[:at] + b"\0" + shortest[at + 1 :]
        if fails(simpler):
            shortest = simpler
    return shortest


def is_conclusive(mode: str, out: Outcome) -> bool:
    """Return whether the promises hold for this run: no bytes of others looked like ours."""
    return not (mode in MOVING and out.coincidences)


def figures(out: Outcome) -> Counter[str]:
    """Return what happened in a run: faults by kind, and what the machine made of them."""
    counts = out.kinds + out.settled
    counts["finished"] = out.error is None
    counts["probes"] = out.probes
    counts["settled"] = sum(machine.stats.settled for machine in out.machines)
    counts["unclear"] = out.error is not None and out.known.unclear
    counts["coincidences"] = out.coincidences > 0
    counts["accepted late"] = sum(request.late for request in out.server.held)
    counts["noticed"] = out.machines[-1].stats.late
    return counts
