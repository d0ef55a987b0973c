"""`heygen-ext upload`: upload a file, with a progress bar on standard error."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..client import HeyGen
from .terminal import can_draw_bar, note, show
from .text import one_line

if TYPE_CHECKING:
    from .._files.local import Progress

NAME = "upload"
SUMMARY = "upload a file and print the id of its asset"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments, and what runs it."""
    parser.set_defaults(run=_run)
    # With a `type`, since a file name need not be UTF-8.
    parser.add_argument("file", metavar="FILE", type=str, help="path of the file")


def _run(arguments: argparse.Namespace) -> None:
    name = one_line(Path(arguments.file).name)
    progress = _bar if can_draw_bar() else _line
    with HeyGen(base_url=arguments.base_url) as heygen, progress(name) as on_progress:
        asset = heygen.upload(arguments.file, on_progress=on_progress)
    show(one_line(asset.asset_id))


@contextmanager
def _line(name: str) -> Iterator[Progress]:
    """Print one line at the end; yields the callback that counts."""
    size = 0

    def update(sent: int, total: int) -> None:
        nonlocal size
        size = total

    yield update
    note(f"{name}: {size:,} bytes sent")


@contextmanager
def _bar(name: str) -> Iterator[Progress]:
    """Draw a progress bar; yields the callback that moves it."""
    from rich import progress
    from rich.console import Console

    columns = (
        progress.TextColumn("{task.description}", markup=False),
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
    )
    with progress.Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(name, total=None)
        yield lambda sent, total: bar.update(task, completed=sent, total=total)
