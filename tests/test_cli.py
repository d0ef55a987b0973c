"""`heygen-ext` as it is used: a process of its own, with pipes or a terminal, over real sockets."""

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import threading
import time
from pathlib import Path

import pytest

from heygen_ext import HeyGen, __version__
from heygen_ext.testing import FakeHeyGen

KEY = "sk_planted_0123456789"
LIMIT = 30  # seconds after which a process that hangs fails its test
PROGRAM = Path(sys.executable).parent / "heygen-ext"
NEW = ("--avatar-id", "look_1", "--voice-id", "v_1")
FIGURES = re.compile(
    r"text: (\d+) bytes?, (\d+) appends?, (\d+) retr(?:y|ies), longest wait ([\d.]+) s; "
    r"speech: (\d+) words?, ([\d.]+) s"
)


def environment(**extra: str) -> dict[str, str]:
    """The environment without what a developer's shell may bring along."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("HEYGEN_") and "proxy" not in name.lower()
    }
    return {**clean, **extra}


class Cli:
    """A running `heygen-ext`: its lines with the times at which they came."""

    def __init__(self, *arguments, stdin=subprocess.PIPE, **environ):
        self.process = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(**environ),
            bufsize=0,
        )
        self.out: list[tuple[float, str]] = []
        self.err: list[tuple[float, str]] = []
        self._readers = [
            threading.Thread(target=self._collect, args=(pipe, lines), daemon=True)
            for pipe, lines in ((self.process.stdout, self.out), (self.process.stderr, self.err))
        ]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _collect(pipe, lines):
        with contextlib.suppress(ValueError, OSError):  # closed by a test
            for line in iter(pipe.readline, b""):
                lines.append((time.monotonic(), line.decode().rstrip("\n")))

    def send(self, text):
        self.process.stdin.write(text if isinstance(text, bytes) else text.encode())

    def end(self):
        self.process.stdin.close()

    def finish(self) -> int:
        code = self.process.wait(LIMIT)
        for reader in self._readers:
            reader.join(LIMIT)
        text = self.all
        assert "Traceback" not in text
        assert KEY not in text
        return code

    @property
    def all(self) -> str:
        return "\n".join(line for _, line in self.out + self.err)

    @property
    def words(self) -> list[str]:
        return [line.split(None, 1)[1] for _, line in self.out if re.match(r" +\d+\.\d\d  ", line)]

    @property
    def complaint(self) -> str:
        """The one line that says what went wrong."""
        (line,) = [line for _, line in self.err if not re.match("(session|playback) ", line)]
        assert line.startswith("heygen-ext: ")
        return line.removeprefix("heygen-ext: ")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join(LIMIT)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()


def wait_until(condition, seconds=LIMIT):
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.01)
    return value


@pytest.fixture
def fake():
    with FakeHeyGen(api_keys=[KEY], words_per_second=200, startup=0.01) as fake:
        yield fake


def cli(fake, *arguments, **options):
    environ = {"HEYGEN_API_BASE": fake.url, "HEYGEN_API_KEY": KEY, **options}
    return Cli(*arguments, **environ)


def run(process: Cli, text) -> int:
    with contextlib.suppress(BrokenPipeError):
        process.send(text)
    process.end()
    return process.finish()


# -- speaking


def test_words_are_shown_while_the_input_still_comes(fake):
    with cli(fake, "speak", *NEW) as process:
        for number in range(12):
            process.send(f"token{number} ")
        wait_until(lambda: len(process.words) >= 10)
        process.send("and the end.")
        process.end()
        assert process.finish() == 0
        assert process.words == [*(f"token{n}" for n in range(12)), "and", "the", "end", "."]
        (stream_id,) = fake.sessions
        assert process.err[0][1] == f"session {stream_id}"


def test_each_word_is_shown_at_its_time(fake):
    fake.words_per_second = 10
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "one two three four five six seven eight nine ten eleven twelve") == 0
        lines = [(at, float(line.split()[0])) for at, line in process.out[:-1]]
        assert len(lines) == 12
        (first, _), *_ = lines
        late = [at - first - start for at, start in lines]
        assert min(late) > -0.05  # never early
        assert sorted(late)[6] < 0.25  # a busy machine may hold back one or the other
        assert lines[-1][1] == pytest.approx(1.1)


TEXT = "Crêpes, 你好世界! 👨\u200d👩\u200d👧 and\r\n\ttabs;  two  spaces … the end.  \n\n"


def test_the_session_holds_the_input_byte_for_byte_and_the_figures_are_true(fake):
    data = TEXT.encode()
    with cli(fake, "speak", *NEW) as process:
        for at in range(0, len(data), 5):  # inside characters too
            process.send(data[at : at + 5])
            time.sleep(0.002)
        process.end()
        assert process.finish() == 0
        (stream_id,) = fake.sessions
        assert fake.text(stream_id) == TEXT
        assert fake.session(stream_id).end_reason == "final_marker"
        size, appends, retries, wait, words, seconds = FIGURES.fullmatch(
            process.out[-1][1]
        ).groups()
        assert int(size) == len(data)
        assert int(appends) == len(fake.appended(stream_id))
        assert int(retries) == 0
        assert 0 <= float(wait) < LIMIT
        assert int(words) == len(process.words) == len(process.out) - 1
        with HeyGen(KEY, base_url=fake.url) as heygen:
            heard = list(heygen.words(stream_id))
        assert process.words == [word.word for word in heard]
        assert float(seconds) == pytest.approx(heard[-1].end, abs=0.01)


def test_first_words_can_be_given(fake):
    with cli(fake, "speak", *NEW, "--text", "Welcome! ") as process:
        wait_until(lambda: fake.sessions)  # before any input
        assert run(process, "Hello.") == 0
        assert fake.text(fake.sessions[0]) == "Welcome! Hello."
        assert fake.appended(fake.sessions[0])[0].startswith("Hello")


def test_a_session_is_not_opened_with_half_a_word(fake):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, b"Hello wor" + b"ld" * 40_000) == 0  # more than one read takes
        (stream_id,) = fake.sessions
        assert fake.text(stream_id) == "Hello" + "".join(fake.appended(stream_id))


def test_a_pause_after_the_first_word_does_not_hold_it_back(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Wait")
        wait_until(lambda: fake.sessions)
        assert run(process, " for it") == 0
        assert fake.text(fake.sessions[0]) == "Wait for it"


def test_attached_it_speaks_in_a_session_that_exists_and_closes_it(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        assert run(process, "Now then.") == 0
        assert fake.text(stream.stream_id) == "Before. Now then."
        assert fake.session(stream.stream_id).final
        assert process.words == ["Before", ".", "Now", "then", "."]
        assert process.out[-1][1].startswith("text: 9 bytes")
        stream.cancel()


def test_a_text_that_ends_before_the_avatar_begins_is_spoken_whole(fake):
    fake.startup = 1.0
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Short and done.") == 0
        assert process.words == ["Short", "and", "done", "."]


def test_the_playback_address_is_told_and_nothing_waits_for_it(fake):
    fake.fail(delay=1.5, method="GET", path=r"ar_\d+$", times=1)
    with cli(fake, "speak", *NEW) as process:
        process.send("one two three four five six seven eight nine ten eleven twelve ")
        wait_until(lambda: len(process.words) >= 10)
        assert "playback" not in process.all
        wait_until(lambda: "playback https://hls.invalid/" in process.all)
        process.end()
        assert process.finish() == 0


def test_a_mebibyte_goes_through(fake):
    fake.words_per_second = 1e6
    text = ("é🙂 " + "word" * 10 + " ") * 21_846
    assert len(text.encode()) >= 1 << 20
    with cli(fake, "speak", *NEW) as process:
        assert run(process, text) == 0
        assert fake.text(fake.sessions[0]) == text
        figures = FIGURES.fullmatch(process.out[-1][1])
        assert int(figures[1]) == len(text.encode())
        assert int(figures[5]) == 3 * 21_846


def test_its_own_fake_needs_no_key():
    with Cli("speak", "--fake", "--rate", "500", HEYGEN_API_BASE="https://nowhere.invalid") as own:
        assert run(own, "No account at all.") == 0
        assert own.words == ["No", "account", "at", "all", "."]


def test_its_own_fake_is_reached_past_a_proxy():
    proxies = dict.fromkeys(("http_proxy", "HTTP_PROXY", "all_proxy"), "http://127.0.0.1:9")
    with Cli("speak", "--fake", "--rate", "500", **proxies) as process:
        assert run(process, "Hi.") == 0


def test_control_characters_in_words_do_not_reach_the_terminal(fake):
    body = 'data: {"words":[{"word":"\\u001b[2Jx\\ny","start":0,"end":0.1}]}\n\n'
    end = 'event: end\ndata: {"reason":"final_marker"}\n\n'
    fake.fail(path="/words$", body=body + end, content_type="text/event-stream")
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hi.") == 0
        assert process.words == ["\\x1b[2Jx y"]


def test_a_terminal_without_unicode_gets_escapes(fake):
    with cli(fake, "speak", *NEW, PYTHONIOENCODING="ascii") as process:
        assert run(process, "你") == 0
        assert process.words == ["\\u4f60"]


# -- input that cannot be spoken


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_empty_input(fake, text):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, text) == 1
        assert process.complaint == "nothing to speak: standard input is empty"
    assert fake.requests == []


def test_empty_input_leaves_an_attached_session_alone(fake):
    with (
        HeyGen(KEY, base_url=fake.url) as heygen,
        heygen.open_text_stream("look_1", "v_1", "Before. ") as stream,
        cli(fake, "speak", "--stream-id", stream.stream_id) as process,
    ):
        assert run(process, "") == 1
        assert process.complaint.startswith("nothing to speak: standard input is empty")
        assert not fake.session(stream.stream_id).final
        stream.cancel()


@pytest.mark.parametrize(
    ("data", "offset"), [(b"Hello, w\xf6rld and more", 8), (b"cut \xe4\xbd", 4), (b"\xff", 0)]
)
def test_input_that_is_not_utf8(fake, data, offset):
    with cli(fake, "speak", *NEW) as process:
        assert run(process, data) == 1
        assert f"not UTF-8: byte 0x{data[offset]:02x} at offset {offset}," in process.complaint
        for stream_id in fake.sessions:
            assert data.startswith(fake.text(stream_id).encode())
            assert fake.session(stream_id).end_reason == "cancelled"
            assert process.complaint.endswith(f"session {stream_id} was cancelled")


def test_closed_standard_input(fake):
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{PROGRAM}' speak {' '.join(NEW)} <&-"],
        env=environment(HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY),
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == b"heygen-ext: standard input is closed\n"


def test_standard_input_that_is_not_for_reading(fake):
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        with cli(fake, "speak", *NEW, stdin=nowhere) as process:
            assert process.finish() == 1
            assert process.complaint == "standard input cannot be read: Bad file descriptor"
    finally:
        os.close(nowhere)


# -- an API that fails


def test_a_wrong_key(fake):
    fake.api_keys = {"another"}
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hello there.") == 1
        assert "HTTP 401" in process.complaint
        assert process.complaint.endswith("12 bytes of the input were not sent and not spoken")
        assert process.out == []


def test_no_key(fake):
    with cli(fake, "speak", *NEW, HEYGEN_API_KEY="") as process:
        assert run(process, "Hello there.") == 2
        assert "HEYGEN_API_KEY" in process.complaint


@pytest.mark.parametrize("status", [400, 402, 500, 503, 520])
def test_a_session_that_cannot_be_opened(fake, status):
    fake.fail(status, path="avatar-realtime$", times=None, message=f"No,\nnot today: {KEY}")
    with cli(fake, "speak", *NEW) as process:
        assert run(process, "Hello there.") == 1
        assert "No, not today" in process.complaint
        assert f"HTTP {status}" in process.complaint


def test_nobody_listens_at_the_address():
    with Cli("speak", *NEW, "--base-url", "http://127.0.0.1:9", HEYGEN_API_KEY=KEY) as process:
        assert run(process, "Hello there.") == 1
        assert "Connection refused" in process.complaint


def test_an_append_without_an_answer(fake):
    fake.fail(503, path="/text$", times=1)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there, my friend")
        assert wait_until(lambda: process.process.poll()) == 1
        assert process.finish() == 1
        assert "may or may not be spoken" in process.complaint
        (stream_id,) = fake.sessions
        assert process.complaint.endswith(f"session {stream_id} was cancelled")
        assert fake.session(stream_id).end_reason == "cancelled"


def test_what_was_not_sent_is_counted(fake):
    with cli(fake, "speak", *NEW, "--text", "Hello. ") as process:
        wait_until(lambda: process.err)
        fake.fail(401, path="/text$", times=None)
        assert run(process, "twelve bytes") == 1
        assert "; 12 bytes of the input were not sent and not spoken; session" in process.complaint


def test_a_session_that_ends_before_the_input_does(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and fake.text(fake.sessions[0]))
        fake.advance(31)
        assert wait_until(process.process.poll) == 1  # though the input stays open
        process.finish()
        assert "idle_timeout" in process.complaint
        assert "cancelled" not in process.complaint


def test_a_session_that_takes_no_more_text(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        with HeyGen(KEY, base_url=fake.url) as heygen:
            fake.fail(410, path="/text$", times=None)
            process.send("More of it.")
            process.end()
            assert process.finish() == 1
            assert "takes no more text" in process.complaint
            assert "bytes of the input were not sent and not spoken" in process.complaint
            assert heygen  # the session itself is the fake's to end


def test_a_session_that_fails(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: fake.sessions and "there." in fake.text(fake.sessions[0]))
        fake.fail_session(fake.sessions[0], "The avatar\nlost its voice.")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "The avatar lost its voice" in process.complaint


def test_words_that_cannot_be_had(fake):
    fake.fail(500, path="/words$", times=None)
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "HTTP 500" in process.complaint
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


def test_a_server_that_vanishes(fake):
    with cli(fake, "speak", *NEW) as process:
        process.send("Hello there. ")
        wait_until(lambda: process.words)
        fake.stop()
        process.send("More of it. ")
        assert wait_until(process.process.poll) == 1
        process.finish()
        assert "could not be cancelled" in process.complaint


# -- being ended


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
        assert time.monotonic() - begin < 3


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


class Terminal:
    """A pseudo-terminal with `heygen-ext` in it, as a shell would start it."""

    def __init__(self, *arguments, **environ):
        self.screen = ""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], environment(**environ))

    def type(self, text):
        os.write(self.fd, text.encode())

    def shows(self, pattern):
        end = time.monotonic() + LIMIT
        while not re.search(pattern, self.screen):
            assert time.monotonic() < end, self.screen
            if select.select([self.fd], [], [], 0.05)[0]:
                self.screen += os.read(self.fd, 65536).decode()
        return True

    def finish(self):
        with contextlib.suppress(OSError):  # the terminal is gone with its last process
            while piece := os.read(self.fd, 65536):
                self.screen += piece.decode()
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
        os.close(self.fd)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_typed_in_a_terminal(fake):
    with Terminal("speak", *NEW, HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY) as terminal:
        terminal.shows("Ctrl-D ends the text")
        terminal.type("Hello there, this is typed, and it is spoken at once.\n")
        terminal.shows(r"0\.00  Hello\r\n")
        terminal.type("Goodbye.\n\x04")
        assert terminal.finish() == 0
        assert re.search(FIGURES.pattern, terminal.screen)
        assert fake.text(fake.sessions[0]).endswith("at once.\nGoodbye.\n")


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_ctrl_c_in_a_terminal(fake):
    with Terminal("speak", *NEW, HEYGEN_API_BASE=fake.url, HEYGEN_API_KEY=KEY) as terminal:
        terminal.shows("Ctrl-C cancels")
        before = termios.tcgetattr(terminal.fd)
        terminal.type("one two three four five six seven eight nine ten eleven twelve\n")
        terminal.shows(r"0\.00  one\r\n")
        terminal.type("\x03")
        terminal.shows(r"\r\nheygen-ext: interrupted; session ar_000001 was cancelled\r\n")
        assert termios.tcgetattr(terminal.fd) == before
        assert terminal.finish() == 130
        assert "Traceback" not in terminal.screen
        assert fake.session(fake.sessions[0]).end_reason == "cancelled"


# -- words, fake-server, usage


def test_words_of_a_session(fake):
    with HeyGen(KEY, base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "Hello there, ")
        with cli(fake, "words", stream.stream_id) as process:
            stream.write("one two three four five six seven eight nine ten. ")
            wait_until(lambda: process.words)
            assert process.process.poll() is None
            stream.close()
            assert process.finish() == 0
            assert process.words[:3] == ["Hello", "there", ","]
            assert process.out[-1][1] == "end: final_marker"


def test_words_of_no_session(fake):
    with cli(fake, "words", "ar_999999") as process:
        assert process.finish() == 1
        assert "HTTP 404" in process.complaint


def test_words_can_be_left(fake):
    with HeyGen(KEY, base_url=fake.url) as heygen:
        stream = heygen.open_text_stream("look_1", "v_1", "one two three four five six seven " * 2)
        with cli(fake, "words", stream.stream_id) as process:
            wait_until(lambda: process.words)
            process.process.send_signal(signal.SIGINT)
            assert process.finish() == 130
            assert process.complaint == "interrupted"
        assert fake.session(stream.stream_id).status == "streaming"
        stream.cancel()


def test_fake_server():
    with Cli("fake-server") as server:
        wait_until(lambda: len(server.out) == 3)
        told = next(match for _, x in server.out if (match := re.search(r"export (\S+) (\S+)", x)))
        settings = dict(pair.split("=", 1) for pair in told.groups())
        with Cli("speak", "--avatar-id", "any", "--voice-id", "any", **settings) as process:
            assert run(process, "Hi!") == 0
            assert process.words == ["Hi", "!"]
        port = settings["HEYGEN_API_BASE"].rpartition(":")[2]
        with Cli("fake-server", "--port", port) as second:
            assert second.finish() == 1
            assert f"cannot listen on 127.0.0.1:{port}" in second.complaint
        server.process.send_signal(signal.SIGINT)
        assert server.finish() == 130


def test_version():
    with Cli("--version") as process:
        assert process.finish() == 0
        assert process.out[0][1] == f"heygen-ext {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["speak"],
        ["speak", "--avatar-id", "look_1"],
        ["speak", *NEW, "--stream-id", "ar_1"],
        ["speak", *NEW, "--text", ""],
        ["speak", *NEW, "--rate", "3"],
        ["speak", "--fake", "--rate", "0"],
        ["speak", "--fake", "--stream-id", "ar_1"],
        ["speak", "--fake", "--base-url", "https://api.heygen.com"],
        ["words"],
        ["fake-server", "--port", "70000"],
        ["speak", "--api-key", KEY[:9]],
    ],
)
def test_wrong_usage(arguments):
    with Cli(*arguments) as process:
        assert process.finish() == 2
        assert process.err[0][1].startswith("usage: heygen-ext")


def test_plain_http_to_another_machine_is_refused():
    with Cli("speak", *NEW, "--base-url", "http://example.com", HEYGEN_API_KEY=KEY) as process:
        assert run(process, "Hi.") == 2
        assert "use https" in process.complaint
