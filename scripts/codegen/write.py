"""Put what was generated in the place of the old: everything, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .document import RegenError

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
            raise RegenError(f"{out} exists and is no generated package; it is left alone")
    if methods is not None and methods.exists():
        text = methods.read_bytes() if methods.is_file() else b"?"
        if text and HEADING.encode() not in text:
            raise RegenError(f"{methods} exists and is no rendered file; it is left alone")


def replace(package: Path, out: Path, methods: Path | None, text: str) -> None:
    """Put a package and a file in the place of the old ones.

    Args:
        package: The new package.
        out: Where it goes.
        methods: Where the text goes, if anywhere.
        text: The new content of that file.

    Raises:
        OSError: Something cannot be written. The old package and file are as they were.
    """
    # First beside their places, because the temporary folder may be on another file system.
    with _folder_beside(out) as aside, _folder_beside(methods or out) as other:
        new, old, rendered = aside / "new", aside / "old", other / "methods.py"
        shutil.copytree(package, new, ignore=shutil.ignore_patterns("__pycache__"))
        rendered.write_text(text, encoding="utf-8", newline="\n")
        if out.exists():
            out.rename(old)
        try:
            new.rename(out)
            if methods is not None:
                rendered.replace(methods)
        except BaseException:
            if not new.exists():
                out.rename(new)
            if old.exists():
                old.rename(out)
            raise


@contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{path.name}-", dir=path.parent, ignore_cleanup_errors=True
    ) as folder:
        yield Path(folder)
