"""Whatever the network does, the server holds each word once and in order, or an error says what
is uncertain. Thousands of random schedules of faults, without sockets or clocks."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.simulation_checks import figures, run_and_check

# As long as any schedule needs: of a size that may vary, nearly all would be of a few bytes.
SCHEDULES = st.binary(min_size=160, max_size=160)
MANY = settings(
    max_examples=10_000,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
SOME = settings(MANY, max_examples=2_000)


def run_all(mode, how=SOME):
    """Run and check schedules in a mode; return how much of what happened in them."""
    total = Counter()

    @how
    @given(SCHEDULES)
    def each(schedule):
        total.update(figures(run_and_check(mode, schedule)))

    each()
    return total


def test_ten_thousand_schedules_of_faults_lose_and_double_nothing():
    """Refused, reset, timed out, failed before and after, cut, garbled, 429, the end."""
    total = run_all("plain", MANY)
    # Raising is no way out: see what the reasons for it are in `simulation_checks`.
    assert total["finished"] > 3_000
    assert min(total["settled as taken"], total["settled as lost"]) > 500
    assert total["unclear"] < 300


@pytest.mark.parametrize("mode", ["characters", "constant"])
def test_a_server_that_counts_otherwise_makes_no_difference_to_the_text(mode):
    run_all(mode)


@pytest.mark.parametrize("mode", ["remaining", "others"])
def test_a_total_that_moves_by_itself_makes_no_difference_to_the_text(mode):
    """But where it moves between two answers by exactly what makes the wrong one look right."""
    assert run_all(mode)["coincidences"] < 20


def test_a_stream_that_changes_hands_loses_and_doubles_nothing():
    """In good order, or killed right after a checkpoint, or some appends later."""
    total = run_all("hands")
    assert min(total["hands over"], total["dies"], total["writes on"]) > 200
    assert min(total["settled as taken"], total["settled as lost"]) > 50


@pytest.mark.parametrize("mode", ["late", "late-hands"])
def test_only_what_the_server_took_after_all_can_be_doubled(mode):
    """What it took late may be spoken twice, nothing else; the counting notices."""
    total = run_all(mode, settings(SOME, max_examples=5_000))
    assert min(total["taken late"], total["settled"]) > 200
    assert total["noticed"] > 20
    assert total["coincidences"] < 20
