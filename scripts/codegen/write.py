"""Put new files in the place of the old: all of them, or none.

Each new file or folder is first written next to its place. Then a journal is written, which names
all places. From there on the replacement is carried out; if the process is killed meanwhile, the
next run completes it. An interrupt (Ctrl-C) comes too late then. Of several runs that write to the
same folder, one is at work and the others wait.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .document import RegenError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

HEADING = "Rendered by scripts/regen.py"
"""A file with this in its text may be replaced."""


def check_targets(out: Path, methods: Path | None) -> None:
    """Check that the package and the file may be replaced: generated ones, empty ones, or none.

    Raises:
        RegenError: One of them is something else.
    """
    if out.exists():
        names = {entry.name for entry in out.iterdir()} if out.is_dir() else {""}
        if names and not {"api", "client.py", "models", "types.py"} <= names:
            raise RegenError(f"{out} exists and is not a generated package; it is left alone")
    if methods is not None and methods.exists():
        text = methods.read_bytes() if methods.is_file() else b"?"
        if text and HEADING.encode() not in text:
            raise RegenError(f"{methods} exists and is not a rendered file; it is left alone")


def journal_of(out: Path) -> Path:
    """Return where the journal is while a package and other files are replaced."""
    return out.with_name(f".{out.name}.journal")


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Wait until no other run writes to the folder of a package, and keep others waiting.

    The folder itself is locked, so that no file is left behind. The system unlocks it if the
    process is killed.
    """
    folder = next(parent for parent in out.absolute().parents if parent.is_dir())
    descriptor = os.open(folder, os.O_RDONLY) if fcntl else None
    try:
        if descriptor is not None:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(f"waiting for another run that writes to {folder}", file=sys.stderr)
                fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Ignore Ctrl-C for a moment."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def replace(journal: Path, contents: Mapping[Path, Path | str]) -> None:
    """Put folders and files in the place of the old ones.

    Args:
        journal: Where to write the journal.
        contents: For each place the folder to copy there, or the text of the file.

    Raises:
        OSError: Something cannot be written. All is as it was.
    """
    places = list(contents)
    committed = False
    with ExitStack() as last_steps:
        try:
            _write_beside(contents)
            text = json.dumps([os.path.relpath(place, journal.parent) for place in places])
            _new(journal).write_text(text, encoding="utf-8")
            last_steps.enter_context(uninterrupted())
            _new(journal).replace(journal)
            committed = True
            _carry_out(places)
        except BaseException:
            if committed:
                _undo(places)
            _clear(journal, places)
            raise
        _clear(journal, places)


def recover(journal: Path) -> None:
    """Complete the replacement that a killed process began, if there is one.

    Raises:
        OSError: Something cannot be written.
    """
    if journal.exists():
        names = json.loads(journal.read_text(encoding="utf-8"))
        places = [journal.parent / name for name in names]
        _carry_out(places)
        _clear(journal, places)


def _write_beside(contents: Mapping[Path, Path | str]) -> None:
    for place, content in contents.items():
        _remove(_new(place))
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Path):
            shutil.copytree(content, _new(place), ignore=shutil.ignore_patterns("__pycache__"))
        else:
            _new(place).write_text(content, encoding="utf-8", newline="\n")


def _carry_out(places: list[Path]) -> None:
    for place in places:
        if _new(place).exists():
            if place.exists():
                place.rename(_old(place))
            _new(place).rename(place)


def _undo(places: list[Path]) -> None:
    for place in reversed(places):
        if not _new(place).exists():
            place.rename(_new(place))
        if _old(place).exists():
            _old(place).rename(place)


def _clear(journal: Path, places: list[Path]) -> None:
    for place in places:
        _remove(_new(place))
        _remove(_old(place))
    _remove(_new(journal))
    _remove(journal)


def _new(place: Path) -> Path:
    return place.with_name(f".{place.name}.new")


def _old(place: Path) -> Path:
    return place.with_name(f".{place.name}.old")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
