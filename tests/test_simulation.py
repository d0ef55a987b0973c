"""Whatever the network does, the server holds each word once and in order, or an error says what
is uncertain. Thousands of random schedules of faults, without sockets or clocks."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulation import STRAYS, Outcome, Run
from speech import same_speech

from heygen_ext import AppendUnconfirmedError

SCHEDULES = st.binary(max_size=160)
many = settings(
    max_examples=10_000,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
some = settings(many, max_examples=2_000)


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


@many
@given(SCHEDULES)
def test_ten_thousand_schedules_of_faults_lose_and_double_nothing(schedule):
    """Refused, reset, timed out, failed before and after, cut, garbled, 429, the end."""
    out = Run(schedule).run()
    check(out)
    check_exact_without_probes(out)


@pytest.mark.parametrize("counts", ["characters", "constant"])
@some
@given(SCHEDULES)
def test_a_server_that_counts_otherwise_makes_no_difference_to_the_text(counts, schedule):
    check(Run(schedule, counts=counts).run())


@pytest.mark.parametrize("strange", [{"counts": "remaining"}, {"others": True}])
@some
@given(SCHEDULES)
def test_a_total_that_moves_by_itself_makes_no_difference_to_the_text(strange, schedule):
    """But where it moves between two answers by exactly what makes the wrong one look right."""
    out = Run(schedule, **strange).run()
    if not out.coincidences:
        check(out)


def check_hands(out: Outcome) -> None:
    held = out.server.text
    if STRAYS.strip() in held:
        assert out.error is not None or not out.guarded, (held, out.written)
        held = held.replace(STRAYS, "").replace(STRAYS.strip(), "")
    check(out, held)


@some
@given(SCHEDULES)
def test_a_stream_that_changes_hands_loses_and_doubles_nothing(schedule):
    """In good order, or killed right after a checkpoint, or some appends later."""
    check_hands(Run(schedule, hands=True).run())


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


@some
@given(SCHEDULES)
def test_only_what_the_server_took_after_all_can_be_doubled(schedule):
    check_late(Run(schedule, late=True).run())
