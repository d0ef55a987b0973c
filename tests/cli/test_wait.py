"""`heygen-ext wait` as a process, with pipes or a terminal."""

import contextlib
import json
import os
import pty
import re
import signal
import subprocess

import pytest
from support.job_server import JobServer
from support.programs import KEY, LIMIT, PROGRAM, environment

from heygen_ext._jobs.job import JobProgress
from heygen_ext.cli.wait import progress_line

SESSION = {
    "session_id": "s1",
    "status": "generating",
    "progress": 40,
    "created_at": 1,
    "video_id": "v1",
}
DONE = {"id": "v1", "status": "completed", "video_url": "https://x/v1.mp4", "title": "Né\x9b"}
JOBS = {"/v3/video-agents/s1": [SESSION], "/v3/videos/v1": [DONE]}


def environ(server, **more):
    return environment(HEYGEN_API_BASE=server.url, HEYGEN_API_KEY=KEY, **more)


def run(server, *arguments):
    return subprocess.run(
        [PROGRAM, "wait", *arguments],
        env=environ(server),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )


def run_in_terminal(server, *arguments, **more):
    """Run with a terminal as standard error; returns exit code, terminal and standard output."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "wait", *arguments],
        env=environ(server, TERM="xterm-256color", **more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # Raised when the process has ended.
        while piece := os.read(ours, 65536):
            shown += piece
    os.close(ours)
    out, _ = process.communicate(timeout=LIMIT)
    return process.returncode, shown.decode(), out.decode()


@pytest.fixture
def server():
    with JobServer(JOBS) as server:
        yield server


def test_each_change_is_a_line_and_the_job_is_printed_as_json(server):
    done = run(server, "video_agent", "s1")
    assert done.returncode == 0
    assert json.loads(done.stdout) == DONE
    assert done.stdout.isascii()
    first, second = done.stderr.splitlines()
    assert re.fullmatch(r" +\d+ s  video_agent s1: generating 40 %", first)
    assert re.fullmatch(r" +\d+ s  video v1: completed", second)


def test_a_terminal_shows_a_progress_bar(server):
    code, shown, out = run_in_terminal(server, "video_agent", "s1")
    assert code == 0
    assert json.loads(out) == DONE
    assert "\x1b[?25l" in shown  # The bar hides the cursor, and shows it again.
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l")
    assert "video v1: completed" in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)


def test_a_terminal_without_rich_shows_lines(server, tmp_path):
    (tmp_path / "rich").mkdir()
    (tmp_path / "rich" / "__init__.py").write_text("raise ImportError('not installed')\n")
    code, shown, out = run_in_terminal(server, "video_agent", "s1", PYTHONPATH=str(tmp_path))
    assert code == 0
    assert json.loads(out) == DONE
    assert [line.split("s  ")[1] for line in shown.splitlines()] == [
        "video_agent s1: generating 40 %",
        "video v1: completed",
    ]


def test_a_failure_is_one_line():
    failed = {"id": "v1", "status": "failed", "failure_message": "No\nface\x1b[2J"}
    with JobServer({"/v3/videos/v1": [failed]}) as server:
        done = run(server, "video", "v1")
    assert (done.returncode, done.stdout) == (1, "")
    progress, complaint = done.stderr.splitlines()
    assert progress.endswith("video v1: failed")
    assert complaint.startswith("heygen-ext: video v1 ")
    assert complaint.endswith(r": No face\x1b[2J")


def test_numbers_that_json_does_not_have_become_null():
    strange = {"duration": float("nan"), "x": [float("inf"), "\u202e"]}
    scripts = {
        "/v3/video-agents/s1": [{**SESSION, "progress": float("nan")}],
        "/v3/videos/v1": [{**DONE, **strange}],
    }
    with JobServer(scripts) as server:
        done = run(server, "video_agent", "s1")
    assert done.returncode == 0
    assert done.stdout.isascii()

    def refuse(constant):
        raise AssertionError(constant)

    printed = json.loads(done.stdout, parse_constant=refuse)
    assert printed == {**DONE, "duration": None, "x": [None, "\u202e"]}
    assert "nan" not in done.stderr


def test_a_status_turns_nothing_around():
    pending = {"id": "v1", "status": "half\u202edone\u200b"}
    with JobServer({"/v3/videos/v1": [pending]}) as server:
        _, shown, _ = run_in_terminal(server, "video", "v1", "--timeout", "0.1")
    assert r"video v1: half\u202edone\u200b" in shown  # The progress bar.
    assert r"its status is half\u202edone\u200b" in shown
    assert not set("\u202e\u200b") & set(shown)


def test_a_timeout_names_the_command_that_waits_again():
    with JobServer({"/v3/videos/v1": [{"id": "v1", "status": "pending"}]}) as server:
        done = run(server, "video", "v1", "--timeout", "0.1")
    assert done.returncode == 1
    assert "0.1 s" in done.stderr
    assert "pending" in done.stderr
    assert "run heygen-ext wait video v1" in done.stderr


def test_an_id_that_cannot_be_one_is_wrong_usage(server):
    done = run(server, "video", "..")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert server.paths == []


def test_ctrl_c_ends_it():
    with JobServer({"/v3/videos/v1": [{"id": "v1", "status": "pending"}]}) as server:
        process = subprocess.Popen(
            [PROGRAM, "wait", "video", "v1"],
            env=environ(server),
            stderr=subprocess.PIPE,
            text=True,
        )
        assert "pending" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=LIMIT)
    assert process.returncode == 130
    assert complaint == "heygen-ext: interrupted\n"


def test_a_status_with_control_characters_stays_on_its_line():
    progress = JobProgress("video", "v1", "half\n\x1b[31mdone", 12.6, 3.4, None)
    assert progress_line(progress) == "       3 s  video v1: half \\x1b[31mdone 13 %"
