"""scripts/load.py, small: streams with faults are exact and leave nothing behind."""

import subprocess
import sys

import load
import pytest
from loadtest.options import Options
from support.paths import SCRIPTS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="load.py reads /proc")

# Each stream meets one fault and the restart, however few appends a slow machine sends. This seed
# draws no response that is too slow: nothing waits for a timeout.
RUN = """
import sys, load
kind, streams = sys.argv[1:]
options = load.Options(kind, int(streams), 2.0, seed=189, fault_share=0.3, max_faults=1)
sys.exit(load.run(options))
"""


def test_command_line(monkeypatch):
    runs = []
    monkeypatch.setattr(load, "run", lambda options: runs.append(options) or 0)
    assert load.main(["async", "500", "30"]) == 0
    assert load.main(["sync", "50", "2.5", "7"]) == 0
    assert runs == [Options("async", 500, 30.0, 1), Options("sync", 50, 2.5, 7)]


def test_streams_are_exact_and_leave_nothing_behind():
    """The exit code is 1 if a text is not exact, or if anything is left open or running.

    Both kinds run at the same time, as they wait most of the time.
    """
    counts = {"async": 12, "sync": 6}
    processes = {
        kind: subprocess.Popen(
            [sys.executable, "-W", "error", "-c", RUN, kind, str(count)],
            cwd=SCRIPTS,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for kind, count in counts.items()
    }
    outputs = {kind: process.communicate(timeout=100)[0] for kind, process in processes.items()}
    for kind, process in processes.items():
        assert process.returncode == 0, outputs[kind]
        count = counts[kind]
        assert f"| exact texts | {count} of {count} (" in outputs[kind]
        assert outputs[kind].startswith("| | | |\n"), "something was printed before the table"
        assert outputs[kind].endswith("| complaints | none | ok |\n")
