"""The terminal program `heygen-ext`: an avatar speaks standard input; files are uploaded.

Exit codes: 0 done; 1 it failed, and one line on standard error says why; 2 wrong usage; 141 nobody
reads standard output any more; 128 + n ended by signal n, so 130 for Ctrl-C.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import math
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

from .._jobs.kinds import KINDS
from .._version import __version__
from ..client import HeyGen
from ..errors import HeyGenError, UsageError
from .speak_session import Opened, Playback, Speaking, SpeakingFailed
from .text import figures, one_line, word_line

if TYPE_CHECKING:
    from ..testing import FakeHeyGen

_ENVIRONMENT = """\
environment:
  HEYGEN_API_KEY   the API key; not an argument, since those show in `ps`
  HEYGEN_API_BASE  the API's address, if it is not https://api.heygen.com
"""


class _Interrupted(BaseException):
    """A signal asks the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__("interrupted")
        self.number = number


def main() -> int:
    """Run the program with the process's arguments; returns its exit code."""
    _catch_signals(_interrupt)
    # Retries are in the figures, and a failure is told once.
    logging.getLogger("heygen_ext").addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        # A word that the terminal's encoding lacks is no reason to stop.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        return _run()
    finally:
        _catch_signals(_leave)


def _run() -> int:
    try:
        arguments = _parser().parse_args()
        arguments.run(arguments)
        return 0
    except _Interrupted as interrupted:
        _complain(str(interrupted), interrupted)
        return 128 + interrupted.number
    except BrokenPipeError:
        _drop_output()
        return 141  # as of a program that SIGPIPE ends
    except OSError as error:
        _drop_output()  # it may be what failed
        _complain(_what_failed(error), error)
    except (HeyGenError, SpeakingFailed, ImportError) as error:
        _complain(str(error), error)
        return 2 if isinstance(error.__cause__ or error, UsageError) else 1
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="heygen-ext",
        description="HeyGen's speaking avatars in the terminal.",
        epilog=_ENVIRONMENT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"heygen-ext {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(
        name: str, run: Callable[[argparse.Namespace], None], summary: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=_ENVIRONMENT if name != "fake-server" else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(run=run, usage_error=made.error)
        return made

    speak = command(
        "speak", _speak, "have an avatar speak standard input as it arrives, and show its words"
    )
    speak.add_argument("--avatar-id", metavar="ID", help="the look that speaks, in a new session")
    speak.add_argument("--voice-id", metavar="ID", help="its voice")
    speak.add_argument(
        "--text",
        metavar="WORDS",
        help="first words of the new session, said before the input (default: the input's)",
    )
    speak.add_argument("--stream-id", metavar="ID", help="speak in this session that exists")
    speak.add_argument(
        "--fake", action="store_true", help="speak to a server of our own: no account, no key"
    )
    speak.add_argument(
        "--rate", type=_rate, metavar="N", help="words per second of --fake (default: 2.5)"
    )
    speak.add_argument("--base-url", metavar="URL", help="the API's address")

    words = command("words", _words, "show a session's words and times as they come")
    words.add_argument("stream_id", metavar="STREAM_ID")
    words.add_argument("--base-url", metavar="URL", help="the API's address")

    wait = command("wait", _wait, "wait until a job is done, and print it as JSON")
    wait.add_argument("kind", metavar="KIND", choices=KINDS, help=f"one of: {', '.join(KINDS)}")
    wait.add_argument("id", metavar="ID", help="its id; of a video_agent, the session's")
    wait.add_argument(
        "--timeout", type=_seconds, metavar="SECONDS", help="default: what suits the kind"
    )
    wait.add_argument("--base-url", metavar="URL", help="the API's address")

    upload = command("upload", _upload, "upload a file, and print the id of the asset it became")
    upload.add_argument("file", metavar="FILE")
    upload.add_argument("--base-url", metavar="URL", help="the API's address")

    server = command(
        "fake-server", _fake_server, "serve a HeyGen of our own on this machine, for trying out"
    )
    server.add_argument("--port", type=_port, default=0, metavar="N", help="default: any free one")
    return parser


def _speak(arguments: argparse.Namespace) -> None:
    _check_speak(arguments)
    if arguments.fake:
        fake = _fake(words_per_second=arguments.rate or 2.5).start()
        heygen = HeyGen("test", base_url=fake.url)
    else:
        heygen = HeyGen(base_url=arguments.base_url)
    speaking = Speaking(
        heygen,
        stream_id=arguments.stream_id,
        avatar_id=arguments.avatar_id or "fake",
        voice_id=arguments.voice_id or "fake",
        text=arguments.text or "",
    )
    if sys.stdin is not None and sys.stdin.isatty():
        _note("Type what is to be spoken. Ctrl-D ends the text, Ctrl-C cancels.")
    words, seconds = 0, 0.0
    try:
        for event in speaking.run():
            if isinstance(event, Opened):
                _note(f"session {one_line(event.stream_id)}")
            elif isinstance(event, Playback):
                _note(f"playback {one_line(event.url)}")
            else:
                print(word_line(event.word), flush=True)
                words, seconds = words + 1, event.word.end
        print(figures(speaking.stream.stats, speaking.seed, words, seconds), flush=True)
    except BaseException as error:
        if fate := speaking.abandon():
            error.add_note(fate)
        raise
    # Nothing is closed here: the process ends, and no thread is left in the middle of a request.


def _check_speak(arguments: argparse.Namespace) -> None:
    given = [name for name in ("avatar_id", "voice_id", "text") if getattr(arguments, name)]
    if arguments.text == "":
        arguments.usage_error("--text must not be empty")
    if arguments.rate is not None and not arguments.fake:
        arguments.usage_error("--rate is for --fake only")
    if arguments.fake and (arguments.stream_id is not None or arguments.base_url is not None):
        arguments.usage_error("--fake goes with neither --stream-id nor --base-url")
    if arguments.stream_id is not None and given:
        arguments.usage_error("--stream-id goes with no --avatar-id, --voice-id or --text")
    if (
        not arguments.fake
        and arguments.stream_id is None
        and not {"avatar_id", "voice_id"} <= {*given}
    ):
        arguments.usage_error("give --avatar-id and --voice-id, or --stream-id, or --fake")


def _words(arguments: argparse.Namespace) -> None:
    with HeyGen(base_url=arguments.base_url) as heygen:
        words = heygen.words(arguments.stream_id)
        for word in words:
            print(word_line(word), flush=True)
        print(f"end: {one_line(words.end_reason or 'no reason given')}", flush=True)


def _wait(arguments: argparse.Namespace) -> None:
    from .wait import wait

    with HeyGen(base_url=arguments.base_url) as heygen:
        job = wait(heygen, arguments.kind, arguments.id, timeout=arguments.timeout, note=_note)
    print(job, flush=True)


def _upload(arguments: argparse.Namespace) -> None:
    from .upload import upload

    with HeyGen(base_url=arguments.base_url) as heygen:
        print(one_line(upload(heygen, arguments.file).asset_id), flush=True)


def _fake_server(arguments: argparse.Namespace) -> None:
    with _fake(port=arguments.port) as fake:
        print(
            f"A fake HeyGen listens on {fake.url} until Ctrl-C. Use it in another terminal:\n"
            f"  export HEYGEN_API_BASE={fake.url} HEYGEN_API_KEY=test\n"
            "  echo 'Hello there!' | heygen-ext speak --avatar-id any --voice-id any",
            flush=True,
        )
        threading.Event().wait()


def _fake(*, port: int = 0, words_per_second: float = 2.5) -> FakeHeyGen:
    from ..testing import FakeHeyGen

    # It may run for days: its memory of requests must not grow.
    return FakeHeyGen(port=port, words_per_second=words_per_second, keep_requests=100)


def _rate(text: str) -> float:
    with contextlib.suppress(ValueError):
        rate = float(text)
        if rate > 0 and math.isfinite(rate):
            return rate
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of words per second above 0")


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        seconds = float(text)
        if seconds >= 0 and math.isfinite(seconds):
            return seconds
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, 0 or more")


def _port(text: str) -> int:
    with contextlib.suppress(ValueError):
        port = int(text)
        if 0 <= port <= 65535:
            return port
    raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")


def _note(line: str) -> None:
    if sys.stderr is not None:
        print(line, file=sys.stderr, flush=True)


def _complain(message: str, error: BaseException) -> None:
    """Say on one line of standard error what went wrong, its notes included."""
    if notes := getattr(error, "__notes__", None):
        message = "; ".join([message.rstrip("."), *notes])
    try:
        if isinstance(error, _Interrupted) and sys.stderr is not None and sys.stderr.isatty():
            _note("")  # the terminal has just shown ^C
        _note(f"heygen-ext: {one_line(message)}")
    except OSError:
        return  # nobody is left to be told


def _what_failed(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if isinstance(error.filename, str) else reason


def _drop_output() -> None:
    """Let nothing be written to standard output any more, not even when the process ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)


def _catch_signals(handler: Callable[[int, FrameType | None], None]) -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    _catch_signals(_leave)
    raise _Interrupted(number)


def _leave(number: int, frame: FrameType | None) -> None:
    os._exit(128 + number)  # asked a second time: at once, wherever we stand


if __name__ == "__main__":
    sys.exit(main())
