"""Standard output and standard error that cannot be written, and what is printed to them."""

import json
import os
import re
import subprocess
import time

import pytest
from support.programs import KEY, LIMIT, NEW, PROGRAM, Cli, Terminal, cli, environment, run

from heygen_ext import Word
from heygen_ext.cli import speak_session
from heygen_ext.cli.speak_session import SpeakSession

BROKEN = ["full", "closed", "pipe"]
"""Ways in which a stream cannot be written: a full disk, not open at all, without a reader."""


def finished(fake, *arguments, stdin=b"", out="", err=""):
    """Run the program with standard output or standard error broken in one of the `BROKEN` ways."""
    reader, without_reader = os.pipe()
    os.close(reader)
    full = os.open("/dev/full", os.O_WRONLY)
    targets = {"full": full, "pipe": without_reader}
    closing = f"{'>&-' if out == 'closed' else ''} {'2>&-' if err == 'closed' else ''}"
    try:
        return subprocess.run(
            ["/bin/sh", "-c", f'exec "$@" {closing}', "sh", PROGRAM, *arguments],
            input=stdin,
            env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY, PYTHONUNBUFFERED=""),
            stdout=targets.get(out, subprocess.PIPE),
            stderr=targets.get(err, subprocess.PIPE),
            timeout=LIMIT,
            check=False,
        )
    finally:
        os.close(without_reader)
        os.close(full)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "look.png"
    path.write_bytes(b"some")
    return path


@pytest.mark.parametrize("how", BROKEN)
def test_a_note_that_cannot_be_written_costs_nothing(fake, file, how):
    done = finished(fake, "upload", file, err=how)
    assert (done.returncode, done.stderr or b"") == (0, b"")
    assert done.stdout.startswith(b"asset_")


def test_speak_without_standard_error(fake):
    done = finished(fake, "speak", *NEW, stdin=b"Hi there.", err="full")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith(b"text: 9 bytes")
    assert fake.session(fake.sessions[0]).end_reason == "final_marker"


@pytest.mark.parametrize("how", BROKEN)
def test_an_error_that_cannot_be_written_keeps_its_exit_code(fake, how):
    for arguments, code in [(["words"], 2), (["words", "ar_9"], 1)]:
        done = finished(fake, *arguments, err=how)
        assert (done.returncode, done.stdout, done.stderr or b"") == (code, b"", b"")


@pytest.mark.parametrize(("how", "code"), [("full", 1), ("closed", 1), ("pipe", 141)])
def test_a_result_that_cannot_be_written(fake, file, how, code):
    for arguments in (["--version"], ["upload", file]):
        done = finished(fake, *arguments, out=how)
        assert (done.returncode, done.stdout or b"") == (code, b"")
        assert b"Traceback" not in done.stderr
        assert b"Exception ignored" not in done.stderr
        assert (b"heygen-ext: " in done.stderr) == (code == 1)
    assert bool(fake.requests) == (how != "closed")  # That is known before anything is done.


def test_nothing_can_be_written_at_all(fake, file):
    assert finished(fake, "upload", file, out="full", err="full").returncode == 1


# Silence.


@pytest.mark.parametrize("arguments", [("wait", "video", "v1"), ("words", "ar_1")])
def test_retries_are_told(arguments):
    nowhere = {"HEYGEN_API_BASE": "http://127.0.0.1:9", "HEYGEN_API_KEY": KEY}
    with Cli(*arguments, **nowhere) as process:
        end = time.monotonic() + LIMIT
        while not process.err and time.monotonic() < end:
            time.sleep(0.01)
        assert process.err[0][1].startswith("Retry 1 of 2 for ")
        assert "v1" not in process.err[0][1]


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_retries_are_told_above_a_progress_bar():
    nowhere = {"HEYGEN_API_BASE": "http://127.0.0.1:9", "HEYGEN_API_KEY": KEY, "TERM": "xterm"}
    with Terminal("wait", "video", "v1", **nowhere) as terminal:
        terminal.shows(r"Retry 1 of 2 for GET /v3/videos/\{video_id\} in [\d.]+ s: \w+ *\r\n")
        terminal.type("\x03")
        assert terminal.finish() == 130


# Words.


def events(*words, reason="final_marker"):
    lines = ",".join(words)
    return f'data: {{"words":[{lines}]}}\n\nevent: end\ndata: {{"reason":"{reason}"}}\n\n'


UNUSABLE = [
    '"start":NaN,"end":1',
    '"start":0,"end":NaN',
    '"start":0,"end":Infinity',
    '"start":-Infinity,"end":0',
    '"start":1e999,"end":1e999',
    '"start":"1.5","end":"nan"',
    '"start":null,"end":1',
    '"start":{},"end":[]',
    f'"start":{"1" * 400},"end":1',
]


@pytest.mark.parametrize("command", [("words", "ar_1"), ("speak", *NEW)])
def test_a_word_without_usable_times_costs_only_itself(fake, command):
    words = [f'{{"word":"bad",{times}}}' for times in UNUSABLE]
    body = events('{"word":"good","start":0,"end":0.5}', *words, '{"word":"x","start":1,"end":1.5}')
    fake.words_per_second = 1000
    fake.fail(path="/words$", body=body, content_type="text/event-stream")
    with cli(fake, *command) as process:
        assert run(process, "Hi.") == 0
        assert process.words == ["good", "x"]
        lines = [line for _, line in process.err if line.startswith("Session ")]
        assert len(lines) == len(UNUSABLE)
        assert all("has a word that cannot be read" in line for line in lines)
        assert max(map(len, lines)) < 200
        assert not re.search(r"\b(nan|inf)", process.all)


def test_a_word_that_is_due_in_centuries(monkeypatch):
    """Python's queues raise OverflowError for such a wait."""
    asked = []

    class Events:
        def __init__(self):
            self.first = [speak_session._WordReceived(Word("w", 0.0, 0.1), 100.0)]
            self.first.append(speak_session._WordReceived(Word("w", 9e11, 9e11), 100.0))

        def get(self, timeout):
            asked.append(timeout)
            return self.first.pop(0) if self.first else speak_session._Failed(OSError("gone"))

    monkeypatch.setattr(speak_session.clock, "now", lambda: 100.0)
    monkeypatch.setattr(SpeakSession, "_spawn", lambda self, work: None)
    session = SpeakSession(None, stream_id=None, avatar_id="a", voice_id="v", text="")
    session._events = Events()
    with pytest.raises(speak_session.SpeakError):
        list(session.run())
    assert asked == [None, None, 3600.0]


def test_format_characters_never_reach_the_terminal(fake):
    evil = r"\u202eevil\u2066\u200b\ufeff\u2028\ud800\u001b[2J"
    shown = r"\u202eevil\u2066\u200b\ufeff\u2028\ud800\x1b[2J"
    body = events(f'{{"word":"{evil}","start":0,"end":1}}', reason=evil)
    fake.fail(path="/words$", body=body, content_type="text/event-stream")
    with cli(fake, "words", "ar_1") as process:
        assert process.finish() == 0
        assert [line for _, line in process.out] == [f"    0.00  {shown}", f"end: {shown}"]
    body = f'{{"error":{{"code":"a_{evil}","message":"b {evil}"}}}}'
    fake.fail(400, path="/words$", body=json.loads(body))
    with cli(fake, "words", "ar_1") as process:
        assert process.finish() == 1
        assert "b \\u202eevil" in process.complaint
        assert "code a_\\u202eevil" in process.complaint
        assert not set("\u202e\u2066\u200b\ufeff\u2028\x1b") & set(process.all)


def test_format_characters_of_the_user(fake, tmp_path):
    path = tmp_path / "look\u202egnp.png"
    path.write_bytes(b"some")
    with cli(fake, "upload", path) as process:
        assert process.finish() == 0
        assert process.err[0][1] == r"look\u202egnp.png: 4 bytes sent"
    with Cli("words", "ar_1", "\u202e\x1b[2J") as process:
        assert process.finish() == 2
        assert r"unrecognized arguments: \u202e\x1b[2J" in process.all
