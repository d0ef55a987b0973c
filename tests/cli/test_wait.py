"""`heygen-ext wait` as it is used: a process of its own, with pipes or a terminal."""

import contextlib
import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.job_server import JobServer

from heygen_ext._jobs.poller import JobProgress
from heygen_ext.cli.wait import progress_line

PROGRAM = Path(sys.executable).parent / "heygen-ext"
LIMIT = 60
SESSION = {
    "session_id": "s1",
    "status": "generating",
    "progress": 40,
    "created_at": 1,
    "video_id": "v1",
}
DONE = {"id": "v1", "status": "completed", "video_url": "https://x/v1.mp4", "title": "Né\x9b"}
JOBS = {"/v3/video-agents/s1": [SESSION], "/v3/videos/v1": [DONE]}


def environment(server, **more):
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("HEYGEN_") and "proxy" not in name.lower()
    }
    return {**clean, "HEYGEN_API_BASE": server.url, "HEYGEN_API_KEY": "test", **more}


def run(server, *arguments):
    return subprocess.run(
        [PROGRAM, "wait", *arguments],
        env=environment(server),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )


def run_in_terminal(server, *arguments, **more):
    """Standard error is a terminal; returns what was shown there, and the result."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "wait", *arguments],
        env=environment(server, TERM="xterm-256color", **more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the terminal is gone when the process is
        while piece := os.read(ours, 65536):
            shown += piece
    os.close(ours)
    out, _ = process.communicate(timeout=LIMIT)
    return process.returncode, shown.decode(), out.decode()


@pytest.fixture
def server():
    with JobServer(JOBS) as server:
        yield server


def test_each_change_is_a_line_and_the_job_comes_out_as_json(server):
    done = run(server, "video_agent", "s1")
    assert done.returncode == 0
    assert json.loads(done.stdout) == DONE
    assert done.stdout.isascii()
    assert done.stderr.splitlines() == [
        "       0 s  video_agent s1: generating 40 %",
        "       0 s  video v1: completed",
    ]


def test_a_terminal_shows_a_bar(server):
    code, shown, out = run_in_terminal(server, "video_agent", "s1")
    assert code == 0
    assert json.loads(out) == DONE
    assert "\x1b[?25l" in shown  # the cursor is hidden while the bar moves, and comes back
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l")
    assert "video v1: completed" in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)


def test_without_rich_a_terminal_shows_lines(server, tmp_path):
    (tmp_path / "rich").mkdir()
    (tmp_path / "rich" / "__init__.py").write_text("raise ImportError('not installed')\n")
    code, shown, out = run_in_terminal(server, "video_agent", "s1", PYTHONPATH=str(tmp_path))
    assert code == 0
    assert json.loads(out) == DONE
    assert shown.split("\r\n") == [
        "       0 s  video_agent s1: generating 40 %",
        "       0 s  video v1: completed",
        "",
    ]


def test_a_failure_is_one_line():
    failed = {"id": "v1", "status": "failed", "failure_message": "No\nface\x1b[2J"}
    with JobServer({"/v3/videos/v1": [failed]}) as server:
        done = run(server, "video", "v1")
    assert (done.returncode, done.stdout) == (1, "")
    progress, complaint = done.stderr.splitlines()
    assert progress.endswith("video v1: failed")
    assert complaint == r"heygen-ext: video v1 ended as failed: No face\x1b[2J"


def test_the_time_out_is_kept():
    with JobServer({"/v3/videos/v1": [{"id": "v1", "status": "pending"}]}) as server:
        done = run(server, "video", "v1", "--timeout", "0.1")
    assert done.returncode == 1
    assert "video v1 is not done after 0.1 s: it is pending" in done.stderr
    assert "; heygen-ext wait video v1 waits again" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("vidoe", "v1"), ("video",), ("video", "v1", "--timeout", "-1"), ("video", "..")],
    ids=lambda arguments: " ".join(arguments),
)
def test_wrong_usage_is_2(server, arguments):
    done = run(server, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert server.paths == []


@pytest.mark.parametrize("seconds", ["-1", "soon", "nan"])
def test_a_time_out_that_cannot_be_says_what_one_is(server, seconds):
    done = run(server, "video", "v1", "--timeout", seconds)
    assert f"'{seconds}' is not a number of seconds, 0 or more" in done.stderr


def test_ctrl_c_ends_it():
    with JobServer({"/v3/videos/v1": [{"id": "v1", "status": "pending"}]}) as server:
        process = subprocess.Popen(
            [PROGRAM, "wait", "video", "v1"],
            env=environment(server),
            stderr=subprocess.PIPE,
            text=True,
        )
        assert "pending" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=LIMIT)
    assert process.returncode == 130
    assert complaint == "heygen-ext: interrupted\n"


def test_what_a_server_names_stays_on_its_line():
    progress = JobProgress("video", "v1", "half\n\x1b[31mdone", 12.6, 3.4, None)
    assert progress_line(progress) == "       3 s  video v1: half \\x1b[31mdone 13 %"
