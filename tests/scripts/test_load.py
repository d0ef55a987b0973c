"""scripts/load.py, small: many streams at once with faults, and nothing left running."""

import subprocess
import sys

import pytest
from support.paths import SCRIPTS

SCRIPT = SCRIPTS / "load.py"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(("kind", "count"), [("async", 40), ("sync", 8)])
def test_many_streams_speak_exactly_and_leave_nothing(kind, count):
    """It exits with 1 if a text is not exact, or if anything is left open or running."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(SCRIPT), kind, str(count), "2.5"],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"| exact texts | {count} of {count} (" in done.stdout
    assert done.stderr == ""
