"""`heygen-ext words`: print the words of a session as they come."""

from __future__ import annotations

import argparse

from ..client import HeyGen
from .terminal import show
from .text import one_line, word_line

NAME = "words"
SUMMARY = "print the words of a session with their start times"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments, and what runs it."""
    parser.set_defaults(run=_run)
    parser.add_argument("stream_id", metavar="STREAM_ID", help="the session's id")


def _run(arguments: argparse.Namespace) -> None:
    with HeyGen(base_url=arguments.base_url) as heygen:
        words = heygen.words(arguments.stream_id)
        for word in words:
            show(word_line(word))
        show(f"end: {one_line(words.end_reason or 'no reason given')}")
