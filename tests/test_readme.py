"""Every Python block of the README runs, against a fake HeyGen."""

import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from stores import AssetApi, Store

from heygen_ext.testing import FakeHeyGen

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_readme_has_examples():
    assert len(BLOCKS) >= 5


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_readme_example_runs(block, tmp_path):
    with ExitStack() as stack:
        if "heygen.upload(" in block:
            for name in ("look.png", "voice.mp3"):
                (tmp_path / name).write_bytes(b"some")
            store = stack.enter_context(Store())
            store.files["/video"] = b"some"
            fake = stack.enter_context(AssetApi(store))
            fake.addresses = [f"{store.url}/video"]
        else:
            fake = stack.enter_context(FakeHeyGen(words_per_second=1000))
            videos = {"data": [{"id": "v_1", "status": "completed"}], "has_more": False}
            fake.fail(body=videos, path="^/v3/videos$", times=None)  # it has none of its own
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
