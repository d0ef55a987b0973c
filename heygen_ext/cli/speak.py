"""`heygen-ext speak`: an avatar speaks standard input; each word is printed as it is spoken."""

from __future__ import annotations

import argparse
import contextlib
import math
import sys

from ..client import HeyGen
from .fake_server import new_fake
from .speak_session import Opened, PlaybackReady, SpeakSession
from .terminal import note, show
from .text import one_line, summary, word_line

NAME = "speak"
SUMMARY = "have an avatar speak standard input as it arrives, and print its words"

_DEFAULT_RATE = 2.5


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments, and what runs it."""
    parser.set_defaults(run=_run)
    parser.add_argument("--avatar-id", metavar="ID", help="the avatar look, for a new session")
    parser.add_argument("--voice-id", metavar="ID", help="the voice, for a new session")
    parser.add_argument(
        "--text",
        metavar="TEXT",
        help="what a new session says before the input (default: it begins with the input)",
    )
    parser.add_argument("--stream-id", metavar="ID", help="speak in this existing session")
    parser.add_argument(
        "--fake", action="store_true", help="use a fake server: no account, no API key"
    )
    parser.add_argument(
        "--rate",
        type=_rate,
        metavar="N",
        help=f"words per second of --fake (default: {_DEFAULT_RATE})",
    )


def _run(arguments: argparse.Namespace) -> None:
    _check(arguments)
    if arguments.fake:
        fake = new_fake(words_per_second=arguments.rate or _DEFAULT_RATE).start()
        heygen = HeyGen("test", base_url=fake.url)
    else:
        heygen = HeyGen(base_url=arguments.base_url)
    session = SpeakSession(
        heygen,
        stream_id=arguments.stream_id,
        avatar_id=arguments.avatar_id or "fake",
        voice_id=arguments.voice_id or "fake",
        text=arguments.text or "",
    )
    if sys.stdin is not None and sys.stdin.isatty():
        note("Type what the avatar is to say. Ctrl-D ends the text, Ctrl-C cancels.")
    words, seconds = 0, 0.0
    try:
        for event in session.run():
            if isinstance(event, Opened):
                note(f"session {one_line(event.stream_id)}")
            elif isinstance(event, PlaybackReady):
                note(f"playback {one_line(event.url)}")
            else:
                show(word_line(event.word))
                words, seconds = words + 1, event.word.end
        show(summary(session.stream.stats, session.seed, words, seconds))
    except BaseException as error:
        if outcome := session.abandon():
            error.add_note(outcome)
        raise
    # The client is not closed: the process ends now, and a thread may be in a request.


def _check(arguments: argparse.Namespace) -> None:
    """End the program with a usage error if the arguments do not go together."""
    for_new_session = {
        name for name in ("avatar_id", "voice_id", "text") if getattr(arguments, name)
    }
    attaching = arguments.stream_id is not None
    if arguments.text == "":
        arguments.usage_error("--text must not be empty")
    if arguments.rate is not None and not arguments.fake:
        arguments.usage_error("--rate needs --fake")
    if arguments.fake and (attaching or arguments.base_url is not None):
        arguments.usage_error("--fake cannot be combined with --stream-id or --base-url")
    if attaching and for_new_session:
        arguments.usage_error(
            "--stream-id cannot be combined with --avatar-id, --voice-id or --text"
        )
    if not (arguments.fake or attaching or {"avatar_id", "voice_id"} <= for_new_session):
        arguments.usage_error("give --avatar-id and --voice-id, or --stream-id, or --fake")


def _rate(text: str) -> float:
    with contextlib.suppress(ValueError):
        rate = float(text)
        if rate > 0 and math.isfinite(rate):
            return rate
    raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
