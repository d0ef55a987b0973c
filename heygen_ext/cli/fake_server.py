"""`heygen-ext fake-server`: run the fake of `heygen_ext.testing` until interrupted."""

from __future__ import annotations

import argparse
import contextlib
import threading
from typing import TYPE_CHECKING

from .terminal import show

if TYPE_CHECKING:
    from ..testing import FakeHeyGen

NAME = "fake-server"
SUMMARY = "run a fake HeyGen server on this machine, to try things without an account"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments, and what runs it."""
    parser.set_defaults(run=_run)
    parser.add_argument(
        "--port", type=_port, default=0, metavar="N", help="port to listen on (default: a free one)"
    )


def _run(arguments: argparse.Namespace) -> None:
    with new_fake(port=arguments.port) as fake:
        show(
            f"The fake HeyGen server runs at {fake.url} until Ctrl-C. In another terminal:\n"
            f"  export HEYGEN_API_BASE={fake.url} HEYGEN_API_KEY=test\n"
            "  echo 'Hello there!' | heygen-ext speak --avatar-id any --voice-id any"
        )
        threading.Event().wait()


def new_fake(*, port: int = 0, words_per_second: float = 2.5) -> FakeHeyGen:
    """Return a fake that is not started yet. It can run for days: it keeps 100 requests."""
    from ..testing import FakeHeyGen

    return FakeHeyGen(port=port, words_per_second=words_per_second, keep_requests=100)


def _port(text: str) -> int:
    with contextlib.suppress(ValueError):
        port = int(text)
        if 0 <= port <= 65535:
            return port
    raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
