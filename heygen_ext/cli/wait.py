"""How the terminal program shows a job that is waited for: a bar where it can, else plain lines."""

from __future__ import annotations

import ast
import json
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .._jobs.drivers import wait_for_jobs
from .._jobs.kinds import target_of
from .._jobs.poller import JobProgress
from ..client import HeyGen
from ..errors import HeyGenError
from .text import one_line

Show = Callable[[JobProgress], None]

_RESUME = re.compile(r"wait_for(\(.*\)) ")  # as a hint has it for Python


def wait(
    heygen: HeyGen, kind: str, id: str, *, timeout: float | None, note: Callable[[str], None]
) -> str:
    """Wait for a job, shown on standard error; return it as JSON.

    Args:
        heygen: the client.
        kind: as for `HeyGen.wait_for`.
        id: as for `HeyGen.wait_for`.
        timeout: seconds, or None for the kind's deadline.
        note: writes a line, where no bar can be shown.

    Raises:
        HeyGenError: as `HeyGen.wait_for`.
    """
    with _shown(note) as show:
        try:
            job: Any = wait_for_jobs(
                heygen.api,
                [target_of(kind, id)],
                several=False,
                created=False,
                timeout=timeout,
                on_progress=show,
            )
        except HeyGenError as error:
            if error.hint:
                error.hint = _RESUME.sub(_command, error.hint)
            raise
    # In ASCII: what a server sends must not move the cursor.
    return json.dumps(job.to_dict(), indent=2)


def _command(call: re.Match[str]) -> str:
    return f"{shlex.join(['heygen-ext', 'wait', *ast.literal_eval(call[1])])} "


def progress_line(progress: JobProgress) -> str:
    """Return the line of a change: seconds since the wait began, the job, its status."""
    percent = "" if progress.percent is None else f" {progress.percent:.0f} %"
    return f"{progress.seconds:8.0f} s  {_name(progress)}{percent}"


def _name(progress: JobProgress) -> str:
    return one_line(f"{progress.kind} {progress.id}: {progress.status}")


@contextmanager
def _shown(note: Callable[[str], None]) -> Iterator[Show]:
    """Give what shows changes: a bar if standard error is a terminal and rich is installed."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda progress: note(progress_line(progress))
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError:  # the extra `cli` is not installed
        yield lambda progress: note(progress_line(progress))
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[percent]}"),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, redirect_stdout=False, redirect_stderr=False
    ) as progress_bar:
        task = progress_bar.add_task("asking HeyGen", total=None, percent="")

        def show(progress: JobProgress) -> None:
            known = progress.percent is not None
            progress_bar.update(
                task,
                description=_name(progress),
                total=100 if known else None,  # without an end, the bar only moves
                completed=progress.percent or 0,
                percent=f"{progress.percent:.0f} %" if known else "",
            )

        yield show
