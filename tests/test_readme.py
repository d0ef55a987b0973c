"""Every Python block of the README runs, against a fake HeyGen."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from heygen_ext.testing import FakeHeyGen

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_readme_has_examples():
    assert len(BLOCKS) >= 5


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_readme_example_runs(block, tmp_path):
    with FakeHeyGen(words_per_second=1000) as fake:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", block],
            env={
                "HEYGEN_API_KEY": "test",
                "HEYGEN_API_BASE": fake.url,
                "HEYGEN_WEBHOOK_SECRET": "whsec_test",
            },
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
