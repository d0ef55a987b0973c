"""The parser, the exit codes, and what is printed when a command fails.

Exit codes: 0 for success; 1 for a failure, which the last line on standard error explains; 2 for
wrong usage; 141 if the reader of standard output has gone, as for a program that SIGPIPE ends;
128 + n for a program ended by signal n, so 130 for Ctrl-C.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, NoReturn

from .._version import __version__
from ..errors import HeyGenError, UsageError
from . import fake_server, speak, upload, wait, words
from .speak_session import SpeakError
from .terminal import note, set_up_streams
from .text import one_line

_ENVIRONMENT = """\
environment:
  HEYGEN_API_KEY   your API key; there is no argument for it, since `ps` shows arguments
  HEYGEN_API_BASE  the API's address (default: https://api.heygen.com)
"""


_COMMANDS = (speak, words, wait, upload, fake_server)


class _LogNotes(logging.Handler):
    """Prints the library's warnings, retries above all: the program is not silent for long."""

    def emit(self, record: logging.LogRecord) -> None:
        note(one_line(record.getMessage()))


class _Interrupted(BaseException):
    """Raised in the main thread when a signal asks the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__("interrupted")
        self.number = number


def main() -> int:
    """Run the program with the arguments of the process and return its exit code."""
    _catch_signals(_interrupt)
    logging.getLogger("heygen_ext").addHandler(_LogNotes(logging.WARNING))
    set_up_streams()
    try:
        return _run()
    finally:
        _catch_signals(_exit_at_once)


def _run() -> int:
    try:
        if sys.stdout is None:
            raise OSError("standard output is closed; redirect it, for instance to /dev/null")
        arguments = _parser().parse_args()
        arguments.run(arguments)
        return 0
    except _Interrupted as interrupted:
        _print_error(str(interrupted), interrupted)
        return 128 + interrupted.number
    except BrokenPipeError:
        _discard_output()
        return 141
    except OSError as error:
        _discard_output()  # Standard output may be what failed.
        _print_error(_os_error_message(error), error)
    except (HeyGenError, SpeakError, ImportError) as error:
        _print_error(str(error), error)
        return 2 if isinstance(error.__cause__ or error, UsageError) else 1
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="heygen-ext",
        description="HeyGen's speaking avatars in the terminal.",
        epilog=_ENVIRONMENT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"heygen-ext {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in _COMMANDS:
        calls_api = command is not fake_server
        added = commands.add_parser(
            command.NAME,
            help=command.SUMMARY,
            description=f"{command.SUMMARY[0].upper()}{command.SUMMARY[1:]}.",
            epilog=_ENVIRONMENT if calls_api else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.register("type", None, _utf8)  # Of all arguments that have no type of their own.
        command.define(added)
        if calls_api:
            added.add_argument(
                "--base-url", metavar="URL", help="the API's address (default: HEYGEN_API_BASE)"
            )
        added.set_defaults(usage_error=added.error)
    return parser


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        super().error(one_line(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        # argparse hides that standard output cannot be written.
        stream = file or sys.stderr
        stream.write(message)
        stream.flush()


def _utf8(argument: str) -> str:
    """Return an argument if it is UTF-8. In Python, bytes that are not stand as surrogates."""
    if not any("\ud800" <= character <= "\udfff" for character in argument):
        return argument
    try:  # A locale without UTF-8, such as C, makes surrogates also of what is UTF-8.
        return os.fsencode(argument).decode()
    except UnicodeError:
        raise argparse.ArgumentTypeError(
            f"{argument[:100]!a} is not UTF-8; convert it first, for instance with iconv"
        ) from None


def _print_error(message: str, error: BaseException) -> None:
    """Print what went wrong, and the error's notes, as one line on standard error."""
    if notes := getattr(error, "__notes__", None):
        message = "; ".join([message.rstrip("."), *notes])
    if isinstance(error, _Interrupted) and sys.stderr.isatty():
        note("")  # The terminal has just printed ^C.
    note(f"heygen-ext: {one_line(message)}")


def _os_error_message(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if isinstance(error.filename, str) else reason


def _discard_output() -> None:
    """Send standard output to the null device, so that the flush at exit cannot fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _catch_signals(handler: Callable[[int, FrameType | None], None]) -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    _catch_signals(_exit_again)
    raise _Interrupted(number)


def _exit_again(number: int, frame: FrameType | None) -> None:
    with contextlib.suppress(OSError):
        os.write(2, b"heygen-ext: interrupted again; a session that was begun may be running\n")
    _exit_at_once(number, frame)


def _exit_at_once(number: int, frame: FrameType | None) -> None:
    os._exit(128 + number)
