"""`heygen-ext upload`: a file goes up, and a bar on standard error shows how far it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .._files.local import Progress
from .text import one_line

if TYPE_CHECKING:
    from .._files.upload import Asset
    from ..client import HeyGen


def upload(heygen: HeyGen, path: str) -> Asset:
    """Upload a file and show the progress."""
    name = one_line(Path(path).name)
    with _bar(name) as on_progress:
        asset = heygen.upload(path, on_progress=on_progress)
    if on_progress is None and sys.stderr is not None:
        size = Path(path).stat().st_size
        print(f"{name}: {size:,} bytes sent", file=sys.stderr, flush=True)
    return asset


@contextmanager
def _bar(name: str) -> Iterator[Progress | None]:
    """Give what moves the bar; None where there is no terminal, or no rich to draw one."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    try:
        from rich import progress
        from rich.console import Console
    except ImportError:
        yield None
        return
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
