"""Every Python block of the README runs against a fake HeyGen and prints what it should."""

import re
import subprocess
import sys
from operator import attrgetter

import pytest
from codegen.document import read
from heygen_api.jobs import KINDS
from support.fake_caller import Caller
from support.paths import README, ROOT

from heygen_ext import HeyGen, StreamClosedError
from heygen_ext.testing import FakeHeyGen

TEXT = README.read_text(encoding="utf-8")
OVERLAY = ROOT / "openapi" / "overlay.yaml"
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)

# Waiting for a job polls every few seconds. Here its clock runs a hundred times as fast.
FAST_CLOCK = """
import time
from heygen_ext._transport.clock import clock as _clock
_clock.now = lambda: time.monotonic() * 100
_clock.sleep = lambda seconds: time.sleep(seconds / 100)
"""

# A text that identifies a block, and the pattern of its whole output.
PRINTS = {
    "heygen.words(": r"https://.*\n( +\d+\.\d\d s  \S+\n){9}",
    "videos.list()": r"(video_\d+ completed\n){52}50 True after-\d+\n2 False None\n",
    "video_agent.create(": r"(video_agent \w+ \d+\.0\n)+(video \w+ None\n)+http://.*\n",
    "heygen.upload(": r"4 of 4\nasset_\d+\n(asset_\d+ completed None\n){2}",
    "models.stream_speech(": r"0 \d+ bytes\n",
}
FILES = {
    "video_agent.create(": ["welcome.mp4"],
    "heygen.upload(": [f"video_{n:06d}.mp4" for n in (1, 2)],
}


def test_the_main_uses_are_shown():
    for use in [*PRINTS, "webhooks.unwrap("]:
        assert [block for block in BLOCKS if use in block], use
    others = re.sub(r"```python\n.*?```", "", TEXT, flags=re.DOTALL)
    plain = re.findall(r"```\w*\n(.*?)```", others, re.DOTALL)
    assert plain
    assert not [block for block in plain if "heygen." in block]  # All Python is tested.


def test_kinds_of_jobs_are_listed():
    listed = re.search(r"^The kinds are (.*?)\. Each", TEXT, re.MULTILINE | re.DOTALL)
    names = re.findall(r"`(\w+)`", listed[1])
    actions = read(OVERLAY)["actions"]
    jobs = [action["update"].get("x-job", {}) for action in actions if "update" in action]
    assert set(KINDS) <= set(names) == {job["kind"] for job in jobs if job}


def test_named_operations_exist():
    named = re.findall(r"\bheygen\.(\w+(?:\.with_raw_response)?)\.(\w+)", TEXT)
    with HeyGen("test") as heygen:
        assert len(named) > 10
        for tag, operation in named:
            assert callable(attrgetter(f"{tag}.{operation}")(heygen)), (tag, operation)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_readme_example_runs(block, tmp_path):
    for name in ("look.png", "voice.mp3"):
        (tmp_path / name).write_bytes(b"some")
    with FakeHeyGen(words_per_second=1000, job_seconds=0.2) as fake:
        if "videos.list(" in block:
            videos(fake, 52 if "videos.list()" in block else 2)
        code = (FAST_CLOCK if ".wait(" in block else "") + block
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
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
    for use, printed in PRINTS.items():
        if use in block and "async def" not in block:
            assert re.fullmatch(printed, done.stdout), done.stdout
    files = {path.name: path.stat().st_size for path in tmp_path.glob("*.mp4")}
    expected = [names for use, names in FILES.items() if use in block]
    assert len(files) == sum(map(len, expected))
    assert all(files.values())


def test_speak_continues_in_a_new_session(monkeypatch):
    """The README's `speak` speaks each word once, over several sessions."""
    code = next(block for block in BLOCKS if "def speak" in block)
    with FakeHeyGen(words_per_second=1000) as fake:
        monkeypatch.setenv("HEYGEN_API_KEY", "test")
        monkeypatch.setenv("HEYGEN_API_BASE", fake.url)
        names = {}
        exec(code, names)
        assert fake.text(fake.sessions[0]) == "Hello. And on it goes."

        def tokens():
            for number in range(40):
                if number in (10, 11, 30):
                    fake.advance(31)  # Idle: HeyGen ends the session.
                yield f" {number}"

        with HeyGen() as heygen:
            names["speak"](heygen, tokens(), "Once more.", sessions=9)
        spoken = "".join(fake.text(session) for session in fake.sessions[1:])
        assert spoken == "Once more." + "".join(f" {number}" for number in range(40))
        assert 2 <= len(fake.sessions) - 1 <= 4  # Depends on what was sent by then.

        with HeyGen() as heygen, pytest.raises(StreamClosedError) as closed:
            names["speak"](heygen, tokens(), "Again.", sessions=1)
        assert closed.value.end_reason == "idle_timeout"


def videos(fake, count):
    """Create completed videos in the account."""
    body = {"type": "avatar", "avatar_id": "a", "script": "Hi", "voice_id": "v", "title": "Welcome"}
    caller = Caller(fake)
    for _ in range(count):
        caller.data("POST", "/v3/videos", json=body)
    caller.close()
    fake.advance(60)
