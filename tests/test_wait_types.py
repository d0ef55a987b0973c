"""What type checkers say of `wait` and `wait_for`."""

import subprocess
import sys
from pathlib import Path

TYPED = Path(__file__).parent / "typed_waiting.py"


def test_waiting_has_the_types_written_down():
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", TYPED],
        cwd=TYPED.parent.parent,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr
