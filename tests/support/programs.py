"""Runs `heygen-ext` as a process, with pipes or in a terminal, and reads what it prints."""

import codecs
import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

KEY = "sk_planted_0123456789"
LIMIT = 60  # Seconds after which a process that hangs fails its test.
PROGRAM = Path(sys.executable).parent / "heygen-ext"
NEW = ("--avatar-id", "look_1", "--voice-id", "v_1")
SUMMARY = re.compile(
    r"text: (\d+) bytes?, (\d+) appends?, (\d+) retr(?:y|ies), longest wait ([\d.]+) s; "
    r"speech: (\d+) words?, ([\d.]+) s"
)


def environment(**extra: str) -> dict[str, str]:
    """The environment without the HeyGen settings and proxies of the developer's shell."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("HEYGEN_") and "proxy" not in name.lower()
    }
    return {**clean, **extra}


class Cli:
    """A running `heygen-ext`, with its output lines and the times at which they came."""

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
        with contextlib.suppress(ValueError, OSError):  # A test closed the pipe.
            for line in iter(pipe.readline, b""):
                lines.append((time.monotonic(), line.decode().rstrip("\n")))

    def send(self, text):
        """Write to standard input."""
        self.process.stdin.write(text if isinstance(text, bytes) else text.encode())

    def end(self):
        """Close standard input."""
        self.process.stdin.close()

    def finish(self) -> int:
        """Wait for the end and return the exit code."""
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
        """The error message: the only line besides session, playback and retries."""
        notes = re.compile(r"(session|playback|Retry) ")
        (line,) = [line for _, line in self.err if not notes.match(line)]
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
    """Wait until `condition()` is true, and return its value."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, "the condition did not become true"
        time.sleep(0.01)
    return value


def cli(fake, *arguments, **options):
    """Start `heygen-ext` against a fake."""
    environ = {"HEYGEN_API_BASE": fake.url, "HEYGEN_API_KEY": KEY, **options}
    return Cli(*arguments, **environ)


def run(process: Cli, text) -> int:
    """Send all input and wait for the end; returns the exit code."""
    with contextlib.suppress(BrokenPipeError):
        process.send(text)
    process.end()
    return process.finish()


class Terminal:
    """`heygen-ext` in a pseudo-terminal, started as a shell does."""

    def __init__(self, *arguments, **environ):
        self.screen = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], environment(**environ))

    def type(self, text):
        os.write(self.fd, text.encode())

    def _read(self):
        piece = os.read(self.fd, 65536)
        self.screen += self._decoder.decode(piece)
        return piece

    def shows(self, pattern):
        """Wait until the screen matches a pattern."""
        end = time.monotonic() + LIMIT
        while not re.search(pattern, self.screen):
            assert time.monotonic() < end, self.screen
            if select.select([self.fd], [], [], 0.05)[0]:
                self._read()

    def finish(self):
        """Read to the end and return the exit code."""
        with contextlib.suppress(OSError):  # Raised when the last process has ended.
            while self._read():
                pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
        os.close(self.fd)
