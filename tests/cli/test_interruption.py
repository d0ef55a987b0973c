"""`heygen-ext speak` being ended: by signals, readers that leave, a full disk."""

import signal
import subprocess
import time
from pathlib import Path

import pytest
from support.programs import KEY, LIMIT, NEW, PROGRAM, cli, environment, wait_until

from heygen_ext import HeyGen
from heygen_ext.testing import FakeHeyGen


@pytest.fixture
def fake():
    with FakeHeyGen(api_keys=[KEY], words_per_second=200, startup=0.01) as fake:
        yield fake


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_cancels_the_session(fake, number):
    with cli(fake, "speak", *NEW) as process:
        process.send("one two three four five six seven eight nine ten eleven twelve ")
        wait_until(lambda: process.words)
        process.process.send_signal(number)
        assert process.finish() == 128 + number
        (stream_id,) = fake.sessions
        assert fake.session(stream_id).end_reason == "cancelled"
        assert process.complaint == f"interrupted; session {stream_id} was cancelled"


def test_a_signal_leaves_an_attached_session_alone(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        process.send("one two three four five six seven eight nine ten eleven twelve ")
        wait_until(lambda: process.words)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert process.complaint == f"interrupted; session {stream.stream_id} was left alone"
        assert fake.session(stream.stream_id).status == "streaming"
        stream.cancel()


def test_a_signal_before_any_input(fake):
    with cli(fake, "speak", *NEW) as process:
        # It waits for input when it has a reader: see the kernel's list of its threads.
        threads = Path(f"/proc/{process.process.pid}/task")
        wait_until(lambda: len(list(threads.iterdir())) >= 3)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert process.complaint == "interrupted"
    assert fake.requests == []


def test_a_session_that_comes_into_being_just_then_is_cancelled_too(fake):
    fake.fail(delay=1.0, path="avatar-realtime$", times=1)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.requests)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_a_second_signal_ends_it_at_once(fake):
    fake.fail(delay=LIMIT, path="/cancel$", times=None)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        process.process.send_signal(signal.SIGINT)
        wait_until(lambda: any(r.path.endswith("/cancel") for r in fake.requests))
        begin = time.monotonic()
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert time.monotonic() - begin < LIMIT / 2  # the cancellation would take LIMIT


def test_a_reader_that_leaves_ends_it_quietly(fake):
    with subprocess.Popen(
        [PROGRAM, "speak", *NEW],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY),
        bufsize=0,
    ) as process:
        words = b"one two three four five six seven eight nine ten eleven twelve "
        process.stdin.write(words)
        assert process.stdout.readline() == b"    0.00  one\n"
        process.stdout.close()
        process.stdin.write(words * 3)
        assert process.wait(LIMIT) == 141  # though the input stays open
        told = process.stderr.read().decode()
        assert all(line.startswith(("session ", "playback ")) for line in told.splitlines())
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_head(fake):
    fake.words_per_second = 50
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{PROGRAM}' speak {' '.join(NEW)} | head -n 2"],
        input=b"one two three four five six seven eight nine ten eleven twelve " * 4,
        env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY),
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.stdout.decode().split() == ["0.00", "one", "0.02", "two"]
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr
    assert b"heygen-ext:" not in done.stderr
    assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_a_full_disk(fake):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [PROGRAM, "speak", *NEW],
            input=b"one two three four",
            env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=LIMIT,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith("heygen-ext: No space left on device;")
