"""Random fault schedules, without sockets or clocks.

Whatever the network does, the server holds each word once and in order, or an error says exactly
what is uncertain.
"""

import random
from collections import Counter

import pytest
from support.simulation_checks import figures, run_and_check, shrunk

LENGTH = 160  # bytes of a schedule: as many as any needs


def run_all(mode, schedules=2_000):
    """Run and check schedules, the same ones each time; return how often what happened."""
    chance, total = random.Random(mode), Counter()
    for _ in range(schedules):
        schedule = chance.randbytes(LENGTH)
        try:
            total.update(figures(run_and_check(mode, schedule)))
        except Exception as problem:
            replay = f"scripts/soak.py --replay {mode} {shrunk(mode, schedule).hex() or '00'}"
            raise AssertionError(f"a schedule broke the promise; {replay}") from problem
    return total


def test_ten_thousand_fault_schedules_lose_and_repeat_nothing():
    """Refused, reset, timed out, failed before and after, cut, garbled, 429, session ended."""
    total = run_all("plain", 10_000)
    # An error is no easy way out: `simulation_checks` lists the reasons that count.
    assert total["finished"] > 3_000
    assert min(total["settled as accepted"], total["settled as lost"]) > 500
    assert total["unclear"] < 300


@pytest.mark.parametrize("mode", ["characters", "constant"])
def test_text_is_right_if_the_server_does_not_count_bytes(mode):
    run_all(mode)


@pytest.mark.parametrize("mode", ["remaining", "others"])
def test_text_is_right_if_the_total_moves_by_itself(mode):
    """Except if it moves between two responses by exactly what makes the wrong outcome fit."""
    assert run_all(mode)["coincidences"] < 20


def test_changing_the_process_loses_and_repeats_nothing():
    """Detached, killed right after a checkpoint, or killed some appends later."""
    total = run_all("handover")
    assert min(total["detached"], total["killed"], total["writes after checkpoint"]) > 200
    assert min(total["settled as accepted"], total["settled as lost"]) > 50


@pytest.mark.parametrize("mode", ["late", "late-handover"])
def test_only_requests_that_arrive_late_can_be_repeated(mode):
    """What arrives late may be spoken twice, nothing else; the byte count shows it."""
    total = run_all(mode, 5_000)
    assert min(total["accepted late"], total["settled"]) > 200
    assert total["noticed"] > 20
    assert total["coincidences"] < 20
