"""Whatever the network does, the server holds each word once and in order, or an error says what
is uncertain. Thousands of random schedules of faults, without sockets or clocks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulation_checks import run_and_check

SCHEDULES = st.binary(max_size=160)
many = settings(
    max_examples=10_000,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
some = settings(many, max_examples=2_000)


@many
@given(SCHEDULES)
def test_ten_thousand_schedules_of_faults_lose_and_double_nothing(schedule):
    """Refused, reset, timed out, failed before and after, cut, garbled, 429, the end."""
    run_and_check("plain", schedule)


@pytest.mark.parametrize("mode", ["characters", "constant"])
@some
@given(SCHEDULES)
def test_a_server_that_counts_otherwise_makes_no_difference_to_the_text(mode, schedule):
    run_and_check(mode, schedule)


@pytest.mark.parametrize("mode", ["remaining", "others"])
@some
@given(SCHEDULES)
def test_a_total_that_moves_by_itself_makes_no_difference_to_the_text(mode, schedule):
    """But where it moves between two answers by exactly what makes the wrong one look right."""
    run_and_check(mode, schedule)


@some
@given(SCHEDULES)
def test_a_stream_that_changes_hands_loses_and_doubles_nothing(schedule):
    """In good order, or killed right after a checkpoint, or some appends later."""
    run_and_check("hands", schedule)


@some
@given(SCHEDULES)
def test_only_what_the_server_took_after_all_can_be_doubled(schedule):
    """What it took late may be spoken twice, nothing else; the counting notices."""
    run_and_check("late", schedule)
