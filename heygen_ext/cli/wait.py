"""`heygen-ext wait`: wait for a job, with a progress bar or lines on standard error."""

from __future__ import annotations

import argparse
import contextlib
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .._jobs.kinds import KINDS
from ..client import HeyGen
from ..errors import HeyGenError
from .terminal import can_draw_bar, note, show
from .text import json_text, one_line

if TYPE_CHECKING:
    from .._jobs.job import JobProgress

NAME = "wait"
SUMMARY = "wait for a job and print it as JSON"

_WAIT_FOR = re.compile(r"call wait_for(\(.*\))$")  # The call in a hint for Python.


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments, and what runs it."""
    parser.set_defaults(run=_run)
    parser.add_argument("kind", metavar="KIND", choices=KINDS, help=f"one of: {', '.join(KINDS)}")
    parser.add_argument(
        "id", metavar="ID", help="the job's id; for a video_agent, the id of its session"
    )
    parser.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help="give up after this long (default: depends on the kind)",
    )


def _run(arguments: argparse.Namespace) -> None:
    with HeyGen(base_url=arguments.base_url) as heygen, _progress() as on_progress:
        job = _job(heygen, arguments, on_progress)
    show(json_text(job.to_dict()))


def _job(
    heygen: HeyGen, arguments: argparse.Namespace, on_progress: Callable[[JobProgress], None]
) -> Any:
    """Wait as `HeyGen.wait_for` does; a hint names this program's command, not the method."""
    try:
        return heygen.wait_for(
            arguments.kind, arguments.id, timeout=arguments.timeout, on_progress=on_progress
        )
    except HeyGenError as error:
        if error.hint:
            error.hint = _WAIT_FOR.sub(_command, error.hint)
        raise


def _command(call: re.Match[str]) -> str:
    import ast
    import shlex

    return f"run {shlex.join(['heygen-ext', 'wait', *ast.literal_eval(call[1])])}"


def progress_line(progress: JobProgress) -> str:
    """Return the line for a change: the seconds since the wait began, the job, its status."""
    percent = "" if progress.percent is None else f" {progress.percent:.0f} %"
    return f"{progress.seconds:8.0f} s  {_status(progress)}{percent}"


def _status(progress: JobProgress) -> str:
    return one_line(f"{progress.kind} {progress.id}: {progress.status}")


@contextmanager
def _progress() -> Iterator[Callable[[JobProgress], None]]:
    """Yield the callback that shows a change: on a progress bar if possible, else as a line."""
    if not can_draw_bar():
        yield lambda progress: note(progress_line(progress))
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[percent]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), redirect_stdout=False) as bar:
        task = bar.add_task("waiting for HeyGen", total=None, percent="")

        def update(progress: JobProgress) -> None:
            known = progress.percent is not None
            bar.update(
                task,
                description=_status(progress),
                total=100 if known else None,  # Without a total, the bar pulses.
                completed=progress.percent or 0,
                percent=f"{progress.percent:.0f} %" if known else "",
            )

        yield update


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        seconds = float(text)
        if seconds >= 0 and math.isfinite(seconds):
            return seconds
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, 0 or more")
