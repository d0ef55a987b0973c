"""What type checkers say of this package to its users."""

import subprocess
import sys
from pathlib import Path

TYPED_USAGE = Path(__file__).parent / "typed_usage.py"


def test_typical_use_has_the_types_written_down():
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", TYPED_USAGE],
        cwd=TYPED_USAGE.parent.parent,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr
