"""How `heygen-ext speak` ends early: by signals, a closed pipe, a full disk."""

import signal
import subprocess
import time
from pathlib import Path

import pytest
from support.programs import KEY, LIMIT, NEW, PROGRAM, cli, environment, wait_until

from heygen_ext import HeyGen


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


def test_a_signal_leaves_an_attached_session_open(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        process.send("one two three four five six seven eight nine ten eleven twelve ")
        wait_until(lambda: process.words)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert process.complaint == f"interrupted; session {stream.stream_id} was left open"
        assert fake.session(stream.stream_id).status == "streaming"
        stream.cancel()


def test_a_signal_before_any_input(fake):
    with cli(fake, "speak", *NEW) as process:
        # It reads standard input once it has a third thread, as the kernel's list shows.
        threads = Path(f"/proc/{process.process.pid}/task")
        wait_until(lambda: len(list(threads.iterdir())) >= 3)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert process.complaint == "interrupted"
    assert fake.requests == []


def test_a_signal_while_the_session_is_created_cancels_it(fake):
    fake.fail(delay=1.0, path="avatar-realtime$", times=1)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.requests)
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_a_second_signal_exits_at_once(fake):
    fake.fail(delay=LIMIT, path="/cancel$", times=None)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        process.process.send_signal(signal.SIGINT)
        wait_until(lambda: any(r.path.endswith("/cancel") for r in fake.requests))
        begin = time.monotonic()
        process.process.send_signal(signal.SIGINT)
        assert process.finish() == 130
        assert time.monotonic() - begin < LIMIT / 2  # The cancellation would take LIMIT.
        assert process.complaint == "interrupted again; a session that was begun may be running"


def test_a_closed_output_pipe_ends_it_without_a_message(fake):
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
        assert process.wait(LIMIT) == 141  # The input is still open.
        err = process.stderr.read().decode()
        assert all(line.startswith(("session ", "playback ")) for line in err.splitlines())
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_piped_into_head(fake):
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
