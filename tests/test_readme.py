"""Every Python block of the README runs, against a fake HeyGen, and prints what it should."""

import re
import subprocess
import sys

import pytest
from support.paths import README
from support.whole import Caller

from heygen_ext import HeyGen, StreamClosedError
from heygen_ext.testing import FakeHeyGen

TEXT = README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)

# The pauses of a wait are seconds: here its clock goes a hundred times as fast.
HURRIED = """
import time
from heygen_ext._transport.clock import clock as _clock
_clock.now = lambda: time.monotonic() * 100
_clock.sleep = lambda seconds: time.sleep(seconds / 100)
"""

# What a block does, and what it then prints (a pattern of the whole).
PRINTS = {
    "heygen.words(": r"https://.*\n( +\d+\.\d\d s  \S+\n){9}",
    "list_videos_v3()": r"(video_\d+ completed\n){52}50 True after-\d+\n2 False None\n",
    "create_video_agent_v3": r"(video_agent \w+ \d+\.0\n)+(video \w+ None\n)+http://.*\n",
    "heygen.upload(": r"4 of 4\nasset_\d+\n(asset_\d+ completed None\n){2}",
    "stream_model_speech": r"0 \d+ bytes\n",
}
FILES = {
    "create_video_agent_v3": ["welcome.mp4"],
    "heygen.upload(": [f"video_{n:06d}.mp4" for n in (1, 2)],
}


def test_what_people_do_is_shown():
    for what in [*PRINTS, "webhooks.unwrap("]:
        assert [block for block in BLOCKS if what in block], what
    others = re.sub(r"```python\n.*?```", "", TEXT, flags=re.DOTALL)
    plain = re.findall(r"```\w*\n(.*?)```", others, re.DOTALL)
    assert plain
    assert not [block for block in plain if "heygen." in block]  # no Python that does not run


def test_the_operations_that_the_text_names_exist():
    named = re.findall(r"\bheygen\.(\w+)\.(\w+)", TEXT)
    with HeyGen("test") as heygen:
        assert len(named) > 10
        for tag, operation in named:
            assert callable(getattr(getattr(heygen, tag), operation)), (tag, operation)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_readme_example_runs(block, tmp_path):
    for name in ("look.png", "voice.mp3"):
        (tmp_path / name).write_bytes(b"some")
    with FakeHeyGen(words_per_second=1000, job_seconds=0.2) as fake:
        if "list_videos_v3" in block:
            videos(fake, 52 if "list_videos_v3()" in block else 2)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", (HURRIED if ".wait(" in block else "") + block],
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
    for what, printed in PRINTS.items():
        if what in block and "async def" not in block:
            assert re.fullmatch(printed, done.stdout), done.stdout
    made = {path.name: path.stat().st_size for path in tmp_path.glob("*.mp4")}
    wanted = [names for what, names in FILES.items() if what in block]
    assert len(made) == sum(map(len, wanted))
    assert all(made.values())


def test_the_rest_of_a_session_that_ends_is_spoken_in_another(monkeypatch):
    """The README's `speak`: each word once, over several sessions."""
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
                    fake.advance(31)  # idle: HeyGen ends the session
                yield f" {number}"

        with HeyGen() as heygen:
            names["speak"](heygen, tokens(), "Once more.", sessions=9)
        spoken = "".join(fake.text(session) for session in fake.sessions[1:])
        assert spoken == "Once more." + "".join(f" {number}" for number in range(40))
        assert 2 <= len(fake.sessions) - 1 <= 4  # how often depends on what was sent by then

        with HeyGen() as heygen, pytest.raises(StreamClosedError) as closed:
            names["speak"](heygen, tokens(), "Again.", sessions=1)
        assert closed.value.end_reason == "idle_timeout"


def videos(fake, count):
    """Videos that the account has already, all completed."""
    body = {"type": "avatar", "avatar_id": "a", "script": "Hi", "voice_id": "v", "title": "Welcome"}
    caller = Caller(fake)
    for _ in range(count):
        caller.data("POST", "/v3/videos", json=body)
    caller.close()
    fake.advance(60)
